"""How much words, pieces of words and letters are at home in each language, packed so that they can be summed."""

from __future__ import annotations

from pathlib import Path
from struct import Struct
from typing import Final

from pipeline.reading.wording import fold

LANGUAGES: Final = ("da", "nb", "sv", "de", "en", "pl", "ro", "es")
HOME: Final = 6  # the most a word can say for a language
_BITS = 16  # for each language: sums over a text's words and pieces stay below
_MASK = (1 << _BITS) - 1
_ALL = (1 << _BITS * len(LANGUAGES)) - 1
_SUMS = Struct(f">{len(LANGUAGES)}H")
_ENCODING = "utf-16-be"  # sixteen bits a digit, so that one call packs a code
_FOLDER = Path(__file__).parent

# what ads say and books seldom do, where the lists of words are silent or mistaken
_OF_ADS: Final = {
    "da": "modtager imod udkald pige pigen piger sød lækker hverdage aftale tidsbestilling klinik kvinde dame gerne årig ingen skjult uden hemmeligt nummer time timer privatpige diskretion omgivelser velduftende frække mvh rar hygger nyder berøring afslapning forkælelse forkæl forkæler træffes p-plads opgang skønne ægte billeder",
    "nb": "mottar tar imot jente jenten jenter kosete deilig lekker hverdager avtale timebestilling klinikk kvinne dame gjerne årig ingen skjult uten hemmelig nummer time timer eskorte diskresjon omgivelser snill koser nyter berøring avslapning bortskjemt treffes ekte bilder massasje leilighet sentrum hei kos klem",
    "sv": "tar emot tjej tjejen tjejer mysig skön läcker vardagar bokning klinik kvinna dam gärna årig inga dolda utan hemligt nummer timme timmar eskort diskretion miljö snäll njuter beröring avkoppling träffas äkta bilder massage lägenhet centrum hej kram",
    "de": "empfange empfängt mädchen süße hübsche termin vereinbarung frau dame gerne jährige keine unterdrückten nummern euro stunde stunden diskretion ambiente nett genießen entspannung verwöhne treffen echte bilder wohnung zentrum hallo küsse haus hausbesuch hausbesuche hotelbesuch hotelbesuche anrufen anruf anrufe handynummer adresse private uhr mo di fr nur nette ruf",
    "en": "private girl lady sweet gentlemen gents booking appointment available numbers withheld hidden hour hours discreet independent companion genuine pictures massage apartment flat centre hi kisses new town visiting m ll ve re don t doesn isn",
    "pl": "przyjmuje przyjmuję dziewczyna słodka panów panowie mieszkanie dyskrecja dyskretna prywatnie zapraszam zadzwoń numer godzina zdjęcia prawdziwe masaż wyjazdy hotelu centrum cześć buziaki umów",
    "ro": "primesc fata fată dulce domni domnii apartament discretie discreție privat sunati sunați suna-mă număr ora poze reale masaj deplasari hotel centru buna bună pupici programare",
    "es": "recibo chica dulce caballeros piso apartamento discreción discreta privado llámame llama número hora fotos reales masaje salidas hotel centro hola besos cita",
}  # fmt: skip
# how a language calls the towns of others: in a terse ad often the only word that tells
_TOWNS: Final = {
    "da nb": "københavn", "sv": "köpenhamn", "en": "copenhagen elsinore zealand funen jutland", "ro": "copenhaga",
    "de": "kopenhagen hadersleben apenrade tondern sonderburg seeland fünen jütland nordschleswig", "es": "copenhague",
    "pl": "kopenhaga kopenhadze kopenhagi",
}  # fmt: skip
# what an ad of any language says in this land
_OF_NONE: Final = "kr kroner dkk nok sek kl sms whatsapp incall outcall escort massage hotel privat info mobil telegram tel tlf"
_LETTERS: Final = {
    "æø": "da nb", "å": "da nb sv", "äö": "sv de", "ü": "de", "ß": "de", "é": "es", "ąćęłńśźż": "pl", "ó": "pl es",
    "ăâîșțşţ": "ro", "ñ¿¡áíú": "es",
}  # fmt: skip


def load_words() -> dict[str, int]:
    words = _load("words.tsv")
    for language, its_words in _OF_ADS.items():
        for word in fold(its_words).split():
            words[word] = words.get(word, 0) & ~(_MASK << _shift(language)) | HOME << _shift(language)
    for languages, towns in _TOWNS.items():
        words |= dict.fromkeys(fold(towns).split(), sum(HOME << _shift(each) for each in languages.split()))
    return words | dict.fromkeys(_OF_NONE.split(), 0)


def load_pieces() -> dict[str, int]:
    return _load("pieces.tsv")


def letter_weights() -> dict[str, int]:
    weights: dict[str, int] = {}
    for letters, languages in _LETTERS.items():
        packed = sum(1 << _shift(language) for language in languages.split())
        weights |= dict.fromkeys(letters + letters.upper().replace("SS", ""), packed)
    return weights


def unpack(total: int) -> tuple[int, ...]:
    """The sum for each language, in the order of `LANGUAGES`."""
    return _SUMS.unpack((total & _ALL).to_bytes(_SUMS.size))


def _load(name: str) -> dict[str, int]:
    zeros = _pack("0" * len(LANGUAGES))
    table: dict[str, int] = {}
    for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, _, words = line.partition("\t")
            table.update(dict.fromkeys(words.split(" "), _pack(code) - zeros))
    return table


def _pack(code: str) -> int:
    return int.from_bytes(code.encode(_ENCODING))


def _shift(language: str) -> int:
    return _SHIFTS[LANGUAGES.index(language)]


_SHIFTS: Final = tuple(at * _BITS for at in reversed(range(len(LANGUAGES))))
