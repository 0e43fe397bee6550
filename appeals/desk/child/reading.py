"""The text of a file, by its kind."""

import io
import zipfile
from collections.abc import Iterator

LARGEST_INSIDE = 100_000_000
MOST_PARTS = 5_000
# Fewer letters than this on a page, on average, and the page is a picture.
FEWEST_LETTERS_PER_PAGE = 20


class RefusedFile(Exception):  # noqa: N818 - the name says what happened
    """The file cannot be read; the message is the reason in a word that the desk knows."""


def read_html(content: bytes) -> str:
    """The page without its furniture, as far as trafilatura knows it; its heading goes first where that was taken."""
    import trafilatura

    tree = trafilatura.load_html(content)
    page = None if tree is None else trafilatura.bare_extraction(tree, favor_recall=True, include_comments=False)
    if page is None:
        raise RefusedFile("empty")
    text = "\n\n".join(blocks_of(page.body))
    headings = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1")][:1]
    return "\n\n".join([*(heading for heading in headings if heading not in text), text])


def read_docx(content: bytes) -> str:
    """The words of a Word file, a line for each paragraph; tracked deletions and comments are none of them."""
    import mammoth
    from lxml import html

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INSIDE:
            raise RefusedFile("too large inside")
    page = mammoth.convert_to_html(io.BytesIO(content), convert_image=mammoth.images.img_element(lambda image: {}))
    return "\n\n".join(blocks_of(html.fragment_fromstring(page.value, create_parent="div")))


LISTS = {"ul", "ol", "list"}
ROWS = {"tr", "row"}
# They hold other blocks and no words of their own.
FRAMES = {"div", "body", "thead", "tbody", "section", "main", "article"}
LINE_BREAKS = {"br", "lb"}


def blocks_of(element) -> Iterator[str]:
    """Paragraphs, items of lists with their numbers, rows of tables as tabs: of HTML, and of what trafilatura makes."""
    for child in element:
        if child.tag in LISTS:
            yield "\n".join(_items(child))
        elif child.tag == "table":
            yield "\n".join(blocks_of(child))
        elif child.tag in ROWS:
            yield "\t".join(" ".join(cell.itertext()).strip() for cell in child)
        elif child.tag in FRAMES and not (child.text or "").strip():
            yield from blocks_of(child)
        elif text := _text(child):
            yield text


def _items(element) -> Iterator[str]:
    numbered = element.tag == "ol" or element.get("rend") == "ol"
    for number, item in enumerate(element, int(element.get("start", 1))):
        yield f"{number}. {_text(item)}" if numbered else f"• {_text(item)}"
        for inner in item:
            if inner.tag in LISTS:
                yield from _items(inner)


def _text(element) -> str:
    """The words of one block, a line for each line of it, without the lists inside it."""
    return "\n".join(" ".join(line.split()) for line in "".join(_pieces(element)).split("\n")).strip()


def _pieces(element) -> Iterator[str]:
    yield " ".join((element.text or "").split("\n"))
    for child in element:
        if child.tag in LINE_BREAKS:
            yield "\n"
        elif child.tag not in LISTS and isinstance(child.tag, str):
            yield from _pieces(child)
        yield " ".join((child.tail or "").split("\n"))


def open_pdf(content: bytes):
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise RefusedFile("encrypted")
    return reader


def read_pdf(content: bytes) -> str:
    """The text layer of a PDF. Pages of pictures have none."""
    pages = [page.extract_text() for page in open_pdf(content).pages]
    letters = sum(char.isalpha() for page in pages for char in page)
    if letters < FEWEST_LETTERS_PER_PAGE * max(1, len(pages)):
        raise RefusedFile("scan")
    return "\n\n".join(pages)


READERS = {".html": read_html, ".htm": read_html, ".docx": read_docx, ".pdf": read_pdf}
