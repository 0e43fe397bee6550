"""A copy of a PDF that holds what is painted on its pages, and nothing else.

Nothing is taken out of the file: what paints the pages is put into a new one. So document information, metadata,
comments, links, forms, attachments, scripts, outlines, layers and earlier states stay behind, whatever they are called.
What was hidden in a layer is painted. A picture is whole, also where the page crops it, lays a mask over it or paints
it over, as it is done to black out words: so who looks at a page is shown each of its pictures by itself as well.
"""

from __future__ import annotations

import io
import re

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ContentStream,
    DictionaryObject,
    EncodedStreamObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
)
from reading import RefusedFile, open_pdf

# What tells how a drawing, a picture, a font or a colour is painted. Whatever else hangs on one stays behind: programs
# write there under names of their own where a picture came from, who made it and in which folder it lay.
PAINTS = {
    # Everything
    "/Type", "/Subtype",
    # Streams
    "/Filter", "/DecodeParms", "/Predictor", "/Colors", "/Columns", "/EarlyChange", "/K", "/EndOfLine",
    "/EncodedByteAlign", "/Rows", "/EndOfBlock", "/BlackIs1", "/DamagedRowsBeforeError", "/ColorTransform",
    "/JBIG2Globals",
    # Drawings and their groups
    "/FormType", "/BBox", "/Matrix", "/Group", "/S", "/CS", "/I",
    # Pictures
    "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask", "/Decode",
    "/Interpolate", "/SMask", "/SMaskInData", "/Matte",
    # Patterns, shadings and functions
    "/PatternType", "/PaintType", "/TilingType", "/XStep", "/YStep", "/Shading", "/ExtGState", "/ShadingType",
    "/Background", "/AntiAlias", "/Function", "/Domain", "/Coords", "/Extend", "/BitsPerCoordinate", "/BitsPerFlag",
    "/VerticesPerRow", "/FunctionType", "/Range", "/Size", "/BitsPerSample", "/Order", "/Encode", "/C0", "/C1",
    "/N", "/Functions", "/Bounds",
    # How things are painted
    "/LW", "/LC", "/LJ", "/ML", "/D", "/RI", "/OP", "/op", "/OPM", "/Font", "/FL", "/SM", "/SA", "/BM", "/CA",
    "/ca", "/AIS", "/TK", "/TR", "/TR2", "/G", "/BC",
    # Colours
    "/WhitePoint", "/BlackPoint", "/Gamma",
    # Fonts
    "/BaseFont", "/FirstChar", "/LastChar", "/Widths", "/FontDescriptor", "/Encoding", "/BaseEncoding",
    "/Differences", "/ToUnicode", "/FontBBox", "/FontMatrix", "/DescendantFonts", "/CIDSystemInfo", "/Registry",
    "/Ordering", "/Supplement", "/DW", "/W", "/DW2", "/W2", "/CIDToGIDMap", "/CMapName", "/UseCMap", "/WMode",
    "/FontName", "/FontStretch", "/FontWeight", "/Flags", "/ItalicAngle", "/Ascent", "/Descent", "/Leading",
    "/CapHeight", "/XHeight", "/StemV", "/StemH", "/AvgWidth", "/MaxWidth", "/MissingWidth", "/CharSet", "/CIDSet",
    "/FontFile", "/FontFile2", "/FontFile3", "/Length1", "/Length2", "/Length3",
}  # fmt: skip
RESOURCES = ("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/Shading", "/XObject")
INLINE_PAINTS = PAINTS | {"/BPC", "/DP", "/F", "/H", "/IM"}
# The operators that draw. Others are marks around painted things, which name layers and hold words that are read aloud
# in place of those that are seen, or are known to nobody.
DRAWS = frozenset(
    b"b B b* B* BT c cm CS cs d d0 d1 Do ET f F f* g G gs h i j J k K l m M n q Q re rg RG ri s S sc SC scn SCN sh "
    b"T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split()
) | {b"INLINE IMAGE"}
# In points: a picture by itself fills a page of this length.
PICTURE_SIDE = 600
DEVICE_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}


def copy_of(content: bytes) -> tuple[bytes, int]:
    """The copy, and how many pages it has."""
    pages = list(open_pdf(content).pages)
    return _file_of(pages), len(pages)


def page_of(content: bytes, number: int) -> tuple[bytes, str, int]:
    """One page, behind it each of its pictures on a page of its own; its words, and how many pictures it has."""
    page = open_pdf(content).pages[number - 1]
    writer = _new_file()
    painted = Painted(writer)
    painted.add(page)
    pictures = painted.show_pictures()
    return _bytes_of(writer), page.extract_text(), pictures


def _file_of(pages: list[PageObject]) -> bytes:
    writer = _new_file()
    painted = Painted(writer)
    for page in pages:
        painted.add(page)
    return _bytes_of(writer)


