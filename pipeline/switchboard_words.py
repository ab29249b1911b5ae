"""The words and rules by which a text tells that somebody else answers the phone."""

from __future__ import annotations

from typing import Final

from pipeline.given_names import GIVEN_NAMES, UNISEX
from pipeline.relation_words import ABOVE, FAMILY, FRIENDS, NEIGHBOURS, PARTNERS, STAFF

CLASSES: Final = {
    "ATTENDANT": """telefonpasser* telefondame* telefonpige* telefonvagt* telefonist* telefonassistent* telefonservice* telefonzentrale
        telefonhostess* receptionist* recepcjonist* recepcionist* recepționist* recepționer* resepsjonist* rezeptionist* receptionsdam* sekretær* sekretærerne
        sekretaria* sekretär* secretary secretaria sekretarka omstilling omstillingen sentralbord* sentralbordet switchboard callcenter* dispatcher
        dispecer* empfangsdame* empfangsdamen växel växeln telefonvakt* telefonansvarlig* telefonmottaker* centralista centralita telefonista bookingdame*
        bookingassistent* bookingteam bookingkontor* operator operatoren telefondamen vagttelefon* vakttelefon* jourtelefon* vagthavende telefonvært* bookingtelefon* bookingnummer* bookingansvarlig*
        telefoncentral* centralen centralnummer* zentrale telefonzentrum hovednummer* hovedtelefon* kontordame* kontordamen receptionsdame* skrankedame* klinikdame* rezepcjonist* rejestracja""",
    "RECEPTION": "reception receptionen resepsjon resepsjonen rezeption recepción recepcja recepcji recepția receptia",
    "AGENCY": """agency agencies agentur* agenturet byrå byrået bureau bureauet escortbureau* escortbyrå* eskortbyrå* eskortebyrå* escortagentur*
        escortagency agencia agencja agencji agenție agentia escortservice-bureau vermittlung formidling formidlingen""",
    "HOTEL": "hotel hotellet hoteller hotels hotell hotelværelse",
    "NO": """ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine keinen nie uden utan uten without ohne bez t fără
        sin ni nor hverken verken neither heller intet inget slipper""",
    "FORMER": "tidligere forhenværende eks ex former formerly frühere ehemalige tidigare före før som as als uddannet arbejder arbeider arbetar jobber work working była fosta ex-m læser",
    "JEG": "jeg ich i jag me mig meg",
    "BEING": "er am bin var was war är være be blev",
    "MY": "min mit mine mitt my our vores vore vår vårt våre unsere unser meine mein en ei et a an the eine einer ein der die moja mój mi un una o vår våran hendes her hennes",
    "OTHER": f"""{PARTNERS} {FRIENDS} {FAMILY} {NEIGHBOURS} {STAFF} {ABOVE} kontor kontoret office büro biuro
        pige pigen dame damen lady woman anden annen annan andre other else somebody someone jente jenta tjej""",
    "NEAR": f"{PARTNERS} {FRIENDS} {FAMILY} {NEIGHBOURS} {STAFF} {ABOVE} herre dame kvinde kvinne kvinna lady woman stemme røst voice stimme anden annen annan andre jemand someone somebody",
    "ASSISTANT": "assistent assistenten assistentin assistant assistenter asystentka asystent asistenta asistentul asistente",
    "HERS": "hendes hennes her his hans ihre ihr min my mine meine vores our unsere vår våran moja mea jej mitt",
    "SELF": "selv herself himself selbst själv sjølv sama yourself",
    "SHE": "hun she hon sie han he ona ea ella damen lady pigerne pigen girls tjejerna damene ladies therapists massøserne masseuses frauen",
    "PICKS": "svarer svarar svare svara answer answers answering antwortet antworten tager tar take takes picks pick tage ta besvarer abheben hebt odbiera odbierają besvare plukker løfter",
    "FREE": "ledig fri free frei gæst gæster gäst kunde client klient besøg wolna liberă available optaget busy customer guest",
    "OLD": "gamle old alte alten gammel gamla forrige tidligere forkerte wrong previous former stare vechi viejo sidste",
    "ANSWERS": "svarer svarar svara svare answers answer besvarer besvares antwortet antworten odbiera răspunde raspunde contesta atiende",
    "TAKES": """tager tar tage ta takes take passer passar pass har have has handles handle håndterer håndtere styrer sköter skøter geht gehen nimmt
        nehmen betreut keeps ordner ordnar klarer holder sidder sitzt sits sitter besørger varetager""",
    "PHONE": """telefonen telefon telefoner phone phones tlf mobilen mobil opkald calls beskeder meldinger messages bookings bestillinger bestilling
        booking sms handy anrufe anruf telefonul teléfono nummeret nummer number calendar kalender kalenderen aftaler aftalerne tider linjen linien line røret røret hörer henvendelser forespørgsler samtaler
        samtalerne telefonu""",
    "SHARED": "fælles felles fællestelefon gemeinsame gemeinsames gemeinsamer shared delt delte samlet gemensam gemensamt wspólny comun compartido común gemensam felles wspólna común comună",
    "SHARE": "deler deles dele share shares sharing teilen delar dzielimy împărțim compartimos",
    "SAME": "samme same samma gleiche selbe același mismo ten",
    "CALL": "ring ringer call kontakt contact skriv text ruf whatsapp sms",
    "ASK": "spørg spør fråga frag fragen fragt ask zapytaj pregunta întreabă bed be",
    "AFTER": "efter etter nach for o por de om",
    "NAME": " ".join([*GIVEN_NAMES, *UNISEX.split(), "rosa", "liv", "joy"]),
    "AGED": " ".join(map(str, range(18, 80))),
    "GIRLS": "pigerne pigen damen den frøken miss fräulein the girl girls lady",
    "HEAR": "hør høre hear find frag fragen fråga spør spørg ask fortæller tells sagt høyr se",
    "WHO": "hvem who wer vem hvilke which welche kto cine quién",
    "ONDUTY": "arbejde arbejder vagt vagten work working duty jobb jobber dienst ledig ledige ledig available frei free today dag her inne",
    "CONNECT": "stiller setter sætter viderestiller viderestilles viderestilling put puts connect connects verbinden verbindet kopplar kobler omstilles stilles",
    "BOOK": "book booking bookinger bookings bestil bestille bestilling bestillinger bookes bestilles aftal aftaler avtal avtaler avtales aftales buchen buchung reserver reservation reservationer reservierung tidsbestilling",
    "VIA": "via gennem gjennom through über hos genom przez",
}

