"""What the ads say, in four languages: calm and respectful, with the traps that real ads hold (prices, hours,
ages, registration numbers) and a gap where the telephone number goes.
"""

from __future__ import annotations

from dataclasses import dataclass

from market.chance import dice
from market.people import PRINT, Advertiser
from market.places import EVERYWHERE, NOWHERE


@dataclass(frozen=True, slots=True)
class Language:
    """Sentences with gaps. `who` and `what` by advertises and kind; `extras` are strewn in by chance."""

    who: dict[str, str]
    what: dict[str, str]
    somewhere: str
    everywhere: str
    titles: dict[str, str]
    extras: tuple[str, ...]
    call: tuple[str, ...]
    edit: str
    either: str


LANGUAGES = {
    "da": Language(
        who={
            "woman": "Hej, jeg hedder {name} og er en kvinde på {age} år.",
            "man": "Hej, jeg hedder {name} og er en mand på {age} år.",
            "couple": "Hej, vi er et par, {name}, begge {age} år.",
            "trans": "Hej, jeg hedder {name} og er en transkvinde på {age} år.",
            "unknown": "Hej, jeg hedder {name} og er {age} år.",
        },
        what={
            "escort": "Escort{where}: hjemme hos dig eller på hotel.",
            "private": "Privat{where}, i egen lejlighed og uden stress.",
            "clinic": "Massageklinik{where} med to rolige rum og egen indgang.",
            "unknown": "Ring og hør nærmere{where}.",
        },
        somewhere=" i {place}",
        everywhere=" over hele landet",
        titles={
            "escort": "{name}, escort",
            "private": "{name}, privat",
            "clinic": "Klinik {name}",
            "unknown": "{name}",
        },
        extras=(
            "30 min. 700 kr., 60 min. 1.200 kr.",
            "Priser fra 800 til 1500 kr.",
            "Træffes mandag til fredag kl. 10-22.",
            "Åbent 11.30-20.00, søndag lukket.",
            "Jeg tager mig god tid og taler også engelsk.",
            "Ikke beskeder efter kl. 23, tak.",
            "Rolig og diskret, kaffe på kanden.",
            "Tilbage fra ferie den 05.10.2026.",
        ),
        call=("Ring på {number}.", "Tlf. {number}", "Skriv eller ring: {number}"),
        edit="Nyt: nu også åbent om søndagen.",
        either=" eller ",
    ),
    "en": Language(
        who={
            "woman": "Hello, my name is {name}, I am a woman of {age} years.",
            "man": "Hello, my name is {name}, I am a man of {age} years.",
            "couple": "Hello, we are a couple, {name}, both {age} years old.",
            "trans": "Hello, my name is {name}, I am a trans woman of {age} years.",
            "unknown": "Hello, my name is {name} and I am {age} years old.",
        },
        what={
            "escort": "Escort{where}: I come to your home or hotel.",
            "private": "Private{where}, you visit me in my own apartment.",
            "clinic": "Massage clinic{where} with two quiet rooms.",
            "unknown": "Call to hear more{where}.",
        },
        somewhere=" in {place}",
        everywhere=" all over Denmark",
        titles={
            "escort": "{name}, escort",
            "private": "{name}, private",
            "clinic": "Clinic {name}",
            "unknown": "{name}",
        },
        extras=(
            "30 min 700 kr, 60 min 1200 kr.",
            "Rates from 800 to 1500 DKK.",
            "Available Monday to Friday, 10 am to 10 pm.",
            "I take my time and I am happy to talk first.",
            "Please no messages after 23:00.",
            "I speak English and a little Danish.",
        ),
        call=("Call me on {number}.", "Phone: {number}", "Call or text {number}"),
        edit="New: also open on Sundays now.",
        either=" or ",
    ),
    "de": Language(
        who={
            "woman": "Hallo, ich heiße {name} und bin eine Frau von {age} Jahren.",
            "man": "Hallo, ich heiße {name} und bin ein Mann von {age} Jahren.",
            "couple": "Hallo, wir sind ein Paar, {name}, beide {age} Jahre alt.",
            "trans": "Hallo, ich heiße {name} und bin eine Transfrau von {age} Jahren.",
            "unknown": "Hallo, ich heiße {name} und bin {age} Jahre alt.",
        },
        what={
            "escort": "Escort{where}: ich komme zu dir nach Hause oder ins Hotel.",
            "private": "Privat{where}, du besuchst mich in meiner eigenen Wohnung.",
            "clinic": "Massageklinik{where} mit zwei ruhigen Räumen.",
            "unknown": "Ruf an und frag nach{where}.",
        },
        somewhere=" in {place}",
        everywhere=" in ganz Dänemark",
        titles={
            "escort": "{name}, Escort",
            "private": "{name}, privat",
            "clinic": "Klinik {name}",
            "unknown": "{name}",
        },
        extras=(
            "30 Min. 700 kr., 60 Min. 1.200 kr.",
            "Von Montag bis Freitag, 10-22 Uhr.",
            "Ich nehme mir Zeit für ein Gespräch.",
            "Bitte keine Nachrichten nach 23 Uhr.",
        ),
        call=("Ruf mich an: {number}", "Telefon {number}"),
        edit="Neu: jetzt auch am Sonntag.",
        either=" oder ",
    ),
    "nb": Language(
        who={
            "woman": "Hei, jeg heter {name} og er en kvinne på {age} år.",
            "man": "Hei, jeg heter {name} og er en mann på {age} år.",
            "couple": "Hei, vi er et par, {name}, begge {age} år.",
            "trans": "Hei, jeg heter {name} og er en transkvinne på {age} år.",
            "unknown": "Hei, jeg heter {name} og er {age} år.",
        },
        what={
            "escort": "Eskorte{where}: jeg kommer hjem til deg eller til hotellet ditt.",
            "private": "Privat{where}, du besøker meg i leiligheten min.",
            "clinic": "Massasjeklinikk{where} med to rolige rom.",
            "unknown": "Ta kontakt og hør mer{where}.",
        },
        somewhere=" i {place}",
        everywhere=" over hele Danmark",
        titles={
            "escort": "{name}, eskorte",
            "private": "{name}, privat",
            "clinic": "Klinikk {name}",
            "unknown": "{name}",
        },
        extras=(
            "30 min. 700 kr, en time 1200 kr.",
            "Treffes mandag til fredag fra klokken 10 til 22.",
            "Jeg er fra Norge og tar meg god tid.",
            "Ikke send meldinger etter klokken 23.",
        ),
        call=("Ring meg på {number}.", "Telefon: {number}"),
        edit="Nytt: nå også åpent på søndager.",
        either=" eller ",
    ),
}


