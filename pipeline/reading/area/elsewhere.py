"""Whether a place is of somebody else's life, of her past, or of a house that is closed."""

from __future__ import annotations

from typing import Final

from pipeline.reading.area import words as of

_NOT_SHE: Final = of.KIN_FROM | of.BELONGS
_IS_IN: Final = of.IS | of.BASE | of.FROM
_WITH_HER: Final = of.I_MYSELF | {"og", "and", "und", "och", "hos"}
_ENDINGS: Final[tuple[list[str], ...]] = (
    [],
    ["igen"],
    ["nu"],
    ["for", "altid"],
    ["permanent"],
    ["for", "good"],
    ["forever"],
)


def was_left(before: list[str], after: list[str], earlier: list[str], later: list[str]) -> bool:
    """As in "opvokset i Aalborg", "kommer fra Aalborg", "har boet i Aalborg" (but not "i ti år")."""
    last = before[-1] if before else ""
    if not of.FROM.isdisjoint(before) and (_is_from_near(before) or (last in of.FROM and _came_from(before))):
        return True
    if after[:1] and (after[0] in of.ORIGINALLY or after == ["born"]):
        return True
    if last not in of.IN and last not in of.FROM:
        return last in of.ORIGIN or last in of.FORMERLY
    if before[-2:-1] and before[-2] in of.YEARS and not of.AFTER.isdisjoint(before[-5:-2]):
        return True  # "efter otte år i Norge"
    if not of.ORIGIN.isdisjoint(before[-5:]) or (last in of.FROM and not of.ORIGIN.isdisjoint(earlier)):
        return True
    return not of.PAST.isdisjoint(before[-5:]) and of.YEARS.isdisjoint(later)


def is_of_others(before: list[str]) -> bool:
    """As in "min søster har salon i Horsens", "træt af København"; not in "bor hos min søster i Horsens"."""
    if not before:
        return False
    without = len(before) - 1 if before[-1] in of.PARTED_LINKS else len(before)
    if without and before[without - 1] in of.PARTED:
        return True
    if before[-1] not in of.IN and before[-1] not in of.FROM:
        return False
    if _is_taken(before) or _is_another(before):
        return True
    for at, word in enumerate(before):
        if word in of.KIN and not of.THEIRS.isdisjoint(before[max(0, at - 2) : at]):
            beside = not of.BESIDE.isdisjoint(before[max(0, at - 3) : at])
            also_she = not _WITH_HER.isdisjoint(before[at + 1 :])
            return not beside and not also_she
    return False


def _is_another(before: list[str]) -> bool:
    """As in "den ene er i Hamburg", "jeg er ikke den Lisa fra Slagelse"."""
    for at, word in enumerate(before[:-2]):
        if word in of.THAT_ONE and before[at + 1] in of.OTHER_ONE and before[at + 2] in _IS_IN:
            return _WITH_HER.isdisjoint(before[at + 2 :])
    that = before[-3] in of.THAT_ONE if len(before) > 3 else False
    return that and before[-1] in of.FROM and before[-4] in of.NOT


def _is_taken(before: list[str]) -> bool:
    """As in "en der bruger mine billeder i Esbjerg"."""
    if not of.FAKES.isdisjoint(before):
        return True
    if of.USES.isdisjoint(before):
        return False
    return any(word in of.TO_ME and before[at - 1] in of.USES for at, word in enumerate(before[1:], start=1))


def is_closed(after: list[str]) -> bool:
    """As in "Klinikken i Taastrup er solgt", "i Odense stopper jeg"; not in "Odense er lukket om søndagen"."""
    if after[0] in of.STOPS:
        return True
    closed = next((at for at, word in enumerate(after) if word not in of.IS), 0)
    return closed > 0 and after[closed] in of.CLOSED and after[closed + 1 :] in _ENDINGS


def _is_from_near(before: list[str]) -> bool:
    """As in "kommer fra en lille by ved Viborg"."""
    for at in range(len(before) - 2, 0, -1):
        if before[at] in of.FROM:
            return before[at - 1] in of.COMES | of.ORIGIN | of.COMES_LINKS
        if before[at] not in of.SOMEWHERE:
            return False
    return False


def _came_from(before: list[str]) -> bool:
    """As in "min veninde er fra", "jeg kommer oprindeligt fra"; not in "hun er fra"."""
    if not _NOT_SHE.isdisjoint(before):
        return True
    comes = [word for word in before[-4:-1] if word not in of.COMES_LINKS][-1:]
    if not comes or comes[0] not in of.COMES:
        return False
    return comes[0] != "er" or (len(before[-4:-1]) > 1 and before[-2] in of.COMES_LINKS)
