"""A copy of a PDF that holds what is painted on its pages, and nothing else.

Nothing is taken out of the file: what paints the pages is put into a new one. So document information, metadata,
comments, links, forms, attachments, scripts, outlines, layers and earlier states stay behind, whatever they are called.
What was hidden in a layer or cut off at the edge of a page is painted: who looks at the copy sees all that it holds.
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
    IndirectObject,
    NameObject,
    NullObject,
    PdfObject,
    StreamObject,
)
from reading import RefusedFile, open_pdf

# What hangs on a picture, a font or a drawing and paints nothing.
HANGS_ON = {
    "/AF", "/Alternates", "/LastModified", "/Measure", "/Metadata", "/OC", "/OPI", "/Parent", "/PieceInfo",
    "/Properties", "/PtData", "/StructParent", "/StructParents",
}  # fmt: skip
# Marks around painted things: they name layers, and hold words that are read aloud in place of those that are seen.
MARKS = {b"BMC", b"BDC", b"EMC", b"MP", b"DP"}
DEVICE_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}


def copy_of(content: bytes) -> tuple[bytes, int]:
    """The copy, and how many pages it has."""
    pages = list(open_pdf(content).pages)
    return _file_of(pages), len(pages)


def page_of(content: bytes, number: int) -> tuple[bytes, str]:
    """One page by itself, and its words."""
    page = open_pdf(content).pages[number - 1]
    return _file_of([page]), page.extract_text()


def _file_of(pages: list[PageObject]) -> bytes:
    writer = PdfWriter()
    writer.metadata = None
    painted = Painted(writer)
    for page in pages:
        painted.add(page)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


class Painted:
    """What paints pages, on its way into a new file."""

    def __init__(self, writer: PdfWriter) -> None:
        self.writer = writer
        self.done: dict[tuple[int, int], IndirectObject] = {}

    def add(self, page: PageObject) -> None:
        new = self.writer.add_blank_page(page.mediabox.width, page.mediabox.height)
        new.mediabox = page.mediabox
        for name in ("/Rotate", "/UserUnit", "/Resources"):
            if (value := page.get_inherited(name)) is not None:
                new[NameObject(name)] = self._copy(value)
        drawing = StreamObject()
        drawing.set_data(_unmarked(page.get("/Contents")))
        new[NameObject("/Contents")] = self.writer._add_object(drawing.flate_encode())

    def _copy(self, there: PdfObject) -> PdfObject:
        if not isinstance(there, IndirectObject):
            return self._filled(_empty_like(there), there)
        place = (there.idnum, there.generation)
        if place not in self.done:
            value = there.get_object()
            value = NullObject() if value is None else value
            new = _empty_like(value)
            # Before it is filled: what is in it may lead back to it.
            self.done[place] = self.writer._add_object(new)
            self._filled(new, value)
        return self.done[place]

    def _filled(self, new: PdfObject, there: PdfObject) -> PdfObject:
        if isinstance(there, DictionaryObject):
            for name, value in there.items():
                if name not in HANGS_ON:
                    new[NameObject(name)] = self._copy(value)
        if isinstance(there, StreamObject):
            _fill_stream(new, there)
        elif isinstance(there, ArrayObject):
            new.extend(_without_profile(there) or [self._copy(value) for value in there])
        return new


def _empty_like(there: PdfObject) -> PdfObject:
    if isinstance(there, StreamObject):
        return EncodedStreamObject()
    if isinstance(there, DictionaryObject):
        return DictionaryObject()
    return ArrayObject() if isinstance(there, ArrayObject) else there


def _without_profile(there: ArrayObject) -> list[PdfObject]:
    """Plain colours in place of a colour profile: a profile can name a screen and its owner."""
    if len(there) != 2 or there[0] != "/ICCBased":
        return []
    # A colour space in brackets is one too.
    return [NameObject(DEVICE_COLOURS[there[1].get_object()["/N"]])]


def _fill_stream(new: StreamObject, there: StreamObject) -> None:
    filters = there.get("/Filter", [])
    filters = [filters] if isinstance(filters, str) else list(filters)
    data = there._data
    if there.get("/Subtype") == "/Form" or there.get("/PatternType") == 1:
        for name in ("/Filter", "/DecodeParms"):
            new.pop(name, None)
        data = _unmarked(there)
    elif filters == ["/DCTDecode"]:
        data = without_notes(data)
    elif "/DCTDecode" in filters or "/JPXDecode" in filters:
        raise RefusedFile("picture")
    new._data = data


def _unmarked(contents: PdfObject | None) -> bytes:
    """What draws, without marks and comments."""
    drawing = ContentStream(contents, None, "bytes")
    drawing.operations = [_clean(*one) for one in drawing.operations if one[1] not in MARKS]
    return drawing.get_data()


def _clean(operands: object, operator: bytes) -> tuple[object, bytes]:
    if operator == b"INLINE IMAGE" and operands["data"].startswith(b"\xff\xd8"):
        operands["data"] = without_notes(operands["data"])
    return operands, operator


# Segments of a JPEG: its frame, JFIF and what Adobe says of its colours are needed to show it.
NOTES = {*range(0xE1, 0xEE), 0xEF, 0xFE}
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
        if jpeg[at + 1] not in NOTES:
            kept.append(jpeg[at : following.start()])
        at = following.start()
    return b"".join([*kept, jpeg[at : at + 2]])
