"""PDFs that carry secrets wherever a PDF can carry one besides its pages."""

import io

from pypdf import PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

SECRET = b"Zlek"
# A picture of one point, with a comment and a camera's notes in it, and something behind its end.
JPEG = b"\xff\xd8\xff\xe1\x00\x0dExif\x00Zlek1\xff\xfe\x00\x07Zlek2\xff\xda\x00\x08abcdef\x01\xff\x00\x02\xff\xd9Zlek3"


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
    form = stream(b"% Zlek comment\n0 0 m", Type=NameObject("/XObject"), Subtype=NameObject("/Form"))
    font = named(Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica"))
    page[NameObject("/Resources")] = named(
        Font=named(F1=font),
        XObject=named(Im1=writer._add_object(picture), Fm1=writer._add_object(form)),
        Properties=named(MC0=writer._add_object(layer)),
    )
    page[NameObject("/PieceInfo")] = named(Zlek=TextStringObject("Zlek private"))
    writer.add_annotation(len(writer.pages) - 1, FreeText(text="Zlek comment", rect=(0, 0, 50, 50)))


def drawing_of(words):
    marked = "% Zlek remark\n/Span <</ActualText (Zlek aloud)>> BDC"
    return f"{marked} BT /F1 12 Tf 20 200 Td ({words}) Tj ET EMC /Fm1 Do /Im1 Do".encode()
