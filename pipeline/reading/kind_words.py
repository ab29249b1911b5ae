"""The words and rules by which a text tells where the advertiser and the client meet, in nine languages."""

from __future__ import annotations

from typing import Final, NamedTuple

from register.words import Kind

# how clearly words tell a kind; RULED_OUT tells what it is not, HINTED is told by stairs, parking, a kettle
IGNORED, RULED_OUT, HINTED, IMPLIED, SAID, ONLY = -1, 0, 1, 2, 3, 4


class Says(NamedTuple):
    kind: Kind
    strength: int


_IGNORE = Says(Kind.UNKNOWN, IGNORED)
_ESCORT, _PRIVATE, _CLINIC = (Says(kind, SAID) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC))
_MAYBE_ESCORT, _MAYBE_PRIVATE, _MAYBE_CLINIC = (
    Says(kind, IMPLIED) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC)
)
_HINT_ESCORT, _HINT_PRIVATE, _HINT_CLINIC = (
    Says(kind, HINTED) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC)
)
_NO_ESCORT, _NO_PRIVATE, _NO_CLINIC = (
    Says(kind, RULED_OUT) for kind in (Kind.ESCORT, Kind.PRIVATE, Kind.CLINIC)
)
_ONLY_ESCORT, _ONLY_PRIVATE = Says(Kind.ESCORT, ONLY), Says(Kind.PRIVATE, ONLY)

