"""The words around a number of years that make it somebody else's, a limit, a time or a likeness."""

from __future__ import annotations

from typing import Final

from pipeline.reading.wording import word_set

LIMITS: Final = word_set(
    "over oever under mindst min minimum minst mindestens least max maks maksimum hoejst hoechstens most ab ueber unter above below "
    "aeldre yngre aelter juenger older younger eldre more mere mer mehr end enn aen als than powyzej powyżej ponizej poniżej ponad peste sub minim "
    "mas menos mayor menor mayores fra from til to bis till op opp upp od pana hasta desde mellem mellom mellan between "
    "zwischen miedzy między intre între entre  aldersgraense aldersgrense grense graense limit maximum"
)
TIMES: Final = word_set(
    "var was war vaeret i in seit siden sedan since sidste siste senaste last letzten efter etter nach after for foer before om inden within "
    "gennem gjennom genom seneste sista past vergangenen ultimii ultimos ultimele ostatnie ostatnich during waehrend innerhalb inom sammenlagt totalt insgesamt altogether fejrer celebrate celebrates celebrating feiert feiern firar feirer durch przez hace dupa"
)
APPROXIMATE: Final = word_set(
    "ca cirka circa omkring rundt around about approx approximately roughly etwa ungefaehr ungefaer okolo aproximativ "
    "aproximadamente naesten nesten naestan almost nearly fast beinahe prawie aproape casi snart soon bald bliver blir wird "
    "werde fylder fyller turning becoming knap knapt starten anfang ende mitte midt early late mid begyndelsen slutningen "
    "sent tidligt"
)
LIKENESS: Final = word_set(
    "ligner look looks looking feel feels feeling foeler foeles kaenner aussehe sehe aussehen wie wygladam wyglądam arat arăt parezco "
    "fuehle fuehlt like krop kroppen body udseende figur energi energy"
)
CLIENTS: Final = word_set(
    "maend mænd herrer herre herrar herren gentlemen gents gentleman guys maen menn maenner maennern kunder kunden gaester "
    "gjester gaeste clients client kunde klient panowie panow panom domni domnii domnilor barbati barbatii caballeros hombres "
    "boys klienter besoegende visitors soeger soeker suche sucht searching seeking szukam "
    "caut busco kavalerer"
)
CHILDREN: Final = word_set(
    "aeldste aelteste aeltester auto baby barn barnebarn barnebarnet bil bilen boern boernebarn boernebarnet car cat cats "
    "child children copii copil corka córka córki córkę datter datteren datters daughter daughters doetre doettrar dog dogs dotter dottern "
    "dotters dzieci dziecko eldest eldste enkel enkelkind fiica fiu grandchild grandchildren granddaughter grandkids grandson "
    "haestar hest heste hester hija hijo hijos horse horses huendin hund hundar hunde hunden hunder kanin kat kater katte "
    "katten kattene katter katze katzen kid kids kind kinder oldest papagei pferd pferde pony soehne soen soener soenn "
    "soennen soenner soens sohn son sonen sons syn teenagedatter teenagepige teenager teenagere tochter toechter tvillinger "
    "twins zwillinge enkelin enkelinnen enkeltochter enkelsohn barnbarn sonnesoen soennesoen sonesoen datterdatter dotterdotter dotterson wnuczka wnuk wnuczek "
    "nepoata nepotul nieto nieta nietos steddatter stedsoen stesoenn stedatter styvson styvdotter stiefsohn stieftochter bonusdatter bonusbarn bonussoen "
    "bonusson bonusdotter plejebarn fosterbarn patenkind gudbarn stepson stepdaughter stepdatter"
)
OTHERS: Final = CHILDREN | word_set(
    "campingvogn cognac cykel hesten hingst hoppe hundene hustru hvalp jubilaeum juengste juengster kaereste kone papegoeje "
    "puppy rom undulat varevogn vin whisky wine yngste youngest"
)
THINGS_OF_AGE: Final = word_set(
    "auto bil bilen car bike cat cats kat katten katt katte kater katze katzen dog dogs hund hunden hunde hundar huendin hest hesten horse "
    "haest pferd pony kanin papegoeje papagei undulat hvalp puppy hingst hoppe campingvogn varevogn cykel cognac vin whisky whiskey wine "
    "caravan boat baad house hus haus lejlighed sofa seng bed laptop phone computer klinik klinikken clinic salon studio firma company firm business tradition koncept concept"
)
NEUTER_OLD: Final = frozenset({"gammelt", "gammalt"})
OLD: Final = word_set("old gammel gammelt gamle gammal gammalt gamla alte alter altes alten stary stara")
FIRMS: Final = word_set(
    "klinik klinikken klinikk clinic salon salonen studio studiet firma firmaet company butik butikken bil bilen car haus hus "
    "huset lejlighed lejligheden house"
)
SAYS: Final = word_set(
    "er aer is ist har has hat fylder fyller turns wird bliver blir blev ble blevet blitt blivit fyldte fylte fyllde turned wurde "
    "rundede rundet foedt"
)
YOU: Final = word_set("dig deg dich dir du you ihr jer")
KIN: Final = word_set(
    "far fader mor moder faster moster bedstemor bedstefar mormor farmor morfar farfar bror broder soester syster brother sister "
    "father mother dad mum mom vater mutter bruder schwester oma opa grandma grandmother grandfather nabo naboen granne neighbour "
    "neighbor nachbar eks eksmand ex exmand ekskone boss chef mand mann man husband ehemann freund boyfriend kaereste sambo uncle "
    "aunt onkel tante kusine faetter nevoe niece nephew svoger svigermor mands mors fars kones soesters bedste"
)
POSSESSIVES: Final = word_set(
    "min mit mine my mein meine hans hendes his hennes moj moja mi mea meu vores our unsere vaar"
)
BIRTHDAYS: Final = word_set("foedselsdag bursdag foedelsedag birthday geburtstag foedselsdagen bursdagen")
HER_BIRTHDAY: Final = word_set("min mit my mein meinen haft haft hatt had havde hadde hade gehabt rund runde")
BORN: Final = word_set(
    "foedt fodt født foedd född fodd born geboren urodzona urodzilam nascuta născută nacida naci nací"
)
BACK_THEN: Final = word_set("kom var blev startede begyndte flyttede fik gik boerjade begynte flyttet")
SAME: Final = {
    ("paa", "samme"),
    ("paa", "samma"),
    ("at", "same"),
    ("i", "samme"),
    ("i", "samma"),
    ("at", "the"),
    ("am", "selben"),
}
FACTORS: Final = word_set("gange ganger gaanger times mal x")
GENTLEMAN: Final = word_set("herre herr gentleman kavaler caballero pan guy domn")
SEEKING: Final = word_set(
    "til till for foer fuer to soeger soeker suche looking seeking szukam caut busco efter etter nach med with mit moede meet"
)
HERSELF: Final = {
    ("jeg", "er"),
    ("er", "jeg"),
    ("jag", "aer"),
    ("ich", "bin"),
    ("i", "am"),
    ("i", "m"),
    ("soy", "un"),
}
DEMANDS: Final = word_set(
    "musisz must maa maaste maste musst muessen debes trebuie skal skall boer should muss"
)
MEN: Final = {
    (word, "men") for word in ("for", "to", "with", "meet", "only", "older", "mature")
}  # "men" alone is "but"
PARENTS: Final = {
    ("mor", "til"),
    ("mother", "of"),
    ("mutter", "von"),
    ("mutter", "einer"),
    ("mamma", "till"),
    ("mor", "aat"),
}
SPANS: Final = word_set(
    "rutine routine rutin expertise kundskab erfaring experience erfahrung erfarenhet siden sedan ago branchen praksis praxis garanti garantie "
    "jubilaeum temu doswiadczenia doswiadczenie doświadczenia doświadczenie yrket yrke bransjen trade business job jobbet gewerbe faget experienta experiența experiență experiencia atras tjeneste virke uddannelse aegteskab "
    "marriage aektenskap ekteskap ehe parforhold beruf berufserfahrung alderen forhold samliv"
)
SINCE: Final = word_set("siden sedan ago atras")
WITH: Final = word_set("med with efter after mit")
LASTS: Final = word_set(
    "bott bodde gewohnt gelebt mieszkam llevo llevamos stau traiesc pracowalam trabaje boet arbejdet levet vaeret worked lived working living been gearbeitet arbeite lebe wohne bodd jobbat jobbet jobbade "
    "arbetat varit vaert pracuje mieszkam lucrez locuiesc trabajo trabajando vivo viviendo gift married verheiratet skilt"
)
ABBREVIATED: Final = word_set("min ca max maks mind mindst minst approx etc st")
AND_UP: Final = word_set(
    "opefter opad derover older above over up aelter aufwaerts aeldre uppaat wzwyz adelante eldre oppover plus upwards yngre "
    "younger mayores mere mer more mehr deromkring thereabouts saadan"
)
PAIRING: Final = word_set(
    "mellem mellom mellan between zwischen miedzy między intre între entre fra from von"
)
TO: Final = word_set("til to bis till do hasta")
AND: Final = word_set("og and und och i si și şi a y")
BETWEEN_LIMITS: Final = TO | {"-", "pana la", "år til"}
RANGE_WORDS = 3  # from the first number to the second
RANGES: Final = TO | AND | {"la"}  # one stands in every range that is written without a dash
VERGES: Final = word_set("de og eller or and und oder och eller y si i lub aar jahre years")
CLIENTS_OF_AGE: Final = word_set("maend mænd herrer maenner gentlemen guys menn maen kunder clients gaester")
APOSTROPHES: Final = frozenset("'’´`")
COMPARED: Final = word_set("plus opefter derover yngre younger juenger aeldre older aelter aldre eldre")
HAVE: Final = word_set("har have has habe hat")
GENERAL: Final = word_set("har kan skal maa bliver faar")
DECADES: Final = word_set("erne ern tallet talet aarene aarsalderen alderen erene ies")
QUALITIES: Final = word_set(
    "aarig aarige arig arige aariga jaehrig jaehrige jaehriger jaehriges jaehrigen letnia letni"
)
FIRST_PERSON: Final = word_set(
    "netop nettopp lige nyss gerade just jeg jag ich i im bin jestem mam soy tengo sunt ea eu yo"
)
COURSE: Final = word_set(
    "loebet loepet loebe loppet laufe verlauf course curso cursul ciagu"
)  # "i løbet af 25 år"
WOMEN_SOUGHT: Final = word_set(
    "piger kvinder damer girls women ladies frauen maedels jenter kvinner tjejer kvinnor dziewczyny kobiety fete chicas"
)
SOUGHT: Final = word_set("efter etter after nach dating date dater daten moede meet treffe traeffa")
BEHIND_HER: Final = word_set("paa bag behind hinter bak bakom")
PAST: Final = word_set("var was war bylam")
AS: Final = word_set("som as als jako ca como")
CUES: Final = (
    LIMITS | DEMANDS | TIMES | LASTS | SPANS | HAVE | APPROXIMATE | LIKENESS | DECADES | COMPARED | AND_UP
    | CLIENTS | CLIENTS_OF_AGE | OTHERS | THINGS_OF_AGE | OLD | COURSE | WOMEN_SOUGHT | BEHIND_HER | YOU | FIRMS | GENERAL | KIN | BIRTHDAYS | FACTORS
    | WITH | word_set("of ma men im som ud ut as acum vor") | {word for pair in SAME for word in pair[:1]}
)  # fmt: skip
SIGNS: Final = APOSTROPHES | {"+"}
LIVED: Final = (["levet", "i"], ["levd", "i"], ["levt", "i"], ["levat", "i"], ["lived", "for"])
