"""What a reader of the page sees of an element: text in lines, without scripts, hidden parts and decoys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lxml.etree import _Element

_UNSEEN_TAGS = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "iframe", "object", "select"}
)
_LINE_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_HIDING_CLASSES = frozenset({"hidden", "d-none", "sr-only", "visually-hidden", "screen-reader-text", "hide"})
_BRACE = re.compile(r"[{}]")
_LONGEST_STYLE = 200_000
_CLASS_ONLY = re.compile(r"^\s*[a-zA-Z]*\.([\w-]+)\s*$")
# Where a line ends for the reader. A line end in the markup is only a space, but in a <pre> and the like.
_LINE_END = "\x00"  # no parsed page can hold one
_KEEPS_LINES = frozenset({"pre", "textarea"})
_BLANKS = re.compile(r"\s+")
_LINES = re.compile(r" ?\x00[ \x00]*")


def visible_text(
    element: _Element, skip: Container[object] = (), hiding: frozenset[str] = frozenset()
) -> str:
    """The text of `element` as it is seen. `skip` holds elements that are decoys, `hiding` class names that hide."""
    if len(element) == 0:
        return (
            _tidy(element.text or "")
            if isinstance(element.tag, str) and element.tag not in _UNSEEN_TAGS
            else ""
        )
    return _tidy("".join(_pieces(element, skip, hiding)))


def hiding_classes(root: _Element) -> frozenset[str]:
    """Class names that the page's own style sheet hides everywhere (rules for some screens only do not count)."""
    found: set[str] = set()
    for style in root.iter("style"):
        for selectors, body in _rules((style.text or "")[:_LONGEST_STYLE]):
            if _HIDING_STYLE.search(body):
                found.update(match[1] for part in selectors.split(",") if (match := _CLASS_ONLY.match(part)))
    return frozenset(found)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """(selectors, body) of the rules that stand in no block such as @media."""
    depth = begin = opened = 0
    for brace in _BRACE.finditer(css):
        if brace[0] == "{":
            opened = brace.start() if depth == 0 else opened
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                if css[begin:opened].lstrip()[:1] != "@":
                    yield css[begin:opened], css[opened + 1 : brace.start()]
                begin = brace.end()
        else:
            begin = brace.end()


def is_hidden(element: _Element, hiding: frozenset[str] = frozenset()) -> bool:
    """Whether the element's own attributes hide it."""
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if style and _HIDING_STYLE.search(style):
        return True
    classes = attributes.get("class")
    return classes is not None and any(name in hiding or name in _HIDING_CLASSES for name in classes.split())


def _pieces(element: _Element, skip: Container[object], hiding: frozenset[str]) -> list[str]:
    # A page may nest thousands of elements: no recursion here. The stack holds elements, and texts that follow.
    pieces: list[str] = []
    stack: list[_Element | str] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        seen = isinstance(node.tag, str) and node.tag not in _UNSEEN_TAGS
        if not seen or node in skip or (node is not element and is_hidden(node, hiding)):
            continue
        breaks = node.tag in _LINE_TAGS
        if breaks:
            pieces.append(_LINE_END)
            stack.append(_LINE_END)
        if node.text:
            pieces.append(node.text.replace("\n", _LINE_END) if node.tag in _KEEPS_LINES else node.text)
        for child in reversed(node):
            if child.tail:
                stack.append(child.tail)
            stack.append(child)
    return pieces


def _tidy(text: str) -> str:
    return _LINES.sub("\n", _BLANKS.sub(" ", text)).strip()