def _new_file() -> PdfWriter:
    writer = PdfWriter()
    writer.metadata = None
    return writer


def _bytes_of(writer: PdfWriter) -> bytes:
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


class Painted:
    """What paints pages, on its way into a new file."""

    def __init__(self, writer: PdfWriter) -> None:
        self.writer = writer
        self.done: dict[tuple[int, int], IndirectObject] = {}
        self.pictures: list[StreamObject] = []
        # Pictures that stand within a drawing, with what it draws with.
        self.inline: list[tuple[tuple[object, bytes], DictionaryObject]] = []

    def add(self, page: PageObject) -> None:
        new = self.writer.add_blank_page(page.mediabox.width, page.mediabox.height)
        new.mediabox = page.mediabox
        for name in ("/Rotate", "/UserUnit"):
            if (value := page.get_inherited(name)) is not None:
                new[NameObject(name)] = self._copy(value)
        drawing = Drawing(page.get("/Contents"))
        new[NameObject("/Contents")] = self.writer._add_object(drawing.stream())
        new[NameObject("/Resources")] = self._resources(drawing.names, page.get_inherited("/Resources"))
        self._note_inline(drawing, new)

    def _note_inline(self, drawing: Drawing, new: DictionaryObject) -> None:
        self.inline += [(picture, new["/Resources"]) for picture in drawing.pictures]

    def show_pictures(self) -> int:
        """Adds each picture on a page of its own, whole and without its mask; how many there are."""
        for picture in self.pictures:
            alone = EncodedStreamObject()
            alone.update({name: value for name, value in picture.items() if name not in ("/Mask", "/SMask")})
            alone._data = picture._data
            place = NameObject("/Picture")
            shown = DictionaryObject({place: self.writer._add_object(alone)})
            self._show(([place], b"Do"), alone, DictionaryObject({NameObject("/XObject"): shown}))
        for picture, resources in self.inline:
            self._show(picture, picture[0]["settings"], resources)
        return len(self.pictures) + len(self.inline)

    def _show(self, drawn: tuple[object, bytes], said: DictionaryObject, resources: DictionaryObject) -> None:
        width, height = (_of(said, name) or _of(said, name[:2]) or 1 for name in ("/Width", "/Height"))
        scale = PICTURE_SIDE / max(width, height)
        size = [FloatObject(width * scale), FloatObject(height * scale)]
        page = self.writer.add_blank_page(*size)
        none = NumberObject(0)
        drawing = ContentStream(None, None, "bytes")
        drawing.operations = [([size[0], none, none, size[1], none, none], b"cm"), drawn]
        made = StreamObject()
        made.set_data(drawing.get_data())
        page[NameObject("/Contents")] = self.writer._add_object(made)
        page[NameObject("/Resources")] = resources

    def _resources(self, names: set[str], there: PdfObject | None) -> DictionaryObject:
        """Of these resources those that are drawn with. What only lies among them was never seen by anybody."""
        there = DictionaryObject() if there is None else there.get_object()
        new = DictionaryObject()
        for kind in RESOURCES:
            found = _of(there, kind) or {}
            used = {NameObject(name): self._copy(value, there) for name, value in found.items() if name in names}
            if used:
                new[NameObject(kind)] = DictionaryObject(used)
        return new

    def _copy(self, there: PdfObject, around: PdfObject | None = None) -> PdfObject:
        """`around` are the resources of the drawing in which it stands: some drawings have none of their own."""
        if not isinstance(there, IndirectObject):
            return self._filled(_empty_like(there), there, around)
        place = (there.idnum, there.generation)
        if place not in self.done:
            value = there.get_object()
            value = NullObject() if value is None else value
            new = _empty_like(value)
            # Before it is filled: what is in it may lead back to it.
            self.done[place] = self.writer._add_object(new)
            self._filled(new, value, around)
        return self.done[place]

    def _filled(self, new: PdfObject, there: PdfObject, around: PdfObject | None) -> PdfObject:
        if isinstance(there, DictionaryObject):
            around = there.get("/Resources", around)
            for name, value in there.items():
                if name in PAINTS:
                    new[NameObject(name)] = self._copy(value, around)
            if "/CharProcs" in there:
                self._add_glyphs(new, there["/CharProcs"], around)
        if isinstance(there, StreamObject):
            self._fill_stream(new, there, around)
        elif isinstance(there, ArrayObject):
            new.extend(_without_profile(there) or [self._copy(value, around) for value in there])
        return new

    def _fill_stream(self, new: StreamObject, there: StreamObject, around: PdfObject | None) -> None:
        if _of(there, "/Subtype") == "/Form" or _of(there, "/PatternType") == 1:
            drawing = Drawing(there)
            for name in ("/Filter", "/DecodeParms"):
                new.pop(name, None)
            new[NameObject("/Resources")] = self._resources(drawing.names, around)
            new._data = drawing.data
            self._note_inline(drawing, new)
        else:
            if _of(there, "/Subtype") == "/Image":
                self.pictures.append(new)
            new._data = _without_notes_if_jpeg(there._data, _of(there, "/Filter"))

    def _add_glyphs(self, new: DictionaryObject, there: DictionaryObject, around: PdfObject | None) -> None:
        """The letters of a font that are drawings themselves."""
        glyphs = {NameObject(name): Drawing(glyph.get_object()) for name, glyph in there.items()}
        new[NameObject("/CharProcs")] = DictionaryObject(
            {name: self.writer._add_object(glyph.stream()) for name, glyph in glyphs.items()}
        )
        names = {name for glyph in glyphs.values() for name in glyph.names}
        new[NameObject("/Resources")] = self._resources(names, around)


