"""The words around a place that tell whether she is there, goes there, comes from there or is not there at all."""

from __future__ import annotations

from typing import Final

from pipeline.reading.wording import word_set


def _also_bare(words: str) -> frozenset[str]:
    """The words, and each with its æ, ø, å as one plain letter, as in "modes ikke i Kobenhavn"."""
    spelled = word_set(words)
    return spelled | {word.replace("oe", "o").replace("ae", "a").replace("aa", "a") for word in spelled}


# directly before a place: she is there; the last row is Polish, Romanian, Spanish, Russian
IN: Final = word_set(
    """i on ใน in im pa paa ved naer omkring around at inde auf insel oeen island isla central centralt midt sentralt zentral city by indre ydre downtown
    hjertet hjaerte heart nede oppe hos omraadet omraade ute ude
    w we na en la în din centro в на"""
)
IN_SURELY: Final = word_set(
    "i ใน in în im ved auf insel oeen bei naer near omkring w fra from aus fraan"
)  # also before a doubtful name
# "annoncen gælder Kolding"
CONCERNS: Final = word_set("gaelder gjelder gaeller gilt")
# before a doubtful name with a capital
IN_BEFORE_CAPITAL: Final = word_set("paa pa na en de la on")
# "in the town of Odense"
TOWNS: Final = word_set(
    "miejscowosci miejscowości byen landsbyen landsby bydelen kvarteret orasul orașul town miasteczku"
)
# with a capital these begin a sentence, whatever stands before them
STARTERS: Final = word_set(
    """urspruenglich originally zurzeit traeffes treffes moed besoeg find finnes findes wohne empfange vivo estoy jestem sunt oprindelig oprindeligt opprinnelig foedt born naci tager koerer kommer gaelder ikke jeg du vi ring skriv kun privat bor modtager midt her ny nu kom not my only now ich jag mein nur nicht the this
    we you call text skjult ingen er har kan alle hej hos mit min naar adresse mobil tlf kontant mieszkam vivo locuiesc nie"""
)
# "ikke Odense": what may stand before the "not"
BUT: Final = word_set("og men bare helst altsaa nej but and aber und just")
# "Faxes bedste": what makes sure of a doubtful name
BEST: Final = word_set(
    "mest bedste beste soedeste dejligste smukkeste laekreste rareste frækkeste hyggeligste sjoveste"
)
WORK: Final = word_set(
    "massagesalongen salongen massagesalonen salonen massageklinikken klinikken instituttet escort eskorte eskort massage massasje selskab selskap wellness escortpige masaje masajes masaz"
)
FROM: Final = word_set("fra fraan from aus od z ze de del desde von из")
TO: Final = word_set("til to nach till do a hacia spre")

