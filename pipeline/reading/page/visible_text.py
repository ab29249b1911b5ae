"""What a reader sees of an ad's text or HTML fragment, and the numbers that its links and attributes hold.

Hidden decoys, comments, scripts and templates are not text, nor are numbers in hidden links numbers. Inline tags
split nothing, block tags end a line.
"""

from __future__ import annotations

import html as entities
import re
from functools import lru_cache

from pipeline.reading.page.linked import numbers_in_links
from pipeline.reading.page.markup import Shown, read_markup

LONGEST_FRAGMENT = 250_000  # characters of markup that are parsed; what is longer is no ad

_TAGGED = re.compile(r"<[a-zA-Z/!?]")
_ENTITY = re.compile(r"&(?:#\d|#[xX]|[a-zA-Z]{2,8};)")
_LINES_OF_ITS_OWN = re.compile(r"<(?:br|p|div|li|tr|td|h\d)\b", re.IGNORECASE)
_BLANKS_IN_LINE = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")
_UNSEEN = re.compile("[\u00ad\u2060\ufeff]")  # say where a line may break, or may not
_REVERSED = re.compile("\u202e([^\u202c\n]*)\u202c?")


def visible_text(text: str, html: str = "") -> str:
    """The plain text where there is one, else what the fragment shows. Text that holds markup is read as HTML."""
    if not text:
        return _read(_unescaped_once(html)).text if html else ""
    if "&" in text or "<" in text:
        text = _unescaped_once(text)
        if _TAGGED.search(text) is not None:
            return _read(text, keep_lines=_LINES_OF_ITS_OWN.search(text) is None).text
    return _as_displayed(text).strip()


def linked_numbers(html: str) -> list[str]:
    """What `tel:`, `sms:`, WhatsApp links and data attributes of phones hold, as written there."""
    html = _unescaped_once(html)
    return list(_read(html).linked) if "<" in html else list(numbers_in_links(html[:LONGEST_FRAGMENT]))


def _unescaped_once(text: str) -> str:
    """Text without a tag has its entities resolved: some hide tags, where a feed was escaped twice on its way."""
    if "&" in text and _TAGGED.search(text) is None and _ENTITY.search(text):
        return entities.unescape(text)
    return text


@lru_cache(maxsize=4)  # an ad's fragment is asked for its text, then for its links
def _read(html: str, *, keep_lines: bool = False) -> Shown:
    shown = read_markup(html[:LONGEST_FRAGMENT], keep_lines=keep_lines)
    return Shown(_tidied(_as_displayed(shown.text)), shown.linked)


def _tidied(text: str) -> str:
    return _LINE_ENDS.sub("\n", _BLANKS_IN_LINE.sub(" ", text)).strip()


def _as_displayed(text: str) -> str:
    """Without soft hyphens and word joiners; what a direction override turns round, the way the eye sees it."""
    if text.isascii():
        return text
    text = _UNSEEN.sub("", text)
    return _REVERSED.sub(lambda turned: turned[1][::-1], text)
