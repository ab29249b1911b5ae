"""The numbers of a generated ad, and the digits beside them that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonenumbers import is_valid_number, parse

from gold.writings import Written, split_number, write_easily, write_halves, write_hard

if TYPE_CHECKING:
    from random import Random

    from gold.draft import Draft

EASY_TRAPS: Final = ("price", "hours", "measures", "year", "price-words", "date")
NEAR_TRAPS: Final = (
    "price-list",
    "hours-8-digits",
    "date-8-digits",
    "cvr",
    "ad-number",
    "mobilepay",
    "box",
    "url",
    "mail",
    "site-phone",
    "old-number",
    "other-number",
)
DOOR_TRAPS: Final = ("house-number",)  # only where there is a door to go to
WAYS: Final = {"call": 58, "filler": 8, "corrected": 7, "twice": 7, "two": 9, "none": 6, "link": 5}
LINKS: Final = {
    "tel-link": '<a href="tel:{e164}">{label}</a>',
    "wa-link": '<a href="https://wa.me/{bare}">{label}</a>',
    "whatsapp-link": '<a href="https://api.whatsapp.com/send?phone={bare}">{label}</a>',
    "sms-link": '<a href="sms:{e164}">{label}</a>',
    "data-attribute": '<button data-phone="{national}">{label}</button>',
    "data-tel": '<span class="contact" data-tel="{e164}">{label}</span>',
}
# beginnings and length of the numbers that people advertise with, by country code
STARTS: Final = {
    "45": (("2", "3", "4", "5", "6", "71", "72", "75", "79", "91", "93", "97"), 8),
    "47": (("4", "9"), 8),
    "46": (("70", "72", "73", "76"), 9),
    "49": (("151", "152", "157"), 11),
    "48": (("51", "53", "60"), 9),
    "40": (("72", "74"), 9),
    "44": (("74", "75"), 10),
}
LABELS: Final = ("☎", "Kontakt", "WhatsApp", "Info", "→")


def add_traps(draft: Draft) -> None:
    """Digits that are no phone number. An easy ad has only what no pattern for numbers would take."""
    rng = draft.rng
    able = list(EASY_TRAPS)
    count = rng.choice((0, 1, 1, 2))
    if draft.hard:
        able += NEAR_TRAPS * 2
        count = rng.choice((0, 1, 1, 2, 2, 3))
    if draft.truth.get("kind") in {"private", "clinic"}:
        able += DOOR_TRAPS
    for trap in sorted(set(rng.sample(able, count))):
        piece = draft.pick("trap", trap)
        if piece is None:
            continue
        draft.say(piece, "trap", digits_at_ends=trap == "price-words", **_digits(draft))
        draft.mark(f"{trap}-trap", hard=trap in NEAR_TRAPS)


def add_numbers(draft: Draft) -> None:
    rng = draft.rng
    way = rng.choices(list(WAYS), list(WAYS.values()))[0] if draft.hard else "call"
    number = make_number(rng, _country(draft))
    if (way == "filler" and not _is_home(number)) or (way != "link" and way not in draft.pieces["call"]):
        way = "call"
    draft.truth["numbers"] = [] if way == "none" else [number]
    if way == "none":
        draft.say(rng.choice(draft.pieces["call"]["none"]), "number")
        draft.mark("no-number")
    elif way == "link":
        _link(draft, number)
    elif way == "filler":
        first, last = write_halves(rng, number, draft.language)
        piece = rng.choice(draft.pieces["call"]["filler"])
        draft.say(piece, "number", a=draft.keep(first), b=draft.keep(last))
        draft.mark("filler-between", hard=True)
    else:
        _say_number(draft, number, way)


def make_number(rng: Random, country: str) -> str:
    """An invented number of a range its country gives out; no digits that read as a date or opening hours."""
    while True:
        number = f"+{country}{_make_digits(rng, country)}"
        if not _reads_as_date(number[3:]) and is_valid_number(parse(number)):
            return number


def _make_digits(rng: Random, country: str) -> str:
    start, length = STARTS[country]
    first = rng.choice(start)
    return first + _random_digits(rng, length - len(first))


def _is_home(number: str) -> bool:
    return split_number(number)[0] in {"45", "47"}


def _country(draft: Draft) -> str:
    home = "47" if draft.norwegian else "45"
    if not draft.hard or draft.chance(0.9):
        return home
    near = {"sv": ["46"], "de": ["49"], "pl": ["48"], "ro": ["40"], "en": ["44", "46", "49"]}
    return draft.rng.choice(near.get(draft.language, ["46", "49"]))


def _say_number(draft: Draft, number: str, way: str) -> None:
    rng = draft.rng
    written = _write(draft, number)
    piece = rng.choice(draft.pieces["call"][way])
    slots = {"n": draft.keep(written.text)}
    if way in {"call", "twice"}:
        draft.mark(written.style, hard=written.hard)
    if way == "two":
        second = make_number(rng, "47" if draft.norwegian else "45")
        slots = {
            "n": draft.keep(write_easily(rng, number).text),
            "m": draft.keep(write_easily(rng, second).text),
        }
        draft.truth["numbers"] = [number, second]
    elif way == "twice":
        slots["n2"] = draft.keep(_write(draft, number).text)
    elif way == "corrected":
        slots = {
            "n": draft.keep(write_easily(rng, number).text),
            "w": draft.keep(write_easily(rng, _slip(rng, number)).text),
        }
    if way != "call":
        draft.mark(f"number-{way}", hard=True)
    draft.say(piece, "number", digits_at_ends="words" in written.style, **slots)


def _write(draft: Draft, number: str) -> Written:
    if not draft.hard or draft.chance(0.12):
        return write_easily(draft.rng, number)
    return write_hard(draft.rng, number, draft.language)


def _slip(rng: Random, number: str) -> str:
    """The number with one of its last digits wrong."""
    at = rng.randrange(len(number) - 4, len(number))
    wrong = rng.choice([digit for digit in "0123456789" if digit != number[at]])
    return number[:at] + wrong + number[at + 1 :]


def _link(draft: Draft, number: str) -> None:
    """A number that stands only behind a link of the page."""
    style = draft.rng.choice(list(LINKS))
    values = {
        "{e164}": number,
        "{bare}": number[1:],
        "{national}": split_number(number)[1],
        "{label}": draft.rng.choice(LABELS),
    }
    if style == "data-attribute" and not _is_home(number):
        values["{national}"] = number
    markup = LINKS[style]
    for slot, value in values.items():
        markup = markup.replace(slot, value)
    draft.markup.append(markup)
    draft.mark(style, hard=True)


def _digits(draft: Draft) -> dict[str, str]:
    """Every kind of digits a trap may name; each trap takes what it needs."""
    rng = draft.rng
    price = rng.randrange(300, 1400, 50)
    opens, closes = rng.randint(7, 13), rng.randint(17, 24)
    year, month, day = rng.randint(2024, 2026), rng.randint(1, 12), rng.randint(1, 28)
    values = {
        "p1": _money(rng, price),
        "p2": _money(rng, price + rng.randrange(200, 900, 100)),
        "p3": _money(rng, price + rng.randrange(1000, 1800, 100)),
        "m1": rng.choice((15, 20, 30, 45, 60)),
        "h1": opens,
        "h2": closes,
        "hours8": f"{opens:02}00{closes:02}00",
        "date": rng.choice((f"{day}/{month}", f"{day}.{month}.{year}", f"{day:02}-{month:02}-{year}", f"{year}-{month:02}-{day:02}")),
        "date8": rng.choice((f"{day:02}{month:02}{year}", f"{year}{month:02}{day:02}")),
        "x8": _near_number(rng, norwegian=draft.norwegian),
        "x8plain": str(rng.randint(20_000_000, 99_999_999)),
        "ad": str(rng.randint(10_000, 99_999_999)),
        "org": rng.choice(("9", "8")) + rng.choice(("{} {}", "{}{}")).format(rng.randint(10, 99), rng.randint(100_000, 999_999)),
        "seorg": f"55{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}",
        "house": rng.randint(1, 180),
        "floor": rng.randint(1, 5),
        "door": rng.randint(1000, 9999),
        "cm": rng.randint(155, 192),
        "kg": rng.randint(48, 95),
        "size": rng.choice((34, 36, 38, 40, 42)),
        "year": rng.randint(2005, 2025),
        "mp": str(rng.randint(10_000, 999_999)),
    }  # fmt: skip
    return {key: draft.keep(value) for key, value in values.items()}


def _money(rng: Random, amount: int) -> str:
    if amount >= 1000 and rng.random() < 0.3:
        return f"{amount // 1000}.{amount % 1000:03}"
    return str(amount)


def _near_number(rng: Random, *, norwegian: bool) -> str:
    digits = split_number(make_number(rng, "47" if norwegian else "45"))[1]
    shapes = (digits, f"{digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}", f"{digits[:4]} {digits[4:]}")
    return rng.choice(shapes)


def _random_digits(rng: Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _reads_as_date(digits: str) -> bool:
    """Whether a person might take these eight digits for a date or for opening hours."""
    first, second = int(digits[:2]), int(digits[2:4])
    if digits[4:6] in {"19", "20"} and first <= 31 and second <= 12:
        return True
    if digits[:2] in {"19", "20"} and 1 <= int(digits[4:6]) <= 12 and int(digits[6:]) <= 31:
        return True
    return digits[2:4] in {"00", "30"} and digits[6:] in {"00", "30"}
