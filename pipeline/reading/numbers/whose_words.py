"""Words for whom else a number may belong to: kin, landlords, doctors, institutions, and how that is said."""

from __future__ import annotations

from typing import Final

from pipeline.reading.relation_words import ABOVE, FAMILY, FRIENDS, PARTNERS, STAFF


def _of(words: str) -> str:
    """The genitives of words: "søns", "naboens"."""
    return " ".join(word if word.endswith("s") else f"{word}s" for word in words.split())


def _definite_of(words: str) -> str:
    """The genitives of words that name one somebody: "advokatens"."""
    return " ".join(f"{word}s" for word in words.split() if word.endswith(("en", "er")) and len(word) > _SURE)


_SURE: Final = 6  # letters of a word whose ending is no other word's
_KIN: Final = f"""{FAMILY} broren brodern moren mora faren systern pappan mamman sønnen datteren søstera kona kånå familie familien family familj familjen rodzina rodziny rodziną familia forældre forældrene parents foreldre foreldrene föräldrar eltern rodzice rodziców rodzicom părinți părinții padres
    mamma mama mami mom mum mums papa papá tata mamy mamie mamą mamei tatălui fratelui surorii fiului fiicei ojca taty kids børn børnene barn barnet kinder kinderen
    children son søn datter mormor onkel niece fætter svigermor svigerforældre plejemor grandparents bedsteforældre mand manden ægtemand
    husband wife ehemann ehefrau gatte męża mężem żony soțului soției marido"""
_EX: Final = """eks eksen exen ex eksmand eksmanden exmand eksmann eksmannen exman exmannen ekskæreste exkæreste ekskone exkone exfrau exfreund exfreundin expojkvän
    ekspartner expartner exhusband exwife exboyfriend stalker stalkeren stalkern"""
_LANDLORDS: Final = """udlejer udlejeren vicevært viceværten varmemester varmemesteren vaktmester vaktmesteren hyresvärd hyresvärden utleier utleieren huseier huseieren vermieter vermieterin
    hausmeister landlord landlady landlords caretaker janitor gazda właściciel właściciela proprietar proprietarul proprietarului casero casera
    ejendomsmægler ejendomsmægleren ejendomsmæglerens boligforening boligforeningen hausverwaltung fastighetsvärd udlejers"""
# who works for her, but answers for nobody's number in an ad
_PROFESSIONALS: Final = """læge lægen lege legen läkare läkaren arzt ärztin doctor gp lekarz lekarza doctorul medico tandlæge tandlægen dentist zahnarzt psykolog psykologen
    psychologist therapist terapeut advokat advokaten advokater anwalt anwältin lawyer solicitor abogado prawnik avocat avocatul revisor revisoren accountant steuerberater
    sagsbehandler sagsbehandleren socialrådgiver saksbehandler handläggare sachbearbeiter socialworker caseworker dyrlæge dyrlægen vet kunde kunden kundes kunder
    client customer frisør hairdresser friseur mekaniker elektriker håndværker bank bankrådgiver babysitter dagplejer lærer læreren teacher arbejdsgiver arbejdsgiveren arbeitgeber employer arbeidsgiver arbetsgivare pracodawca"""
_WORK: Final = """arbejde arbejdet arbejdsplads arbejdspladsen job jobbet jobb jobben arbeid arbeidet arbeidsplass arbeidsplassen arbete arbetet arbetsplats arbetsplatsen
    arbeit arbeitsplatz arbeitsstelle work workplace office kontor kontoret büro skole skolen school schule praca pracy munca serviciu trabajo"""
