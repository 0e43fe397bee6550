"""PDFs that carry secrets wherever a PDF can carry one besides its pages."""

import io

from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject, TextStringObject

SECRET = b"Zlek"
# A picture of one point, with small pictures of itself, a camera's notes and a comment in it, and something between
# its parts and behind its end.
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x16JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x02Zlek00\xff\xe0\x00\x0cJFXX\x00Zlek4"
    b"\xff\xe1\x00\x0dExif\x00Zlek1\xff\xfe\x00\x07Zlek2\xff\xdb\x00\x03.Zlek5\xff\xda\x00\x08abcdef\x01\xff\x00\x02\xff\xd9Zlek3"
)


# The points of a picture of two by two.
SCAN = bytes(range(12))


def named(**entries):
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in entries.items()})


def stream(data, **entries):
    made = DecodedStreamObject()
    made.update(named(**entries))
    made.set_data(data)
    return made


def pdf(*pages, locked_with="", picture_filter="/DCTDecode"):
    """A PDF with these words on its pages and a secret in every other place."""
    writer = PdfWriter()
    writer.add_metadata({"/Author": "Zlek author", "/Title": "Zlek title"})
    for words in pages:
        _add_page(writer, words, picture_filter)
    writer.add_attachment("Zlek.txt", b"Zlek attached")
    writer.add_outline_item(title="Zlek outline", page_number=0)
    writer.xmp_metadata = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">Zlek xmp</x:xmpmeta>'
    root = writer.root_object
    root[NameObject("/OpenAction")] = named(S=NameObject("/JavaScript"), JS=TextStringObject("app.alert('Zlek')"))
    root[NameObject("/AcroForm")] = named(
        Fields=ArrayObject([named(T=TextStringObject("Zlek field"), V=TextStringObject("Zlek value"))])
    )
    if locked_with:
        writer.encrypt(locked_with)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def scan(drawing):
    """A PDF with this drawing on its page, and with a picture `/Im1` under a mask to draw with."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    said = {"Type": NameObject("/XObject"), "Subtype": NameObject("/Image"), "BitsPerComponent": NumberObject(8)}
    said |= {"Width": NumberObject(2), "Height": NumberObject(2)}
    mask = stream(b"\x00" * 4, ColorSpace=NameObject("/DeviceGray"), **said)
    picture = stream(SCAN, ColorSpace=NameObject("/DeviceRGB"), SMask=writer._add_object(mask), **said)
    page[NameObject("/Resources")] = named(XObject=named(Im1=writer._add_object(picture)))
    page[NameObject("/Contents")] = writer._add_object(stream(drawing))
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _add_page(writer, words, picture_filter):
    page = writer.add_blank_page(300, 300)
    if words:
        page[NameObject("/Contents")] = writer._add_object(stream(drawing_of(words)))
    layer = named(Type=NameObject("/OCG"), Name=TextStringObject("Zlek layer"))
    picture = stream(
        JPEG,
        Type=NameObject("/XObject"),
        Subtype=NameObject("/Image"),
        Filter=NameObject(picture_filter),
        Metadata=writer._add_object(stream(b"Zlek picture")),
        OC=writer._add_object(layer),
    )
    # What LaTeX writes of a drawing that it takes from another file.
    form = stream(
        b"% Zlek comment\n0 0 m",
        Type=NameObject("/XObject"),
        Subtype=NameObject("/Form"),
        **{
            "PTEX.FileName": TextStringObject("/home/Zlek/seal.pdf"),
            "PTEX.InfoDict": named(Author=TextStringObject("Zlek")),
        },
    )
    font = named(Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica"))
    profile = writer._add_object(stream(b"Zlek screen", N=NumberObject(3)))
    page[NameObject("/Resources")] = named(
        Font=named(F1=font, F2=_drawn_font(writer)),
        XObject=named(
            Im1=writer._add_object(picture),
            Fm1=writer._add_object(form),
            Fm2=writer._add_object(stream(b"BT (Zlek never drawn) Tj ET", Subtype=NameObject("/Form"))),
        ),
        ColorSpace=named(CS1=ArrayObject([writer._add_object(NameObject("/ICCBased")), profile])),
        ExtGState=named(GS1=named(LW=NumberObject(1), Zlek=TextStringObject("Zlek state"))),
        Properties=named(MC0=writer._add_object(layer)),
        Zlek=TextStringObject("Zlek among resources"),
    )
    page[NameObject("/PieceInfo")] = named(Zlek=TextStringObject("Zlek private"))
    writer.add_annotation(len(writer.pages) - 1, FreeText(text="Zlek comment", rect=(0, 0, 50, 50)))


def _drawn_font(writer):
    """A font whose only letter, the space, is a drawing; it finds what it draws with on the page."""
    return named(
        Type=NameObject("/Font"),
        Subtype=NameObject("/Type3"),
        FontBBox=ArrayObject([NumberObject(0)] * 4),
        FontMatrix=ArrayObject([NumberObject(0)] * 6),
        FirstChar=NumberObject(32),
        LastChar=NumberObject(32),
        Widths=ArrayObject([NumberObject(1)]),
        Encoding=named(Differences=ArrayObject([NumberObject(32), NameObject("/space")])),
        CharProcs=named(
            space=writer._add_object(stream(b"1 0 d0 /Span <</ActualText (Zlek letter)>> BDC /Fm1 Do EMC"))
        ),
    )


def drawing_of(words):
    marked = "% Zlek remark\n/Span <</ActualText (Zlek aloud)>> BDC BX (Zlek unknown) zlek EX"
    letters = f"BT /F1 12 Tf 20 200 Td ({words}) Tj ET EMC"
    return f"{marked} {letters} /GS1 gs /CS1 cs BT /F2 1 Tf ( ) Tj ET /Fm1 Do /Im1 Do".encode()
