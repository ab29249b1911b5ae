"""The words and rules by which a text tells where the advertiser and the client meet, in nine languages."""

from __future__ import annotations

from typing import Final, NamedTuple

from register.words import Kind

# how clearly words tell a kind; RULED_OUT tells what it is not
IGNORED, RULED_OUT, IMPLIED, SAID, ONLY = -1, 0, 1, 2, 3


class Says(NamedTuple):
    kind: Kind
    strength: int


_IGNORE = Says(Kind.UNKNOWN, IGNORED)
_ESCORT, _PRIVATE, _CLINIC = (Says(kind, SAID) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC))
_MAYBE_ESCORT, _MAYBE_PRIVATE, _MAYBE_CLINIC = (
    Says(kind, IMPLIED) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC)
)
_NO_ESCORT, _NO_PRIVATE, _NO_CLINIC = (
    Says(kind, RULED_OUT) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC)
)
_ONLY_ESCORT, _ONLY_PRIVATE = Says(Kind.ESCORT, ONLY), Says(Kind.PRIVATE, ONLY)

CLASSES: Final = {
    "ESCORT": """escort* eskort* udkørende udekørende udgående outcall* hausbesuch* hotelbesuch* hjemmebesøg*
        hotelbesøg* hembesök* hotellbesök* hjemmebesøk* hotellbesøk* utrykning* udrykning* uttrykning* utringning*
        udkald* udkørsel* udkørsler utkjøring utkörning begleitservice begleitdame begleitung dojazd* dojeżdż* wyjazd*
        wyjeżdż* deplas* salida salidas callgirl* callboy* eskorta hemkörning hotelltreff hoteltræf ledsagelse
        ledsagerske udebesøg udetjeneste udeopgaver outcalls""",
    "PRIVAT": """privat privaten privatadresse privatbolig privathjem* privatpige* privatpiger privatdame*
        privatwohnung* privathaus private privately privato prywatnie prywatna prywatne privatbesøg privatmodell*
        privatbesuch private privat privado""",
    "INCALL": "incall* besuchbar hjemmemodtagelse",
    "CLINIC": """klinik* clinic clinics clinica clinicas massageklinik*
        massasjeklinikk* massagesalon* massasjesalong* massagesalong* massagestudio* massasjestudio* massageinstitut*
        massasjeinstitut* massageri massagehus* massagehaus massagepraxis salon* salong* wellnesscenter
        wellnessstudio wellnessklinik* spaklinik* thaiklinik* gabinet gabinecie bordel* bordell* laufhaus saunaclub
        saunaklub nachtclub natklub institut instituttet instituttet kliniken instituttets studioet studiet
        parlour parlor massagestuen velværeklinik*""",
    "STUDIO": "studio studie studioet studiet institute center centre centret club klub klubben house hus haus",
    "MASSAGE": """massage massasje masaż masażu masaj masajes thaimassage thaimassasje wellness massagen massager
        thai tantra tantramassage spa velvære""",
    "COME": """kommer komme kommen kommt come comes coming komm vin voy przyjadę przyjeżdżam przyjdę przychodzę kør
        møder mødes møtes møter treffe treffen træffes meet meets meeting träffas träffar spotkam spotykam desplazo
        komm komer kommr ses sees fährt""",
    "DRIVE": """kører køre kørende kører'n kjører kjøre kör kjørende fahre fahren fährt drive driving drives åker åka rykker rykke rejser
        rejse reiser reise reisen resa reser drar dra tager tar tage ta take taking travel traveling travelling go going goes
        jeżdżę jadę merg vin deplasez deplasăm körer koerer køer ruller rulle""",
    "VISIT": """besøger besøge besøker besøke besöker besöka besuche besucht besuchen besuch visit visits visiting
        odwiedzam odwiedzę odwiedzić vizitez visito visitar visita besøg besøk besök""",
    "YOU": """dig jer din dit dine deg dere ditt dina deres dir dich euch dein deinem deiner deinen deine ihnen ihrem
 you your yours u ur ya ciebie tobie twoje twojego twoim tine tău dumneavoastră dvs ti tu tus usted contigo te""",
    "ME": """mig mit min mine meg mitt mina mir mich mein meinem meiner meinen meine me my mnie mną moim mojego moje
        mea meu mi mí nas nami oss os uns us vores unser""",
    "OWN_PLACE": "sig seg sich siebie",
    "MY": """min mit mine mitt mina mein meinem meiner meinen meine my mea meu mi mis moim mojego moje mojej moja sit sitt sin
        hendes hennes her ihrer ihrem seinem sina vores våra vår our unsere unserer unserem nasze naszym""",
    "OWN": """egen eget egne eigene eigener eigenen eigenem eigenes own własne własnym własnego własny propriu proprie proprii propio
        propia""",
    "COSY": """privat private privaten privater privatem privado privada prywatne prywatnym prywatnego privată diskret diskrete diskreter
        diskreten discreet dyskretnym dyskretne discreto hyggelig hyggeligt hyggelige koselig koselige koselig dejlig
        dejligt lille lækker pæn pænt ren ny nye nyt rolig roligt rolige stille gemütlichen gemütlicher gemütliche
        gemütliches ruhigen ruhiger ruhige ruhiges schöne schönen cozy cosy nice clean quiet small new neue neuen sauberen
        warm lys ljus centralt central zentrale zentraler mysig fin liten lite fräsch luxury luksus hemtrevlig discretă discreta propio proprie""",
    "FLAT": """lejlighed lejligheden lejl leilighet leiligheten leil lägenhet lägenheten lya lyan wohnung appartement
        apartment appartment flat mieszkanie mieszkaniu apartament apartamentul apartamencie apartamento apto piso
        depto departamento garsonieră garsoniera terminwohnung ferielejlighed toværelses etværelses
        hybel hybelen etta *lejlighed *lejligheden *leilighet *wohnung *lägenhet apt""",
    "HOME": """bolig boligen hjem hjemmet hus huset villa villaen byhus rækkehus rækkehuset værelse hotelværelse hotelværelset sted adresse
        seng stue sofa lokale lokaler rum rom hotellrom hotellrommet bosted hem hemmet bostad rum haus häuschen heim zuhause zimmer hotelzimmer place
        home house room hotelroom condo bed bedroom domu dom pokoju lokum casa cameră camera locație locatie locația locatia hotelul
        habitación cuarto lugar kælder hytte hytta gård sommerhus sommerhuset ferienhaus kolonihave suite kupe studio
        værelser ateliér atelier husbåd båd campingvogn autocamper domicil køkken kitchen küche kjøkken kök""",
    "YOURS": """din dit dine ditt dina dein deinem deiner deinen deine ihrem your yours ur tu twojego twoim tău deres jeres""",
    "HOTEL": "hotel hotellet hoteller hotellerne hotels hoteli hotelu hotele hotelul hotell hotellrom hoteles hotelværelse hotelværelset",
    "THERE": """hjem hjemme hem hemma hause zuhause dør døren døra door adresse adressen bopæl hotel hotell hotellet hoteller
        hotels hotellrom home house place address office kontor room sommerhus sommerhuset ferienhaus hytte hytta
        båden rorbua casa domicilio bolig lejlighed leilighet lägenhet flat apartment apartament apartamento wohnung
        hytten bil""",
    "OUT": "ud ut ude ute out",
    "AT_HOME": "hjemme hemma hjemmefra zuhause",
    "HOMEWARDS": "hjem hem heim",
    "TO": "til till to zu do la a hos bei på pa paa på i in an ins ved u forbi for nach at",
    "NEG": """ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine keinen keiner nie fara fără uden
        utan uten without ohne bez t hverken verken neither nor sin cannot inga inget intet niet desværre""",
    "NO": """ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine keinen nie fara fără uden
        utan uten without ohne bez t hverken verken sin cannot inga inget intet nope nej nein""",
    "ONLY": "kun only nur bare just endast bara tylko doar numai solo solamente sólo udelukkende ausschließlich alene",
    "AND": "og and und och i y si și eller or oder lub albo sau o nor noch samt",
    "ARTICLE": "en et ei ett a an the nogen noget noen noe nån nogle any eine einen ein un una o is er om about more längre",
    "RECEIVE": """modtager modtage modtar mottar motta mottager empfange empfangen empfängt emfange receive receives
        receiving recieve hoste hosting hosts host przyjmuję przyjmuje przyjmę primesc primim primește recibo recibe
        recibimos atienden atiendo""",
    "TAKE": "tager tar tage ta tag",
    "IN": "imod imot emot mod",
    "THING": """sms smser opkald beskeder besked meldinger samtaler calls messages texts kort mobilepay vipps swish
        betaling kontanter cash dankort kreditkort nummer numre nr number numbers telefon anrufe nachrichten bestilling
        bestillinger tidsbestilling bookinger booking gaver penge payment payments cards bookings mails sms'er
        telefoner anonyme skjult skjulte hemmeligt hemmelige ukendt""",
    "CLIENT": """mænd kvinder damer herrer par fulde berusede personer folk kunder gæster alle beboere unge under personer
        men drunk couples women under menn kvinner damen frauen ladies girls guys gentlemen kvinnor människor people gæsterne gjester gäste gäst kunder paare männer paar gruppen flere parret""",
    "PRIVATE_THING": """nummer numre nr number numbers telefon telefonnummer tlf opkald parkering parkeringsplads parking parkplatz
        foto fotos billeder billede pictures photos pics bilder bild besked beskeder message messages liv livet life leben
        chauffør chauffeur samtale samtaler show nummern anrufe anruf numer zdjęcia número fest fester party parties
        dinner event events selskab selskaber chat calls caller callers udstyr liga sager sammenkomst møde meeting stund samvær begivenhed fester""",
    "HIDDEN": "skjult skjulte skjulta hemmeligt hemmelige hemmelig ukendt ukendte hidden blocked unknown anonym anonyme anonymt unterdrückt unterdrückte withheld blokerede dolt okänt ascunse ascuns oculto ocultos ukryte zastrzeżone zastrzeżony unterdrückter unterdrückt*",
    "OCCASION": "ved enhver given benyt hver alle grib god særlig særlige specielle any every",
    "VISIT_ME": """visit visits besøg besøge besøker besøk besök besuch besuche besuchst besuchen see odwiedź odwiedz vizitează viziteaza
        visítame visitame komm komme kommst kom come comes kommer kig ses""",
    "COME_IN": "forbi vorbei by over innom förbi indenfor inn ind rüber herein inside in",
    "FROM": "af fra från from von by aus",
    "STOP": "jeg ich jag men but aber er is ist var was war hvor where wo som who hvis if wenn nu now",
    "LIVE": "bor bor bo opholder holder wohne wohnst living live lives stay staying stays mieszkam locuiesc stau vivo overnatter residing",
    "DOOR": "dør døren døra dörren tür door drzwi",
    "OPEN": "åbner åpner öppnar öffne open opens åpen åben åbne otwieram åbnet",
    "GIRLS": "piger pigerne girls ladies damer damerne jenter jentene tjejer mädchen mädels damen massører massøser behandlere terapeuter masseurinnen therapists masseuses team personale",
    "OUR": "vores vore our unsere unser våra våre dagens todays nasze nuestras fetele",
    "PLACE_SIGN": """opgang opgangen dørklokke dørklokken dørtelefon dørtelefonen indgang indgangen inngang inngangen
        entrance eingang ingång elevator sal etage trappe baggård baggården gårdhave stuen stueetage klingeln klingel bell
        naboer nachbarn neighbours neighbors brusebad dusch dusche shower håndklæder towels parkering parkeringsplads
        parkeringspladser parkere parkerer parking parkplatz parkplätze parkmöglichkeit parkmöglichkeiten p-plads omgivelser rammer
        surroundings omgivningar omgivelser ambiente lysene stearinlys
        hjemlige hjemmehygge indenfor indendørs opgangsdør portkode dørkode aircondition aircon adressen adressa adresu
        nabo navneskilt ringeklokke ringeklokken besøksadresse parcare parking aparcamiento
        naboerne strøk villakvarter boligkvarter etasje etg vindeltrappe gårdsplass hushund kat dørklokka ringeklokka *indgangen *inngangen porttelefon* dørtelefon* våningen""",
    "COVER": "dækker dækkes dekker täcker cover covers covering decke abdecken",
    "CAR": "bil car auto wagen chauffør sjåfør driver fahrer kørekort førerkort samochodem kørelejlighed samochód coche mașină führerschein",
}

