"""The words that lead to a bare number which is an age, that stand behind it, or that make it a measure."""

from __future__ import annotations

from typing import Final

from pipeline.reading.age.words import AND, UNITS, WORDS
from pipeline.reading.given_names import GIVEN_NAMES
from pipeline.reading.wording import word_set

# in front of a bare number
LABELS: Final = word_set(
    "alder alderen age aged alter wiek varsta vârsta edad aalder papiret papirene papper papier alderspraesentation lat wiosen ani"
)
BECOMES: Final = word_set(
    "fyldte rundede rundet runda fyldt fylt fyllt fyllda fyllde fylda fylte fylde turned blev ble blevet blitt blivit erreicht skonczylam "
    "skonczyla skończyłam skończyła skonczylem skończyłem implinit împlinit cumplido cumpli cumplí reached hit"
)
IS: Final = word_set("er aer ar am m is bin ist jestem mam tengo soy sunt im")
SELF: Final = word_set("jeg jag ich i hun hon sie she han he er vi we wir ea ella")
NOWADAYS: Final = word_set(
    "nu now jetzt efterhaanden etterhvert today idag heute numera inzwischen mittlerweile momentan aktuell aktuelt currently presently "
    "naa praecist presist exakt exactly precisely genau altsaa alltsaa also faktisk faktiskt actually tatsaechlich teraz obecnie "
    "acum ahora bestemt bestaemt naermare naermere nemlig naemligen namely noejagtig noejagtigt rettere sagt frisk frisch laekker stolt fraek friske zarte soede stolte modne unge knackige "
    "stolze sweet fabulous ripe youthful skoenne laekre smukke"
)
BETWEEN: Final = NOWADAYS | word_set(
    "begge beide both baada oboje obie amandoi ambas lige just jo netop kun only foerst forst erst dopiero abia apenas recien gerade endelig blevet precis praecis akkurat nettopp selv sjaelv selbst myself "
    "egentlig egentligt egentligen eigentlich really truly aerlig honestly ehrlich saa so noch endnu self nylig allerede already schon stadig stadigvaek fortsatt fortfarande still immer redan juz już ya deja helt"
)
TODAY: Final = (
    ["i", "dag"],
    ["i", "aar"],
    ["i", "oejeblikket"],
    ["efter", "haanden"],
    ["this", "year"],
    ["right", "now"],
)
ON: Final = word_set("paa on auf i in according iflg ifoelge")
ME: Final = word_set("mig meg mej me mich mir mnie")
DAY_OF_MONTH: Final = word_set("d den dem")
PASSED: Final = word_set("passert passeret passerat")
PAPERS: Final = word_set(
    "passport pas passet pass ausweis daabsattest daabsattesten attesten papirer papirerne papirene koerekort koerekortet kalenderen calendar "
    "kalender papers licence license legitimation id leg dowod pasaporte papiret papieret daabsattest personnummer leveattesten"
)
TELL: Final = word_set("says say said siger sier saeger sagt sagen zeigt viser visar shows dice mowi")
BUT: Final = word_set("men but sondern utan")
NOT: Final = word_set("ikke inte not nicht hverken")
MINE: Final = word_set("mine mina my meine meinen")
ARTICLES: Final = word_set("en et ett ei ein eine einen un una o")
MERELY: Final = word_set("kun bare only nur just soed soet young ung girl pige jente")
INTRODUCES: Final = {
    "er": "jeg", "aer": "jag", "bin": "ich", "am": "i", "blev": "jeg", "ble": "jeg", "wurde": "ich",
}  # fmt: skip
PERSONS: Final = GIVEN_NAMES.keys() | word_set(
    "jyde nordjyde vestjyde soenderjyde oestjyde fynbo sjaellaender koebenhavner lollik bornholmer langelaender aarhusianer faering "
    "islaending groenlaender dansker svensker nordmand norsker finne tysker hollaender polak ungarer rumaen spanier italiener "
    "brasilianer thailaender trondheimer troender bergenser sunnmoering nordlending soerlending vestlending oestlending "
    "svenske danske finlender islending skaaning norrlaenning smaalaenning goeteborgare stockholmare vaestgoete oestgoete daenin "
    "dalmas vaermlaenning finlaendare tyska polska norska dansk daene schwede norweger schwabe bayer berliner hamburger "
    "rheinlaender polin ungarin spanierin dane swede norwegian scot irishman irishwoman welshman welshwoman englishman englishwoman "
    "londoner brit aussie kiwi texan polka rumunka dunka brasileira colombiana venezolana cubana dominicana italiana espanola "
    "snekker snedker toemrer maler murer kok bager slagter landmand fisker soemand lastbilchauffoer sygeplejerske sykepleier "
    "sjukskoeterska frisoer frisoerske laege lege laerer larer paedagog sekretaer revisor ingenioer ingenjoer konsulent kontordame "
    "haandvaerker haandverker hantverkare nurse teacher accountant divorcee widow widower bachelor ungkarl enkemand enkekvinde singlemor "
    "alenemor ensamstaaende veninde venninne ejer indehaver vaertinde vertinne hostess sygehjaelper pensionist studerende "
    "lehrerin lehrer krankenschwester handwerker witwe witwer hausfrau geschaeftsfrau husfrue hjemmegaaende "
    "veninder venninner vaeninnor soestre soester lillesoester sister sisters schwester piger jenter tjejer girls women kvinder "
    "kvinner damer ladies frauen maedels freundinnen friends par couple paar kvinde kvinden damen dam herr herre mujer hombre female male transkvinne transtjej transgender transkille ung moden mature dame pige fyr mand massoer masseur massoese lady girl woman guy man boy kvinne jente gutt mann tjej kille frau kvinna "
    "maedchen trans student studine studentin transkvinde transwoman blondine brunette brunett blondin husmor enke milf ts "
    "masseuse kobieta dziewczyna fata femeie chica mujer morena rubia latina pan kar karl kerl facet chlopak chłopak baerbat escort model thaipige"
)
PERSON_ENDINGS: Final = (
    "dame", "pige", "kvinde", "mand", "mor", "pike", "jente", "kvinne", "mann", "gutt", "fyr", "tjej", "kvinna", "laerer", "erske",
    "inde", "frau", "maedchen", "woman", "girl", "lady", "erin", "ejerske", "terapeut", "student", "studine",
    "laending", "lending", "laenning", "enser", "ianer", "esere", "jyde", "boer", "fynbo", "svenske", "svensker", "dansker", "norrman",
    "tysker", "arbejder", "arbeider", "arbetare", "mester", "mekaniker", "elektriker", "hjaelper", "assistent", "chauffoer", "sjaafoer",
    "pensionist", "type", "venninde", "veninde", "kvinnfolk", "mandfolk", "kaerling", "kar", "skat", "singel", "single", "indfoedt",
)  # fmt: skip
# these alone make a person of any longer word: "Transkvinna 29"
BY_ENDING: Final = (
    "dame", "pige", "kvinde", "pike", "jente", "kvinne", "gutt", "tjej", "kvinna", "laerer", "erske", "frau", "maedchen", "woman", "girl", "lady",
    "folk", "lamor", "svensker", "dansker", "tysker", "arbejder", "sygeplejerske", "chauffoer", "landmand", "kille", "kvinnan", "damen", "pigen",
)  # fmt: skip
# the number behind is no age: "Vægt: 59"
BODY: Final = word_set(
    "vaegt vekt vikt gewicht weight greutate greutatea waga peso hoejde hoyde hoeyde laengd laengde groesse height wzrost altura inaltime bryst bryster brysterne barmen maal maalene benene foedder laengde "
    "brystmaal bh cup konfektion konf talje taille waist hofte hips hueften midje byst bust str stoerrelse storlek sko skor"
)
THINGS: Final = word_set(
    "that this das dies dette der there dort klokken klokka kl prisen pris price preis nummeret nummer number det it es temperaturen stoerrelse str koster"
)
THING_ENDINGS: Final = (
    "nummer", "nummeret", "pris", "prisen", "kode", "koden", "tid", "tiden", "hoejde", "laengde", "vaegt", "preis", "stoerrelse", "etage",
)  # fmt: skip
TO_BE: Final = {("for", "at"), ("for", "aa"), ("foer", "att"), ("to", "be"), ("um", "genau")}
FEET: Final = word_set("foot feet ft")
NO_NAMES: Final = word_set(
    "handy an paa til to at na la al pe nummer nummeret number ring tlf tel telefon kl pris fra nr mob mobil sms whatsapp call text uge kw"
)
ABBREVIATED: Final = word_set(
    "no num nummer number lejl hus konf groesse storlek str stoerrelse size kl tlf tel nr mob pr st ca uge kw"
)
NOT_YEARS: Final = word_set(
    "maaneder maaned maanader months month monate monat miesiecy luni meses kr kroner dkk nok sek eur euro cm centimeter centimeters centimetre centimetres zentimeter centymetrow centymetrów centimetri centimetros centímetros millimeter kilometer kilo kilos kg m km min minut minutter minuter minuten minutes timer time timme timmar hour hours "
    "stunden stunde uhr h pct procent percent kvm m2 sal tv th uger weeks dage days gange personer mil meter gram ml stk "
    "godzin godz lei zl januar februar marts april maj juni juli august september oktober november december january "
    "february march may june july october mai maerz mars dezember grader vaerelser rooms zimmer trin trapper plads cl piger jenter girls januari februari augusti"
)
MONTHS: Final = word_set(
    "januar februar marts april maj juni juli august september oktober november december january february march may june july "
    "october mai maerz märz mars dezember januari februari augusti jan feb mar apr jun jul aug sep sept okt oct nov dec dez desember marzec kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia stycznia lutego marca ianuarie februarie martie aprilie iunie iulie noiembrie decembrie enero febrero marzo abril mayo junio julio agosto octubre noviembre diciembre"
)
NUMBERS: Final = WORDS.keys() | UNITS.keys()
MEASURES: Final = NOT_YEARS | WORDS.keys() | word_set("nul null zero noll")
METRES: Final = word_set("m meter metre metres metro")
SHOES: Final = (["sko"], ["skor"], ["shoes"], ["stoerrelse"], ["storlek"])
UNIT_SIGNS: Final = frozenset("%:°'")
SIGNS_BEFORE: Final = frozenset("+#€$£")
BEHIND: Final = BETWEEN | word_set("female male naa")
FILLERS: Final = AND | word_set(
    "ja saa dann then derefter danach sedan altsaa"
)  # between the parts of a phone number
HE_OR_SHE: Final = word_set("han hun hon she he")
OF: Final = word_set("paa af av of von de w")
LEAD_TO_AGE: Final = (
    LABELS
    | BECOMES
    | IS
    | SELF
    | OF
    | BETWEEN
    | MINE
    | PASSED
    | TELL
    | BUT
    | PERSONS
    | {last for _, last in TODAY}
)
COMPLETED: Final = word_set(
    "geworden cumplidos fyllda fylte vollendet impliniti împliniți implinite împlinite"
)
ROUND_OFF: Final = COMPLETED | INTRODUCES.keys()
STILL: Final = word_set(
    "endnu nu now stadig still noch jetzt nur og og und and och men but naa fortsatt gammel"
)
CLAUSE_ENDS: Final = frozenset((",", ".", "!", "?", "\n", ")", ";", ":", ""))
YEARS_BEHIND: Final = (
    ["aar"],
    ["aars"],
    ["years"],
    ["jahre"],
    ["jahren"],
    ["lat"],
    ["ani"],
)  # "48, 25 års erfaring"
