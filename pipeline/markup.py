"""Reads an HTML fragment as a browser lays it out: its visible lines, and the numbers its visible parts link to.

A parser of its own, because what hides text must hide all of it: those that repair pages by HTML 4 close a hidden
`<b>` or `<s>` before the paragraph within, and the decoy is shown.
"""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.linked import numbers_of
from pipeline.styles import Effect, Selector, effect_of, hiding_selectors, is_selected, marks_of
from pipeline.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

RAW: Final = word_set("script style textarea title iframe noscript noframes noembed")  # no tags within
NOT_TEXT: Final = RAW | word_set(
    "template head object select video audio canvas datalist progress meter desc defs metadata symbol rp"
)
STRUCK_OUT: Final = word_set("s strike del")  # what the writer took back
BLOCKS: Final = word_set(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol optgroup option p "
    "plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
)
HIDING_CLASSES: Final = word_set(
    "hidden is-hidden d-none hide invisible sr-only visually-hidden visuallyhidden screen-reader-text offscreen "
    "display-none u-hidden"
)
_VOID = word_set("area base br col embed hr img input link meta param source track wbr")
_KEEPS_LINES = word_set("pre listing xmp plaintext")
_SHOWS_VALUE = word_set("text tel button submit reset") | {""}
_IN_PARAGRAPH = BLOCKS - word_set(
    "br body html caption tbody thead tfoot tr td th option optgroup legend summary"
)
_CELLS = word_set("td th")
_ROWS = _CELLS | {"tr"}
# what a start tag closes: the elements, and those it does not reach beyond
_CLOSES: Final = {
    **dict.fromkeys(_IN_PARAGRAPH, (frozenset({"p"}), word_set("table td th caption button"))),
    "li": (frozenset({"li"}), word_set("ul ol menu dir table")),
    **dict.fromkeys(("dt", "dd"), (word_set("dt dd"), word_set("dl table"))),
    **dict.fromkeys(_CELLS, (_CELLS, frozenset({"table"}))),
    "tr": (_ROWS, frozenset({"table"})),
    **dict.fromkeys(
        ("tbody", "thead", "tfoot"), (_ROWS | word_set("tbody thead tfoot"), frozenset({"table"}))
    ),
}
_GIVES_BACKGROUND = re.compile(r"background|bgcolor", re.IGNORECASE)
_NOT_HERS = re.compile(
    r"kundeservice|kundtj[aä]nst|kundendienst|customer service|support|help ?desk|redaktion|webmaster"
    r"|annonc(?:é|e)r (?:her|hos)|anzeige aufgeben|advertise|(?:gammel|gamle|gammelt|gamla|old|alte) (?:nr|nummer|num|tele|mobil)",
    re.IGNORECASE,
)
_NEAR = 50  # characters before a link, or of it, that say whose it is
_BREAKS = re.compile(r"[\n\r\t\f]+")
_REVERSED, _REVERSED_END = "\u202e", "\u202c"  # for a browser, an override is the same as these characters
_WRITTEN = {Effect.BLOCK: ("\n", "\n"), Effect.REVERSED: (_REVERSED, _REVERSED_END)}
_DEEPEST = 60  # open elements that are looked through for one that a tag closes

