"""Words that may stand inside a phone number, that take a part of it back, or that make digits an amount."""

from __future__ import annotations

import re
from typing import Final

from pipeline.reading.numbers.words import every_spelling

# "22 33, ja og så 44 55", "22 streg 33", "starter med 22 33 og slutter med 44 55"
HESITATIONS: Final = every_spelling("hmm hm hmmm mmm mm øh øhm äh ähm eh ehm eeh øøh um uhm uh erm")
FILLERS: Final = HESITATIONS | every_spelling(
    "begynner igjen altså alltså also dvs gentager gjentar repeterar repeat nochmal nochmals powtarzam czyli repet adică repito endet beginnt anfängt börjar slutar empieza comienza termina acaba zaczyna kończy începe incepe termină se sie mit con cu med z oraz og und och and y e i oraz si ja jo yes saa så derefter dernaest derpaa herefter efterfulgt af til sidst "
    "sidste foerste del slut slutter slutte ender med begynder starter fortsaetter fortsaettelse resten igen lige "
    "streg bindestreg skraastreg mellemrum mellomrom punktum prik komma stjerne pause dash hyphen space dot slash "
    "point comma then next followed by ends starts with last first finally rest continue dann danach gefolgt zum "
    "schluss strich bindestrich schraegstrich punkt leerzeichen komma sedan sen darefter daerefter foeljt foljt av "
    "slutligen punkt bindestreck mellanslag streck snedstreck deretter etterfulgt saa strek bindestrek skraastrek "
    "și potem nastepnie luego despues despues apoi kreska guion espacio x hihi haha hehe smil smiley hjerte kys skat "
    "minus under slash pipe star haa ok okay kommer kommet efter after that vent lidt lad mig se wait let see moment warte mal vänta lite noch fortsaett weiter till sist sista slutt slut "
    "slutten naeste neste naesta naechste naechsten next de den die the last tal zahlen ziffern siffror tall digits taste "
    "tryk add finish finishing ending endelig endlich zuletzt letzte letzten sidst foerst foerste forst forste er ist is ar "
    "aer are a mere more noch dernaest saa na da zuerst erst y luego al final na koniec la sfarsit sfarsitul continua dopo "
    "comes come coming kommende kom komma foelger foelg foelges foejer fortsaett fortsaetta fortsaettes fortsaet "
    "fortsetter continues continuing continued proceeds goes going rounds allersidst allerfoerst tilsidst afsluttes "
    "afslutter afsluttende afslutning avslutter avslutas avslutar avsluttes avrunder afrunder afrundes runder rundes "
    "rundar endelse efterfoelges etterfoelges foelgt efterfoeljs efterfoeljt anschliessend daraufhin kommt folgt folgen "
    "schliesst schliesslich abschliessend endend opening closing closes concluding indleder indledes inleds aabner "
    "potem nastepnie nastepuje wreszcie urmeaza apoi sigue luego seguido allra allersist aller midten mitten middle mitte"
)
# words that tell the order of the parts; beside them small words stand too: "og den slutter på 64"
SEQUENCE: Final = every_spelling(
    "slutter slutte ender endet ends end ending slutar slut slutt slutten sluttelig begynder begynner begynnt beginnt "
    "begins starter starts startar starting borjar boerjar anfaengt fortsaetter fortsetter continues goes comes coming "
    "kommer kommt folgt foelger follows followed efterfulgt etterfulgt foeljt foelgt derefter dernaest derpaa herefter "
    "deretter darefter daerefter then dann danach sidst sist last lastly finally zuletzt allersidst tilsidst endelig "
    "afsluttes afslutter avslutter avslutas rundes runder afrundes termina acaba empieza sigue zaczyna konczy incepe "
    "termina foerst first zuerst foerste naeste next midten middle ende sluttal halvdel halvdelen half haelfte haelften halva finishes finish apoi luego despues continua konczy schluss"
)
SEQUENCE_TALK: Final = every_spelling(
    "paa den det it its er is ist i in the a an som as so med with mit auf der die das dem du you man jag vi we me jeg "
    "til to for fra hele hela to tal cifre tallet paret par pair pairs pairing gruppe gruppen group resten rest av af of "
    "zum zur jeg skal must kan can det's that's thats all helt am ende steht staar stehen anden andre andra second other zweite andere half igen ganz na od por desde fertig nummeret nummer number numret ved by an att at zu good godt langt far nok"
)
# "60 59, det er nemt, så 41 28": what people say of a number while they give it
COMMENTS: Final = every_spelling(
    "easy easier nemt nem let enkelt enkel einfach leicht lätt lett simple huske husk remember minnas merken merk"
)
# "22 33 44 55, nej 56", "undskyld, det er 22 33 44 56"
CORRECTIONS: Final = every_spelling(
    "nej nei nein nej ups oops hov hovsa undskyld unskyld sorry beklager forlat foerlaat entschuldigung rettelse "
    "rettet correction korrektion korrektur korrigering rattelse raettelse fejl feil fel forkert forkerte feilskrevet "
    "skrivfel skrivefejl tastefejl slaafejl typo wrong falsch mener mente mean meant menar menade argh ah nope "
    "nope não perdón ขอโทษ lapsus rigtige riktige richtige richtig correct raetta raett rigtigt perdon scuze pardon przepraszam"
)
# "de næste to 87": the two says how many digits follow
ORDINALS: Final = every_spelling(
    "foerste naeste sidste first next last neste siste foersta naesta sista ersten naechsten letzten"
)
# a number begins after these, and one is said once more after those
BEGINNINGS: Final = every_spelling(
    "først første first zuerst erst start starter starts begynder begynner begins beginnt börja börjar empieza comienza zaczyna "
    "începe incepe"
)
REPEATS: Final = every_spelling(
    "igen igjen again altså alltså also dvs gentager gjentar repeterar upprepar repeat repeating wiederhole nochmal "
    "nochmals powtarzam czyli repet adică repito that"
)
# "fra 15 til 03": an hour stands behind these
RANGES: Final = every_spelling("til till to bis do pana până hasta fram frem until untill indtil inntil")
# "22 33 44 55 efter 19"
HOURLY: Final = every_spelling("efter etter after nach po dupa după despues después")
# what people say around a correction
CORRECTION_TALK: Final = FILLERS | every_spelling(
    "det er skulle vaere skal vaere vaera jeg vil sige vent vente wait no not i it is its should be its the right "
    "correct rigtige rigtig riktig riktige nummer nr nummeret number men but sondern utan sondern changed was war das "
    "ist ich es soll sollte heissen richtig richtige natuerlich selvfoelgelig altsaa jo her naa aa ska jag vara det "
    "mitt mit my meine men du han den numret numeret saa i stedet instead last sidste siste letzte digits cifre ciffer "
    "tal er are to two slutter paa med getippt vertippt geschrieben skrev tastet trykket wrote typed meant selvfolgelig korrekt "
    "korrekte retten ratt skulde should've byttet om paa tallene tal cifrene en et"
)
# "22 33 44 55 eller 66": one number and another ending
ALTERNATIVES: Final = every_spelling("eller el or oder o lub albo sau or alt alternativt")
AND_WORDS: Final = frozenset({"og", "and", "und", "och", "samt", "i", "y", "si", "oraz"})

