"""Where the advertiser and the client meet, as the ad says or implies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.wording import Phrases, Told, phrase_table, read_wording, stand_together, word_set, words_before
from register.words import Kind

if TYPE_CHECKING:
    from pipeline.wording import Found, Wording

_NEGATIONS = word_set(
    "ikke ingen inte ej aldrig not no dont never nicht kein keine nie nu fara uden utan without"
)
# (kind, whether the words say it themselves); "receives" is said of clinics too, so it waits for clearer words
_IGNORED = (Kind.UNKNOWN, False)

_TOLD: Final = Phrases(
    {
        **phrase_table(
            (Kind.ESCORT, True),
            """escort*; eskort*; kommer til dig; kommer gerne til dig; kommer ud til dig; kommer hjem til dig; kører ud;
            kører gerne ud; kører til; rykker ud; udkørende; udekørende; udkald; udkørsel; udrykning; hotelbesøg*;
            hjemmebesøg*; besøger dig; besøger gerne; tager ud; kommer på hotel; kommer gerne på hotel; kommer gjerne på hotell; kommer på hotell; tager på hotel; tager gerne på hotel; outcall*;
            come to you; visit you; visiting hotels; hotel visit; hotel visits; home visits; your hotel; your place; hos dig; hjemme hos dig; hos deg; hjemme hos deg; på dit hotel; til dit hotel; bei dir; zu dir nach hause;
            hausbesuch*; hotelbesuch*; hotelbesuche; haus und hotel; komme zu dir; besuche dich; komme zu ihnen;
            kommer til deg; kommer gjerne til deg; kommer hjem til deg; besøker deg; besøker hotell; hjemmebesøk*;
            hotellbesøk*; utringning; reiser ut; åker hem till dig; kommer till dig; hembesök*; hotellbesök*;
            dojazd*; wyjazd*; deplas*; salidas; a domicilio; voy a tu""",
        ),
        **phrase_table(
            (Kind.PRIVATE, True),
            """privat; privatpige*; privathjem*; private; hos mig; hjemme hos mig; mit hjem; min lejlighed;
            egen lejlighed; diskret lejlighed; lejlighed; incall*; my place; my apartment; my flat; my home; at my;
            bei mir; zu hause; privatwohnung; meine wohnung; meiner wohnung; hos meg; min leilighet; leilighet;
            hemma hos mig; min lägenhet; u mnie; la mine; en mi casa; mi piso""",
        ),
        **phrase_table(
            (Kind.PRIVATE, False),
            """tager imod; tager gerne imod; modtager; besøg mig; kom til mig; kom forbi; tar imot; tar emot;
            empfange; besuch mich; visit me; come to me; i host; receive you; przyjmuje; primesc; recibo""",
        ),
        **phrase_table(
            (Kind.CLINIC, True),
            """klinik*; massageklinik*; massasjeklinikk*; clinic; massage salon; massagesalon*; massagestudio*;
            massageinstitut*; massasjeinstitutt*; massage institut; massasje institutt; salonen; vores salon;
            wellness studio; thai massage house; massage house; massagehus*; studio; massage parlour""",
        ),
        **phrase_table(
            _IGNORED,
            """privat nummer; privat nr; privat parkering; private number; privat telefon; private parking; privatliv;
            modtager ikke; modtager sms; tager imod ikke; privat foto; private pictures; modtager par; tager imod par""",
        ),
    }
)
_FIELD: Final = Phrases(
    {
        **phrase_table(Kind.ESCORT, "escort*; eskort*; outcall; haus und hotelbesuche; udkørende"),
        **phrase_table(Kind.PRIVATE, "privat*; private; incall; hjemme"),
        **phrase_table(
            Kind.CLINIC, "klinik*; clinic*; massage*; massasje*; salon*; studio; club; bordel; institut*"
        ),
    }
)


def read_kind(wording: Wording, field: str = "") -> Told[Kind]:
    """The page's own category where it says one; else the first kind that the text says, else implies."""
    if field:
        named = _FIELD.find(read_wording(field[:300]))
        if named:
            return Told(named[0].meaning)
    told = [hit for hit in _TOLD.find(wording) if not _is_negated(wording, hit)]
    clear = [hit for hit in told if hit.meaning[1]]
    implied = [hit for hit in told if hit.meaning != _IGNORED]
    for hit in clear + implied:
        return Told(hit.meaning[0], wording.spans([hit]))
    return Told(Kind.UNKNOWN)


def _is_negated(wording: Wording, hit: Found[tuple[Kind, bool]]) -> bool:
    """As in "ikke escort", "ingen hotelbesøg", "modtager ikke"."""
    nearby = words_before(wording, hit.first, 2)
    if stand_together(wording, hit.last + 1):
        nearby.append(wording.words[hit.last + 1])
    return not _NEGATIONS.isdisjoint(nearby)