CLASSES: Final = {
    "ESCORT": """escort* eskort* hotelbes hjbesøg udkørende udekørende udgående outcall* hausbesuch* hotelbesuch* hjemmebesøg*
        hotelbesøg* hembesök* hotellbesök* hjemmebesøk* hotellbesøk* utrykning* udrykning* uttrykning* utringning*
        udkald* udkørsel* udkørsler utkjøring utkörning begleitservice begleitdame begleitung dojazd* dojeżdż* wyjazd*
        wyjeżdż* deplas* salida salidas callgirl* callboy* eskorta hemkörning hotelltreff hoteltræf ledsagelse
        ledsagerske dojad* udebesøg udetjeneste udeopgaver outcalls outs""",
    "PRIVAT": """privat priv privaten privatadresse privatbolig privathjem* privatpige* privatpiger privatdame*
        privatwohnung* privathaus private privately privato prywatnie prywatna prywatne privatbesøg privatmodell*
        privatbesuch private privat privado""",
    "INCALL": "incall* besuchbar hjemmemodtagelse",
    "CLINIC": """klinik* clinic clinics clinica clinicas massageklinik*
        massasjeklinikk* massagesalon* massasjesalong* massagesalong* massagestudio* massasjestudio* massageinstitut*
        massasjeinstitut* massageri massagehus* massagehaus massagepraxis salon* salong* wellnesscenter
        wellnessstudio wellnessklinik* spaklinik* thaiklinik* gabinet gabinecie bordel* bordell* laufhaus saunaclub
        saunaklub nachtclub natklub institut instituttet instituttet kliniken instituttets studioet studiet
        parlour parlor massagestuen velværeklinik* velværehus* massørhus* herreklub* swingerklub* fkk *klinik *klinikken *klinikk *kliniken *salonen *salongen""",
    "OTHER": """tandklinik tandklinikken tannklinikk tannklinikken tandläkarklinik tandläkarkliniken lægeklinik lægeklinikken
        dyreklinik dyreklinikken zahnklinik tierklinik poliklinik poliklinikken hudklinik hudklinikken frisørsalonen hårsalonen klinikuddannet klinikerfaring klinikerfaren""",
    "STUDIO": "studio studie studioet studiet institute center centre centret club klub klubben house hus haus",
    "MASSAGE": """massage massasje masaż masażu masaj masajes thaimassage thaimassasje wellness massagen massager
        thai tantra tantramassage spa velvære""",
    "COME": """kjem kommer komme kommen kommt come comes coming komm vin voy przyjadę przyjeżdżam przyjdę przychodzę kør
        møder mødes møtes møter treffe treffen træffes meet meets meeting träffas träffar spotkam spotykam desplazo
        komm komer kommr ses sees fährt join joins joining""",
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
        gemütliches ruhigen ruhiger ruhige ruhiges schöne schönen cozy cosy little nice clean quiet small new neue neuen sauberen
        warm lys ljus centralt central zentrale zentraler mysig fin liten lite litet fräsch luxury luksus hemtrevlig discretă discreta propio proprie""",
    "FLAT": """airbnb lgh våning husvære anneks annekset mieszkania mieszkaniem apartamentu apartamente apartamentos pisos lägenheter lejligheder lejlighed lejligheden lejl leilighet leiligheten leil lägenhet lägenheten lya lyan wohnung appartement
        apartment appartment flat mieszkanie mieszkaniu apartament apartamentul apartamencie apartamento apto piso
        depto departamento garsonieră garsoniera terminwohnung ferielejlighed toværelses etværelses
        hybel hybelen etta *lejlighed *lejligheden *leilighet *leiligheten *wohnung *lägenhet *lägenheten apt mieszkanko kawalerka pisito garconniere værelseslejlighed toroms treroms ettroms kvistlejlighed""",
    "HOME": """bolig boligen hjem hjemmet hus huset villa villaen byhus rækkehus rækkehuset værelse hotelværelse hotelværelset sted adresse
        seng stue sofa lokale lokaler rum rom hotellrom hotellrommet bosted hem hemmet bostad rum haus häuschen heim zuhause zimmer hotelzimmer place
        home house room hotelroom condo bed bedroom domu dom pokoju lokum casa cameră camera locație locatie locația locatia hotelul
        habitación cuarto lugar kælder hytte hytta gård sommerhus sommerhuset ferienhaus kolonihave suite kupe studio
        værelser ateliér atelier husbåd båd campingvogn autocamper kåk domek domku domeczek rede hule gæsteværelse gæsteværelset guestroom gästrum gästrummet gästezimmer gjesterom gjesterommet domicil køkken kitchen küche kjøkken kök krypind
        rekkehus rekkehuset radhus radhuset reihenhaus stuga stugan stugen torp torpet cottage cabin farmhouse boat barn
        treatmentroom soveværelse soveværelset soverom soverommet sovrum schlafzimmer dormitorio sypialnia dormitor ateljé
        ateljén husbåt sejlbåd sailboat landejendom landsted landsteder hybel stuehus parcelhus parcelhuset enebolig nedlagt
        kammer kammeret loft loftet dachwohnung sobă stuelejlighed kolonihavehus skovhus byhus bindingsværkshus murstenshus mursten træhus bondehus bjælkehytte""",
    "YOURS": """din dit dine ditt dina dein deinem deiner deinen deine ihrem your yours ur tu twojego twoim tău deres jeres""",
    "HOTEL": "hotel hotellet hoteller hotellerne hotels hoteli hotelu hotele hotelul hotell hotellrom hotellrum hotellrummet hotelzimmer hotelroom hoteles hotelværelse hotelværelset",
    "THERE": """hjem hjemme hem hemma hause zuhause dør døren døra door adresse adressen bopæl hotel hotell hotellet hoteller
        hotels hotellrom home house place address office kontor room sommerhus sommerhuset ferienhaus hytte hytta
        båden rorbua casa domicilio bolig lejlighed leilighet lägenhet flat apartment apartament apartamento wohnung
        hytten bil""",
    "OUT": "ud ut ude ute out",
    "AT_HOME": "derhjemme heime hemifrån daheim hjemme hemma hjemmefra zuhause",
    "HOMEWARDS": "hjem hem heim",
    "TO": "til till to zu do la a hos bei på pa paa på i in an ins ved u forbi for nach at",
    "NEG": """ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine keinen keiner nie fara fără uden
        utan uten without ohne bez t hverken verken neither nor cannot inga inget intet niet desværre""",
    "NO": """ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine keinen nie fara fără uden
        utan uten without ohne bez t hverken verken cannot inga inget intet nope nej nein""",
    "ONLY": "kun only nur bare just endast bara tylko doar numai solo solamente sólo udelukkende ausschließlich alene",
    "AND": "og and und och i y si și eller or oder lub albo sau o nor noch samt",
    "ARTICLE": "en et ei ett a an the nogen noget noen noe nån nogle any eine einen ein un una o is er om about more längre",
    "RECEIVE": """modtager modtage modtar mottar motta mottager empfange empfangen empfängt emfange receive receives
        receiving recieve hoste hosting hosts host przyjmuję przyjmuje przyjmę primesc primim primește recibo recibe
        recibimos atienden atiendo""",
    "TAKE": "tek tager tar tage ta tag",
    "IN": "imod imot emot mod",
    "THING": """sms smser opkald beskeder besked meldinger samtaler calls messages texts kort mobilepay vipps swish
        betaling kontanter cash dankort kreditkort nummer numre nr number numbers telefon anrufe nachrichten bestilling
        bestillinger tidsbestilling bookinger booking gaver penge payment payments cards bookings mails sms'er
        telefoner anonyme skjult skjulte hemmeligt hemmelige ukendt""",
    "CLIENT": """mænd kvinder damer herrer par fulde berusede personer folk kunder gæster alle beboere unge under personer
        drunk couples women under menn kvinner damen frauen ladies girls guys gentlemen kvinnor människor people gæsterne gjester gäste gäst kunder paare männer paar gruppen flere parret""",
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
    "DOOR": "dørene doors dörrarna türen dørene dør døren døra dörren tür door drzwi",
    "OPEN": "åbner åpner öppnar öffne open opens åpen åben åbne otwieram åbnet ulåst unlocked olåst",
    "GIRLS": "masøser massøser thaimassøser piger pigerne girls ladies damer damerne jenter jentene tjejer mädchen mädels damen massører massøser behandlere terapeuter masseurinnen therapists masseuses team personale",
    "OUR": "vores vore our unsere unser våra våre dagens todays nasze nuestras fetele",
    "PLACE_SIGN": """doorbell türklingel indkig opgang opgangen dørklokke dørklokken dørtelefon dørtelefonen indgang indgangen inngang inngangen
        entrance eingang ingång elevator sal etage trappe baggård baggården gårdhave stuen stueetage klingeln klingel bell
        naboer nachbarn neighbours neighbors brusebad dusch dusche shower håndklæder towels parkering parkeringsplads
        parkeringspladser parkere parkerer parking parkplatz parkplätze parkmöglichkeit parkmöglichkeiten p-plads omgivelser rammer
        surroundings omgivningar omgivelser ambiente lysene stearinlys
        hjemlige hjemmehygge indenfor indendørs opgangsdør portkode dørkode aircondition aircon adressen adressa adresu
        nabo navneskilt ringeklokke ringeklokken besøksadresse parcare parking aparcamiento
        naboerne strøk villakvarter boligkvarter etasje etg villavej villavejen blindvej grusvejen gelender rækværk
        trinn trin trapper trappen trappa stairs staircase stufen treppe treppen floor lift heis hiss gardin gardinet gardinerne
        gardinen curtain curtains facade facaden gæsteparkering gjesteparkering parkér domofon* klatka piętro piętrze etaj etajul
        interfon* dørmåtte måtten doormat gangen entreen låge lågen terrasse terrassen terrace balkon balkong balcony havelågen havelåge grinden gate hækken indkørsel indkørslen oppkjørsel naboen bagdør bagdøren bakdøra bakdøren hintertür
        vejbeskrivelse vejbeskrivelsen wegbeschreibung directions veibeskrivelse døråbningen haven hagen trädgården garden garten portkod portkoden badet badeværelse badeværelset bad badezimmer bathroom bruser bruseren postkasse postkassen mailbox briefkasten sofaen hallway
        småbruk garasje garage kælderen kælder basement keller ovnen sengen senga bett madras madrassen matratze gulvet
        gæsteværelset gjesterommet gästrummet guestroom klopfen klingelt nebenan windy windą blok bloku puerta tercero portería etajul scara
        nabofruen flagstang flagstangen hjemligt husnummer slippers tøfler tofflor kamin kaminen fireplace brændeovn brændeovnen peis
        peisen ombord aboard vindeltrappe gårdsplass sofa sofaen couch heisen hissen aufzug elevatoren trapp trappor badstue badstua badstuhus badstu gulvvarme udestue havestue wintergarten dørklokka ringeklokka *indgangen *inngangen porttelefon* dørtelefon* våningen""",
    "COVER": "dækker dækkes dekker täcker cover covers covering decke abdecken",
    "SPOUSE": "mand manden mann mannen husbond kone konen kæreste husband wife partner mein frau sønnen datteren børnene ungerne kids",
    "KIDS": "barn børn teenagere tenåringer kinder kids children sønner døtre tre to roommates roommate flatmates flatmate mitbewohner sambo samboer familie familien family familjen svigermor svigerfar svigerforældre lejer logerende",
    "AGENCY": "agency agentur bureau bureauet escortbureau byrå byrået escortagentur agencia agencja agenție",
    "RELATIVE": "mor mum mom mother far dad father mutter vater eltern mamma pappa forældre foreldre parents nabo naboen naboer neighbour neighbor bror søster brother sister veninde venninde venninne väninna kammerat kamerat plejefamilie* fosterfamili* fosterhjem* pflegefamilie* familien bedsteforældre lægen tandlægen frisøren bageren",
    "SHOP": """butik butikken disken massagehus* personalet personale counter dobbeltspa dampbad medlemskab pensionistrabat barbershop frisørsalon gavekort* klippekort* stempelkort* presentkort* gutschein* voucher vouchers behandlingsrum behandlingsrummene
        behandlingsrom behandlingslokaler massagerum massagerummene kabiner kabinen kabinene brikse brikserne therapists terapeuter
        massörer behandlere resepsjon* receptionist* resepsjonist* rezeption vagtplan vagtplanen dienstplan studentrabat* medlemskort
        loyalitetskort lockers omklædning kortterminal""",
    "ROOMS": "rum rom rooms værelser zimmer räume kabiner briks brikse benke tables brikser bænke liegen massagerum behandlingsrum",
    "COUNT": "to tre fire fem seks syv otte two three four five six seven två tre fyra sex sju drei vier fünf sechs zwei 2 3 4 5 6 7 8",
    "BENCH": "massasjebenk* massagebriks* massagebænk* massagebord* massageliege* massagebänk* briks briksen table benken benk bänken liege",
    "STOWED": "armen arm bilen bil car van varevogn varevognen bagagerummet bagagerum trunk kofferraum auto cykel cyklen ladcykel",
    "DRINK": "kaffe kaffen coffee te teen tea the kakao tee kaffee vafler kage kedlen kettle pannan kaffepannan çay herbata herbatę kawa kawę cafea ceai café té middag",
    "BREW": "sætter koker laver koche make brew koger sätter brygger kokar lager byder bjuder inviterer serverer serve offer zaparzę robię hælder",
    "BOOK": "book booker bestiller buchst bokar bokarar lejer rent buchen bestill bestil rezerwujesz reservas rezervi",
    "DOING": "do does doing offer offering make mache biete laver gør gjør gör tilbyder tilbyr erbjuder kører any længere lenger mer more anymore",
    "GUESTS": "gæster gæst kunder besøg gjester gäste gäster guests clients visitors kunden besuch anyone anybody nogen noen någon",
    "LIMITED": "under over som der who med with without uden uten utan efter etter after nach før før before vor sent late sene søndag søndage søndager sunday sundays weekend weekenden weekends nat natten night nights fulde berusede beruset drunk unge",
    "LINK": """mulighed muligheden mulighet möjlighet möglichkeit possible possibility mogelig für for at att å zu to kan can could able
        kann könnte kunne har have habe haben bil car auto kørekort længere lenger längre mehr anymore more mere pt lige nu øjeblikket
        currently derzeit desværre leider selv myself selber lyst wish want vil will wants være tilbyder offer biete gerne gern tid time
        noget nogen noen any som regel altid always immer of opportunity""",
    "FARE": """kørselstillæg* kørselspenge køretillæg* kørepenge kørsel reisetillegg* kjøretillegg* reseersättning resekostnad* reskostnad*
        transporttillæg* transportkosten fahrtkosten fahrkosten fahrgeld fahrtgeld anfahrtskosten anfahrtspauschale
        taxipenge taxipengar kilometerpenge kilometergeld""",
    "ABODE": """landejendom landsted rækkehus rækkehuset rekkehus rekkehuset radhus radhuset reihenhaus parcelhus parcelhuset villalejlighed
        kolonihave kolonihavehus husbåd husbåden sommerhus sommerhuset fritidshus gårdhus gården bondegård enebolig husvogn campingvogn
        kælderlejlighed bungalow farmhouse houseboat caravan einfamilienhaus bauernhof domek altan altanen hytte hytta hytten stuga stugan""",
    "CAR": "bil bilen car auto wagen chauffør sjåfør driver fahrer kørekort førerkort samochodem kørelejlighed samochód coche mașină führerschein",
}

# In order: what comes first wins where two rules begin at one word.
RULES: Final[tuple[tuple[Says, str], ...]] = (
    # words that only look like a kind
    (_IGNORE, "<NO> <ONLY>"),
    (_PRIVATE, "<hos|bei> <os|oss|uns> .? <HOME|PLACE_SIGN|AT_HOME>"),
    (_IGNORE, "<wie> <zu> <hause>"),
    (_HINT_PRIVATE, "<man|du|you|folk> <kører|kjører|kør|kör|drive|fährst|cykler> (?!<ME|til|to>)"),
    (_IGNORE, "<NO> <tage|ta|take|tag> <YOU> <af|av|care|imod|mod|tid>"),
    (_IGNORE, "<NO> .{0,2} <AGENCY>"),
    (_IGNORE, "<NO> <receptionist|resepsjonist|rezeptionistin|reception>"),
    (_IGNORE, "<jeg|ich|i|jag> <er|bin|am|m|är> .? <receptionist|resepsjonist|rezeptionistin>"),
    (_IGNORE, "<napisz|pisz|zadzwoń|dzwoń|dzwonić> <do> <mnie>"),
    (_IGNORE, "<mor|mom|mum|mother|far|dad|father|forældre|foreldre|parents|mutter|vater|eltern|mamma|pappa> <er|is|are|ist|sind|kommer> .{0,2} <AT_HOME|home|hjem|hause>"),
    (_IGNORE, "<hos|bei|at|u> <MY|en|a|einer>? <RELATIVE>"),
    (_IGNORE, "<AT_HOME> <hos|bei> <MY|en|a|einer>? <RELATIVE>"),
    (_HINT_PRIVATE, "<COME|DRIVE> .? <NO> .? <til|to|nach|till> (?!<ME|at|kort|skade|YOU|HOTEL|CLIENT|CLINIC>)"),
    (_HINT_PRIVATE, "<NO> <come|travel|go|drive> <to> (?!<ME|YOU|HOTEL|CLIENT|CLINIC>)"),
    (_IGNORE, "<hos|bei> <os|oss|uns>"),
    (_IGNORE, "<schulden|gæld|gjeld|skuld> <bei|hos> <YOU>"),
    (_IGNORE, "<kommer|kommt|kommen|komme> .{0,2} <an> <på|auf>"),
    (_IGNORE, "<AT_HOME|home> <FROM> .? <skole|skolen|efterskole|efterskolen|school|schule|skolan|work|arbejde|jobb|arbeit|ferie|holiday|urlaub|semester>"),
    (_IGNORE, "<out|ud|ut|wychodzić|wyjść|ies|iasă|salir|raus> <z|af|fra|av|från|din|de|aus> <la|the|den|der>? <FLAT|HOME>"),
    (_IGNORE, "<receptionen|reception|resepsjonen|rezeption> <hos|i|på|at|of|in|for|bei> <en|et|a|an|einem|einer|ein|HOTEL>"),
    (_IGNORE, "<leave|forlade|forlate|lämna> <the>? <FLAT|HOME>"),
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
    (_NO_PRIVATE, "<RECEIVE> .? <NO> <GUESTS> (?!<LIMITED>)"),
    (_NO_PRIVATE, "<TAKE> .? <NO> <IN> <GUESTS> (?!<LIMITED>)"),
    (_IGNORE, "<RECEIVE> .? <NO> .{0,2} <THING>"),
    (_IGNORE, "<NO> .? <RECEIVE> .{0,2} <THING>"),
    (_IGNORE, "<TAKE> .{0,2} <NO> .? <IN> .{0,2} <THING>"),
    # whom or when she does not receive tells that she does
    (_HINT_PRIVATE, "<RECEIVE> .? <NO> .{0,2} <CLIENT|LIMITED>"),
    (_HINT_PRIVATE, "<NO> .? <RECEIVE> .{0,2} <CLIENT|LIMITED>"),
    (_HINT_PRIVATE, "<TAKE> .{0,2} <NO> .? <IN> .{0,2} <CLIENT|LIMITED>"),
    (_IGNORE, "<ring|skriv|call|text|sms|anruf|ruf|zadzwoń> .? <til|to|an> <ME>"),
    (_IGNORE, "<tilbage|back|home> <hjem|home|from> <fra|from>?"),
    (_IGNORE, "<tid|tider|aftale|avtale|termin|termine|time|timer|booking|bestilling|tidsbestilling> <hos|bei|u> (?!<mig|meg|me|mir|mnie|os|oss|uns>)"),
    (_CLINIC, "<i|in|at|på|w> <OUR> .{0,2} <lokaler|premises|räumen|räumlichkeiten|lokal|rooms>"),
    (_CLINIC, "<OUR> .? <shop|shoppen|laden|forretning|sklep>"),
    (_CLINIC, "<thai|siam|asia|asian|lotus|orchid|orkide> <house|haus|hus>"),
    (_IGNORE, "<arbejdet|arbejdede|worked|jobbet|jobbede|jobbat|jobbade|gearbeitet|stoppet|stopped|sluttet|slutat|slut|schluss|færdig|fertig|ferdig|klar|left|leaving|aufgehört|quit|forladt|forlod|done|op|opp|ex|eks|tidl|tidligere|former|formerly|früher|ehemals|förut> .{0,2} <CLINIC|studio|AGENCY|ESCORT>"),
    # what she does not do
    (_NO_PRIVATE, "<NEG> <FLAT> (?!<nummer|number>)"),
    (_NO_PRIVATE, "<take|tager|tar|nehme|nehmen> <NO> .? <CLIENT|gæster|gjester> .{0,2} <HOMEWARDS|home|hause>"),
    (_NO_PRIVATE, "<NO> <i|in|på> <MY> <OWN>? <HOME|FLAT>"),
    (_NO_PRIVATE, "<u> <mnie> <nie|odpada|współlokatorki|współlokatorka|rodzina>"),
    (_NO_PRIVATE, "<hos|bei|at> <ME> (?:<!YOU>){0,1} <bor|wohnt|wohnen|sover|lives|live> .{0,3} <RELATIVE|SPOUSE|KIDS>"),
    (_NO_PRIVATE, "<hemma|hjemme|zuhause> (?:<!YOU>){0,1} <har|bor|wohnt|wohnen|habe> <jeg|jag|ich|vi|wir>? .{0,2} <RELATIVE|SPOUSE|KIDS>"),
    (_NO_PRIVATE, "<NO> <mulighet|mulighed|möjlighet|möglichkeit|possibility> .? <to|til|for|att|å|zu> .{0,2} <RECEIVE|TAKE|ta|host|empfangen|GUESTS>"),
    (_NO_PRIVATE, "<OWN> <räume|zimmer|wohnung> .{0,5} <keine>"),
    (_IGNORE, "<tilbage|back|zurück|student|studerer|går> .? <på|at|an> <studiet|universitetet|institute|instituttet|institut>"),
    (_IGNORE, "<RELATIVE|SPOUSE> <er|is|are|ist|sind|är> .{0,3} <AT_HOME|home>"),
    (_NO_PRIVATE, "<NO> (?:<!YOU|DRIVE|i|jeg|ich|jag>){0,2} <komme|kommer|come|kommen|komma|comes|kom> <hjem|hem|over|home|ind>? <TO> <ME> (?!<fuld|beruset|uden|før|hvis|drunk|if|without|med|after|efter|når|when>)"),
    (_NO_ESCORT, "<NEG> <ARTICLE>{0,2} <ESCORT|HOTEL|hotelbesøg> (?:<AND> <NO>? <ESCORT|HOTEL|home>)*"),
    (_NO_CLINIC, "<NEG> <ARTICLE|en>{0,2} <CLINIC|MASSAGE|studio|club|klub>{1,2} (?:<AND> <CLINIC|ESCORT>)?"),
    (_NO_PRIVATE, "<NEG> <ARTICLE>{0,2} <PRIVAT|INCALL> (?!<PRIVATE_THING>)"),
    (_NO_ESCORT, "<NO> <DOING>{1,3} <ESCORT>"),
    (_NO_PRIVATE, "<NO> <DOING>{1,3} <INCALL>"),
    (_NO_ESCORT, "<ESCORT> <nein|nej|nei>"),
    (_NO_ESCORT, "<NO> <mobil|mobile> (?!<number|nummer|telefon|phone|pay>)"),
    (_NO_ESCORT, "<NO> <ARTICLE>{0,2} <home|house|haus> <visit|visits|visiting|calls|besøg|besuche>"),
    (_NO_ESCORT, "<ESCORT|HOTEL> <er|is|ist|är>? <NO> <possible|muligt|möglich|mulig|möjligt|available|offered|tilbydes>"),
    (_NO_PRIVATE, "<INCALL|PRIVAT> <er|is|ist|är>? <NO> <possible|muligt|möglich|mulig|möjligt|available|offered|tilbydes>"),
    (_NO_ESCORT, "<NO> <på|in|im|to|til|at|ins> <ARTICLE>? <HOTEL>"),
    (_NO_ESCORT, "<DRIVE> .{0,2} <NO> .{0,2} <OUT>"),
    (_NO_ESCORT, "<NO|NEG> .? <DRIVE> .{0,2} <OUT>"),
    (_NO_ESCORT, "<NO> <LINK>{1,5} <COME|VISIT|DRIVE> (?:<!ME|NO|STOP>){0,3} <YOU|HOTEL|OUT|HOMEWARDS|rundt|around>"),
    (_NO_ESCORT, "<NO> <LINK>{1,3} <CAR|kørsel> (?!<med|og|in>)"),
    (_NO_ESCORT, "<ingen|no|kein|keine|uden|uten|utan|ohne|without> <CAR|kørsel> (?!<med|og|in>)"),
    (_NO_ESCORT, "<DRIVE|har|have|habe> <NO> <CAR> (?!<med|og|in>)"),
    (_NO_ESCORT, "<DRIVE|COME|VISIT|besøger> .? <NO> (?:<!ME|NO>){0,3} <YOU|HOTEL|HOMEWARDS|OUT>"),
    (_NO_ESCORT, "<NO> (?:<!ME|RECEIVE|STOP>){0,2} <COME|VISIT|DRIVE> (?:<!ME|NO>){0,3} <YOU|HOTEL|OUT|HOMEWARDS>"),
    (_NO_ESCORT, "<NO|nu> <mă|se|me>? <deplasez|deplasăm|dojeżdżam|wyjeżdżam|desplazo|hago> <salidas>?"),
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
    (_NO_PRIVATE, "<AT_HOME|besøg|besøk|besök|besuch|visits> <hos|bei> <ME> <er|kan|går|is|ist|geht|funker|passer|blir> .{0,3} <NO|umuligt|umulig|impossible|unmöglich|omöjligt>"),
    (_NO_PRIVATE, "<hos|bei|u> <mig|mir|meg|mnie> (?:<AT_HOME|zu|hause>){0,2} <geht|går|kan|funker|passer|er> .{0,3} <NO>"),
    (_NO_PRIVATE, "<NO> <få|have|get|ha|bekommen|receive>? <besøg|gæster|guests|visitors|besuch|gjester|gäster> (?!<under|over|som|der|who>)"),
    (_NO_PRIVATE, "<NO> .{0,2} <folk|gæster|guests|visitors|fremmede|strangers|besøgende|kunder|clients|gjester|gäster|nogen|noen|anyone> <der|there|hjemme|here|her|hit|hjem|hem|home|at|where|hvor|hos>"),
    (_NO_PRIVATE, "<MY> <OWN>? <FLAT|HOME|AT_HOME> <is|er|ist|är> <off|kun|only|nur|tabu|bare|endast>"),
    (_NO_ESCORT, "<går|gå|gehe|geh> .? <NO> .{0,3} <OUT|HOTEL>"),
    (_NO_ESCORT, "<NO> (?:<!ME|STOP|RECEIVE|DOOR>){0,3} <YOURS> .? <HOTEL|HOME|FLAT>"),
    (_NO_ESCORT, "<kommer|går|reiser|rejser|kører> <NO> <steder|sted|nogen|ud|vegne|rundt>"),
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
    (_ESCORT, "<invitere|inviterer|invite|invites|einladen|einlädt|bjuda|bjuder> <ME> .? <HOMEWARDS|home|house|hause|ud|ut|out>"),
    (_ESCORT, "<join|accompany|ledsager|ledsage|begleite|begleitet|accompanies> <YOU>"),
    (_ESCORT, "<besuchen|besucht|besuche> <sie> (?!<ME>)"),
    (_ESCORT, "<COME|DRIVE> <HOMEWARDS>? <zu|til|till|to> <ihr|ihm|hende|ham|her|him|henne|honom>"),
    (_ESCORT, "<till|hos|besöker|träffar> <er|ert|era>"),  # a Swede's "you"
    (_ESCORT, "<hotellet|rommet|hytta|døra|huset|kontoret|leiligheten|hotellrommet|stua|stuen|sofaen|adressen|hjemmet|rummet|*hotellet> <ditt|din|dit|deres|jeres>"),
    (_ESCORT, "<massage|massasje|besøg|besøk|service> .? <hjemme|hemma> <i> <egen|eget|egne>"),
    (_ESCORT, "<jeg|ich|jag|i> <kommer|komme|come|kører|cykler> (?:<!NO>){1,4} <hvis|wenn|if|dersom> <du|you|i>"),
    (_ESCORT, "<BENCH> .{0,3} <under|i|med|with|bag|unter|in|bak|on|på> .{0,2} <STOWED>"),
    (_ESCORT, "<medbringer|bring|bringe|bringer|mitbringe> .{0,3} <BENCH>"),
    (_ESCORT, "<du|you|i|ni|dere> .? <BOOK> .{0,2} <room|værelse|zimmer|rum|rom|HOTEL>"),
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
    (_ESCORT, "<YOURS> .? <THERE|HOTEL|HOME>"),
    (_ESCORT, "<til|to|till> <YOURS> <DOOR>"),
    (_MAYBE_ESCORT, "<to|COME|DRIVE> <til|to>? <the>? <DOOR>"),
    (_ESCORT, "<HOTEL> <AND> .? <PRIVAT|HOMEWARDS|AT_HOME|HOME|hausbesuche|besuche|domicilio>"),
    (_ESCORT, "<AT_HOME|HOMEWARDS|home|haus|house> <AND> .? <HOTEL|hotelbesuche>"),
    (_ESCORT, "<home|hotel|hotels|house> <visit|visits|visiting|service|calls|besøg|besøk|besök|meetings|møder|massage>"),
    (_ESCORT, "<call> <girl|boy|out>"),
    (_ESCORT, "<out> <call|calls>"),
    (_ESCORT, "<ESCORT>"),
    (_ESCORT, "<mache|biete|machen|tilbyder> .{0,3} <hausbesuche|hotelbesuche>"),
    # she asks for a place, or whether she may come
    (_ESCORT, "<har|have|hast|habt> <du|you|i|ni|dere> (?:<COSY|ARTICLE|OWN>){0,3} <sted|place|plass|ort|plads|platz|ställe|room|værelse|zimmer|rom|HOTEL|FLAT|HOME>"),
    (_ESCORT, "<du|you|ni|dere> <har|have|hast> (?:<COSY|ARTICLE|OWN>){0,3} <sted|place|plass|plads|platz|ställe|room|værelse|zimmer|rom|HOTEL|FLAT|HOME>"),
    (_ESCORT, "<søger|søker|söker|suche|seeking|looking|szukam|busco> .{0,4} <med|with|mit|som|der|who> <har|have|has|hat>? <OWN> <HOME|FLAT>"),
    (_ESCORT, "<can|may|should|shall|kan|darf|soll|skal|må|får> <i|jeg|ich|jag> <come|komme|kommen|komma|vorbeikommen|besøge|besöka|besuchen|visit> (?!<ME>)"),
    (_ESCORT, "<YOU|du|ni> (?:<!jeg|jag|ich|i>){0,6} <bor|bo|staying|stay|wohnst|wohnen|overnatter|stays|bist> .{0,2} <på|at|im|in|on> .? <HOTEL>"),
    # he comes to her
    (_ESCORT, "<besøg|besøk|besök|visits|besuche> <i|in|im> <hjemmet|hemmet|homes|hotel|hotels|hus>"),
    (_PRIVATE, "<åbent|open|offenes|åpent|öppet> <hus|house|haus>"),
    (_PRIVATE, "<at> <mine>"),
    (_PRIVATE, "<MY> <HOME|FLAT|casa> <er|is|ist|es|är> <YOURS> <HOME|FLAT|casa>"),
    (_PRIVATE, "<mi> <casa>"),
    (_PRIVATE, "<to|til> <me|mig> <HOME>"),
    (_PRIVATE, "<invite|inviterer|inviterar|indbyder|byder|bjuder|einladen|laden|lade> (?:<!NO|jeg>){0,4} <HOMEWARDS|home|zuhause|indenfor> (?!<til> <YOU>)"),
    (_PRIVATE, "<OPEN> <MY|vores|our|unser>? <hjemmet|huset|hemmet|home|haus|hjem|villaen|leiligheten|lejligheden>"),
    (_PRIVATE, "<køre|kjøre|køyre|drive|fahren|köra|komme|komma|kommen|come> <hjem|hem|over|op>? <til|till|to|zu> <mig|meg|me|mir|oss|os|uns>"),
    (_PRIVATE, "<room|rum|place|practice|briks> <is|er|ligger> .? <at|hjemme|hemma|hos> <home|hjemme|hos|mig>?"),
    (_PRIVATE, "<share|deler|teilen|delar> .? <HOME|FLAT>"),
    (_PRIVATE, "<du|you|ni|dere|i|tú|ty|man|de> .? <kommer|kommst|come|kom|vienes|komme> <bare|gerne|gjerne|gärna|altid>? <hit|hid|here|hierher|herud|hertil|herop|op|opp|upp|up|aquí|tutaj>"),
    (_PRIVATE, "<velkommen|välkommen> <ind|inn|in|indenfor|inom>"),
    (_PRIVATE, "<hos|bei|u|la> <ME|OWN_PLACE>"),
    (_PRIVATE, "<AT_HOME|hjemme> <hos> <!YOU>"),
    (_PRIVATE, "<hjem|hem|indenfor|ind|inn> <til|till|hos|i> <ME|MY>"),
    (_PRIVATE, "<in> <call|calls>"),
    (_PRIVATE, "<VISIT_ME> (?:<!YOU|NO|jeg|I|ich|jag>){0,4} <TO|HOMEWARDS|hos|visit|besøg|see> <ME|MY> (?!.{0,2}<CLINIC|STUDIO>|<dag|opdagelse|tid|way|tur>) (?:.{0,3} <HOME|FLAT>)?"),
    (_PRIVATE, "<VISIT|odwiedź|odwiedz|visítame|visitame> <mig|meg|me|mich|mnie> (?!.{0,3}<CLINIC|YOURS|STUDIO>)"),
    (_PRIVATE, "<mig|meg|mich|me> .{0,2} <besøge|besøke|besöka|besuchen>"),
    (_PRIVATE, "<får|far|have|get|bekomme|empfange|har> <!NO>? <besøg|besøk|besök|besuch|visitors|gæster|gäste|guests|gjester|gäster>"),
    (_PRIVATE, "<ven> <a|conmigo> <mi>?"),
    (_PRIVATE, "<VISIT_ME> <ME> .{0,3} <AT_HOME|HOME|FLAT|PRIVAT>"),
    (_PRIVATE, "<invite|inviterer|indbyder|welcome|velkommen|willkommen|einlade|zapraszam> (?:<!jeg>){0,4} <TO|in|i|hos> <ME|MY|OWN_PLACE|OWN>"),
    (_PRIVATE, "<i|in|til|hos|på|at|w|en|to|inside|from|fra|paa|im|din> (?:<!YOU|NO|THING|STOP>){0,2} <MY|OWN> (?:<!YOU|NO|THING|STOP>){0,4} <HOME|FLAT|HOTEL>"),
    (_PRIVATE, "<RECEIVE> (?:<!NO|YOURS>){0,4} <AT_HOME|PRIVAT|HOME|FLAT|HOTEL|INCALL|hause>"),
    (_PRIVATE, "<TAKE> .{0,2} <IN> (?:<!NO|YOURS|CLINIC>){0,4} <AT_HOME|PRIVAT|HOME|FLAT|HOTEL|hos>"),
    (_PRIVATE, "<OWN> <COSY|OWN>{0,2} <HOME|FLAT|studio>"),
    (_PRIVATE, "<har|have|habe|mam|tengo> <jeg|jag|ich>? (?:<COSY|OWN|ARTICLE|MY>){0,3} <bolig|sted|plass|ort|place|room|apartment|flat|lokum|lugar|värelse|værelse|rom|rum|hus|lokal|lokaler> (?!<til|for|to|i> <YOU>)"),
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
    (_CLINIC, "<CLINIC>"),
    (_CLINIC, "<salon|gabinet|casa|centro> <de|masażu|masajes> <masaj|masajes|relaks>?"),
    (_CLINIC, "<studio|studiet|studioet>"),
    (_PRIVATE, "<FLAT>"),
    (_PRIVATE, "<PRIVAT|INCALL>"),
    # what only implies
    (_MAYBE_CLINIC, "<OUR> .{0,2} <GIRLS>"),
    (_MAYBE_CLINIC, "<massage|massasje|thaimassage> .{0,2} <spa|wellness>"),
    (_MAYBE_CLINIC, "<wellness|spa> .{0,2} <massage|massasje|thaimassage>"),
    (_MAYBE_CLINIC, "<GIRLS> <på|auf|at|on> <arbejde|vagt|jobb|work|arbeit|duty>"),
    (_MAYBE_CLINIC, "<SHOP|receptionen>"),
    (_MAYBE_CLINIC, "<front> <desk>"),
    (_MAYBE_CLINIC, "<GIRLS> <på|on|auf|i> <skift|shift|shifts>"),
    (_MAYBE_CLINIC, "<NO> <bestilling|forudbestilling|booking> (?!<til|to|på|af>)"),
    (_MAYBE_CLINIC, "<spa> (?!<bad|badet|afdeling|i|in>)"),
    (_MAYBE_CLINIC, "<vi|we|wir> <er|are|sind|är> <fire|fem|seks|sex|syv|otte|four|five|six|vier|fünf|fyra|4|5|6|7|8> .? <GIRLS>"),
    (_MAYBE_CLINIC, "<uden|without|ohne|utan|uten> <aftale|appointment|termin|tidsbestilling|avtale|tidsbokning>"),
    (_MAYBE_ESCORT, "<DRIVE|COME> .? <all|hele|ganz|ganze|hela|heile|rundt|runt|omkring|around|throughout|across|durch|quer|po|prin|por|toată|toda> (?!<tiden|time|zeit|året|natten|by|you|dagen|day|out|ned|down|og|and>)"),
    (_MAYBE_ESCORT, "<MY> <distrikt|territory|revier|gebiet|område|kørselsområde|beat|region|rejon|zona>"),
    (_MAYBE_ESCORT, "<visits|besuche> <in> (?!<MY|OWN|COSY|der|den>)"),
    (_MAYBE_ESCORT, "<on|på|auf|pe> <wheels|hjul|rädern>"),
    (_MAYBE_ESCORT, "<DRIVE|COME> <anywhere|everywhere|overalt|nationwide|landsdækkende|überall|överallt>"),
    (_MAYBE_ESCORT, "<lobbyen|lobby|lobbyn|hotelbaren|hotelbar|hotellbaren|hotelllobby|hotellobby|hotellobbyen>"),
    (_MAYBE_PRIVATE, "<get|receive|får|bekommst|kriegst|recibes|dostaniesz|primești> <du|you|jeg>? .{0,2} <address|adresse|adressen|adres|adresa|dirección|værelsesnummeret|romnummeret|zimmernummer|dørkoden|koden|code>"),
    (_HINT_PRIVATE, "<på|at|in|im> <!YOURS>? <HOTEL> <i|in>"),
    (_MAYBE_PRIVATE, "<send|sender|schicke|text|skickar|oppgir|oplyser|giver> <YOU> .{0,2} <address|adresse|adressen|adressa>"),
    (_MAYBE_CLINIC, "<åben|åbent|open|åpent|öppet|geöffnet> .? <alle|all|hele|hela|every|7|seven|jeden>"),
    (_MAYBE_CLINIC, "<åbningstider|åbningstid|åpningstider|öppettider|öffnungszeiten>"),
    (_MAYBE_CLINIC, "<opening> <hours|times>"),
    (_MAYBE_CLINIC, "<arbejder|works|work|working|arbeiten|jobber|jobbar|hold|team> .{0,2} <COUNT> .? <GIRLS|women|kvinder|kvinner|kvinnor|frauen>"),
    (_MAYBE_CLINIC, "<new|nye|neue|nya> .{0,2} <GIRLS> <every|hver|jede|varje|hele>"),
    (_MAYBE_ESCORT, "<DRIVE> .? <langt|far|weit|långt>"),
    (_MAYBE_ESCORT, "<NO> .{0,3} <for|too|zu|til> <langt|far|weit|långt> (?!<fra|from|von|från>)"),
    (_MAYBE_ESCORT, "<COME> .{0,2} <på|to|til|ins|till> .? <kontoret|kontor|arbejdspladsen|office|büro>"),
    (_HINT_PRIVATE, "<offentlig|public|kollektiv|öffentliche> <transport|verkehrsmittel>"),
    (_MAYBE_ESCORT, "<inkl|incl|included|including|inklusive|plus|ekskl|excl> .? <transport|kørsel|taxi|taxa|fahrt|anfahrt|travel>"),
    (_MAYBE_ESCORT, "<transport> <outside|inden|within|indenfor|innerhalb|uden|udenfor|utenfor|extra|ekstra|tillægges|costs|koster|efter>"),
    (_MAYBE_ESCORT, "<jeg|i|ich|jag> .? <take|takes|tager|tar|nehme> .? <train|toget|tog|bus|bussen|taxi|taxa|drosje|cab|zug>"),
    (_HINT_PRIVATE, "<bus|bussen|buses|metro|metroen|stoppested|stoppestedet|busstop|toget|tram|trikken|trikk|sporvogn|ubahn|bahn> .{0,3} <uden|udenfor|utenfor|outside|door|right|tæt|nær|near|close|nearby|ved|stops|stopper|hält>"),
    (_MAYBE_PRIVATE, "<in> <or|and|og>? <out>"),
    (_MAYBE_ESCORT, "<out> <or|and|og>? <in>"),
    (_ESCORT, "<unterwegs|vej|vei|väg|way> <zu|til|till|to> <YOU>"),
    (_ESCORT, "<außer> <haus>"),
    (_MAYBE_ESCORT, "<med|along|mit> <som|as|als> <YOURS>"),
    (_MAYBE_CLINIC, "<åben|åbent|open|åpent|öppet|geöffnet> <fra|from|kl|von|från>"),
    (_MAYBE_CLINIC, "<har|have|has|haben> .? <COUNT> .? <GIRLS>"),
    (_MAYBE_ESCORT, "<HOTEL> <mostly|mainly|mest|primært|især|meist|company|companion|dates|date|fun|selskab|begleitung|service>"),
    (_MAYBE_ESCORT, "<bin|am|m> <auch|also|very|sehr|fully>? <mobil|mobile>"),
    (_MAYBE_ESCORT, "<FARE>"),
    (_MAYBE_ESCORT, "<travel|transport|taxi|transportation|uber|reise|petrol|benzin|bensin|fuel> <fee|fees|cost|costs|expenses|paid|extra|betales|betalas|betalt|inkl|included|inkluderet|płatne|płaci|tillegg|kosten|bezahlt|zahlst>"),
    (_MAYBE_CLINIC, "<entré|entre|eintritt|entry|inträde|admission> . <kr|euro|dkk|kroner|eur|sek|nok|kronor>"),
    (_MAYBE_CLINIC, "<eintritt> <frei>"),
    (_MAYBE_CLINIC, "<COUNT> .? <GIRLS> <täglich|dagligt|daily|dagligen|anwesend|present|i|heute|today>"),
    (_MAYBE_ESCORT, "<AGENCY>"),
    (_MAYBE_CLINIC, "<walk> <in|ins>"),
    (_MAYBE_CLINIC, "<åben|åbent|open|åpent|öppet> <dagligt|daglig|daily|dagligen|täglich>"),
    (_MAYBE_CLINIC, "<damer|piger|ladies|girls|jenter|mädchen> <at|to|å|zum|att> <vælge|choose|velge|välja|auswählen>"),
    (_MAYBE_CLINIC, "<NO> <aftale|appointment|tidsbestilling|avtale|tidsbokning|termin> <nødvendig|needed|necessary|nødvendigt|nötig|behövs>"),
    (_MAYBE_CLINIC, "<COUNT> .? <ROOMS> (?!<lejlighed|leilighet|wohnung|apartment|med|og|fra>)"),
    (_MAYBE_CLINIC, "<COUNT> <massører|massörer|masseurinnen>"),
    (_MAYBE_CLINIC, "<drop> <in|ind>"),
    (_MAYBE_CLINIC, "<vi|we|wir> <holder|har|have|haben|er|are|sind> <åbent|åbne|open|åpent|öppet|geöffnet>"),
    (_MAYBE_ESCORT, "<dukker|show|turn|tauche|dyker> <op|opp|up|auf|upp>"),
    (_MAYBE_ESCORT, "<der|there|dér|hvor|wherever|dort|dit|overalt> <hvor|where|wo>? <du|you|i|ni|sie|dere> <er|are|bor|bist|sind|live|befinder|overnatter|stay>"),
    (_MAYBE_ESCORT, "<in|om|within|inden|på> .{1,3} <minuten|minutter|minutes|minuter|time|hour|stunde> <da|der|there|framme|fremme>"),
    (_MAYBE_ESCORT, "<send|giv|gi|give|schick|skicka|text|oplys> <ME> .? <adressen|adresse|address|adressa>"),
    (_MAYBE_ESCORT, "<du|you> .? <sender|sendt|send|giver|skriver> .? <adressen|adresse|address>"),
    (_MAYBE_ESCORT, "<gerne|gjerne|gärna|gern|gladly|happily|helst> .? <på|to|til|ins|im|in|at> .? <HOTEL>"),
    (_MAYBE_ESCORT, "<HOTEL> .{0,3} <foretrækkes|preferred|bevorzugt|foretrekkes|föredras>"),
    (_MAYBE_ESCORT, "<banker|knock|klopfe|knackar> <jeg|ich|jag|i>"),
    (_MAYBE_ESCORT, "<jeg|ich|jag|i> <banker|knock|klopfe|knackar>"),
    (_MAYBE_PRIVATE, "<freut|freue|freuen|glæder|ser> .{0,2} <auf|til> .? <besuch|besøg|besøk>"),
    (_MAYBE_PRIVATE, "<i|in> <et|en|a|an|einem|einer|ett> .{0,2} <HOME|FLAT>"),
    (_MAYBE_ESCORT, "<ledsager|begleite|accompany|følger|eskorterer> .{0,2} <CLIENT|til>"),
    (_MAYBE_ESCORT, "<tag|ta|take|nimm|bring|invite|inviter> <ME> <med|mit|along|out|ud|with|til|to>"),
    (_MAYBE_ESCORT, "<meet|mødes|treffen|møtes|møder|träffas> .{0,2} <where|hvor|wo|där> <YOU|i|ni|sie>"),
    (_MAYBE_ESCORT, "<var|hvor|wherever|where|wo> <du|i|you|ni|sie> <än|end|er|auch|vil|bo|ønsker|want|like|digas>"),
    (_MAYBE_ESCORT, "<donde|adonde> <tú|tu|quieras|estés|digas>"),
    (_MAYBE_ESCORT, "<du|i|you|dere|ni> <betaler|betal|pay|zahlst|betalar> <for>? <rejsen|reisen|resan|turen|togbilletten|toget|taxaen|taxien|taxa|taxi|benzin|bensin|brændstof|fuel|travel|train>"),
    (_MAYBE_ESCORT, "<stiller|steht|står|stand|standing> <vor|foran|at|outside|uden|udenfor> <for>? <YOURS|the>? <DOOR>"),
    (_MAYBE_ESCORT, "<voy> <donde|a>"),
    (_MAYBE_ESCORT, "<zimmernummer|værelsesnummer|romnummer|rumsnummer>"),
    (_MAYBE_ESCORT, "<room> <number>"),
    (_MAYBE_PRIVATE, "<finder|finner|find|findest|hittar|hitter> <mig|meg|me|mich|oss|os|us> .? <bag|ved|over|under|behind|above|opposite|overfor|hinter|neben|bakom|bak|ovenpå|next>"),
    (_MAYBE_PRIVATE, "<LIVE> .{0,2} <HOME>"),
    (_MAYBE_PRIVATE, "<LIVE> <stille|rolig|roligt|quietly|ruhig|centralt|sentralt|central|diskret|lugnt>"),
    (_MAYBE_PRIVATE, "<har|have|got> <plads|plass|plats> <i|på|in>"),
    (_HINT_PRIVATE, "<LIVE> .{0,1} <over|ovenpå|above|behind|bag|bakom|hinter|über|nebenan> (?!<for>)"),
    (_MAYBE_PRIVATE, "<står|stand|stehe|venter|wait|warte> .{0,2} <i|in> .? <DOOR>"),
    (_MAYBE_PRIVATE, "<huset|villaen|gården|stuen|værelset|rummet|huset|stua> <ligger|er|liegt|is|står>"),
    (_MAYBE_PRIVATE, "<ring|ringer|ringe> <på> <hos|døren|dørklokken|klokka|ved|når|to|så|før|jag|jeg|og>"),
    (_MAYBE_PRIVATE, "<banker|bank|knackar|knock|klingelst|klingel|messat>"),
    (_MAYBE_PRIVATE, "<macht|mache|lukker|slår|åbner> .{0,3} <DOOR>"),
    (_MAYBE_PRIVATE, "<et|to|tre|en|ett|två|1|2|3> <værelses|roms|rums>"),
    (_MAYBE_PRIVATE, "<en> <casa>"),
    (_MAYBE_PRIVATE, "<hälsa> <på> (?!<YOU>)"),
    (_MAYBE_PRIVATE, "<come|kom|komm|kig|stop|join> <by|over|forbi|ind|in|rein|vorbei|me>? <for|til|på|auf|till|zum|na|la> .? <DRINK>"),
    (_MAYBE_PRIVATE, "<lädt|laden|inviterer|indbyder|inviterar|bjuder|zaprasza> <ein|in|ind|inn>? <nach|til|to|in|i|hjem|hem|do>"),
    (_MAYBE_PRIVATE, "<besøkstid|besøgstid|besøgstider|besökstid|besökstider|besuchszeit|besuchszeiten>"),
    (_MAYBE_PRIVATE, "<visiting> <hours|hour|times|time>"),
    (_MAYBE_PRIVATE, "<du|you|dere|ni|man> <kan|må|can|may|must|musst|kannst|får|skal|bare> .? <komme|come|kommen|komma> (?!<YOU|sammen|together|i|af|of|up|op|til|to|in|med|with|as|som>)"),
    (_MAYBE_PRIVATE, "<du|man> <kan|må> .? <komme> <med|til|til> <FARE|færgen|bussen|toget|bus|tog|bil|metro|cykel|fods>"),
    (_MAYBE_PRIVATE, "<sube|pásate|urcă|wpadnij|przyjdź|wejdź|zapukaj>"),
    (_MAYBE_PRIVATE, "<kigge|titta|titte|stikke|drop|pop> <forbi|förbi|innom|by|round|inom>"),
    (_MAYBE_PRIVATE, "<komme|come|kom|kommen|komma> <her|hit|hid|hertil|hierher|here>"),
    (_HINT_PRIVATE, "<samme|samma|same|gleiche|gleicher|selben|selbe> .? <sted|place|adresse|address|plats|ställe|ort|HOME|FLAT|DOOR>"),
    (_HINT_PRIVATE, "<venter|wartet|warte|waiting|väntar|espero|czekam|aștept> .? <YOU> <i|in|på|en|w>"),
    (_HINT_PRIVATE, "<gæster|guests|gäste|gjester|gäster|besøgende|besucher>"),
    (_HINT_PRIVATE, "<nem|let|lett|easy|lätt|leicht> <at|to|å|att|zu> <finde|find|finne|hitta|finden>"),
    (_MAYBE_PRIVATE, "<tag|ta|take|nimm|cykl> .{0,2} <taxa|taxi|bus|bussen|tog|toget|metro|metroen|train|drosje|cab> .{0,1} <til|to|zu|hertil|herud|hit|her> (?!<YOU>)"),
    (_HINT_PRIVATE, "<beliggenhed|beliggenhet|location|lage|läge|ubicación>"),
    (_HINT_PRIVATE, "<gang|gåafstand|gehminuten|fußweg|walk|walking|gångväg|gångavstånd|gangavstand|gåavstand> <distance>? <fra|from|från|von|vom|til|to|zum>"),
    (_HINT_PRIVATE, "<min|minutter|minutes|minuten|minuter|mins> <fra|from|von|vom|från> (?!<YOU|now|nu>)"),
    (_HINT_PRIVATE, "<hus|house|haus|hjem|home|hem> <og|and|und|och> <have|garden|garten|hage|trädgård>"),
    (_HINT_PRIVATE, "<tür|dør|door|dörr> <1|2|3|4|5|6|7|8|9>"),
    (_HINT_PRIVATE, "<under> <samme|samma|same> <tag|tak|roof>"),
    (_HINT_ESCORT, "<visits> <in|around>"),
    (_HINT_PRIVATE, "<BREW> .{0,3} <DRINK>"),
    (_HINT_PRIVATE, "<DRINK> .{0,2} <gotowa|venter|waiting|ready|klar|koger|fertig|ingår>"),
    (_HINT_PRIVATE, "<sov|sove|sleep|overnat|übernachten> <her|here|hier|hos>"),
    (_HINT_PRIVATE, "<st> <tv|th>"),
    (_HINT_PRIVATE, "<off|af|av|aus> .{0,2} <skoene|sko|shoes|schuhe|skor|skorna>"),
    (_HINT_PRIVATE, "<skoene|sko|shoes|schuhe|skor|skorna> .{0,2} <off|af|stilles|aus|av>"),
    (_MAYBE_PRIVATE, "<OPEN> .{0,3} <DOOR>"),
    (_MAYBE_PRIVATE, "<åbner|åpner|öppnar|öffne|öffnet> <jeg|jag|ich|selv|selbst|själv>"),
    (_MAYBE_PRIVATE, "<jeg|jag|ich|i> .? <åbner|åpner|öppnar|öffne> (?!<MY|op>)"),
    (_MAYBE_PRIVATE, "<DOOR> .{0,2} <OPEN>"),
    (_MAYBE_PRIVATE, "<MY> .? <DOOR>"),
    (_MAYBE_PRIVATE, "<du|at|to> <kommer|kommst|komme> <COME_IN>"),
    (_MAYBE_PRIVATE, "<kom|komm|kig|come|ses|stikk|titta|schau> <COME_IN>"),
    (_MAYBE_PRIVATE, "<kan|må|can|dürfen|kann|får|gerne|gjerne|velkommen|velkomne> (?:<!jeg|ich|i|jag>){0,2} <komme|come|kommen|stikke> <forbi|vorbei|over|by|innom|round>"),
    (_MAYBE_ESCORT, "<komme> <forbi|vorbei|over|innom>"),
    (_MAYBE_ESCORT, "<kommer|comes> <jeg|jag|ich>? <forbi|vorbei|over|förbi|innom>"),
    (_HINT_PRIVATE, "<kom|come|komm> <ut|ud|out|op|opp|upp|up> (?!<of|af|and|og>)"),
    (_MAYBE_ESCORT, "<kommer> .{0,2} <besøg|besøk|besök>"),
    (_MAYBE_PRIVATE, "<kom|komm|come|kig|du|velkommen> .{0,3} <besøg|besøk|besök|besuch|visit> (?!<YOU>)"),
    (_MAYBE_PRIVATE, "<døren|døra|dør|dörren|door|tür> <på|står|a|stands> <klem|klemt|glänt|gløtt|ajar|åben>?"),
    (_MAYBE_PRIVATE, "<wer> <klingelt|kommt|bleibt>"),
    (_MAYBE_PRIVATE, "<guider|guide|lotser|forklarer|explain|viser|tell> .? <YOU> .{0,2} <vej|vejen|way|veien|weg|door|number|resten>"),
    (_HINT_PRIVATE, "<NO> <fahrten|reiser|rejser|resor|fahre>"),
    (_MAYBE_PRIVATE, "<ved|an|at> <døren|tür|dörren|døra>"),
    (_MAYBE_PRIVATE, "<at> <home> (?!<with|to>)"),
    (_MAYBE_PRIVATE, "<stig|steig|get|hop> <af|av|aus|off> <ved|på|at|an|the>"),
    (_MAYBE_ESCORT, "<sender|send|sende|schicke|skickar> <jeg|jag|ich|i>? <hende|henne|sie|her|ham>"),
    (_MAYBE_PRIVATE, "<home|hjemme|hemma> <alone|alene|ensam>"),
    (_MAYBE_ESCORT, "<dinner|middags> <date|dates>"),
    (_MAYBE_PRIVATE, "<RECEIVE>"),
    (_MAYBE_PRIVATE, "<du|you|dere|i> <er|are|är> <!NO>? <velkommen|welcome|välkommen> (?!<at|to|til>)"),
    (_MAYBE_PRIVATE, "<TAKE> .{0,2} <IN>"),
    (_MAYBE_PRIVATE, "<MY> <OWN|COSY>{0,3} <HOME|HOTEL>"),
    (_MAYBE_PRIVATE, "<AT_HOME|indenfor|visítame|visitame|zuhause>"),
    (_HINT_PRIVATE, "<hos> <!YOU|ME>"),
    (_MAYBE_PRIVATE, "<zu> <hause>"),
    (_HINT_PRIVATE, "<PLACE_SIGN|ABODE>"),
    (_HINT_ESCORT, "<OWN|med|with|by|have|har|mit|i|fast> <OWN|fast>? <CAR>"),
    (_HINT_ESCORT, "<with|med|mit|in|har|have|got> <MY|en|a> .{0,2} <bil|car|auto>"),
    (_HINT_ESCORT, "<COVER>"),
    (_MAYBE_ESCORT, "<på|to|til|auf|at|in> <the>? <hotelværelset|hotellrommet|hotelzimmer>"),
    (_HINT_ESCORT, "<kører|kjører|kør|körer|fahre> (?!<NO|på|du|man|zur|hjem>)"),
    (_HINT_ESCORT, "<mobil> <und|og|and>"),
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