_MONEY = r"kr\b|kr\.|kroner\b|kronor\b|dkk\b|nok\b|sek\b|eur\b|euros?\b|lei\b|ron\b|zł|pln\b|baht\b|,-|\.-|(?<=\d{3}),00\b|[€$£%°]"
_MEASURE = r"cm\b|kg\b|kilo\b|m2\b|m²|ml\b|km\b|mtr?\b|meter\b|sal\b|\. ?sal\b"
_AGE = r"år|aar\b|ar\b|års|yo\b|y\.o|y/o|years?\b|yrs?\b|jahre?\b|ani\b|lat\b|anos\b|años\b|ปี"
AGE_AFTER: Final = re.compile(rf"[ \u00a0]?(?:{_AGE})", re.IGNORECASE)
UNIT_AFTER: Final = re.compile(rf"[ \u00a0]?(?:{_MONEY}|{_MEASURE}|{_AGE}|(?<=24)/7\b)", re.IGNORECASE)
TIME_AFTER: Final = re.compile(
    r"[ \u00a0]?(?:min\b|mins\b|minutt?er\b|minutes?\b|minuten\b|time\b|timer\b|timmar\b|timme\b|dage\b|dager\b|dagar\b|days\b|tage\b|tim\b|t\b|h\b|hrs?\b|"
    r"hours?\b|std\b|stunden?\b|uhr\b|godz\b|am\b|pm\b|ore\b|ora\b|horas?\b)",
    re.IGNORECASE,
)
# minutes or hours with their price: "30/750 45/1.450"
PRICE_PAIR: Final = re.compile(r"[ \u00a0]?[/=:→>-][ \u00a0]?(\d{1,2}\.\d{3}|\d{3,4})(?![\d.,]*\d)")
THOUSANDS: Final = re.compile(r"\.\d(?:00|50)(?![\d.])")  # the .200 of "2.200"
_LONGEST_STAY: Final = 24  # hours
_MOST_HOURS: Final = 6
_LEAST_PRICE: Final = 200
_MOST_PRICE: Final = 6000
_MINUTES: Final = frozenset(
    {10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 100, 105, 120, 150, 180, 240}
)
UNITS: Final = every_spelling(
    "kr kroner kronor dkk nok sek eur euro lei ron pln zl cm kg kilo km m2 ml aar ar aars years year yrs yo jahre jahr "
    "ani lat anos min mins minutter minutes minuten minute time timer timmar timme tim t h hr hrs hours hour std "
    "stunden stunde uhr godz am pm ore ora hora horas sal stk pr til to do bis fra from von kl januar februar marts "
    "march mars april maj mai may juni june juli july august september oktober october november december"
)
MONEY_BEFORE: Final = every_spelling(
    "kr dkk nok sek eur euro kl klokken klokka uhr hos str size storrelse stoerrelse"
)


def is_price_of(stay: int, price: str) -> bool:
    """Whether a round price stands behind minutes or hours."""
    amount = int(price.replace(".", ""))
    return (
        (stay in _MINUTES or stay <= _MOST_HOURS)
        and amount % 50 == 0
        and _LEAST_PRICE <= amount <= _MOST_PRICE
    )


def is_stay(value: int, unit: str) -> bool:
    """Whether so many minutes or hours are what one books: "30 min", "2 timer"; "55 min telefon" is my phone."""
    return value in _MINUTES if unit.strip().lower().startswith("min") else value <= _LONGEST_STAY