class Drawing:
    """What draws, without marks and comments, and the names of what it draws with."""

    def __init__(self, contents: PdfObject | None) -> None:
        there = ContentStream(contents, None, "bytes")
        there.operations = [_clean(*one) for one in there.operations if one[1] in DRAWS]
        self.names = {str(value) for operands, operator in there.operations for value in _values(operands, operator)}
        self.data = there.get_data()
        self.pictures = [one for one in there.operations if one[1] == b"INLINE IMAGE"]

    def stream(self) -> StreamObject:
        made = StreamObject()
        made.set_data(self.data)
        return made.flate_encode()


def _values(operands: object, operator: bytes) -> list[PdfObject]:
    values = operands["settings"].values() if operator == b"INLINE IMAGE" else operands
    return [value for value in values if isinstance(value, NameObject)]


def _clean(operands: object, operator: bytes) -> tuple[object, bytes]:
    if operator != b"INLINE IMAGE":
        return operands, operator
    settings = operands["settings"]
    data = _without_notes_if_jpeg(operands["data"], _of(settings, "/Filter") or _of(settings, "/F"))
    kept = DictionaryObject({name: value for name, value in settings.items() if name in INLINE_PAINTS})
    return {"settings": kept, "data": data}, operator


def _of(there: DictionaryObject, name: str) -> PdfObject | None:
    """What stands under this name, itself and not a reference to it."""
    value = there.get(name)
    return None if value is None else value.get_object()


def _empty_like(there: PdfObject) -> PdfObject:
    if isinstance(there, StreamObject):
        return EncodedStreamObject()
    if isinstance(there, DictionaryObject):
        return DictionaryObject()
    return ArrayObject() if isinstance(there, ArrayObject) else there


def _without_profile(there: ArrayObject) -> list[PdfObject]:
    """Plain colours in place of a colour profile: a profile can name a screen and its owner."""
    if len(there) < 2 or there[0].get_object() != "/ICCBased":
        return []
    # A colour space in brackets is one too.
    return [NameObject(DEVICE_COLOURS[there[1].get_object()["/N"]])]


def _without_notes_if_jpeg(data: bytes, filters: PdfObject | None) -> bytes:
    names = [filters] if isinstance(filters, str) else [one.get_object() for one in filters or []]
    if names in (["/DCTDecode"], ["/DCT"]):
        return without_notes(data)
    if {"/DCTDecode", "/DCT", "/JPXDecode"} & set(names):
        raise RefusedFile("picture")
    return data


# Segments of a JPEG: its frame, JFIF and what Adobe says of its colours are needed to show it.
NOTES = {*range(0xE1, 0xEE), 0xEF, 0xFE}
JFIF = 0xE0
PICTURE = 0xDA
END = 0xD9
# In the picture itself this byte stands alone, or marks a restart.
NEXT_SEGMENT = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


def without_notes(jpeg: bytes) -> bytes:
    """A JPEG without what cameras and programs write into it: place, time, owner, small pictures."""
    kept, at = [jpeg[:2]], 2
    while jpeg[at + 1] != END:
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        following = NEXT_SEGMENT.search(jpeg, end)
        if jpeg[at] != 0xFF or following is None:
            raise RefusedFile("picture")
        kind = jpeg[at + 1]
        if kind == JFIF:
            kept.append(_without_small_picture(jpeg[at:end]))
        elif kind not in NOTES:
            kept.append(jpeg[at : following.start() if kind == PICTURE else end])
        at = following.start()
    return b"".join([*kept, jpeg[at : at + 2]])


def _without_small_picture(segment: bytes) -> bytes:
    """Of JFIF how its points lie; the picture itself lies small behind that, as it once was."""
    return b"\xff\xe0\x00\x10" + segment[4:16] + b"\x00\x00" if segment[4:9] == b"JFIF\x00" else b""