# possessive, so that a tag without an end costs no second look
_INSIDE = r"""(?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+|["'])*+"""
_TOKEN = re.compile(
    rf"<(?:!--(?:-?>|.*?(?:--!?>|\Z))|[!?][^>]*+(?:>|\Z)|/(?=[^a-z])[^>]*+(?:>|\Z)"
    rf"|({'|'.join(sorted(RAW))})(?=[\s/>]){_INSIDE}(?:>.*?(?:</\1(?=[\s/>])[^>]*+(?:>|\Z)|\Z)|\Z)"
    rf"|(/?)([a-z][^\s/>]*+)({_INSIDE})(?:>|\Z))",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")


class Shown(NamedTuple):
    """What a reader sees, in lines, and what its links and attributes hold, as written there."""

    text: str
    linked: list[str]


class _Open(NamedTuple):
    """An open element, and what to write where it begins and ends."""

    tag: str
    beginning: str = ""
    ending: str = ""
    hides: bool = False
    keeps_lines: bool = False
    selector: Selector | None = None


# what most tags of an ad are
_ORDINARY: Final = {
    **{
        tag: _Open(tag)
        for tag in word_set("a abbr b big code em font i ins label small span strong sub sup tt u wbr")
    },
    **{tag: _Open(tag, "\n", "\n") for tag in BLOCKS - _KEEPS_LINES - {"dialog"}},
}


def read_markup(html: str, *, keep_lines: bool = False) -> Shown:
    """`keep_lines`: a line end of the source is one for the reader too."""
    reader = _Reader(html, keep_lines=keep_lines)
    after = 0
    for token in _TOKEN.finditer(html):
        if token.start() > after:
            reader.read_text(html[after : token.start()])
        after = token.end()
        _, slash, tag, inside = token.groups()
        if tag is None:
            continue
        if slash:
            reader.end(tag.lower())
        else:
            reader.start(tag.lower(), _read_attributes(inside) if inside and not inside.isspace() else {})
    reader.read_text(html[after:])
    text = "".join(reader.parts)
    return Shown(entities.unescape(text) if "&" in text else text, reader.list_linked())


class _Reader:
    """Follows the tags, with the elements that are open."""

    def __init__(self, html: str, *, keep_lines: bool) -> None:
        self.parts: list[str] = []
        self._links: list[tuple[int, list[str]]] = []  # how many parts stood before, and the numbers
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()  # of open elements by tag
        self._hidden = 0  # how many of them hide what is in them
        self._keeping = int(keep_lines)
        self._selectors = hiding_selectors(html)
        self._white_is_seen = _GIVES_BACKGROUND.search(html) is not None

    def list_linked(self) -> list[str]:
        """The numbers of links; not of those by which the site offers its own services, or an old number."""
        linked: list[str] = []
        for at, numbers in self._links:
            before = "".join(self.parts[max(0, at - 8) : at]).rpartition("\n")[2]
            said = before[-_NEAR:] + " " + "".join(self.parts[at : at + 1])[:_NEAR]
            if _NOT_HERS.search(said) is None:
                linked += numbers
        return linked

    def read_text(self, text: str) -> None:
        if not self._hidden:
            self.parts.append(text if self._keeping else _BREAKS.sub(" ", text))

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        closes = _CLOSES.get(tag)
        if closes is not None:
            self._close_before(*closes)
        element = None if attributes or self._selectors else _ORDINARY.get(tag)
        if element is None:
            element = self._element(tag, attributes)
        if not (self._hidden or element.hides):
            if attributes:
                self._read_attributes(tag, attributes)
            if element.beginning:
                self.parts.append(element.beginning)
        if tag in _VOID:
            return
        self._open.append(element)
        self._counts[tag] += 1
        self._hidden += element.hides
        self._keeping += element.keeps_lines

    def end(self, tag: str) -> None:
        """Closes the innermost such element with what is in it; but an inline tag closes no block in it."""
        if tag == "br":
            self.start(tag, {})
        if not self._counts[tag]:
            return
        for at in range(len(self._open) - 1, max(-1, len(self._open) - _DEEPEST), -1):
            if self._open[at].tag == tag:
                self._close_from(at)
                return
            if tag not in BLOCKS and self._open[at].tag in BLOCKS:
                break
        for at in range(len(self._open) - 1, max(-1, len(self._open) - _DEEPEST), -1):
            if self._open[at].tag == tag:
                self._close(self._open.pop(at))
                return

    def _close_before(self, tags: frozenset[str], barriers: frozenset[str]) -> None:
        """A new paragraph ends the one before it, a new cell the one before it, with what is open in them."""
        if not any(map(self._counts.__getitem__, tags)):
            return
        first = None
        for at in range(len(self._open) - 1, max(-1, len(self._open) - _DEEPEST), -1):
            if self._open[at].tag in barriers:
                break
            if self._open[at].tag in tags:
                first = at
        if first is not None:
            self._close_from(first)

    def _close_from(self, first: int) -> None:
        while len(self._open) > first:
            self._close(self._open.pop())

    def _close(self, element: _Open) -> None:
        self._counts[element.tag] -= 1
        self._hidden -= element.hides
        self._keeping -= element.keeps_lines
        if element.ending and not self._hidden and not element.hides:
            self.parts.append(element.ending)

    def _element(self, tag: str, attributes: Mapping[str, str]) -> _Open:
        if self._hidden:
            return _Open(tag)
        selector = Selector(tag, marks_of(attributes)) if self._selectors else None
        effect = self._effect_of(tag, attributes, selector)
        beginning, ending = _WRITTEN.get(effect, ("", ""))
        return _Open(tag, beginning, ending, effect is Effect.HIDDEN, tag in _KEEPS_LINES, selector)

    def _effect_of(self, tag: str, attributes: Mapping[str, str], selector: Selector | None) -> Effect:
        if self._is_hidden(tag, attributes, selector):
            return Effect.HIDDEN
        usual = Effect.BLOCK if tag in BLOCKS else Effect.NONE
        style = attributes.get("style", f"color:{attributes['color']}" if "color" in attributes else "")
        effect = effect_of(style) if style else Effect.NONE
        if effect is Effect.WHITE:
            # a decoy only as a few words on the page's own white; a whole ad may stand on black
            return Effect.HIDDEN if usual is Effect.NONE and not self._white_is_seen else usual
        if effect is Effect.NONE and tag == "bdo" and attributes.get("dir", "").lower() == "rtl":
            return Effect.REVERSED
        return usual if effect is Effect.NONE else effect

    def _is_hidden(self, tag: str, attributes: Mapping[str, str], selector: Selector | None) -> bool:
        if tag in NOT_TEXT or tag in STRUCK_OUT or (tag == "dialog" and "open" not in attributes):
            return True
        if "hidden" in attributes or not HIDING_CLASSES.isdisjoint(attributes.get("class", "").split()):
            return True
        return selector is not None and self._is_selected(selector)

    def _is_selected(self, selector: Selector) -> bool:
        above = [each.selector for each in self._open[-_DEEPEST:] if each.selector is not None]
        return is_selected(self._selectors, [*above, selector])

    def _read_attributes(self, tag: str, attributes: Mapping[str, str]) -> None:
        numbers = list(numbers_of(attributes))
        if numbers:
            self._links.append((len(self.parts), numbers))
        if tag == "img":  # a digit or an emoji shown as a picture
            alternative = attributes.get("alt", "")
            self.parts.append(alternative if len(alternative) <= 4 and not alternative.isalpha() else "")
        elif tag == "input" and attributes.get("type", "").lower() in _SHOWS_VALUE:
            self.parts.append(attributes.get("value", ""))


def _read_attributes(inside: str) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(inside):
        value = double or single or bare
        attributes.setdefault(name.lower(), entities.unescape(value) if "&" in value else value)
    return attributes
