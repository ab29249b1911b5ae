"""The words and rules by which a text tells that somebody else answers the phone."""

from __future__ import annotations

from typing import Final

from pipeline.given_names import GIVEN_NAMES, UNISEX

CLASSES: Final = {
    "ATTENDANT": """telefonpasser* telefondame* telefonpige* telefonvagt* telefonist* telefonassistent* telefonservice* telefonzentrale
        telefonhostess* receptionist* recepcjonist* recepcionist* recepționist* recepționer* resepsjonist* rezeptionist* receptionsdam* sekretær* sekretærerne
        sekretaria* sekretär* secretary secretaria sekretarka omstilling omstillingen sentralbord* sentralbordet switchboard callcenter* dispatcher
        dispecer* empfangsdame* empfangsdamen växel växeln telefonvakt* telefonansvarlig* telefonmottaker* centralista centralita telefonista bookingdame*
        bookingassistent* bookingteam bookingkontor* operator operatoren telefondamen""",
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
    "OTHER": """veninde veninden venninne venninnen väninna ven vennen venn vän kollega kollegaen kollegin kollege freundin freund friend colleague
        mand mann man kæreste kæresten kjæreste kjæresten husband boyfriend partner assistent assistenten assistent assistant assistentin manager
        manageren chef chefen boss søster sister bror brother kamerat kammerat kameraten pige pigen dame damen lady woman anden annen annan
        andre other else somebody someone staff team personale personalet medarbejder chłopak koleżanka przyjaciółka prietena prietenul amiga
        amigo novio marido sjef kone pojkvän flickvän jente jenta tjej cousin fætter vært værten host mellemmand""",
    "ANSWERS": "svarer svarar svara svare answers answer besvarer besvares antwortet antworten odbiera răspunde raspunde contesta atiende",
    "TAKES": """tager tar tage ta takes take passer passar pass har have has handles handle håndterer håndtere styrer sköter skøter geht gehen nimmt
        nehmen betreut keeps ordner ordnar klarer holder sidder sitzt sits sitter besørger varetager""",
    "PHONE": """telefonen telefon telefoner phone phones tlf mobilen mobil opkald calls beskeder meldinger messages bookings bestillinger bestilling
        booking sms handy anrufe anruf telefonul teléfono nummeret nummer number calendar kalender kalenderen aftaler aftalerne tider samtaler
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
