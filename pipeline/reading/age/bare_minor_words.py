"""The words around a bare number from 13 to 17: what explains it as no age, and what makes it hers."""

from __future__ import annotations

from typing import Final

from pipeline.reading.age.stated_words import BETWEEN, MERELY, MONTHS, PERSON_ENDINGS, PERSONS
from pipeline.reading.age.words import AND
from pipeline.reading.wording import word_set

CLOCKS: Final = word_set(
    "kl klokke klokken klokka klokkan klockan clock uhr uhrzeit godz godzina ora hora tid tider ledig ledige lediga dispo aaben aabent aapent "
    "oeppet open geoeffnet offen otwarte deschis abierto hverdage hverdag hverd weekend mandag tirsdag onsdag torsdag fredag "
    "loerdag soendag man tirs ons tors fre loer soen maandag tisdag soendag monday tuesday wednesday thursday friday saturday "
    "sunday montag dienstag mittwoch donnerstag freitag samstag sonntag opfyldt slots siden since som da als when naar"
)
EXPLAINS_BEFORE: Final = (
    CLOCKS
    | MONTHS
    | word_set(
        # a time, a date
        "til till to bis until do hasta fra from von ab od de desde efter etter after nach po dupa inden foer before vor przed by um "
        "mellem mellom mellan between zwischen omkring around about d den dem der des the dnia pe el uge uke vecka week kw wk dage dag dagen "
        "indtil senest sidst ring ringe call sms skriv "
        # a place, a number of something
        "nr no nummer number num numer numero nro lok lokal local str st stoerrelse storlek size groesse sko shoe shoes skor bh cup konf "
        "vaerelse vaer room zimmer rom rum pokoj camera habitacion lejl lejlighed leilighet laegenhet apt apartment appartement wohnung "
        "doer door tuer drzwi opgang trappe sal etage floor stock pietro hus husnr house haus bus bussen linje line linie tram tog toget train zug "
        "rute route afkoersel avkjoersel exit ausfahrt vej vei vaeg road street gade gata gate strasse ul ulica strada avenue plads plass "
        "plats place platz box boks postboks side page seite annonce ad iphone galaxy samsung model version kapitel kode code kodeks plan "
        "gange gangen times km pris price preis pr per hos kajen kaj pier brygge moleafsnit baad campingvogn meet moede moedes free fri hjemme home hjem kan can forbi massage tv windows cm km fod feet ft kilometer la kommer kommt comes come coming kom klinik clinic klinikk salon salong studio club klub bar villa hotel cafe hostel saeson season max maks maksimum op up "
        # so many of something
        "har have has habe hat med with mit tager tar take takes over under mindst minst least"
    )
)
ENDINGS_BEFORE: Final = (
    "tid", "tider", "tiden", "tiderne", "zeit", "zeiten", "hours", "gade", "gaden", "vej", "vejen", "vei", "veien", "gata", "gaten",
    "gatan", "vaegen", "strasse", "straße", "str", "street", "alle", "allee", "plads", "pladsen", "plass", "torv", "torvet", "torget",
    "straede", "vaenge", "vaenget", "boulevard", "weg", "gasse", "kajen", "bryggen", "stien", "toften", "bakken", "parken", "nummer",
    "numret", "nummeret", "kode", "koden", "vaerelse", "rummet", "rum", "linje", "stoerrelse", "pris", "prisen", "etage", "ska", "iego",
    "dag", "dage", "tag", "tags", "day",
)  # fmt: skip
BOUND_BY_DOT: Final = word_set(
    "d kl nr no lok str st lejl vaer apt tlf tel ca max min pr mob uge ul hverd man tirs ons tors fre loer soen lør søn"
)
EXPLAINS_DATE: Final = MONTHS | word_set(
    "etage sal stock floor etasje vaaning uge kapitel saeson klasse klass plads"
)
EXPLAINS_BEHIND: Final = word_set(
    "kr kroner hundrede hundre hundert hundred tusind tusen thousand maaneder maaned months month monate monat miesiecy luni meses uger "
    "uker weeks wochen dage dager days tage dagar dni zile dias timer time hours stunden minutter minutes minuten km meter metre skridt "
    "steps schritte trin stops stop tattoos tatoveringer billeder bilder pictures photos fotos visninger views gange times mal grader "
    "tommer inch inches zoll vaerelser rooms personer persons people personen gaester guests maend men siden ago sedan years year sent late "
    "ish til to bis do till frem onwards off rabat prozent procent pct poster mile miles mil minutters timers kvm kvadrat lok tv th"
)
PEOPLE: Final = PERSONS | word_set(
    "twins tvillinger zwillinge chicas niña gut guts gutter toeser toesepige freundin veninde venindes venninne vaeninna friend soester lillesoester syster schwester kusine cousine cousin stepsister stedsoester froeken frk cutie cuties twink babe babes chick chicks gal beauty doll princess prinsesse kitty girlie boi lad lass bursche mieze "
    "suesse menina moca rapaz muchacha muchacho nina chico chavala laska malolatka mloda laerling laerlinge lehrling azubi apprentice tenaaring tonaaring teenie teen teens "
    "jentunge jentungen toes toesen taeusen taus pojke grabb snygging snut pike piken drengen pigen jenta gutten tjejen killen mannen girlfriend "
    "elev skoleelev pupil schueler schuelerin dreng drenge jenteelev baby babygirl kid youngster teenpige ungpige "
)
PERSON_TAILS: Final = (
    *PERSON_ENDINGS,
    "pigen",
    "jenta",
    "jenten",
    "tjejen",
    "gutten",
    "drengen",
    "dreng",
    "boy",
    "kille",
)
SPEAKERS: Final = word_set(
    "jeg jej jag ich hun hon she han he sie ja yo eu ea ona vi we wir both begge beide baada"
)
YOUTHFUL: Final = (
    (BETWEEN - AND - word_set("so saa self selv selbst sjaelv today ir"))
    | MERELY
    | word_set(
        "ny nye nytt nyt neu neue new newbie nowa nou noua nueva nuevo nova fresh frisk ung unge ungt young junge jung jong mloda tanara joven "
        "soed soede soet suess suesse sweet slim slank slanke schlank slender petite skinny spinkel blond blonde lys moerk curvy fraek fraekke "
        "kaat frech cheeky naughty shy genert sjenert blyg curious nysgerrig nyfiken nysgjerrig neugierig ready klar bereit willing villig "
        "snart soon bald prawie almost naesten nesten naestan fast nearly bare blot lauter smuk pen vacker huebsch pretty cute laekker hot sexy lovely "
        "innocent uskyldig uerfaren inexperienced unerfahren barely knap knapt e turned turning bliver blir fylder fyller single singel freshly "
        "alder age aged alter are sind fersk fraesch lille liten little kleine klein"
    )
)
OR: Final = word_set("or eller oder lub sau o")
MATURE: Final = word_set("mature moden reif mogen dojrzala stor klog old voksen tall hoej gross advanced")
SEXES: Final = word_set("m f k w male female han hun")
GOES_ON: Final = AND | word_set(
    "i in im fra from aus w din en na soeger soeker sucht looking seeking here her hier haer bor lives wohnt and but men aber vil wants want moechte "
    "til paa fraan af indtil until ring call sms skriv text tlf"
)
