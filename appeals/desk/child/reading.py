"""The text of a file, by its kind."""

import io
import zipfile
from copy import deepcopy
from itertools import accumulate
from typing import NamedTuple

from pages import furniture_of, lines_of, text_of

LARGEST_INSIDE = 100_000_000
MOST_PARTS = 5_000
# Fewer letters than this on a page, on average, and the page is a picture.
FEWEST_LETTERS_PER_PAGE = 20


class RefusedFile(Exception):  # noqa: N818 - the name says what happened
    """The file cannot be read; the message is the reason in a word that the desk knows."""


class Words(NamedTuple):
    """The text of a file, and the numbers of its lines that are furniture of a page."""

    text: str
    furniture: list[int]


def read_html(content: bytes) -> Words:
    """All that a page shows. What trafilatura takes off the document is furniture, and still there."""
    import trafilatura

    tree = trafilatura.load_html(content)
    lines = [] if tree is None else lines_of(tree)
    if not lines:
        raise RefusedFile("empty")
    page = trafilatura.bare_extraction(deepcopy(tree), favor_recall=True, include_comments=False)
    furniture = furniture_of(lines, page.text or "") if page else []
    numbers = list(accumulate(2 if line.gap else 1 for line in lines))
    return Words(text_of(lines), [numbers[index] for index in furniture])


def read_docx(content: bytes) -> Words:
    """The words of a Word file, a line for each paragraph; tracked deletions and comments are none of them."""
    import mammoth
    from lxml import html

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INSIDE:
            raise RefusedFile("too large inside")
    page = mammoth.convert_to_html(io.BytesIO(content), convert_image=mammoth.images.img_element(lambda image: {}))
    return Words(text_of(lines_of(html.fragment_fromstring(page.value, create_parent="div"))), [])


def open_pdf(content: bytes):
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise RefusedFile("encrypted")
    return reader


def read_pdf(content: bytes) -> Words:
    """The text layer of a PDF. Pages of pictures have none."""
    pages = [page.extract_text() for page in open_pdf(content).pages]
    letters = sum(char.isalpha() for page in pages for char in page)
    if letters < FEWEST_LETTERS_PER_PAGE * max(1, len(pages)):
        raise RefusedFile("scan")
    return Words("\n\n".join(pages), [])


READERS = {".html": read_html, ".htm": read_html, ".docx": read_docx, ".pdf": read_pdf}