# In order: what comes first wins where two rules begin at one word.
RULES: Final[tuple[tuple[bool, str], ...]] = (
    (False, "<NO> .{0,2} <ATTENDANT|AGENCY|RECEPTION> (?:.{0,2} <ATTENDANT|AGENCY|RECEPTION>)*"),
    (False, "<NO> .? <OTHER> .{0,3} <ANSWERS|TAKES>"),
    (False, "<FORMER> .? <ATTENDANT|RECEPTION>"),
    (False, "<arbejdede|arbejdet|worked|jobbet|jobbede|jobbade|arbeitete|gearbeitet|før|före|früher|tidligere> .{0,4} <AGENCY|RECEPTION|ATTENDANT>"),
    (False, "<ATTENDANT> <på|von|of>? <AGED>"),
    (False, "<NO> .? <phone|call|booking|telefon> <attendant|operator|lady|girl|center|centre|team|office|dame|pige|agent>"),
    (False, "<JEG> <BEING> .{0,4} <ATTENDANT>"),
    (False, "<BEING> <JEG> .{0,4} <ATTENDANT>"),
    (False, "<HOTEL> .{0,4} <RECEPTION>"),
    (False, "<RECEPTION> <i|in|på|nede|downstairs|spørger|asks|will|fragt|at|des|der> .? <bygningen|building|opgangen|huset|house|ejendommen|hauses|centret|navn|name|hotellet|hotel|ask>"),
    (False, "<MY|en|a> .? <OTHER> (?:<!JEG|NO>){0,2} <ANSWERS|TAKES> .{0,3} <OLD>"),
    (False, "<NO> .{0,8} <som|der|which|that> .? <taget|besvaret|answered|taken> <af|by|av|von>"),
    (False, "<ANSWERS|TAKES> <mig|meg|mej|me|by|af|av> .? <SELF>"),
    (False, "<andres|others|anderer> <telefon|telefoner|phone|phones>"),
    (True, "<anmeld|anmeldes|meld|melde|henvend|henvendelse|register|anmelden|bestil|bestill|book|booking|ring|dzwoń|call|sună|tid|termin|timebestilling> .{0,4} <i|til|in|at|an|w|do|la|hos|bei|with|via> .? <RECEPTION> (?!<HOTEL|NO>)"),
    (True, "<NAME> <i|in|at|on|bag|ved> <the|der>? <RECEPTION|desk|skranken|disken|counter|phones|omstillingen|fortæppet|fronten>"),
    (False, "<RECEPTION> .{0,4} <HOTEL>"),
    (False, "<pass|passes|passer|passere|forbi|past|vorbei|förbi|gennem|through|i|in|ved|at|an> .? <RECEPTION>"),
    (False, "<SAME> <nummer|number|telefon|phone> <som|as|like|wie|since|siden>"),
    (True, "<ATTENDANT>"),
    (True, "<AGENCY>"),
    (True, "<RECEPTION>"),
    (True, "<phone|call|booking|telefon> <attendant|operator|lady|girl|center|centre|team|office|dame|pige|agent|assistant|hostess>"),
    (True, "<our|vores|vår> <operator|operators|operatør>"),
    (True, "<CALL> .{0,2} <til|to|an|bei>? <MY> .? <OTHER> (?!<OTHER>)"),
    (True, "<MY|someone|somebody|noen|nogen> .? <OTHER> (?:<!JEG|NO>){0,2} <ANSWERS> (?!<NO>)"),
    (True, "<MY|someone|somebody|noen|nogen> .? <OTHER> (?:<!JEG|NO>){0,2} <TAKES> (?:<!JEG|NO>){0,3} <PHONE>"),
    (True, "<ANSWERS|passes|tages|taget|besvaret|answered|taken|handled|håndteres|styres> (?:<!JEG>){0,2} <af|by|von|av|via> (?!<JEG>)"),
    (True, "<ANSWERS> <MY> .? <OTHER>"),
    (True, "<OTHER> <MY> <NAME>? <TAKES|PICKS|ANSWERS> .{0,2} <PHONE>?"),
    (True, "<HERS> .? <ASSISTANT>"),
    (True, "<ASSISTANT> <MY>"),
    (True, "<SHE|NAME> .{0,4} <NO> .{0,2} <PICKS> .{0,4} <SELF>"),
    (True, "<NO> <SHE> .? <SELF> .{0,2} <PICKS|PHONE>"),
    (True, "<SHE|NAME> .? <NO> .? <answers|answer|picks|tager> <the>? <calls|phone|phones|telefonen|opkald|telefon>"),
    (True, "<SHE> <har|have|haben> <NO> <egne|own|eigene|egen> <telefon|numre|nummer|numbers|phones|telefoner|nummern>"),
    (True, "<den|the|whoever|wer|hvem|den,> .{0,7} <FREE> .{0,2} <PICKS|svarer>"),
    (True, "<den|whoever|wer|one> .{0,5} <NO> .{0,4} <PICKS> .? <PHONE>"),
    (True, "<whoever|hvem|wer|kto> .{0,3} <PICKS> .{0,2} <PHONE>"),
    (True, "<skiftes|turas|turns|bytter|wechseln|abwechselnd|shifts> .{0,3} <svare|tage|answer|ta|take|answering|antworten|svara> .{0,3} <PHONE>?"),
    (True, "<NEAR> <NAME>? <der|som|who|that> .? <ANSWERS|picks|abhebt|rangeht> (?!.{0,2} <OLD>)"),
    (True, "<NEAR> <NAME>? <der|som|who|that> .? <PICKS> .{0,3} <PHONE> (?!.{0,2} <OLD>)"),
    (True, "<kan|may|might|can|könnte|kann> .{0,4} <NEAR> .{0,3} <PICKS|abhebt|rangeht|svarer>"),
    (True, "<TAKES> .{0,2} <kalenderen|calendar|diary|kalender|bogen|bookings> <for|til|für|för|over> <os|alle|us|uns|all|pigerne|the|damerne|mig|me|oss>"),
    (True, "<linjen|linien|line|leitung|linje|nummeret|telefonen|phone|number> .{0,2} <SHARED|bemandet|bemannet|bemannad|staffed|manned|besetzt>"),
    (True, "<bemandet|bemannet|bemannad|staffed|manned> .{0,4} <af|av|by|telefon|phone>"),
    (True, "<telefonisk|ring|call|spørg|kontakt|bestil> .{0,1} <hos|til|bei> <vagten|vakten|kontoret|centralen>"),
    (True, "<henvendelse|bestilling|booking|bookes|tidsbestilling|bestil|termine|rezerwacje|programări> .{0,5} <hos|bei|with|u|la> <NAME>"),
    (True, "<CALL|TAKES|tager|take|ta> .{0,4} <besked|beskjed|message|nachricht|name|navn|meddelelse> .{0,2} <og|and|und|til|for> .{0,2} <ringer|call|calls|ruft|videre|on|pass>"),
    (True, "<NAME> .{0,3} <finder|finner|finds|hittar|findet|fordeler|sorts|planlægger> .{0,2} <en|a|time|tid|ledig|you|dig|tiden> .{0,2} <tid|time|slot|termin|ledig>?"),
    (True, "<sig|say|tell|sag|säg|si|fortæl> .{0,3} <det|at|it|dass|that>? .{0,2} <er|is> <NAME> <du|you>"),
    (True, "<NAME> .{0,2} <TAKES> .{0,2} <telefonen|phone|ved>"),
    (True, "<SHARED> .? <PHONE>"),
    (True, "<telefonen|telefon|phone|nummeret|nummer|number|mobilen> <er|is|ist|är|jest|este> <SHARED>"),
    (True, "<sig|say|tell|sag|säg|si|fortæl> .? <hvem|who|wem|wen|vem> <du|you> .{0,3} <tale|talk|speak|snakke|sprechen|møde|meet|tala|see|besøge>"),
    (True, "<lady|dame|girl|woman|person|someone|kvinde|herre> <at|ved|in|i|bag> .? <desk|skranken|phone|telefonen|reception|receptionen|disken|counter>"),
    (True, "<SHARE> .{0,3} <telefon|telefonen|phone|nummer|number|nummeret|mobil>"),
    (True, "<SAME> <phone|telefon|nummer|number> <for|til|für> "),
    (True, "<vores|our|unsere|vår> .? <telefon|telefonnummer|nummer>"),
    (True, "<ASK> <sie>? <AFTER> <NAME|GIRLS>"),
    (True, "<ASK> <om> <at>? <NAME|tale> <med>? <NAME>?"),
    (True, "<tale|talk|speak|snakke|sprechen> <med|to|with|mit> <NAME>"),
    (True, "<HEAR> .{0,4} <WHO> .{0,4} <ONDUTY>"),
    (True, "<CONNECT> .{0,2} <om|over|through|videre>"),
    (True, "<CONNECT> <dig|deg|you|dich|sie>"),
    (True, "<vi|we|wir> <ANSWERS> (?!<NO|dig|you|på|dich>)"),
    (True, "<vi|we|wir> <TAKES> .{0,2} <telefonen|phone>"),
    (True, "<am> <telefon> <ist|sitzt|sind|hilft|antwortet|meldet>"),
    (True, "<på|on|at|ved|i> <the>? <telefonen|phone|telefonerne> <er|sidder|is|sits|sitter|svarer> <!JEG>"),
    (True, "<BOOK> .{0,2} <VIA> <MY> .? <OTHER|kontor|office|team>"),
    (True, "<telefon|telefonen|phone> <passes|tages|besvares|odbiera|betjenes|styres>"),
)  # fmt: skip

THAI: Final[tuple[tuple[bool, str], ...]] = (
    (False, "ไม่มีเอเย่นต์ ไม่มีพนักงานรับสาย ไม่ผ่านเอเย่นต์ ไม่ใช่เอเย่นต์ ไม่มีแอดมิน ไม่ผ่านแอดมิน"),
    (True, "เอเย่นต์ พนักงานรับโทรศัพท์ พนักงานรับสาย แอดมิน เพื่อนรับสาย เพื่อนรับโทรศัพท์ คนรับสาย โอเปอเรเตอร์ พนักงานต้อนรับ"),
)
