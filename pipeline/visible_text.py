"""What a reader sees of an ad's text or HTML fragment, and the numbers that its links and attributes hold.

Hidden decoys, comments, scripts and templates are not text, nor are numbers in hidden links numbers. Inline tags
split nothing, block tags end a line.
"""

from __future__ import annotations

import html as entities
import re

from pipeline.linked import numbers_in_attributes, numbers_in_links
from pipeline.markup import BLOCKS, HIDING_CLASSES, NOT_TEXT, STRUCK_OUT, read_markup

LONGEST_FRAGMENT = 250_000  # characters of markup that are parsed; what is longer is no ad

_TAGGED = re.compile(r"<[a-zA-Z/!?]")
_ENTITY = re.compile(r"&(?:#\d|#[xX]|[a-zA-Z]{2,8};)")
_LINES_OF_ITS_OWN = re.compile(r"<(?:br|p|div|li|tr|td|h\d)\b", re.IGNORECASE)
# what may hide text, turn it round or is none: only then the fragment is parsed
_NEEDS_PARSER = re.compile(
    rf"<[!?]|\s(?:style|color|alt|value|dir)\s{{0,3}}=|\s(?:hidden|itemprop)\b|\b(?:{'|'.join(sorted(HIDING_CLASSES))})\b"
    rf"|<(?:{'|'.join(sorted(NOT_TEXT | STRUCK_OUT | {'pre', 'dialog', 'input', 'bdo', 'plaintext', 'xmp', 'listing', 'svg', 'math'}))})\b",
    re.IGNORECASE,
)
_INSIDE = r"(?:\s[^<>\"']{0,2000}(?:\"[^\"<>]{0,2000}\"[^<>\"']{0,2000}|'[^'<>]{0,2000}'[^<>\"']{0,2000}){0,40})?/?>"
_BLOCK_TAG = re.compile(rf"</?(?:{'|'.join(sorted(BLOCKS))}){_INSIDE}", re.IGNORECASE)
_TAG = re.compile(rf"</?[a-zA-Z][\w:-]{{0,40}}{_INSIDE}")
_MAY_LINK = re.compile(
    r"(?:tel|sms|smsto|callto|mms|facetime|skype|whatsapp|viber|tg):|wa\.|\.me/|whatsapp|data-|telephone",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"\s+")
_BLANKS_IN_LINE = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")
_REVERSED = re.compile("\u202e([^\u202c\n]*)\u202c?")


def visible_text(text: str, html: str = "") -> str:
    """The plain text where there is one, else what the fragment shows. Text that holds markup is read as HTML."""
    if not text:
        return _as_displayed(_read_fragment(_unescaped_once(html))) if html else ""
    if "&" in text or "<" in text:
        text = _unescaped_once(text)
        if _TAGGED.search(text) is not None:
            return _as_displayed(_read_fragment(text, keep_lines=_LINES_OF_ITS_OWN.search(text) is None))
    return _as_displayed(text.strip())


def linked_numbers(html: str) -> list[str]:
    """What `tel:`, `sms:`, WhatsApp links and data attributes of phones hold, as written there."""
    if not html:
        return []
    html = _unescaped_once(html[:LONGEST_FRAGMENT])
    if _MAY_LINK.search(html) is None and "&#" not in html:
        return []
    if "<" in html and (_NEEDS_PARSER.search(html) or "&" in html):
        return read_markup(html).linked
    return [*numbers_in_links(html), *numbers_in_attributes(html)]


def _unescaped_once(text: str) -> str:
    """Text without a tag has its entities resolved: some hide tags, where a feed was escaped twice on its way."""
    if "&" in text and _TAGGED.search(text) is None and _ENTITY.search(text):
        return entities.unescape(text)
    return text


def _read_fragment(html: str, *, keep_lines: bool = False) -> str:
    html = html[:LONGEST_FRAGMENT]
    if _NEEDS_PARSER.search(html) is None:
        plain = _TAG.sub("", _BLOCK_TAG.sub("\n", html if keep_lines else _BLANKS.sub(" ", html)))
        if "<" not in plain:
            return _tidy(entities.unescape(plain) if "&" in plain else plain)
    return _tidy(read_markup(html, keep_lines=keep_lines).text)


def _tidy(text: str) -> str:
    return _LINE_ENDS.sub("\n", _BLANKS_IN_LINE.sub(" ", text)).strip()


def _as_displayed(text: str) -> str:
    """Text that a direction override turns round is read the way the eye sees it."""
    if "\u202e" not in text:
        return text
    return _REVERSED.sub(lambda turned: turned[1][::-1], text)