def title_of(person: Advertiser) -> str:
    return LANGUAGES[person.language].titles[person.kind].format(name=person.name)


def paragraphs_of(person: Advertiser, source: str) -> tuple[str, ...]:
    """The text without the telephone number; on another source the same person words it a little differently."""
    words, throw = LANGUAGES[person.language], dice("wording", person.key, source)
    extras = throw.sample(words.extras, throw.randrange(1, 4)) if source != PRINT else []  # print is dear
    if person.kind == "clinic":
        extras.append(f"CVR {dice('registration', person.key).randrange(10_000_000, 40_000_000)}")
    return (
        words.who[person.advertises].format(name=person.name, age=person.age),
        words.what[person.kind].format(where=_where(person, words)),
        *extras,
    )


def invitation(person: Advertiser, source: str, written: tuple[str, ...]) -> str:
    """The sentence that holds the numbers, as they are written."""
    words = LANGUAGES[person.language]
    sentence = dice("call", person.key, source).choice(words.call)
    return sentence.format(number=words.either.join(written))


def edited(person: Advertiser) -> str:
    """What the person adds to the text when editing it."""
    return LANGUAGES[person.language].edit


def _where(person: Advertiser, words: Language) -> str:
    if person.place == NOWHERE:
        return ""
    return (
        words.everywhere if person.place == EVERYWHERE else words.somewhere.format(place=person.place.written)
    )
