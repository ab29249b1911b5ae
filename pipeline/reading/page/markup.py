"""Reads an HTML fragment as a browser lays it out: its visible lines, and the numbers its visible parts link to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from pipeline.reading.page.linked import numbers_of
from pipeline.reading.page.styles import Effect, HidingSelectors, Matched, effect_of
from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from selectolax.lexbor import LexborNode

NOT_TEXT: Final = word_set(
    "script style textarea title iframe noscript noframes noembed template head object select video audio canvas "
    "datalist progress meter desc defs metadata symbol rp"
) | word_set("s strike del")  # what the writer took back
BLOCKS: Final = word_set(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol optgroup option p "
    "plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
)
HIDING_CLASSES: Final = word_set(
    "hidden is-hidden d-none hide invisible sr-only visually-hidden visuallyhidden screen-reader-text offscreen "
    "display-none u-hidden"
)
_KEEPS_LINES = word_set("pre listing xmp plaintext")
_SHOWS_VALUE = word_set("text tel button submit reset") | {""}
_GIVES_BACKGROUND = re.compile(r"background|bgcolor", re.IGNORECASE)
_NOT_HERS = re.compile(
    r"kundeservice|kundtj[aä]nst|kundendienst|customer service|support|help ?desk|redaktion|webmaster"
    r"|annonc(?:é|e)r (?:her|hos)|anzeige aufgeben|advertise|(?:gammel|gamle|gammelt|gamla|old|alte) (?:nr|nummer|num|tele|mobil)",
    re.IGNORECASE,
)
_NEAR = 50  # characters before a link, or of it, that say whose it is
_REVERSED, _REVERSED_END = "\u202e", "\u202c"  # for a browser, an override is the same as these characters

_MOST_TAGS: Final = 8_000  # nested ones take time by the square of their number
_MOST_ATTRIBUTES: Final = 15_000  # so do those of one tag
_MOST_NODES: Final = 50_000
_MOST_COPIED: Final = 250_000_000  # bytes
_NODE: Final = 350  # bytes that the parser takes for one
_FEW_TAGS: Final = 800
# what every paragraph opens anew, attributes and all, where it was left open; three at most of those that are alike
_REOPENED = re.compile(r"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]", re.IGNORECASE)


class Shown(NamedTuple):
    """What a reader sees, in lines, and what its links and attributes hold, as written there."""

    text: str
    linked: list[str]


class _Within(NamedTuple):
    """What holds for everything in an element."""

    keeps_lines: bool
    matched: Matched


def read_markup(html: str, *, keep_lines: bool = False) -> Shown:
    """`keep_lines`: a line end of the source is one for the reader too."""
    html = _bounded(html)
    # within <template>, rows and cells may stand without their table; scripts run, so <noscript> is not shown
    options = LexborDocumentOptions.WO_EVENTS
    tree = LexborHTMLParser(html, is_fragment=True, fragment_tag="template", options=options, scripting=True)
    sheets = [sheet.text() for sheet in tree.tags("style")] if "<style" in html.lower() else []
    reader = _Reader(HidingSelectors(sheets), white_is_seen=_GIVES_BACKGROUND.search(html) is not None)
    if tree.root is not None:
        reader.read(tree.root, keep_lines=keep_lines)
    return Shown("".join(reader.parts), reader.list_linked())


def _bounded(html: str) -> str:
    """The part that is parsed in bounded time and memory. No honest ad has more."""
    if len(html) > 2 * _MOST_ATTRIBUTES:
        # each stands behind a space, a slash or the value of the one before
        attributes = len(html.split()) + html.count("/") + html.count("=")
        html = html[: 2 * _MOST_ATTRIBUTES] if attributes > _MOST_ATTRIBUTES else html
    if html.count("<") < _FEW_TAGS:
        return html
    reopened = len(_REOPENED.findall(html))
    copied = reopened and reopened * _NODE + len(html)  # by every paragraph, at the worst
    most = max(_FEW_TAGS, min(_MOST_TAGS, _MOST_COPIED // max(1, copied)))
    return "<".join(html.split("<", most)[:most])


class _Reader:
    """Walks the tree and writes what is seen."""

    def __init__(self, selectors: HidingSelectors, *, white_is_seen: bool) -> None:
        self.parts: list[str] = []
        self._links: list[tuple[int, list[str]]] = []  # how many parts stood before, and the numbers
        self._selectors = selectors
        self._white_is_seen = white_is_seen

    def list_linked(self) -> list[str]:
        """The numbers of links; not of those by which the site offers its own services, or an old number."""
        linked: list[str] = []
        for at, numbers in self._links:
            before = "".join(self.parts[max(0, at - 8) : at]).rpartition("\n")[2]
            said = before[-_NEAR:] + " " + "".join(self.parts[at : at + 1])[:_NEAR]
            if _NOT_HERS.search(said) is None:
                linked += numbers
        return linked

    def read(self, first: LexborNode, *, keep_lines: bool) -> None:
        """A node and all that follow it; without recursion, because tags may be nested thousands deep."""
        waiting: list[tuple[LexborNode | str, _Within]] = [
            (first, _Within(keep_lines, self._selectors.unmatched))
        ]
        for _ in range(_MOST_NODES):
            if not waiting:
                return
            node, within = waiting.pop()
            if isinstance(node, str):
                self.parts.append(node)
                continue
            if (after := node.next) is not None:
                waiting.append((after, within))
            if node.is_element_node:
                self._read_element(node, within, waiting)
            elif node.is_text_node:
                text = node.text_content or ""
                self.parts.append(text if within.keeps_lines else text.replace("\n", " "))

    def _read_element(
        self, node: LexborNode, within: _Within, waiting: list[tuple[LexborNode | str, _Within]]
    ) -> None:
        tag = node.tag or ""
        written = node.attributes
        attributes = {name: value or "" for name, value in written.items()} if written else {}
        if within.matched:
            matched = self._selectors.match(within.matched, tag, attributes)
            if matched is None:
                return
            within = within._replace(matched=matched)
        effect = self._effect_of(tag, attributes)
        if effect is Effect.HIDDEN:
            return
        if attributes:
            self._read_attributes(tag, attributes)
        if effect is Effect.BLOCK:
            self.parts.append("\n")
            waiting.append(("\n", within))
        elif effect is Effect.REVERSED:
            self.parts.append(_REVERSED)
            waiting.append((_REVERSED_END, within))
        if (inner := node.first_child) is not None:
            waiting.append((inner, within._replace(keeps_lines=True) if tag in _KEEPS_LINES else within))

    def _effect_of(self, tag: str, attributes: Mapping[str, str]) -> Effect:
        usual = Effect.BLOCK if tag in BLOCKS else Effect.NONE
        if tag in NOT_TEXT or (tag == "dialog" and "open" not in attributes):
            return Effect.HIDDEN
        if not attributes:
            return usual
        if "hidden" in attributes or not HIDING_CLASSES.isdisjoint(attributes.get("class", "").split()):
            return Effect.HIDDEN
        style = attributes.get("style", f"color:{attributes['color']}" if "color" in attributes else "")
        effect = effect_of(style) if style else Effect.NONE
        if effect is Effect.WHITE:
            # a decoy only as a few words on the page's own white; a whole ad may stand on black
            return Effect.HIDDEN if usual is Effect.NONE and not self._white_is_seen else usual
        if effect is Effect.NONE and tag == "bdo" and attributes.get("dir", "").lower() == "rtl":
            return Effect.REVERSED
        return usual if effect is Effect.NONE else effect

    def _read_attributes(self, tag: str, attributes: Mapping[str, str]) -> None:
        numbers = list(numbers_of(attributes))
        if numbers:
            self._links.append((len(self.parts), numbers))
        if tag == "img":  # a digit or an emoji shown as a picture
            alternative = attributes.get("alt", "")
            self.parts.append(alternative if len(alternative) <= 4 and not alternative.isalpha() else "")
        elif tag == "input" and attributes.get("type", "").lower() in _SHOWS_VALUE:
            self.parts.append(attributes.get("value", ""))