# she lives, works or receives there
BASE: Final = _also_bare(
    """bor boende bosat bosatt bopael privat private privatadresse privatpige modtager modtages imod mottar imot emot
    tilbage tilbake tillbaka base baseret basert findes finnes finns traeffes traef traeffe treffes treff holder sidder befinder
    staar ankommet landet ankom flyttet flytta flytter bosaetter besoeg gaest hybel incall incalls
    bo arrived landed moved back staying stay live living lives based located receive receiving host hosting visiting
    wohne wohnt wohnhaft empfange empfaengt besuchbar zuhause treffen ansaessig angekommen gelandet zurueck
    mieszkam przyjmuje przyjmuję jestem zapraszam prywatnie
    locuiesc primesc stau sunt aflu vivo recibo estoy atiendo resido живу принимаю"""
)
# where she may receive, or whom she visits there
VENUES: Final = _also_bare(
    """hjemme hjem hjemmet hemma hemmet lejlighed lejligheden lejemaal leilighet leiligheten laegenhet adresse adressen
    klinik klinikken klinikk klinikken salon salonen studio massageklinik kontor hus huset villa vaerelse vaerelset
    vaerelser rom hotel hotell hotellet hotelvaerelse sommerhus opgang lokaler apartment apartement flat home room place
    wohnung privatwohnung haus zimmer hause mieszkanie lokal apartament locatie piso apartamento casa"""
)
# a label before the place and a colon
LABELS: Final = _also_bare(
    "omraade by sted ort stadt ciudad oras oraș miasto city area place location lokation stad plats hvor where wo adresse zona"
)
# "now in Skive": before a doubtful name in a text of one size of letters
PRESENT: Final = word_set(
    "ใน midt woche uge uke vecka week er aer am bin now nu naa jetzt jeg jag ich mig meg mich me her here this acum teraz ahora"
)
# "hvis du bor i Odense"
STAYING: Final = word_set(
    "bor er bo live lives are wohnst bist lebst aer mieszkasz locuiesti vives befinder opholder staying"
)
YOU: Final = word_set("du you ni dere ihr tu ty")
TO_ME: Final = word_set(
    "mig meg mej mich mir me mit mitt min mein meine meiner meinem my mine os oss us vores our mnie"
)
TO_YOU: Final = word_set("dig deg dir dich you your jer dere euch ihnen dit din ditt ciebie tine ti")
# she goes there
AWAY: Final = _also_bare(
    """koerer koere koersel kjoerer kjoere kjoering koer koert rykker udrykning udkald udkoersel utrykning utkalling
    drar reiser rejser rejse resor reser aaker daekker daekkes dekker besoeger besoege besoeker besoekar hotelbesoeg
    hjemmebesoeg hjemmebesoek hotellbesoek hembesoek
    outcall outcalls drive drives driving travel travels traveling travelling cover covers covering visit visits
    fahre fahren fahrt hausbesuche hausbesuch hotelbesuche hotelbesuch bereise komme
    przyjeżdżam jeżdżę dojeżdżam przyjade dojazd dojazdy dojezdzam wyjazd wyjazdy przyjezdzam jezdze deplasez deplasare deplasari
    salidas salida voy desplazo viajo desplazamiento приезжаю"""
)
# she goes there if a "to" or a "you" follows: "kommer til Odense", "tager ud til"
GOES_TO: Final = word_set(
    "kommer komme kom kommt komm tager tar gaar come comes coming go going vin vengo reise ud ut out tur"
)
RECEIVES: Final = word_set("imod imot mot emot")  # "tager imod"
ORIGIN: Final = _also_bare(
    """oprindelig oprindeligt opprinnelig opprinneleg opprinnelege foedt foedd opvokset oppvokst uppvuxen uppvaext vokset
    vaext originally original born raised grew grown roots roedder roetter stammer stammar herkunft urspruenglich geboren
    aufgewachsen stamme ursprungligen pochodze pochodzę rodem urodzona originara nascuta provin nacida originaria
    oriunda opfostret native barndom född opvuxen oppvuxen uppvuxen născut născută nascut nascuta născută nací naci nacido urodzona urodzony urodzilam urodziłam barndomsby hjemby родом"""
)
# "kommer fra", "flyttet fra": she has left, or was born there
COMES: Final = _also_bare(
    "kommer komme come comes kommt vengo vin przeprowadzilam przeprowadziłam wyjechalam wyjechałam mutat umgezogen weggezogen mude mudé relocated flyttat flyttade flyttede flyttet flytta rejst rest reist moved gezogen jestem er"
)
COMES_LINKS: Final = word_set(
    "się sie oprindeligt oprindelig selv egentlig egentligt jo originally urspruenglich opprinnelig ogsaa"
)
PAST: Final = _also_bare(
    """proevede proevet tried versuchte versucht proevade provade boede bodde boet bott arbejdede arbejdet jobbede jobbet vaeret vaert varit var tidligere forhen lived worked was were
    been used formerly previously wohnte gewohnt gearbeitet frueher war gewesen gelebt mieszkalam pracowalam besoegte
    uddannet utdannet utbildad trained educated studerede studeret laeste arbetade bodd"""
)
AFTER: Final = _also_bare(
    "efter etter after nach po dupa după despues después tras efteraat"
)  # "efter otte år i Norge"
YEARS: Final = _also_bare(
    "lat ani ani anos años vintre aar year years jahr jahre jahren mdr maaneder months monate siden since seit"
)
NEAR: Final = _also_bare(
    """taet naer naerhed naerheden kort udenfor uden utenfor outside near close naehe nahe minutter minutters minutt minuter
    min km kilometer minutes mins minuten unweit ausserhalb mellem mellom between zwischen mot mod retning nord syd oest
    vest soer north south east west noerdlich suedlich oestlich westlich langt far weit afstand timers time timer timen
    timme stunde stunden hour hours cerca aproape blisko lige"""
)
NEAR_LINKS: Final = word_set(
    "paa ved til af for fra to from by of von der in bei koersel drive fahrt i the vid de away vaek"
)
NOT: Final = word_set(
    "t ikke ikkje inte ej aldrig aldri not never dont doesnt wont cant cannot nicht nie niemals kein keine nie no ingen lukket closed geschlossen stengt stoppet не"
)
# what may stand between a "not" and the place it denies
NOT_LINKS: Final = _also_bare(
    """i in în im paa til to nach till at w do ved a la of on from fra aus en laengre langre na przyjeżdżam przyjezdzam jeżdżę jezdze dojeżdżam pracuję przyjmuję laengere mere mer lenger anymore
    more mehr laenger gerne selv ellers desvaerre
    koere koerer kjoere kjoerer kommer komme kom tage tager imod imot ud ut reise rejse rejser reiser moedes moetes moede
    traeffes arbejde arbejder arbeide jobber bor bo wohne live work working come coming go going travel visit meet meeting
    be ask anfragen skrive skriv ring ringe call write available outcall outcalls incall incalls besoeg besoege besoeger hotelbesoeg hjemmebesoeg udkald koersel fahre fahren
    gehen arbeite besuche hausbesuche hotelbesuche modtager modtage mottar vaere er udrykning tur ture
    for ude dojezdzam przyjezdzam jezdze voy viajo merg vin deplasez mai stau sunt primesc lucrez locuiesc ma estoy trabajo recibo vivo mas ya jestem przyjmuje pracuje juz"""
)
# before a mere "in" these deny something else, or are words for "now": "no i Bergen"
NO_DENIAL: Final = word_set("no nu ingen kein keine")
ROMANIAN: Final = word_set(
    "mai stau sunt primesc vin merg lucrez ma locuiesc"
)  # behind a "nu" that is not "now"
OUTSIDE: Final = _also_bare("udenfor uden utenfor outside ausserhalb utanfoer")
EXCEPT: Final = _also_bare(
    "undtagen undtaget except unntatt fraregnet minus ausser bortset excluding excl excepto oprocz utom borset"
)
# "the heart of Lejre", "en el corazón de Hammel"
HEART: Final = word_set(
    "heart hjertet hjaertet hjerte hjerta hjaerta corazon corazón herzen centrum centro inima sercu"
)
# in small letters and alone these are no places
CALLS: Final = word_set("ringe stege sund give beder skals vils")
# behind a place: she is from there
ORIGINALLY: Final = word_set(
    "egentlig egentligt originally oprindelig oprindeligt opprinnelig ursprungligen urspruenglich"
)
QUARTERS: Final = word_set(
    "omraadet omraade egnen omegn by centrum sentrum midtby midtbyen city kommune station st havn"
)
MORE: Final = word_set("mere laengere mer mehr anymore lenger og desvaerre til longer dertil hin")
# behind a place: "Odense kører jeg ikke til", "nach Flensburg fahre ich nicht"
GOES: Final = _also_bare(
    "koerer koere kjoerer kommer tager rejser reiser arbejder jobber moedes fahre komme arbeite go come travel work"
)
KIN: Final = _also_bare(
    """veninde veninder mor far mand ven kaereste eks familie foraeldre soester bror broder datter soen kusine faetter svigerinde kollega
    boern barn tante onkel mormor farmor bedstemor ekskone eksmand chef laege tandlaege hund kone
    friend friends mother father sister brother daughter son cousin boyfriend girlfriend husband ex parents family colleague
    freundin freund mutter vater schwester bruder tochter sohn mann cousine kollegin eltern familie kinder
    venn venninne soester bror datter soenn kompis syster dotter vaen vaeninna mamma pappa mama
    siostra brat mąż maz kolezanka koleżanka przyjaciolka przyjaciółka corka córka syn matka rodzina
    oldefar oldemor farfar morfar moster faster svigermor svigerfar barnebarn grandfather grandmother grandma grandson granddaughter
    opa oma grossmutter grossvater schwiegermutter dziadek babcia bunica bunicul abuela abuelo marido novio chlopak chłopak
    soesterklinik soestersalon schwesterklinik schwestersalon
    sora fratele prietena prietenul fiica fiul sotul soțul familia hermana hermano prima primo amiga amigo hija hijo madre padre"""
)
# who comes from a place, if no word tells whose they are: never the advertiser
KIN_FROM: Final = _also_bare(
    "veninde mor far ven kaereste eks familie foraeldre friend mother father sister freundin mutter vater venn venninne"
)
# "gehört jetzt einem Dachdecker aus Ribe": what stands behind is somebody else's
BELONGS: Final = _also_bare(
    """tilhoerer tilhoerte gehoert gehoerte belongs belonged tillhoer tilhoerer nalezy należy apartine aparține pertenece overtaget
    skrev skriver siger sagde ringede said says wrote told schrieb sagte anmeldelse review"""
)
# "Meine Schwester wohnt in Husum"
THEIRS: Final = _also_bare(
    "min mine mit min mitt mine my meine mein meiner moja moj mój moje mea meu mei mi mis vores vor our unsere hans hendes his her"
)
I_MYSELF: Final = word_set("jeg ich jag vi we wir yo eu ja jeg eg mig meg mir")
BESIDE: Final = word_set(
    "hos med bei mit with z cu con til to besoeger tillsammans sammen together zusammen ved at"
)
# directly before a place, or with an "of" between: she has had enough of it, or longs for it
PARTED: Final = _also_bare(
    """traet forlod forladt forlader farvel trett tired sick left leaving goodbye miss savner savner laengtes hader hate hates elsker love loves
    verlassen verlasse muede satt vermisse laemnat laemnade trött saknar droemmer dreaming solgt yndlingsby favoritby drømmeby
    opuscilam opuściłam cansada parasit părăsit"""
)
PARTED_LINKS: Final = word_set("af av of to til fra with med er is ist om about von")
# "flytter til Aalborg": she is not there yet
MOVES: Final = _also_bare(
    "flytter flyttar ziehe zieht umziehe moving mudo mut przeprowadzam rykker relocating"
)
# "jeg er kun i Ringsted"
ONLY: Final = word_set("kun bare only nur endast bara tylko doar solo sólo")
# "kommer fra en lille by ved Viborg"
SOMEWHERE: Final = _also_bare(
    """en et a ei ein einem einer eine small little lille liten litet kleinen kleines by byen landsby town village dorf stad stadt sted place gaard bondegaard
    farm flaekke hul miasteczko miejscowosc oras sat pueblo pequeno pequeño outside uden udenfor for taet near naer naerheden af paa ved
    bei in i der utenfor utanfoer kolo blisko langa lângă cerca de un malego małego omraadet egnen nord syd oest vest noget"""
)
# whose pictures or texts somebody else took
FAKES: Final = _also_bare(
    "stjaalet stjaeler stjal kopieret kopierer misbruger misbruges falsk falske fake stolen steals copied gestohlen kopiert geklaut stulna skradzione ukradl furat furate robado robadas"
)
USES: Final = word_set("bruger bruker uses using benutzt verwendet anvaender uzywa używa")
# as in "Haslev (før Ringsted)": she has left it
FORMERLY: Final = word_set(
    "foer foerhen tidligere formerly previously frueher vorher dawniej wczesniej wcześniej tidigare antes inainte înainte"
)
SELF: Final = word_set("selv selbst sjaelv sjaelva sjoel myself")
# "her i Brovst"
# "jeg arbejder i en butik i Esbjerg": where she has another job
JOBS: Final = _also_bare(
    """receptionen reception empfang butik butikken supermarked supermarket restaurant restaurang café cafe fabrik fabrikken factory værft vaerft
    hospital hospitalet sygehus sygehuset sykehus sykehuset krankenhaus plejehjem plejehjemmet skole skolen school schule børnehave
    børnehaven kindergarten kommunen kommune firma virksomhed laden geschaeft shop store bager bageren bageri bank banken lager lageret
    boerneboern barnebarn barnebarnet boernene arbejde arbejdet work job jobb jobbet
    sygeplejerske nurse pædagog lærer teacher tjener waitress kassen kiosk office buero büro kontor kontoret byggeplads sklepie fabryce
    hospitalul fabrica tienda"""
)
WORKING: Final = _also_bare(
    """arbejder arbejde arbeider arbetar ansat ansatt job jobb jobber jobbar work working works job arbeite arbeitet sidder staar
    passer babysitter sitter pracuje pracuję lucrez trabajo dagjob dagarbejde"""
)
AT: Final = word_set("paa at zur auf til w la en")
# "jeg er ikke den Lisa fra Slagelse", "den ene er i Hamburg"
THAT_ONE: Final = word_set("den det the die der that de hende hun ham han")
OTHER_ONE: Final = word_set("ene anden andre other others eine andere andra annen")
# behind a place: "Lemvig, hvor jeg bor"
THERE: Final = word_set("hvor der daer dér där where there wo dort da gdzie tam unde acolo donde alli allí")
RIGHT_HERE: Final = word_set(
    "her here hier hær haer heroppe hernede herovre herude herinde tutaj tu aici aqui aquí"
)
# behind a place: "Klinikken i Taastrup er solgt", "I Odense stopper jeg"
IS: Final = word_set(
    "er is ist blev bliver wurde wird was aer este jest has har nu desvaerre leider now desværre"
)
CLOSED: Final = _also_bare(
    "solgt sold verkauft lukket closed geschlossen nedlagt ophoert slut stengt stängd stoppet zamkniete inchis închis cerrado"
)
STOPS: Final = _also_bare("stopper stoppede lukker lukkede slutter slapp hoerer hoeren sluttet stoppet")
AIRPORTS: Final = word_set(
    "lufthavn lufthavnen airport flughafen flygplats flyplass lotnisko aeroport aeropuerto"
)

