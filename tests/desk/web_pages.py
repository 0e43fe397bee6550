"""Web pages as news sites and organizations make them, with an open letter in the middle."""

from string import ascii_lowercase

LETTER = """<p>We write with deep concern about the arrest of our colleague Bert Sample, who has been held without
charge since the first days of spring and whose health is failing.</p>
<p>The orchards of Fruitland have been fenced off since autumn, and those who tended them for decades are not let
in any more, which breaks the promises that were given to them.</p>
<p>We call on the government of Fruitland to:</p>
<ol><li>release Bert Sample at once;</li><li>open the orchards to those who tend them.</li></ol>"""
NAMES = [f"Anna Example{first}{second}" for first in ascii_lowercase[:7] for second in ascii_lowercase][:172]


def web_page(signatures, *, beside=""):
    """A page with the letter, and these signatures under it; what is beside stands after the article."""
    return f"""<!doctype html><html><head><title>Letters - Example Press</title><style>p {{}}</style></head><body>
<div class="bar">Thursday, 6 June 2024</div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/letters">Open letters</a></li></ul></nav>
<div class="consent"><p>We use cookies to improve your experience on this site.</p><button>Accept all</button></div>
<main><article><header><h1>Open letter on the orchards</h1><time>1 May 2020</time></header>
<div class="text">{LETTER}{signatures}</div></article>{beside}
<section><h2>Related stories</h2><ul><li><a href="/1">Orchards fenced off in autumn, say neighbours</a></li>
<li><a href="/2">Minister visits the market of Pearville</a></li></ul></section></main>
<footer><p>© 2024 Example Press. All rights reserved.</p><p><a href="/privacy">Privacy policy</a></p></footer>
<script>document.write("scripted")</script><p hidden>hidden by a word</p>
<div style="display: none">hidden by style</div></body></html>"""


def items(names):
    return "".join(f"<li>{name}</li>" for name in names)
