"""What a reader sees of an ad's text or HTML fragment, and the numbers that links and attributes hold.

Hidden decoys, comments, scripts and templates are not text. Inline tags split nothing, block tags end a line.
"""

from __future__ import annotations

import html as entities
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pipeline.wording import word_set

if TYPE_CHECKING:
    from bs4 import Tag

LONGEST_FRAGMENT = 400_000  # characters of markup that are parsed; what is longer is no ad
_TOO_MANY_TAGS = 5_000  # beyond this, tags are cut out without a tree

_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:#\d|#x|[a-zA-Z]{2,8};)")
# what may hide text, or is none: only then a tree is needed
_NEEDS_TREE = re.compile(
    r"<!|\sstyle\s*=|\shidden\b|<(?:script|style|template|noscript|head|title|object|svg|select|textarea|input|pre)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"</?([a-zA-Z][a-zA-Z0-9]{0,20})(?:\s[^<>\"']*(?:\"[^\"<>]*\"[^<>\"']*|'[^'<>]*'[^<>\"']*)*)?/?>"
)
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_HIDDEN_STYLE = re.compile(
    r"display:none|visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])|left:-\d{3,}|text-indent:-\d{3,}"
)
_HIDING_RULE = re.compile(r"\.([\w-]{1,60})\s*\{([^{}]{0,300})\}")
_NOT_TEXT = frozenset(
    {"script", "style", "template", "noscript", "head", "title", "object", "svg", "select", "textarea"}
)
_INLINE = word_set(
    "a abbr acronym b bdi bdo big cite code data em font i ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr"
)
_LINKED = re.compile(
    r"(?:tel:|sms:|callto:|wa\.me/|(?:whatsapp:/{0,2}|api\.whatsapp\.com/|whatsapp\.com/)send/?\?(?:[^\"'<>\s]{0,80}&)?phone=|t\.me/\+|viber:/{0,2}chat\?number=)"
    r"((?:[+\d().\s-]|%2B|%20|%2b){6,40})"
)
_ATTRIBUTE = re.compile(
    r"\bdata-[\w-]{0,30}(?:phone|tel|mobil|nummer|number|tlf|sms|whatsapp)[\w-]{0,30}\s*=\s*[\"']([^\"'<>]{6,60})[\"']"
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def visible_text(text: str, html: str = "") -> str:
    """The plain text where there is one, else what the fragment shows. Text that holds markup is read as HTML."""
    if text:
        return _read_markup(text) if _MARKUP.search(text) else text.strip()
    return _read_markup(html) if html else ""


def linked_numbers(html: str) -> list[str]:
    """What `tel:`, `sms:`, WhatsApp links and data attributes of phones hold, as written there."""
    if not html or ("=" not in html and ":" not in html):
        return []
    seen = _COMMENT.sub("", html[:LONGEST_FRAGMENT])
    found = [unquote(entities.unescape(match[1])) for match in _LINKED.finditer(seen)]
    return found + [entities.unescape(match[1]) for match in _ATTRIBUTE.finditer(seen)]


def _read_markup(html: str) -> str:
    html = html[:LONGEST_FRAGMENT]
    if _NEEDS_TREE.search(html) is None:
        plain = _TAG.sub(_replace_tag, re.sub(r"\s+", " ", html))
        if "<" not in plain:
            return _tidy(entities.unescape(plain))
    if html.count("<") > _TOO_MANY_TAGS:
        return _tidy(entities.unescape(_ANY_TAG.sub("\n", _COMMENT.sub("", html))))
    return _tidy(_text_of_tree(html))


def _replace_tag(match: re.Match[str]) -> str:
    return "" if match[1].lower() in _INLINE else "\n"


def _text_of_tree(html: str) -> str:
    # takes a tenth of a second to load, and most ads hold no markup
    from bs4 import BeautifulSoup  # noqa: PLC0415  see above
    from bs4.element import Comment, NavigableString, PreformattedString, Tag  # noqa: PLC0415  see above

    soup = BeautifulSoup(html, "lxml")
    hiding = _hiding_classes(html)
    parts: list[str] = []
    stack: list[object] = [soup]
    while stack:
        node = stack.pop()
        if isinstance(node, Tag):
            if node is not soup and (node.name in _NOT_TEXT or _is_hidden(node, hiding)):
                continue
            line_end = "" if node.name in _INLINE else "\n"
            stack.append(line_end)
            stack.extend(reversed(node.contents))
            parts.append(line_end)
        elif isinstance(node, NavigableString):
            if not isinstance(node, Comment | PreformattedString):
                parts.append(re.sub(r"\s+", " ", node))
        elif isinstance(node, str):
            parts.append(node)
    return "".join(parts)


def _is_hidden(tag: Tag, hiding: frozenset[str]) -> bool:
    if tag.has_attr("hidden") or (tag.name == "input"):
        return True
    style = tag.get("style")
    if isinstance(style, str) and _HIDDEN_STYLE.search(re.sub(r"\s+", "", style.lower())):
        return True
    classes = tag.get("class")
    return bool(hiding) and isinstance(classes, list) and not hiding.isdisjoint(classes)


def _hiding_classes(html: str) -> frozenset[str]:
    """Classes that the fragment's own style sheet hides."""
    if "{" not in html or "<style" not in html.lower():
        return frozenset()
    return frozenset(
        name
        for name, rules in _HIDING_RULE.findall(html)
        if _HIDDEN_STYLE.search(re.sub(r"\s+", "", rules.lower()))
    )


def _tidy(text: str) -> str:
    lines = (re.sub(r"[ \t\r\f\v]+", " ", line).strip() for line in text.split("\n"))
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip()