# whose number is never hers
_OFFICES: Final = """*apotek *apoteket *apotekets apteka farmacie farmacia apotheke *apotheke pharmacy chemist politi politiet politiets police polizei polis polisen poliția policja policia
    *politi *politiet politistation politistationen krisecenteret skadestue skadestuen *hospital *hospitalet hospitals *sygehus *sygehuset jordemoder jordemoderen tandlægevagten lægen tandlægen dyrlægen psykologen advokaten revisoren sagsbehandleren sundhedsplejersken kommunens *kommunens sygehusets alkohollinjen kvindesamfund sykehus sykehuset *sjukhus *sjukhuset krankenhaus szpital spitalul klinikum *legevakt legevakten
    vagtlæge vagtlægen lægevagt lægevagten lægehus lægehuset *akutmottagning notarzt notdienst ambulance ambulancen krankenwagen ambulans alarmcentral alarmcentralen
    krisecenter krisecentret krisecentre *krisecenter *krisecentret krisesenter krisesenteret frauenhaus kvinnojour kvinnojouren shelter herberg herberget
    helpline *helpline hotline *hotline crisisline lifeline hjælpelinje hjælpelinjen livslinien hjelpetelefon hjelpetelefonen hjälplinje livslinien livslinje livslinjen notruf
    telefonseelsorge giftlinjen giftinformationen telefonrådgivning telefonrådgivningen rådgivning rådgivningen rådgivningstelefon *rådgivning *rådgivningen *beratungsstelle gesundheitsamt jugendamt ordnungsamt
    *hjælpen trygfonden *værket movia kors danner hilfetelefon aidslinjen sexlinien sexlinjen børnetelefonen brandvæsen brandvæsenet brannvesenet feuerwehr räddningstjänsten dsb rejseplanen ejerforening ejerforeningen
    krisetelefon reden pro-sentret korshær frelsens sundhedsstyrelsen samaritan samaritans falck redningskorps kommune kommunen *kommune *kommunen gemeinde rathaus
    borgerservice skattestyrelsen skatteetaten skatteverket finanzamt arbejdstilsynet jobcenter jobcentret jobcenteret
    behörde banken sparkasse *banken embassy ambassade ambassaden botschaft konsulat forsikring forsikringen taxa taxi taxaen taxien drosje
    taksi taxis cab 4x35 dantaxi webshop webshoppen webbutik webbutikken onlineshop nettbutikk postnord gls dhl flyttefirma låsesmed låsesmeden grundejerforening boligselskab boligselskabet"""
# whose number stands in an ad only where she gives her own as well
_HOUSES: Final = """hotelreception* hotellreception* hotelrezeption* kroen købmand købmanden værtshus værtshuset bodega bodegaen gæstgiveri vært værten butik butikken shop hotel *hotel hotellet hotellets hotels hotell hotellets hostel hostal pension pensionen motel vandrerhjem airbnb gasthof gasthaus
    restaurant restauranten *restaurant restaurang cafe café caféen pizzeria pizzeriaet kiosk kiosken bageren bageri frisør frisøren fitness fitnesscenter campingplads
    parkering parkeringshus parkhaus tankstation"""