# In order: what comes first wins where two rules begin at one word.
RULES: Final[tuple[tuple[Says, str], ...]] = (
    # words that only look like a kind
    (_IGNORE, "<NO> <ONLY>"),
    (_IGNORE, "<hos|bei> <os|oss|uns>"),
    (_IGNORE, "<leave|forlade|forlate|lämna> <the>? <FLAT|HOME>"),
    (_IGNORE, "<FLAT|HOME> <NO>? <verlassen>"),
    (_IGNORE, "<número|numere|numer|número> <PRIVAT>"),
    (_IGNORE, "<PRIVAT|COSY> <PRIVATE_THING>"),
    (_IGNORE, "<HIDDEN> <AND>? <PRIVAT>"),
    (_IGNORE, "<PRIVAT> <AND>? <HIDDEN>"),
    (_IGNORE, "<OCCASION> <FLAT>"),
    (_IGNORE, "<flat> <rate|fee|price|rates>"),
    (_IGNORE, "<føl|føle|feel|som|like|wie> <dig|deg|at|dich|you|at>? <AT_HOME|home|wie>"),
    (_IGNORE, "<kommer|komme|come|coming|komme|comes> <oprindeligt|opprinnelig|originally|ursprünglich|ursprungligen>? <fra|from|aus|från>"),
    (_IGNORE, "<RECEIVE> (?:<!HOME|FLAT|AT_HOME|PRIVAT>){0,2} <THING>"),
    (_IGNORE, "<TAKE> .{0,2} <IN> .{0,2} <THING>"),
    (_IGNORE, "<RECEIVE> .? <NO> .{0,2} <CLIENT|THING>"),
    (_IGNORE, "<NO> .? <RECEIVE> .{0,2} <CLIENT|THING>"),
    (_IGNORE, "<TAKE> .{0,2} <NO> .? <IN> .{0,2} <CLIENT|THING>"),
    (_IGNORE, "<ring|skriv|call|text|sms|anruf|ruf|zadzwoń> .? <til|to|an> <ME>"),
    (_IGNORE, "<tilbage|back|home> <hjem|home|from> <fra|from>?"),
    # what she does not do
    (_NO_ESCORT, "<NO> <ARTICLE>{0,2} <ESCORT|HOTEL|hotelbesøg> (?:<AND> <NO>? <ESCORT|HOTEL|home>)*"),
    (_NO_CLINIC, "<NO> <ARTICLE|en>{0,2} <CLINIC|MASSAGE|studio|club|klub>{1,2} (?:<AND> <CLINIC|ESCORT>)?"),
    (_NO_PRIVATE, "<NO> <ARTICLE>{0,2} <PRIVAT|INCALL> (?!<PRIVATE_THING>)"),
    (_NO_ESCORT, "<DRIVE> .{0,2} <NO> .{0,2} <OUT>"),
    (_NO_ESCORT, "<NO|NEG> .? <DRIVE> .{0,2} <OUT>"),
    (_NO_ESCORT, "<DRIVE|COME|VISIT|besøger> .? <NO> (?:<!ME|NO>){0,3} <YOU|HOTEL|HOMEWARDS|OUT>"),
    (_NO_ESCORT, "<NO> (?:<!ME|RECEIVE|STOP>){0,2} <COME|VISIT|DRIVE> (?:<!ME|NO>){0,3} <YOU|HOTEL|OUT|HOMEWARDS>"),
    (_NO_ESCORT, "<NO|nu> <mă|se|me>? <deplasez|deplasăm|dojeżdżam|wyjeżdżam|desplazo|hago> <salidas>?"),
    (_NO_ESCORT, "<reiser|reise|kører|kjører|tar|tager> .? <NO> <OUT|oppdrag|opgaver|hoteller> <OUT>?"),
    (_NO_PRIVATE, "<RECEIVE> .? <NO> (?!.{0,2}<CLIENT|THING>)"),
    (_NO_PRIVATE, "<NO> (?:<!STOP|i|DRIVE>){0,2} <RECEIVE> (?!.{0,2}<CLIENT|THING>)"),
    (_NO_PRIVATE, "<nu> <primesc|primim|pot> <primi>?"),
    (_NO_PRIVATE, "<TAKE> .{0,2} <NO> .? <IN>"),
    (_NO_PRIVATE, "<NO> (?:<!STOP>){0,4} <TAKE> .? <IN> .? <AT_HOME|CLIENT>?"),
    (_NO_PRIVATE, "<har|have|habe|mam|am|tengo|has|got> <NO> .? <OWN|COSY>? <HOME|FLAT>"),
    (_NO_PRIVATE, "<NO> <ARTICLE>? <OWN> <HOME|FLAT|sted|place>"),
    (_NO_PRIVATE, "<NO> .{0,2} <AT_HOME|hos|bei|u> <ME>"),
    (_NO_ESCORT, "<NO> <ask|spørg|bed|frag|spør> .{0,3} <COME|VISIT|DRIVE> .{0,3} <YOU|HOTEL|OUT>"),
    (_NO_ESCORT, "<ESCORT|HOTEL> <gør|tilbyder|mache|biete|gjør|gör|laver|do|kører|tager|offer> <jeg|ich|jag|i> .? <NO>"),
    (_NO_PRIVATE, "<hos|bei|u> <mig|mir|meg|mnie> (?:<AT_HOME|zu|hause>){0,2} <geht|går|kan|funker|passer|er> .{0,3} <NO>"),
    (_NO_PRIVATE, "<NO> <få|have|get|ha|bekommen|receive>? <besøg|gæster|guests|visitors|besuch|gjester|gäster> (?!<under|over|som|der|who>)"),
    # the one thing she does
    (_ONLY_ESCORT, "<ONLY> (?:<!ME|YOU|NO|PRIVAT|INCALL|at>){0,2} <ESCORT|HOTEL|VISIT>"),
    (_ONLY_ESCORT, "<ESCORT|HOTEL> <ONLY> (?!<PRIVAT|INCALL|AT_HOME|hos|ESCORT>)"),
    (_ONLY_PRIVATE, "<ONLY> <ARTICLE>? <PRIVAT|INCALL> (?!<PRIVATE_THING|ESCORT>)"),
    (_ONLY_PRIVATE, "<INCALL> <ONLY>"),
    (_ONLY_PRIVATE, "<ONLY> (?:<!YOU|NO>){0,3} <hos|bei|u|la|at|in|i|hjemme> <MY|ME|OWN_PLACE> <OWN|COSY|MY>{0,3} <HOME|FLAT>?"),
    (_ONLY_PRIVATE, "<RECEIVE> <ONLY> (?!<CLIENT|YOU>)"),
    (_ONLY_PRIVATE, "<ONLY> <RECEIVE> (?!.{0,2}<CLIENT|THING>)"),
    (_ONLY_PRIVATE, "<TAKE> .? <ONLY> <IN> (?!<CLIENT|YOU>)"),
    # she comes to him
    (_ESCORT, "<PRIVAT|COSY> <ESCORT>"),
    (_ESCORT, "<COME> (?:<!ME|NO|RECEIVE>){0,5} <TO|HOMEWARDS|OUT|into> <HOMEWARDS|ARTICLE>? <YOU>"),
    (_ESCORT, "<DRIVE> (?:<!ME|NO|RECEIVE|IN>){0,5} <TO|HOMEWARDS> <YOU>"),
    (_ESCORT, "<DRIVE> (?:<!ME|NO|RECEIVE|IN>){0,3} <OUT> (?!<av|af|of>)"),
    (_ESCORT, "<kommer> (?:<!ME|NO|RECEIVE|STOP|FROM>){0,3} <ud|ut>"),
    (_ESCORT, "<me|mă|ma> <desplazo|deplasez>"),
    (_ESCORT, "<kommer|komme|come> .{0,2} <hvor|wherever|wohin|vart|där> <du|you>"),
    (_MAYBE_ESCORT, "<vil|want|willst|vill|ønsker|trænger> <du|you|i> .{0,2} <besøg|besøk|besök|besuch|visit|visitors|visitor>"),
    (_ESCORT, "<VISIT> (?:<!ME|NO|FROM>){0,2} <YOU|HOTEL|CLIENT|homes>"),
    (_ESCORT, "<DRIVE|COME> (?:<!ME|NO|RECEIVE|IN|STOP>){0,3} <to|til|till|zu> .? <CLIENT>"),
    (_ESCORT, "<COME|DRIVE> (?:<!ME|NO|RECEIVE|IN|LIVE|STOP>){0,6} <HOTEL>"),
    (_ESCORT, "<COME> (?:<!ME|NO>){0,3} <ESCORT>"),
    (_ESCORT, "<HOMEWARDS> <til|till|to|hos|zu> <YOU>"),
    (_ESCORT, "<hos> <YOU>"),
    (_ESCORT, "<AT_HOME|ude|ute|hemma> <hos> <YOU>"),
    (_ESCORT, "<bei> <dir|euch|ihnen>"),
    (_ESCORT, "<zu|til|till> <dir|euch|ihnen|dig|deg|jer|dere> <nach|ins|in|COME|DRIVE>"),
    (_ESCORT, "<u> <ciebie|was|pana>"),
    (_ESCORT, "<la> <tine|hotel|domiciliu|domiciliul>"),
    (_ESCORT, "<a> <domicilio|domicilios|hotel|hoteles>"),
    (_ESCORT, "<do> <hotelu|hoteli|ciebie|pana|domu>"),
    (_ESCORT, "<wizyty> <domowe|hotelowe|w>"),
    (_ESCORT, "<hoteles> <y> <domicilios>"),
    (_ESCORT, "<YOURS> .? <THERE|HOTEL|HOME>"),
    (_ESCORT, "<til|to|till> <YOURS|the>? <DOOR>"),
    (_ESCORT, "<HOTEL> <AND> .? <PRIVAT|HOMEWARDS|AT_HOME|HOME|hausbesuche|besuche|domicilio>"),
    (_ESCORT, "<AT_HOME|HOMEWARDS|home|haus|house> <AND> .? <HOTEL|hotelbesuche>"),
    (_ESCORT, "<home|hotel|hotels|house> <visit|visits|visiting|service|calls|besøg|besøk|besök|meetings|møder|massage>"),
    (_ESCORT, "<call> <girl|boy|out>"),
    (_ESCORT, "<out> <call|calls>"),
    (_ESCORT, "<ESCORT>"),
    (_ESCORT, "<mache|biete|machen|tilbyder> .{0,3} <hausbesuche|hotelbesuche>"),
    # he comes to her
    (_PRIVATE, "<hos|bei|u|la> <ME|OWN_PLACE>"),
    (_PRIVATE, "<AT_HOME|hjemme> <hos> <!YOU>"),
    (_PRIVATE, "<hjem|hem|indenfor|ind|inn> <til|till|hos|i> <ME|MY>"),
    (_PRIVATE, "<in> <call|calls>"),
    (_PRIVATE, "<VISIT_ME> (?:<!YOU|NO|jeg|I|ich|jag>){0,4} <TO|HOMEWARDS|hos|visit|besøg|see> <ME|MY> (?!.{0,2}<CLINIC|STUDIO>|<dag|opdagelse|tid|way|tur>) (?:.{0,3} <HOME|FLAT>)?"),
    (_PRIVATE, "<VISIT|odwiedź|odwiedz|visítame|visitame> <mig|meg|me|mich|mnie> (?!.{0,3}<CLINIC|YOURS|STUDIO>)"),
    (_PRIVATE, "<får|far|have|get|bekomme|empfange|har> <!NO>? <besøg|besøk|besök|besuch|visitors|gæster|gäste|guests|gjester|gäster>"),
    (_PRIVATE, "<ven> <a|conmigo> <mi>?"),
    (_PRIVATE, "<VISIT_ME> <ME> .{0,3} <AT_HOME|HOME|FLAT|PRIVAT>"),
    (_PRIVATE, "<invite|inviterer|indbyder|welcome|velkommen|willkommen|einlade|zapraszam> (?:<!jeg>){0,4} <TO|in|i|hos> <ME|MY|OWN_PLACE|OWN>"),
    (_PRIVATE, "<i|in|til|hos|på|at|w|en|to|inside|from|fra|paa|im|din> (?:<!YOU|NO|THING|STOP>){0,2} <MY|OWN> (?:<!YOU|NO|THING|STOP>){0,4} <HOME|FLAT|HOTEL>"),
    (_PRIVATE, "<RECEIVE> (?:<!NO|YOURS>){0,4} <AT_HOME|PRIVAT|HOME|FLAT|HOTEL|INCALL|hause>"),
    (_PRIVATE, "<TAKE> .{0,2} <IN> (?:<!NO|YOURS|CLINIC>){0,4} <AT_HOME|PRIVAT|HOME|FLAT|HOTEL|hos>"),
    (_PRIVATE, "<OWN> <COSY|OWN>{0,2} <HOME|FLAT|studio>"),
    (_PRIVATE, "<har|have|habe|mam|tengo> (?:<COSY|OWN|ARTICLE|MY>){0,3} <bolig|sted|plass|ort|place|room|apartment|flat|lokum|lugar|värelse|værelse|rom|rum|hus|lokal|lokaler> (?!<til|for|to|i> <YOU>)"),
    (_PRIVATE, "<locație|locatie|lugar|lokum> <COSY|OWN>"),
    (_NO_PRIVATE, "<har|have|has> <NO> <plass|plads|sted|place|room|rom|ställe>"),
    (_PRIVATE, "<MY> <OWN|COSY>{0,3} <FLAT|studio|hotelroom|hotelværelse|place>"),
    (_PRIVATE, "<COSY|central> <COSY|OWN|AND>{0,2} <FLAT|HOME>"),
    (_PRIVATE, "<LIVE> .{0,2} <på|at|in|im|w|la|en> .{0,2} <HOTEL>"),
    (_PRIVATE, "<studio> <apartment|flat|lejlighed|wohnung|leilighet>"),
    (_PRIVATE, "<zu> <mir|uns>"),
    (_PRIVATE, "<do> <mnie|siebie>"),
    (_PRIVATE, "<en> <mi> .? <casa|piso|apartamento|lugar|apto>?"),
    (_PRIVATE, "<LIVE> <alone|alene|alleine|ensam|sama> .? <AT_HOME>?"),
    (_PRIVATE, "<du|you> .? <kommer|come|kommst|besøger|visit|besuchst> .? <TO>? <ME|her>"),
    # a clinic, before what any of them may say
    (_CLINIC, "<MASSAGE|CLINIC> <STUDIO|CLINIC>"),
    (_CLINIC, "<OUR|vårt> <COSY>? <studio|klinik|clinic|salon|sted|studie>"),
    (_CLINIC, "<CLINIC> (?!<ESCORT>)"),
    (_CLINIC, "<salon|gabinet|casa|centro> <de|masażu|masajes> <masaj|masajes|relaks>?"),
    (_CLINIC, "<studio|studiet|studioet>"),
    (_PRIVATE, "<FLAT>"),
    (_PRIVATE, "<PRIVAT|INCALL>"),
    # what only implies
    (_MAYBE_CLINIC, "<OUR> .{0,2} <GIRLS>"),
    (_MAYBE_CLINIC, "<massage|massasje|thaimassage> <AND>? <spa|wellness>"),
    (_MAYBE_CLINIC, "<wellness|spa> <AND>? <massage|massasje|thaimassage>"),
    (_MAYBE_CLINIC, "<GIRLS> <på|auf|at|on> <arbejde|vagt|jobb|work|arbeit|duty>"),
    (_MAYBE_CLINIC, "<vagtplan|vagtplanen|receptionen|dienstplan>"),
    (_MAYBE_PRIVATE, "<OPEN> .{0,3} <DOOR>"),
    (_MAYBE_PRIVATE, "<åbner|åpner|öppnar|öffne> <jeg|jag|ich>"),
    (_MAYBE_PRIVATE, "<DOOR> .{0,2} <OPEN>"),
    (_MAYBE_PRIVATE, "<MY> .? <DOOR>"),
    (_MAYBE_PRIVATE, "<du|at|to> <kommer|kommst|komme> <COME_IN>"),
    (_MAYBE_PRIVATE, "<kom|komm|kig|come|ses|stikk|titta|schau> <COME_IN>"),
    (_MAYBE_ESCORT, "<kommer|komme|comes> <forbi|vorbei|over|förbi|innom>"),
    (_MAYBE_PRIVATE, "<VISIT_ME> <ME>"),
    (_MAYBE_ESCORT, "<kommer> .{0,2} <besøg|besøk|besök>"),
    (_MAYBE_PRIVATE, "<kom|komm|come|kig|du|velkommen> .{0,3} <besøg|besøk|besök|besuch|visit> (?!<YOU>)"),
    (_MAYBE_PRIVATE, "<ved|an|at> <døren|tür|dörren|døra>"),
    (_MAYBE_PRIVATE, "<home|hjemme|hemma> <alone|alene|ensam>"),
    (_MAYBE_ESCORT, "<dinner|middags> <date|dates>"),
    (_MAYBE_PRIVATE, "<RECEIVE>"),
    (_MAYBE_PRIVATE, "<du|you|dere|i> <er|are|är> <!NO>? <velkommen|welcome|välkommen> (?!<at|to|til>)"),
    (_MAYBE_PRIVATE, "<TAKE> .{0,2} <IN>"),
    (_MAYBE_PRIVATE, "<MY> <OWN|COSY>{0,3} <HOME|HOTEL>"),
    (_MAYBE_PRIVATE, "<AT_HOME|indenfor|visítame|visitame|zuhause>"),
    (_MAYBE_PRIVATE, "<hos> <!YOU|ME>"),
    (_MAYBE_PRIVATE, "<zu> <hause>"),
    (_MAYBE_PRIVATE, "<PLACE_SIGN>"),
    (_MAYBE_ESCORT, "<OWN|med|with|by|have|har|mit|i> <OWN>? <CAR>"),
    (_MAYBE_ESCORT, "<COVER>"),
    (_MAYBE_ESCORT, "<på|to|til|auf|at|in> <the>? <hotelværelset|hotellrommet|hotelzimmer>"),
    (_MAYBE_ESCORT, "<kører|kjører|kør|körer|fahre> (?!<NO>)"),
    (_MAYBE_ESCORT, "<mobil> <und|og|and>"),
)  # fmt: skip