CLIENTS: Final = _also_bare(
    """kunder kunde herrer herre maend mand gaester fyre besoegende clients client guests guest men gentlemen customers
    kunden herren maenner gaeste menn folk gutter klienci panow dig jer you klienter"""
)
WHOLE: Final = word_set("hele hel all whole entire ganz ganzen over cala toata todo toda rundt")

# behind a place: it is a street, a club, a drink
STREETS: Final = _also_bare(
    """landevej gade vej alle plads torv boulevard strasse gate gata vei veien gaten road street hovedvej motorvej
    straede kaj allee str chaussee hovedgade landevejen vejen_ gt vn"""
)
NAMED_AFTER: Final = word_set(
    """if fc bk fodbold boldklub haandbold fan fans akvavit snaps oel pilsner beer whisky rom marathon festival festivalen jazzfestival
    avis tidende posten stift bryggeri marcipan kartofler poelser rapsolie porcelaen keramik roegeri ost saltvand dialekt accent akzent"""
)
CLUBS: Final = word_set("fc ac cafe kro restaurant flaske flasker snaps")
BUSINESS: Final = word_set(
    "wellness massage massasje klinik klinikk escort eskorte salon salong spa thai studio privat private"
)
HOTELS: Final = word_set("hotel hotell hostel motel pension hotels")
DISTRICTS: Final = word_set("c k n s v oe nv sv noe soe m f j")
CITY: Final = DISTRICTS | word_set(
    "now naa jetzt right from fra von vom od until hela ganze holder cala hele denne fra nu i igen hver kun paa pa til har has hat er med with mit cu con ved taet sentrum centrum city by midtby midtbyen downtown zentrum st kommune omegn og and und eller"
)
ANDS: Final = word_set("og and und och samt eller or oder i y si și oraz plus")
CONJUNCTIONS: Final = word_set(
    "og eller samt and or und oder och eller i y si și oraz plus amp ogsaa also auch til to in at paa nach im w en omegn omraadet c"
)
# beside four digits: they are money or hours, no postcode
MONEY: Final = word_set(
    "kr kroner dkk nok sek eur euro kn pr per for timen time timer min minutter hour stunde alt hele"
)
CODES: Final = word_set("dk postnr postnummer post zip postcode postkode plz postal")
# doubtful names that in small letters are hardly ever a place, whatever stands before them
NEVER_SMALL: Final = word_set(
    """tretten naa his fall tro bru drag donna ha jar matre runde reine have time them give tim fly by bo mos store lille skov mark kirke strand sand havn bro haven vejen ring time hell
    hole alle mai son sal herre ejer sol hammer bakke berg ale fur hav tarm hals lem ans als"""
)
# "Ringe på Fyn": what makes sure of a doubtful name
LAND: Final = word_set("fyn sjaelland jylland falster lolland bornholm moen langeland als samsoe")
# what makes of people of a place such who were born there: "ægte københavner"
GENUINE: Final = word_set("aegte ekte echte echter real genuine true foedt born")

# behind a place and a dash
PEOPLE: Final = word_set(
    "pige piger pigen dame dreng fyr mand kvinde girl escort afdeling afdelingen filialen omraadet omraade omradet omrade"
)
