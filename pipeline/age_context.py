"""Whose age a number of years is: hers, her clients', her child's; or no age but a limit, a time, a likeness."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.wording import word_set

if TYPE_CHECKING:
    from pipeline.wording import Wording

_LIMITS: Final = word_set(
    "over oever under mindst min minimum minst mindestens least max maks maksimum hoejst hoechstens most ab ueber unter above below "
    "aeldre yngre aelter juenger older younger eldre more mere mer mehr end enn aen als than powyzej powyżej ponizej poniżej ponad peste sub minim "
    "mas menos mayor menor mayores fra from til to bis till op opp upp od pana hasta desde mellem mellom mellan between "
    "zwischen miedzy między intre între entre  aldersgraense aldersgrense grense graense limit maximum"
)
_TIMES: Final = word_set(
    "var was war vaeret i in seit siden sedan since sidste siste senaste last letzten efter etter nach after for foer before om inden within "
    "gennem gjennom genom durch przez hace dupa"
)
_APPROXIMATE: Final = word_set(
    "ca cirka circa omkring rundt around about approx approximately roughly etwa ungefaehr ungefaer okolo aproximativ "
    "aproximadamente naesten nesten naestan almost nearly fast beinahe prawie aproape casi snart soon bald bliver blir wird "
    "werde fylder fyller turning becoming knap knapt starten anfang ende mitte midt early late mid begyndelsen slutningen "
    "sent tidligt"
)
_LIKENESS: Final = word_set(
    "ligner look looks looking feel feels feeling foeler foeles kaenner aussehe sehe aussehen wie wygladam wyglądam arat arăt parezco "
    "fuehle fuehlt like krop kroppen body udseende figur energi energy"
)
_CLIENTS: Final = word_set(
    "maend mænd herrer herre herrar herren gentlemen gents gentleman guys maen menn maenner maennern kunder kunden gaester "
    "gjester gaeste clients client kunde klient panowie panow panom domni domnii domnilor barbati barbatii caballeros hombres "
    "boys klienter besoegende visitors soeger soeker suche sucht searching seeking szukam "
    "caut busco kavalerer"
)
_OTHERS: Final = word_set(
    "datter soen son daughter boern barn kids kid kind kinder tochter sohn children child barnebarn dotter baby hund hunden "
    "dog kat katten cat katze hest hesten fiica fiu copil copii corka syn dziecko dzieci hija hijo hijos "
    "jubilaeum whisky vin wine hustru kone kaereste "
    "katte katter kattene hunde hunder hundar hundene heste hester haestar hingst hoppe kanin pony papegoeje undulat puppy hvalp dogs cats "
    "horses katzen kater huendin papagei pferd pferde enkel enkelkind boernebarn boernebarnet barnebarnet grandchild grandchildren grandkids grandson "
    "granddaughter soenner doetre soener doettrar sons daughters toechter soehne tvillinger twins zwillinge aeldste yngste eldste eldest "
    "oldest youngest aeltester aelteste juengste juengster soennen soenn sonen dottern datteren bil bilen car auto cykel rom cognac "
    "campingvogn varevogn"
)
FIRMS: Final = word_set(
    "klinik klinikken klinikk clinic salon salonen studio studiet firma firmaet company butik butikken bil bilen car haus hus "
    "huset lejlighed lejligheden house"
)
_SAYS: Final = word_set(
    "er aer is ist har has hat fylder fyller turns wird bliver blir blev ble blevet blitt blivit fyldte fylte fyllde turned wurde "
    "rundede rundet foedt"
)
_YOU: Final = word_set("dig deg dich dir du you ihr jer")
_CHILDREN: Final = word_set(
    "datter soen son daughter boern barn kids kid kind kinder tochter sohn children child dotter baby hund hunden dog kat "
    "katten cat katze katte katter kattene hunde hunder hundar heste hester haestar hest pony kanin dogs cats horses horse katzen kater huendin papagei pferd pferde enkel enkelkind boernebarn boernebarnet barnebarn barnebarnet grandchild grandchildren grandkids grandson granddaughter soenner doetre soener doettrar sons daughters toechter soehne tvillinger twins zwillinge aeldste eldste eldest oldest aelteste aeltester soennen soenn sonen dottern datteren bil bilen car auto fiica fiu copil copii corka syn dziecko dzieci hija hijo hijos teenager teenagere teenagepige teenagedatter"
)
_KIN: Final = word_set(
    "far fader mor moder faster moster bedstemor bedstefar mormor farmor morfar farfar bror broder soester syster brother sister "
    "father mother dad mum mom vater mutter bruder schwester oma opa grandma grandmother grandfather nabo naboen granne neighbour "
    "neighbor nachbar eks eksmand ex exmand ekskone boss chef mand mann man husband ehemann freund boyfriend kaereste sambo uncle "
    "aunt onkel tante kusine faetter nevoe niece nephew svoger svigermor mands mors fars kones soesters bedste"
)
_POSSESSIVES: Final = word_set(
    "min mit mine my mein meine hans hendes his hennes moj moja mi mea meu vores our unsere vaar"
)
_BIRTHDAYS: Final = word_set("foedselsdag bursdag foedelsedag birthday geburtstag foedselsdagen bursdagen")
_HER_BIRTHDAY: Final = word_set(
    "min mit my mein meinen haft haft hatt had havde hadde hade gehabt rund runde"
)
_BORN: Final = word_set(
    "foedt fodt født foedd född fodd born geboren urodzona urodzilam nascuta născută nacida naci nací"
)
_BACK_THEN: Final = word_set("kom var blev startede begyndte flyttede fik gik boerjade begynte flyttet")
_SAME: Final = {
    ("paa", "samme"),
    ("paa", "samma"),
    ("at", "same"),
    ("i", "samme"),
    ("i", "samma"),
    ("at", "the"),
    ("am", "selben"),
}
_FACTORS: Final = word_set("gange ganger gaanger times mal x")
_GENTLEMAN: Final = word_set("herre herr gentleman kavaler caballero pan guy domn")
_SEEKING: Final = word_set(
    "til till for foer fuer to soeger soeker suche looking seeking szukam caut busco efter etter nach med with mit moede meet"
)
_HERSELF: Final = {
    ("jeg", "er"),
    ("er", "jeg"),
    ("jag", "aer"),
    ("ich", "bin"),
    ("i", "am"),
    ("i", "m"),
    ("soy", "un"),
}
_DEMANDS: Final = word_set(
    "musisz must maa maaste maste musst muessen debes trebuie skal skall boer should muss"
)
_MEN: Final = {
    (word, "men") for word in ("for", "to", "with", "meet", "only", "older", "mature")
}  # "men" alone is "but"
_PARENTS: Final = {
    ("mor", "til"),
    ("mother", "of"),
    ("mutter", "von"),
    ("mutter", "einer"),
    ("mamma", "till"),
    ("mor", "aat"),
}
_SPANS: Final = word_set(
    "erfaring experience erfahrung erfarenhet siden sedan ago branchen praksis praxis garanti garantie "
    "jubilaeum temu doswiadczenia doswiadczenie doświadczenia doświadczenie yrket yrke bransjen trade business job jobbet gewerbe faget experienta experiența experiență experiencia atras tjeneste virke uddannelse aegteskab "
    "marriage beruf berufserfahrung alderen forhold samliv"
)
_LASTS: Final = word_set(
    "boet arbejdet levet vaeret worked lived working living been gearbeitet arbeite lebe wohne bodd jobbat jobbet jobbade "
    "arbetat varit vaert pracuje mieszkam lucrez locuiesc trabajo trabajando vivo viviendo gift married verheiratet skilt"
)
_ABBREVIATED: Final = word_set("min ca max maks mind mindst minst approx etc st")
_AND_UP: Final = word_set(
    "opefter opad derover older above over up aelter aufwaerts aeldre uppaat wzwyz adelante eldre oppover plus upwards yngre "
    "younger mayores mere mer more mehr deromkring thereabouts saadan"
)
_PAIRING: Final = word_set(
    "mellem mellom mellan between zwischen miedzy między intre între entre fra from von"
)
_TO: Final = word_set("til to bis till do hasta")
_AND: Final = word_set("og and und och i si și şi a y")
_BETWEEN_LIMITS: Final = _TO | {"-", "pana la", "år til"}
_RANGE_WORDS = 3  # from the first number to the second
RANGES: Final = _TO | _AND | {"la"}  # one stands in every range that is written without a dash
_VERGES: Final = word_set("de og eller or and und oder och eller y si i lub aar jahre years")
_CLIENTS_OF_AGE: Final = word_set("maend mænd herrer maenner gentlemen guys menn maen kunder clients gaester")
_APOSTROPHES: Final = frozenset("'’´`")
_COMPARED: Final = word_set("plus opefter derover yngre younger juenger aeldre older aelter aldre eldre")
_HAVE: Final = word_set("har have has habe hat")
_GENERAL: Final = word_set("har kan skal maa bliver faar")
_DECADES: Final = word_set("erne ern tallet talet aarene aarsalderen alderen erene ies")
_QUALITIES: Final = word_set(
    "aarig aarige arig arige aariga jaehrig jaehrige jaehriger jaehriges jaehrigen letnia letni"
)
_FIRST_PERSON: Final = word_set(
    "netop nettopp lige nyss gerade just jeg jag ich i im bin jestem mam soy tengo sunt ea eu yo"
)
_CUES: Final = (
    _LIMITS | _DEMANDS | _TIMES | _LASTS | _SPANS | _HAVE | _APPROXIMATE | _LIKENESS | _DECADES | _COMPARED | _AND_UP
    | _CLIENTS | _CLIENTS_OF_AGE | _OTHERS | _YOU | FIRMS | _GENERAL | _KIN | _BIRTHDAYS | _FACTORS
    | word_set("ma men im som ud ut as") | {word for pair in _SAME for word in pair[:1]}
)  # fmt: skip
_SIGNS: Final = _APOSTROPHES | {"+"}
_LIVED: Final = (["levet", "i"], ["levd", "i"], ["levt", "i"], ["levat", "i"], ["lived", "for"])
_BREAK = re.compile(r"[.!?;:,\n()/|]")
_SENTENCE = re.compile(r"[.!?;\n](?=\s|$)|\n")
_MARK = re.compile(r"[.!?;:,\n()/|]")  # what any of these ends begins with


class Around(NamedTuple):
    """A number of years, from its first to its last word, with the words of its clause before it and those after it."""

    wording: Wording
    first: int
    last: int
    before: list[str]
    after: list[str]


def look_around(wording: Wording, first: int, last: int) -> Around:
    return Around(wording, first, last, clause_before(wording, first, 5), clause_after(wording, last, 2))


def clause_before(wording: Wording, position: int, most: int, end: re.Pattern[str] = _BREAK) -> list[str]:
    """Up to so many words before a position, back to the nearest sign that divides."""
    first = max(0, position - most)
    if _MARK.search(wording.plain, wording.starts[first], wording.starts[position]) is None:
        return wording.words[first:position]
    first = position
    while first > 0 and position - first < most:
        begin = wording.starts[first - 1] + len(wording.cased[first - 1])
        gap = wording.plain[begin : wording.starts[first]]
        if (
            gap != " "
            and end.search(gap)
            and not (gap.strip() == "." and wording.words[first - 1] in _ABBREVIATED)
        ):
            break
        first -= 1
    return wording.words[first:position]


def clause_after(wording: Wording, position: int, most: int) -> list[str]:
    """Up to so many words behind a position, as far as its sentence goes."""
    words, last = wording.words, position
    while last + 1 < len(words) and last - position < most:
        gap = wording.plain[wording.starts[last] + len(wording.cased[last]) : wording.starts[last + 1]]
        if gap != " " and _SENTENCE.search(gap):
            break
        last += 1
    return words[position + 1 : last + 1]


def is_of_child(wording: Wording, first: int) -> bool:
    """A daughter, a dog: also where commas stand between."""
    before = clause_before(wording, first, 6, _SENTENCE)
    return not _CHILDREN.isdisjoint(before) or any(pair in _PARENTS for pair in pairwise(before))


def speaks_for_her(around: Around) -> bool:
    """No limit, time, likeness or other owner; at once where no word and no sign around could make it one."""
    end = around.wording.span(around.first, around.last)[1]
    if (
        _CUES.isdisjoint(around.before)
        and _CUES.isdisjoint(around.after)
        and around.wording.plain[end : end + 1] not in _SIGNS
        and (
            around.first == around.last
            or "+" not in around.wording.plain[around.wording.starts[around.first] : end]
        )
    ):
        return True
    return not (is_limit(around) or is_time(around) or is_inexact(around) or is_of_others(around))


def is_of_others(around: Around) -> bool:
    """Clients, children, animals, firms."""
    is_quality = (
        around.wording.words[around.last] in _QUALITIES
    )  # "31-årig": only the word before can be its owner
    before = around.before[-1:] if is_quality else around.before
    for at in range(len(before) - 1, -1, -1):
        if before[at] in _FIRST_PERSON or before[at].isdecimal():  # "for mænd jeg er 35 år"
            before = before[at:]
            break
    if not _OTHERS.isdisjoint(before) or _is_of_kin(before):
        return True
    if not _CLIENTS.isdisjoint(before) and not _is_gentleman(around, before):
        return True
    if any(pair in _MEN for pair in pairwise(before)):
        return True
    if not is_quality and not _YOU.isdisjoint(before[-3:]):
        return True
    if not FIRMS.isdisjoint(before) and not _SAYS.isdisjoint(before):
        return True
    return bool(around.after) and _goes_on_about_others(around)


def _goes_on_about_others(around: Around) -> bool:
    """As in "30-årige har også fået kaffe", "50-års fødselsdag" that is not "min"."""
    following = around.after[0]
    if following in _GENERAL:
        return around.wording.words[around.last] in {"aarige", "arige"}
    if following in _BIRTHDAYS:
        return _HER_BIRTHDAY.isdisjoint(around.before[-2:])
    return following in _CLIENTS_OF_AGE


def _is_of_kin(before: list[str]) -> bool:
    return any(owner in _POSSESSIVES and one in _KIN for owner, one in pairwise(before))


def _is_gentleman(around: Around, before: list[str]) -> bool:
    """As in "jeg er en venlig herre på 58": no client."""
    if _GENTLEMAN.isdisjoint(before):
        return False
    sentence = clause_before(around.wording, around.first, 10, _SENTENCE)
    herself = [at for at, pair in enumerate(pairwise(sentence)) if pair in _HERSELF]
    return bool(herself) and _SEEKING.isdisjoint(sentence[herself[-1] :])


def is_limit(around: Around) -> bool:
    """As in "over 30 år", "du skal være 25", "25 år og opefter", "40+"."""
    before, after = around.before[-4:], around.after
    if before and not (before[-1] == "min" and after[:1] and after[0] in _BIRTHDAYS):
        is_two = before[-1] == "to" and before[-2:-1] in (["er"], ["vi"], ["aer"])  # "vi er to 17-årige"
        if (
            (before[-1] in _LIMITS and not is_two)
            or not _DEMANDS.isdisjoint(before)
            or before[:2] == ["du", "ma"]
        ):
            return True
        if before[-1] in _VERGES and len(before) > 1 and before[-2] in _LIMITS:
            return True
    wording = around.wording
    for at in {around.first, around.last}:
        end = wording.starts[at] + len(wording.cased[at])
        if wording.plain[end : end + 1] == "+":
            return True
    if not after:
        return False
    return after[0] in _COMPARED or (after[0] in _VERGES and after[-1] in _AND_UP)


def is_time(around: Around) -> bool:
    """As in "i 10 år", "10 års erfaring", "18 år siden"; not "i en alder af", "med mine 45 år"."""
    before, after = around.before[-4:], around.after
    if not _FACTORS.isdisjoint(before[-1:]):
        return True  # "to gange tyve år"
    if around.last > around.first and _is_since_birth(around):
        return False
    if before[-2:] in _LIVED and after[:1] not in (["i"], ["in"], ["som"], ["as"]):
        return False  # "jeg har levet i 35 år"
    if not _TIMES.isdisjoint(before[-1:]) or (around.last > around.first and not _LASTS.isdisjoint(before)):
        return True
    return (
        not _SPANS.isdisjoint(after)
        or tuple(after[:2]) in _SAME
        or (before[-1:] != [] and before[-1] in _HAVE and after[:1] in (["i"], ["in"], ["im"]))
    )


def _is_since_birth(around: Around) -> bool:
    """As in "født i Szeged for 33 år siden", "vor 33 Jahren in Rostock geboren"."""
    behind = around.after[:1] in (["siden"], ["sedan"], ["ago"], ["tilbage"], ["atras"])
    if not behind and around.before[-1:] != ["vor"]:
        return False
    near = clause_before(around.wording, around.first, 7) + clause_after(around.wording, around.last, 5)
    return not _BORN.isdisjoint(near) and FIRMS.isdisjoint(near)


def is_inexact(around: Around) -> bool:
    """As in "ca. 40 år", "snart 50", "midt i 30'erne", "ser ud som 25"."""
    before = around.before[-4:]
    if not _APPROXIMATE.isdisjoint(before[-2:]) or not _LIKENESS.isdisjoint(before):
        return True
    if before[-1:] == ["som"] and not _BACK_THEN.isdisjoint(before):
        return True  # "den kom som 40-årig"
    if before[-2:] in (["som", "en"], ["som", "ei"], ["ud", "som"], ["ut", "som"], ["as", "a"]):
        return True
    end = around.wording.span(around.first, around.last)[1]
    return around.wording.plain[end : end + 1] in _APOSTROPHES or not _DECADES.isdisjoint(around.after[:1])


def is_range(wording: Wording, before: tuple[int, int] | None, first: int) -> bool:
    """As in "25-45 år", "mellem 30 og 50": limits of clients. `before` is the number just before, by its words."""
    if before is None or first - before[1] > _RANGE_WORDS:
        return False
    begin = wording.starts[before[1]] + len(wording.cased[before[1]])
    gap = wording.plain[begin : wording.starts[first]].strip().lower()
    if gap in _BETWEEN_LIMITS:
        return True
    return gap in _AND and not _PAIRING.isdisjoint(clause_before(wording, before[0], 2))
