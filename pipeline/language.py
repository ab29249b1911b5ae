"""The language most of a text's words are in: function words first, then letters and script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.wording import Told

if TYPE_CHECKING:
    from pipeline.wording import Wording

_MOST_WORDS = 400
_THAI = re.compile(r"[\u0e00-\u0e7f]")

# as folded; a word of two languages counts for both, one that only one has counts three times
_FUNCTION_WORDS: Final = {
    "da": """jeg er og i en et den det der du dig mig min mit dine mine for til med paa af at har kan vil ikke som
    fra hos ved eller men hvis naar meget ogsaa kun mere efter uden hver alle sammen soed dejlig gerne ring
    skriv bare godt hvad noget nogle lidt ud op ind tager kommer imod vi os jer dag dage tid time timer uge
    ny nye pige piger sms kys hej velkommen hygge hyggelige omgivelser besoeg lejlighed rolige diskret
    massage mulighed engelsk dansk taler ingen skjult nummer opkald hverdage bor hedder aar aarig erfaren
    fra hele begge ser rolig gammel fyr kontakt hilsen hjemme byen sted steder altid glad naar ogsaa hotel
    priser aaben aabent lukket tak endnu igen af""",
    "nb": """jeg er og i en et den det der du deg meg min mitt dine mine for til med paa av aa har kan vil ikke som
    fra hos ved eller men hvis naar veldig ogsaa bare mer etter uten hver alle sammen soet deilig gjerne
    ring skriv godt hva noe noen litt ut opp inn tar kommer imot vi oss dere dag dager tid time timer uke ny
    nye jente jenter sms kyss hei velkommen kose koselig omgivelser besoek leilighet rolig diskret massasje
    mulighet engelsk norsk snakker ingen skjult nummer anrop hverdager bor heter aar gammel eskorte mann
    gutt fyr hilsen ta kontakt sjoenn begge fra hele kun hjemme byen sted steder alltid glad hotell priser
    aapent stengt takk igjen hverdager fortsatt kveld helg""",
    "sv": """jag aer och i en ett den det som du dig mig min mitt dina mina foer till med paa av att har kan vill
    inte fraan hos vid eller men om naer mycket ocksaa bara mer efter utan varje alla tillsammans soet skoen
    gaerna ring skriv bra vad naagot naagra lite ut upp in tar kommer emot vi oss er dag dagar tid timme
    timmar vecka ny nya tjej tjejer kram hej vaelkommen mysig miljoe besoek laegenhet lugn diskret massage
    moejlighet engelska svenska talar ingen dolt nummer samtal bor heter aar gammal kille""",
    "de": """ich bin und in ein eine einen der die das du dich dir mich mir mein meine deine fuer zu mit auf von dass
    habe hast kann kannst will nicht wie aus bei oder aber wenn sehr auch nur mehr nach ohne jede jeden alle
    zusammen suess gerne ruf schreib einfach gut was etwas ein bisschen komme empfange wir uns euch tag tage
    zeit stunde stunden woche neu neue maedchen frau hallo willkommen schoene wohnung besuch ruhig diskret
    moeglich deutsch englisch spreche keine nummer anruf wohne heisse jahre alt ist sind hier dein freue auf""",
    "en": """i am and in a an the there you your me my mine for to with on of that have can will not as from at by or
    but if when very also only more after without every all together sweet lovely please call text write
    just good what some little out up come we us our day days time hour hours week new girl girls hello
    welcome nice place visit apartment quiet discreet massage possible english speak no hidden number calls
    live name is years old are this is here meet looking be it do im""",
    "pl": """ja jestem i w na do z ze nie to sie jak mam dla po od lub ale jesli kiedy bardzo tez tylko wiecej bez
    kazdy wszystkie razem mila ładna zadzwoń zadzwon napisz dobrze co cos moje moja twoje ciebie mnie czekam
    zapraszam dzien godzina tydzien nowa dziewczyna witam mieszkanie dyskretnie spokojne mozliwe mowie po
    polsku angielsku numer mieszkam lat mam na imie jest są się może proszę""",
    "ro": """eu sunt si in un o la cu de pe nu că ca ce cum am pentru din sau dar daca cand foarte doar mai dupa fara
    fiecare toate impreuna draguta suna scrie bine ceva mea meu ta tau tine mine te astept zi ora saptamana
    noua fata buna bună apartament discret linistit posibil vorbesc romana engleza numar locuiesc ani ma
    numesc este îți mă şi și""",
    "es": """yo soy y en un una el la los las con de por para no que como tengo del o pero si cuando muy tambien solo
    mas despues sin cada todos juntos dulce llama llamame escribe bien algo mi tu ti te espero dia dias hora
    horas semana nueva chica hola apartamento discreto tranquilo posible hablo espanol ingles numero vivo
    anos llamo es estoy años""",
}
# letters before folding, as evidence where words are few
_LETTERS: Final = {
    "da": "æøå", "nb": "æøå", "sv": "åäö", "de": "äöüß", "pl": "ąćęłńóśźż", "ro": "ăâîșțşţ", "es": "ñ¿¡áéíóú",
}  # fmt: skip
_LETTER_SETS: Final = {language: frozenset(letters) for language, letters in _LETTERS.items()}
_OWN_WORD, _SHARED_WORD, _LETTER = 3, 1, 1


def _weigh_words() -> dict[str, tuple[tuple[str, int], ...]]:
    languages: dict[str, list[str]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in dict.fromkeys(words.split()):
            languages.setdefault(word, []).append(language)
    return {
        word: tuple((language, _OWN_WORD if len(found) == 1 else _SHARED_WORD) for language in found)
        for word, found in languages.items()
    }


_WEIGHTS: Final = _weigh_words()


def read_language(wording: Wording, field: str = "") -> Told[str]:
    """ISO 639-1, or "" when nothing tells."""
    words = wording.words[:_MOST_WORDS]
    scores = dict.fromkeys(_FUNCTION_WORDS, 0)
    for word in words:
        for language, weight in _WEIGHTS.get(word, ()):
            scores[language] += weight
    if not wording.plain.isascii():
        if len(_THAI.findall(wording.plain[:4000])) > sum(map(len, words)) // 4:
            return Told("th")
        letters = set(wording.plain[:4000].lower())
        for language, its_letters in _LETTER_SETS.items():
            scores[language] += _LETTER * len(letters & its_letters)
    best = max(scores, key=lambda language: scores[language])
    return Told(best if scores[best] > 0 else _of_field(field))


def _of_field(field: str) -> str:
    code = field.strip().lower()[:2]
    return code if code in _FUNCTION_WORDS or code == "th" else ""
