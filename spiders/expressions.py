"""Expressions of a definition, compiled once: CSS, XPath, JMESPath and patterns that cannot run away."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import jmespath
from cssselect import SelectorError
from jmespath.exceptions import JMESPathError
from lxml import etree
from parsel.csstranslator import GenericTranslator, HTMLTranslator

if TYPE_CHECKING:
    from collections.abc import Callable

# A pattern sees only so much of a value: what a page sends must not decide how long we think.
LONGEST_FOR_PATTERN = 4_000
_MOST_REPEATS = 6
_HTML, _XML = HTMLTranslator(), GenericTranslator()
_NAMESPACES = {"re": "http://exslt.org/regular-expressions", "set": "http://exslt.org/sets"}
_LEADING_SLASHES = re.compile(r"(^|\|)(\s*\(?\s*)//")

# libxml2 finds out about an unknown function only on a page where it comes to calling it.
_FUNCTION = re.compile(r"([\w:-]+)\s*\(")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_KNOWN_FUNCTIONS = frozenset(
    {
        *("last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat"),
        *("starts-with", "contains", "substring-before", "substring-after", "substring", "string-length"),
        *(
            "normalize-space",
            "translate",
            "boolean",
            "not",
            "true",
            "false",
            "lang",
            "number",
            "sum",
            "floor",
        ),
        *("ceiling", "round", "text", "node", "comment", "processing-instruction", "has-class"),
        *("re:test", "re:match", "re:replace", "and", "or", "div", "mod"),
    }
)


class ExpressionError(ValueError):
    """`reason` is what the parser said, `expected` what to write instead."""

    def __init__(self, reason: str, expected: str) -> None:
        self.reason = reason
        self.expected = expected
        super().__init__(f"{reason}; expected {expected}")


@lru_cache(maxsize=1024)
def compile_expression(language: str, text: str) -> Callable[[Any], list[Any]]:
    """A function from a node (an element or a JSON value) to what the expression finds there, in page order."""
    match language:
        case "css":
            return _compile_xpath(_css_to_xpath(text, _HTML), of_css=True)
        case "css-xml":
            return _compile_xpath(_css_to_xpath(text, _XML), of_css=True)
        case "xpath":
            return _compile_xpath(_LEADING_SLASHES.sub(r"\1\2.//", text), of_css=False)
        case "json" | "structured":
            return _compile_json(text)
        case _:
            return lambda node: [node]


def _css_to_xpath(text: str, translator: GenericTranslator | HTMLTranslator) -> str:
    try:
        return translator.css_to_xpath(text)
    except (SelectorError, ValueError, RecursionError) as error:
        raise ExpressionError(str(error), 'a CSS selector, such as "div.ad h2"') from None


def _compile_xpath(text: str, *, of_css: bool) -> Callable[[Any], list[Any]]:
    # An XPath that begins with // would search the whole page from inside an entry, and every ad would get
    # the first ad's values; so the caller rewrites it to .// before it comes here.
    expected = (
        'a CSS selector, such as "div.ad h2"' if of_css else "an XPath, such as \"//div[@class='ad']/h2\""
    )
    if unknown := {*_FUNCTION.findall(_QUOTED.sub("", text))} - _KNOWN_FUNCTIONS:
        raise ExpressionError(f"no such function: {', '.join(sorted(unknown))}", expected)
    try:
        search = etree.XPath(text, namespaces=_NAMESPACES, regexp=True, smart_strings=False)
        search(etree.Element("html"))
    except (etree.XPathError, ValueError) as error:
        raise ExpressionError(str(error), expected) from None

    def find(node: Any) -> list[Any]:
        found = search(node)
        return found if isinstance(found, list) else [found]

    return find


def _compile_json(text: str) -> Callable[[Any], list[Any]]:
    try:
        search = jmespath.compile(text).search
    except JMESPathError as error:
        first = str(error).splitlines()[0] if str(error) else "not a JMESPath"
        raise ExpressionError(first, 'a JMESPath, such as "items[*].contact.phone"') from None

    def find(node: Any) -> list[Any]:
        try:
            found = search(node)
        except (
            JMESPathError
        ):  # a function met a value of another type: the page's fault, not the expression's
            return []
        if isinstance(found, list):
            return found
        return [] if found is None else [found]

    return find


@lru_cache(maxsize=1024)
def compile_pattern(text: str) -> re.Pattern[str]:
    """The pattern, refused when a hostile page could make it run for ever."""
    try:
        compiled = re.compile(text)
        tree = re._parser.parse(text)  # type: ignore[attr-defined]  # noqa: SLF001  no public way to look into a pattern
    except (re.error, RecursionError, OverflowError) as error:
        raise ExpressionError(str(error), r'a regular expression, such as "(\\d+)"') from None
    depth, repeats = _repeats(tree, 0)
    if depth > 1:
        raise ExpressionError(
            "a repeat inside a repeat can take for ever", 'one that repeats once, such as "[0-9 ]+"'
        )
    if repeats > _MOST_REPEATS:
        raise ExpressionError(f"{repeats} open repeats", f"at most {_MOST_REPEATS} of * and + in one pattern")
    return compiled


_MANY = 64  # a bounded repeat this large behaves like an open one


def _repeats(tree: Any, depth: int) -> tuple[int, int]:
    """(deepest nesting of open repeats, how many there are) of a parsed pattern."""
    deepest, count = depth, 0
    for operator, argument in tree:
        inner = depth
        name = str(operator)
        if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"} and argument[1] >= _MANY:
            inner, count = depth + 1, count + 1
        for part in _parts(argument):
            below, more = _repeats(part, inner)
            deepest, count = max(deepest, below), count + more
        deepest = max(deepest, inner)
    return deepest, count


def _parts(argument: Any) -> list[Any]:
    """The sub-patterns inside an operator's argument."""
    if hasattr(argument, "data"):
        return [argument]
    if isinstance(argument, tuple | list):
        return [part for item in argument for part in _parts(item)]
    return []