FIELD: Final[tuple[tuple[Kind, str], ...]] = (
    (Kind.ESCORT, "escort*; eskort*; outcall; haus und hotelbesuche; udkørende"),
    (Kind.PRIVATE, "privat*; private; incall; hjemme"),
    (Kind.CLINIC, "klinik*; clinic*; massage*; massasje*; salon*; studio; club; bordel; institut*"),
)

THAI: Final[tuple[tuple[Kind | None, str], ...]] = (
    (
        None,
        """ไม่รับงานนอก ไม่ไปโรงแรม ไม่ไปนอกสถานที่ ไม่ออกนอกสถานที่ ไม่ไปหา ไม่รับนอกสถานที่ ไม่ใช่ร้าน ไม่รับที่ห้อง
        ไม่รับที่บ้าน ไม่เดินทาง""",
    ),
    (
        Kind.ESCORT,
        """เอสคอร์ท เอสคอร์ต ไปหาคุณ ไปหาถึง ไปหาที่ ไปที่โรงแรม ไปโรงแรม ตามโรงแรม ที่โรงแรมของคุณ โรงแรมของคุณ บ้านของคุณ
        บ้านคุณ นอกสถานที่ รับงานนอก ถึงที่ ถึงบ้าน ถึงโรงแรม ถึงห้อง เดินทางไป""",
    ),
    (
        Kind.PRIVATE,
        """ที่ห้อง ห้องพัก ห้องส่วนตัว อพาร์ตเมนต์ อพาร์ทเมนต์ อพาร์ทเม้นท์ คอนโด ที่บ้าน บ้านส่วนตัว บ้านของฉัน มาหาฉัน
        มาหาได้ที่ มาหาที่ รับแขก ที่พักส่วนตัว ที่พักของฉัน ห้องของฉัน""",
    ),
    (Kind.CLINIC, "ร้านนวด คลินิก ร้านของเรา สปา ที่ร้าน"),
)