CLASSES: Final = {
    "NOT": "nobody niemand don doesn ikke ikk ikkje ej inte icke not dont don't never aldrig aldri nie niemals nicht nunca nigdy niciodată",
    "TIP": "no nu",  # "not" in Spanish and Romanian
    "ROMANCE": "llaméis escribáis llamadle llames llame llamen suna sunați scrie scrieți escribas escriban contactes",
    "STOP": "lade stoppe stoppen stoppa holde holder stop stopp hold lad undlad unngå undvik sluta slutt høre hör avoid quit cease przestań przestańcie deja încetează deje lass lasst",
    "SOFT": """dare should dag idag today heute flere euch dich sig mai have haben want anyone dass att ni folk nogen that to zu darum om try prøv prøve forsøg forsøge försök reach send sende skicka meldinger beskeder messages meddelanden nachrichten søg t at med med venligst please bitte du i jer ihr you to be være vær ever under mig op upp auf nogensinde gerne lige også nu altså vara så som just ud
        nie nigdy længere längre lenger mer mere more any nog er blevet gang gange is has been now jetzt inzwischen nun nå numera ble wird wurde desværre dessverre
        videre okay ok omstændigheder ingen mieli proszę te rog por favor""",
    "DEED": """meldet stör stört störe stören smsa ring ringe ringer ringes ringa sms smse sms'e skriv skrive skriver skriva kontakt kontakte kontakta kontakter kontaktes kontaktas call calling text texting email phone
        phoning contact contacting message messaging dial ruf rufe rufen ruft schreib schreibt schreibe schreiben kontaktiere kontaktiert kontaktieren melde bother bothering
        disturb harass chikaner forstyr dzwoń dzwoncie dzwonić dzwonicie pisz piszcie suna sunați scrie contacta llames llame llamar llamen llama escribas escriban""",
    "NONE": "ingen no kein keine keinen inga żadnych zero",
    "LAST": "anrufen anzurufen anruft kontaktieren schreiben stören belästigen kontakte kontakta ringe ringa anschreiben",
    "TO": """hem in im e til till to på an at on bei unter hos hjem hjemme home a al la el los las do na pe de w the der die das den dem det min mit mine mina mitt my mein meine
        meinen meiner meinem mi mis mój moja moją moje moich mojej mojego mojemu mea meu mele mei mé hans hendes his hennes our vores vår vår våra unsere unseren unser gamle gammel gamla
        old alte alten alter poor stakkels stackars arme armen syge lille syke lilla little kleine ældre elderly altgammel nye new neue neuen stilling tlf telefon telefonen phone
        mobil mobile handy nummer number nr cell""",
    "MY": """min mit mine mina mitt my mein meine meinen meiner meinem meines mi mis mój moja moją moje moich mojej mojego mojemu meu mea mele mei hans hendes his hennes
        ihre seine our vores vår våra vårt unser unsere unserer unserem unseren""",
    "ADJ": """gamle gammel gamla old alte alten alter poor stakkels stackars arme armen syge lille syke lilla little kleine ældre elderly nye new neue neuen søde egen own kære dear
        tidligere former før far privat private early late nuværende ældste yngste mindste oldest youngest younger older big äldsta yngsta älteste ältesten älteren jüngste jüngsten ung young junge junger jungen unge ny""",
    "OF": "til of på for av af på von zu till para de la do",
    "OFMY": "meiner meines mojej mojego moich mojemu unserer unseres mele",
    "S": "s",
    "PHONE": """anschluss linje line leitung hemnummer hjemmenummer privatnummer tlf tlfnr tel telefon telefonen telefonnummer telefonnr telefonnummeret phone mobil mobilen mobilnummer mobilnr mobile cell handy handynummer nummer nummeret numret
        nummern number num nr numer numeru numerem număr numărul landline landlines festnetz festnetznummer fastnet fastnettelefon fasttelefon número numero telefono teléfono telefonu arbejdstelefon komórka celular móvil rufnummer no""",
    "KIN": _KIN,
    "KINS": f"*fars *mors nabos naboers naboens grannes grannens neighbours nachbarns nachbars {_of(_KIN)} {_of(_EX)} {_of(_LANDLORDS)} {_of(_PROFESSIONALS)}",
    "MUMS": "mammas mums mamas pappas dads mors mormors mutters",
    "GENITIVE": "mamei tatălui fratelui surorii fiului fiicei soțului soției proprietarului vecinului",
    "EX": _EX,
    "LANDLORD": _LANDLORDS,
    "PRO": _PROFESSIONALS,
    "NEIGHBOUR": """nabo naboen naboer naboerne naboens neighbour neighbor neighbours neighbors nachbar nachbarn nachbarin granne grannen grannar grannarna sąsiad sąsiada
        sąsiadów vecino vecinos vecina vecinul underbo overbo genbo genboen logerende lejer lejeren roommate""",
    "AROUND": f"{ABOVE} {FRIENDS} {PARTNERS} {STAFF} {_of(FRIENDS)} {_of(PARTNERS)} {_of(ABOVE)} venner vennerne friends freunde kollegaer kolleger colleagues",
    "WORK": _WORK,
    "OFFICE": _OFFICES,
    "HOUSE": _HOUSES,
    "DESK": "reception receptionen reseption lobby front desk rezeption empfang personale",
    "ABOUT": "over about über til to an på vedrørende om siden annoncen the site page",
    "COMPLAINT": "klager klage klagor klagomål complaint complaints beschwerde beschwerden skargi reclamații quejas",
    "OLD": "gamle tidligere forrige previous former old alte frühere vorherige vorige gamla förra poprzedni vechiul anterior",
    "OWNER": "ejer ejeren owner owners besitzer besitzerin inhaber inhaberin ägare ägaren eier eieren właściciel proprietar dueño bruger brugeren user",
    "ELSE": """anden andre andet annen annan andra else anderem anderen anderer anders fremmed stranger fremmede fremder fremden innego inny komuś ktoś altcineva alguien otra otro
        another others nogen noen någon somebody someone jemand jemandem mand dame herre familie firma lady man family company frau pensionist""",
    "SOMEBODY": "nogen noen någon somebody someone jemand ktoś cineva alguien fremmed fremder stranger",
    "USES": "bruger har uses has using benytter nutzt benutzt verwendet använder bruker anvender używa folosește usa tiene ma are sælger",
    "PUT": "sat lagt skrevet put posted listed gestellt lagt satt oprettet",
    "MINE": "navn navnet name billeder billede photos pictures bilder namn namen fotos",
    "COPIES": "copies copied steals stole stjæler stjal stjålet kopierer kopiert kopierte kopierat klaut kopiere skopiował copiat copia copió misbruger missbraucht",
    "WRITTEN": """ord ordene orden words wording text texts tekst teksten tekster texten texte annonce annoncen annonse annonsen annons annonsens ad ads anzeige worte słowa słów
        cuvinte cuvintele palabras texto textul anunț anuncio ogłoszenie profil profile""",
    "EARLIER": "antes før before früher dinainte wcześniej förr tidligere tidigare earlier damals dengang trecut înainte sidste",
    "HELP": "hjælp hjelp hjälp hilfe help pomoc ajutor ayuda aiuto",
    "IF": "hvis if om wenn falls dersom når anyone any nogen noen someone jeśli dacă si",
    "CALLS": "anruf nachrichten besked anrop telefoner opkald calls anrufe samtal beskeder messages smser chikane chikanerer chikaner stalker generer harasses belästigt trakasserer",
    "FROM": "fra from von från od de",
    "GUY": "kunden manden fyren mannen typen client guy man kerl mann kunde customer ham him beundrer gæst gæsten personen person ejeren",
    "WITH": "med with mit på on z cu con",
    "BEWARE": "pas pass vorsicht beware varning advarsel warning uwaga atenție cuidado",
    "NUISANCE": "timewaster* tidsspild* sortlist* svartelist* blacklist* noshow* udelukket uønsket fupkunde* fupopkald*",
    "CHIEFS": "chefens bossens managerens assistentens sekretærens venindens kærestens",
    "TIRED": "træt trött trøtt lei tired sick fed müde irriterende forbudt forbudte ulovligt",
    "WITHAF": "af av of with up",
    "ANOTHER": "anden andet annen annan another andere other",
    "PERSON": "person dame kvinde kvinne kvinna woman lady girl pige mand man frau mann familie family menneske",
    "TOOK": "tog tok took nahm beholdt kept behielt behöll fik fick",
    "KNOW": "kender kjenner känner know knows kennt kennst zna znasz cunoști conoces",
    "WHO": "hvem who wer vem whose kto czyj cine quién quien",
    "YOU": "du i you ihr du nogen noen någon anyone jemand",
    "IS": "er is ist är var was are s to e este es jest blev ble bliver blir wurde wird war",
    "HAS": "har has hat fik fick fået fått got ma are tiene",
    "THIS": "det dette this that das dies den it der här her here detta to",
    "NEW": "ny nye new neuen neuer neue andre annan",
    "BELONGS": "tilhører tilhørte hører belongs belong gehört gehörte tillhör tillhörde tilhøyrer należy aparține pertenece hørte",
    "ME": "mig meg me mir mich mine mnie mi îmi mí",
    "USED": "ejes owned bruges brugt brukes brukt används använt used benutzt genutzt verwendet overtaget overtatt övertaget övertagits taget tatt taken übernommen givet gitt gett gett solgt sold",
    "LOST": "mistet opsagt tabt skiftet lost verloren mistat tappat slettet gekündigt",
    "AVOID": "undgå avoid bloker block blockiert blokkér unngå undvik meidet",
    "HIM": "ham him ihn honom hende her sie henne dem them",
    "LINE": "linje linjen servicelinje line telefon vagttelefon hotline vagt",
    "TENANT": "lejer lejeren lejers tenant tenants mieter mieters hyresgäst leietaker beboer beboers ejers indehaver",
    "FARS": f"{_definite_of(_KIN + _EX + _LANDLORDS + _PROFESSIONALS)} kusines naboens grannens nachbarns skolens svigermors svigerfars bedstemors bedstefars mosters tantes onkels fars faders søsters brors sønners søns datters sons daughters brothers sisters pappas moderens faderens farmors mormors",
    "SCHOOL": "skole skolen school schule børnehave arbejde arbejdsplads job work office arbeit jobb arbete",
    "TITLE": "advokat advokatfirma tandlæge tandlægerne læge lægerne revisor dyrlæge zahnarzt rechtsanwalt dr",
    "INSTS": "hotellets politiets apotekets hospitalets kommunens restaurants restaurantens pizzerias pizzeriaets butiks butikkens caféens frisørs firmas virksomheds kroens kiosks skoles banks",
    "LEADS": "går leads goes går geht führt fører ringer kommer",
    "INDEFINITE": "en et ett einer einem eine a an",
    "OURS": "vores ours unsere vår vårt",
    "BEFORE": "før tidligere förut före before früher engang once",
    "DELETE": "slet slette slett slette radera delete remove löschen lösch fjern fjerne entfernen usuń borra",
    "THERE": "dit der dort there dertil den det it",
    "CLOSE": "op opp upp ud af av ut",
    "FOR": "i for seit indtil until bis till til frem länge længe lenge",
    "BUT": "men but aber dog",
    "OVER": """lukket nedlagt slut forbi væk opsagt dødt død stengt slutt borte borta stängt slut closed over gone dead cancelled ended weg vorbei gesperrt
        abgemeldet solgt spærret""",
    "PEOPLE": "folk nogen mange alle mænd kunder I ihr people somebody someone men guys clients leute manche viele männer kunden noen någon många män menn kunder ludzie faceci oamenii",
    "PHONES": "ringer skriver smser ringar skriver smsar call calling calls texting phoning ruft rufen anrufen schreiben schreibt dzwonią dzwonicie sună",
    "ALLTHETIME": """hele tiden hela konstant ständig dauernd immer altid alltid alltid always constantly keep keeps stadig fejlagtigt forkert ved en fejl mistake by mistakenly
        versehentlich irrtümlich aus versehen natten dagen aftenen mig meg""",
    "CEASE": "stop stopp sluta slutt stoppa quit cease undlad undvik unngå przestań hört",
    "LEAVEIT": "lad lass lasst sluta stop stopp hold slutt leave",
    "LAY": "være vær bli vara das es sein op it det",
    "USE": "brug bruge bruk bruke use using benyt benytte benutzen benutzt nutzen verwenden använd använda folosiți używaj gem gemme save",
    "RINGS": "ring ringe ringa call calling phone kontakt kontakte kontakta contact anrufen kontaktieren dzwoń dzwonić suna llames llamar meld",
    "ONE": "one nummer nummeret numret number",
    "PASSED": "givet gitt gett given passed videregivet overgået tilmeldt reassigned overdraget overladt vergeben solgt sold verkauft sålt weitergegeben gået gått gået weg",
    "BY": "af av by von vom til to an till på med przez de",
    "MODAL": "må skal kan får får ska may must should shall can darf soll sollte bør wolno trebuie",
    "PASSIVE": """kontaktes kontaktas ringes ringas benyttes bruges anvendes användas brukes contacted called used texted kontaktiert angerufen benutzt verwendet genutzt rung dialled ringet
        disturbed forstyrres""",
    "PARTLY": "til på on for auf med with efter after etter nach før before sent late om under mellem between som as fra",
    "WRONG": "forkert forkerte feil fel falsche falsches falsch wrong błędny greșit equivocado",
    "LONGER": "længere lenger längre longer mere mer mehr more anymore",
    "A": "et en ett a an ein eine einer einem einen the det den die der das",
    "DENIED": "nie nicht ikke inte not",
    "RO": "aparține",
    "GET": "får faar get reach erreichst erreicht når kommer fås når treffer",
}  # fmt: skip

# behind whom these stand answers for her
ANSWERS: Final = """svarer svarar tager tar passer booker bokar answers takes picks handles nimmt antwortet geht odbiera răspunde contesta coge styrer
    svare answer answering"""
PLACES: Final = """ved nær nærved nära nærheden overfor over under bag bagved bakom bredvid mellem fra from från von near next opposite behind by beside above neben gegenüber hinter über
    unweit close tæt siden omkring bei from langs i in im inne på på at on hos til to zum zur till para jeg i'm ich jag jestem sunt soy am bor er both både ingen no kein keine inga gratis free billig betalt kostenlos din dit jeres your deine euer
    inget intet ikke not og and und och y i samt plus inkl incl som eller or oder a lub jako als eget"""
