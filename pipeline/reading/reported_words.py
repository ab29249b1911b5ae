"""The words and rules by which somebody reports that the one advertised is a child."""

from __future__ import annotations

from typing import Final

from pipeline.reading.given_names import GIVEN_NAMES, UNISEX

TOLD_OUTRIGHT: Final = "told of the one advertised"
CHILD_TOLD: Final = "told of a child"
REPORTED: Final = "the one advertised is spoken of by another"
_NONE: Final = ""  # words that only look like it

CLASSES: Final = {
    "NO": "ikke ikkje inte ej not no never nicht kein keine nie nu ingen",
    "JEG": "jeg eg ich jag",
    "MY": """min mit mine mitt mina my our mein meine meiner meinem meinen meines vores vår vårt våre unsere unserer mój moja moje moją mojej mojego
        mojemu moim mea mele meu mei mi mis nuestra nuestro noastră""",
    "HER": "hendes hennes her his hans ihre ihr ihrem ihren ihrer jej jego ei lui su",
    "SHE": "hun hon she sie ona ella ea han he hende henne ham honom him",
    "ONE": """pigen pige pigens jenta jenten jente tjejen tjej flickan flicka girl girls mädchen dziewczyna dziewczynę fata fată chica muchacha niña damen
        kvinden drengen dreng gutten gutt pojken boy junge person personen one lady woman child kid""",
    "BEING": "er är is s are jest este e es ist sind ma are tiene bare kun",
    "A": "a an et en ett ei ein eine un una o",
    "ONLY": "kun bare bara only just nur erst blot still noch endnu fortsatt tylko dopiero jeszcze doar încă solo todavía gerade mal really actually",
    "CHILD": "barn child kid kind dziecko dzieckiem copil niña niño schulkind skolebarn",
    "YOUNG_KIN": """datteren sønnen broren søsteren lillebroren lillesøsteren dotteren sonen brodern systern niesen nevøen datter datteren datters dotter dotters daughter daughters tochter córka córki córką córkę corka fiica fiicei fiică hija søn sønnen søns
        sønns sønn sonens son sons sohn sohnes sohnes syn syna synem fiul fiului hijo barn barns børn child children kids kid kind kindes kinder dziecka copilul
        copilului søster søsters lillesøster lillesøsters syster systers lillasyster lillasysters sister sisters schwester siostra siostry siostrą sora surorii
        hermana bror brors lillebror lillebrors broder broders brother brothers bruder bruders brat brata bratem fratele fratelui hermano niece nieces nevø nephew
        nephews nieses nichte neffen neffe barnebarn barnbarn enkelin enkel granddaughter grandson kusine kusines kusin kusins cousin cousins cousine steddatter
        stepdaughter stepson plejebarn fosterbarn pigers drenges""",
    "CLASS": "klasse klassen klassens klass klassa class klasy klasie klasa clasa clasă clase aula parallelklasse parallelklassen parallellklassen parallellklasse schulklasse skoleklasse parallellklass",
    "SCHOOL": "skole skolen skola skolan school schule szkoły szkoła szkole școală școala școli colegio escuela instituto gymnasium gymnasiet liceum liceu",
    "CLASSMATE": """klassekammerat* klassekamerat* klassevenninde* klasskamrat* klassekompis* klasskompis* classmate* schoolmate* mitschüler* klassenkamerad*
        skolekammerat* skolkamrat* schulfreundin* schulkamerad* skolevenninde* skoleveninde* klasseveninde*""",
    "SAME_AGE": "jævnaldrende jævngammel jevngammel jevnaldrende jämnårig jämngammal gleichaltrig rówieśnicą",
    "TEAM": "*hold *holdet *team *lag *laget spejder speider scouts mannschaft verein fodbold håndbold fotball football handball",
    "GOES": "går gå gick geht go goes attends chodzi merge va er är is sitzt ist jest este e es",
    "CHILD_AGE": """10 11 12 13 14 15 16 17 ti elleve tolv tretten fjorten femten seksten sytten eleven twelve thirteen fourteen fifteen sixteen seventeen elf zwölf
        dreizehn vierzehn fünfzehn sechzehn siebzehn elva tretton fjorton femton sexton sjutton trzynaście czternaście piętnaście szesnaście siedemnaście
        treisprezece paisprezece cincisprezece șaisprezece șaptesprezece trece catorce quince dieciséis diecisiete""",
    "YEARS": "år aar års årig årige years year yr yrs jahre jahren jährige lat ani años anos",
    "UNIT": """kr kroner kronor min minutter minutes minuten uhr timer time stunden hours years-ago cm kg dkk euro eur nok sek oclock clock pm am km til to bis gange
        siden ago sedan måneder months monate uger weeks wochen dage days""",
    "AD": """annonce annoncen annonces annonse annonsen annons annonsens ad ads advert advertisement listing post posting profile profil profilen anzeige inserat inserate
        ogłoszenie ogłoszenia ogłoszeniu anunț anunțul anunțului anunt anuntul anuncio opslag opslaget oppslag profilu perfil""",
    "PICTURE": """billede billedet billeder billederne bilde bildet bilder bildene bilden bilderna picture pictures pic pics photo photos foto fotos fotoet bild bildern zdjęcie
        zdjęciu zdjęciach zdjęcia poza poze pozele fotografia imagen""",
    "ON": "i på in on from of fra från auf aus w na z din de în en la",
    "ADVERTISED": "advertised annonceret annonsert offered solgt pictured shown",
    "REMOVE": """fjern fjernes fjerne slet slettes slette slett delete deleted remove removed lösche löschen gelöscht entfernen entfernt usuńcie usuń usunąć ștergeți șterge
        sterge borren borrad elimina eliminen retiren quiten nedtag""",
    "KNOW": "kender kjenner känner know knows kenne kennt znam cunosc conozco",
    "LOOKED_AFTER": "babysit babysat babysitter passet",
    "CARER": """lærer lærerinde lærar lærare teacher lehrer lehrerin nauczycielka nauczycielem nauczycielką profesora profesoara klasselærer klassenlehrer træner trener coach trainer pædagog
        mor moren mother mum mom mutter mamma mama matka matką madre far faren father dad vater pappa tata ojciec padre forældre foreldre föräldrar parents eltern rodzice rodziców
        părinții padres bror brother bruder søster sister schwester syster tante aunt moster faster onkel uncle nabo granne neighbour neighbor nachbarin nachbar bedstemor
        grandmother mormor farmor oma kusine cousin""",
    "LIES": "lyver ljuger lies lied lying lügt kłamie minte miente løj løgn",
    "AGE": "alder alderen ålder age alter wiek wieku vârsta edad alderens åldern",
    "SITE": "site admin administrator moderator moderators redaktion redaktionen redaksjonen team support page side siden webmaster",
    "NAME": " ".join([*GIVEN_NAMES, *UNISEX.split()]),
}  # fmt: skip

# In order: what comes first wins where two rules begin at one word.
TOLD: Final[tuple[tuple[str, str], ...]] = (
    (_NONE, "<A|world|own|first|CLASS> <CLASS> <of|for|in> .? <own|sig|itself|sich>"),
    (CHILD_TOLD, "<MY|HER> .? <YOUNG_KIN|CLASSMATE> .? <GOES> .{0,4} <CLASS|SCHOOL|CHILD_AGE>"),
    (_NONE, "<SHE|ONE> <BEING> .{0,2} <CHILD> <of|af|av|von|at|der|des|s|hearted|inderst|inside|indeni>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> (?:<!NO|JEG|MY>){0,6} <MY|HER|a|en> <YOUNG_KIN> <YOUNG_KIN|s>{0,2} <CLASS|CLASSMATE|SCHOOL>"),
    (TOLD_OUTRIGHT, "<SHE|ONE|NAME|GOES> (?:<!NO|JEG|MY>){0,5} <CLASS> .{0,2} <MY> .? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<SHE|ONE|NAME|GOES> (?:<!NO|JEG|MY>){0,5} <CLASS|SCHOOL> .{0,2} <YOUNG_KIN> <MY>"),
    (TOLD_OUTRIGHT, "<SHE|ONE|NAME> (?:<!NO|JEG|MY>){0,5} <SCHOOL> (?:<med|with|mit|som|as|wie|z|co|cu|con|que|ca>){1,2} <MY> .? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> (?:<!NO|JEG|MY>){0,3} <with|med|mit|z|con|cu> <MY> .? <YOUNG_KIN> .{0,4} <CLASS|SCHOOL>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> (?:<!NO|JEG|MY>){0,2} <MY|HER> .? <YOUNG_KIN>? <s>? .? <CLASSMATE>"),
    (TOLD_OUTRIGHT, "<SHE|ONE|NAME> <BEING> (?:<JEG>)? <CLASSMATE> <til|of|von|to|av|af> <MY>? .? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> .{0,2} <SAME_AGE> <med|as|mit|som|z> <MY> .? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> (?:<!NO|JEG|MY>){0,5} <MY> <YOUNG_KIN> <s>? .? <TEAM>"),
    (TOLD_OUTRIGHT, "<ONE|SHE> (?:<!NO|JEG|MY>){0,3} <MY> <YOUNG_KIN> <YOUNG_KIN|s>? .{0,4} <BEING|both|begge|beide> <CHILD_AGE> (?!<UNIT>)"),
    (TOLD_OUTRIGHT, "<MY> .? <YOUNG_KIN> <s>? <CLASSMATE>"),
    (TOLD_OUTRIGHT, "<CLASSMATE> <MY> .? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<koleżanka|koleżanką|kolega|compañera|compañero|colegă|colega> <z|de|cu> .? <CLASS|MY|fiica> .{0,2} <YOUNG_KIN|YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<colegă|colega|prietenă|koleżanka> <cu|z|de|a>? <MY>? <YOUNG_KIN>"),
    (TOLD_OUTRIGHT, "<SHE|ONE> <BEING> <ONLY>{0,2} <A>? <ONLY|little|lille|små|kleines>? <CHILD> (?!<der|care>)"),
    (TOLD_OUTRIGHT, "<das|det|that|this|it|to> <ist|er|är|is|s|jest> <ONLY>{0,2} <A>? <CHILD> (?!<der|som|of|s|at>|<i|in> <!har|annoncerer|viser|sælger|lægger|your>)"),
    (TOLD_OUTRIGHT, "<SHE|ONE> .? <LIES> .{0,2} <om|about|über|swój|despre|sobre|o|cu> .{0,2} <AGE>"),
    (TOLD_OUTRIGHT, "<SHE|ONE|LIES> .{0,2} <om|about|über> <HER> <AGE>"),
    (TOLD_OUTRIGHT, "<ONE|SHE> (?:<!NO|JEG|MY>){0,6} <pupil|student|elev|schülerin|schüler|uczennica|uczennicą|elevă|alumna> <of|hos|på|von|af|av|in|at> <MY|mine|our|vores|SCHOOL>"),
    (TOLD_OUTRIGHT, "<ONE|SHE> (?:<!NO|JEG|MY>){0,3} <MY> <pupil|pupils|elev|elever|schülerin|schüler|uczennica|uczennicą|elevă|alumna>"),
    (CHILD_TOLD, "<SHE|ONE|BEING|NAME> <ONLY>{0,2} <CHILD_AGE> (?!<UNIT|CHILD_AGE>)"),
    (CHILD_TOLD, "<på|of|von|de|cu> <CHILD_AGE> (?!<UNIT|CHILD_AGE|MY|JEG>)"),
    (CHILD_TOLD, "<ONLY> <CHILD_AGE> (?!<UNIT|CHILD_AGE|JEG>)"),
    (CHILD_TOLD, "<CHILD_AGE> <YEARS> (?!<UNIT|ON>)"),
    (CHILD_TOLD, "<MY|HER> .? <YOUNG_KIN> <s>? <CLASS|SCHOOL|CLASSMATE>"),
    (CHILD_TOLD, "<CLASS|SCHOOL> .{0,3} <MY|YOUNG_KIN> <YOUNG_KIN|MY>?"),
    (CHILD_TOLD, "<ONLY|A|the> <CHILD>"),
    (CHILD_TOLD, "<GOES> .{0,3} <SCHOOL>"),
    (CHILD_TOLD, "<MY> <elev|elever|pupil|pupils|student|schülerin|uczennica>"),
)  # fmt: skip
REPORTS: Final[tuple[tuple[str, str], ...]] = (
    (_NONE, "<all|alle|MY> <PICTURE|AD>"),
    (REPORTED, "<ONE|SHE|NAME> (?:<!NO|JEG|MY|CHILD_AGE>){0,2} <ON> (?:<!MY>){0,3} <AD|PICTURE>"),
    (REPORTED, "<MY> .? <YOUNG_KIN> <ON> .? <PICTURE|AD>"),
    (REPORTED, "<ONE> .? <ADVERTISED>"),
    (REPORTED, "<dere|i|you|ni|ihr|sie> .{0,3} <lagt|liggende|ligger|posted|hosting|advertising|annoncerer|annonserer|veröffentlicht|viser>"),
    (REPORTED, "<REMOVE> (?:<!MY|JEG>){0,2} <AD|PICTURE|SHE|det|den|it|this|das|straks|now|nu|nå|sofort>"),
    (REPORTED, "<bitte|venligst|please|proszę|vänligen|rog> .{0,3} <REMOVE>"),
    (REPORTED, "<take|tag|ta> (?:<!MY|JEG>){0,3} <AD|PICTURE|it|det|den|this> .? <down|off|ned|bort|væk>"),
    (REPORTED, "<take|tag|ta> <down|off|ned|bort|væk> .? <AD|PICTURE|it|det|den|this>"),
    (REPORTED, "<JEG|i> .? <KNOW> <SHE|HER|CARER|ONE>"),
    (REPORTED, "<KNOW> <JEG> <SHE|HER|CARER|ONE>"),
    (REPORTED, "<KNOW> <her|sie>"),
    (REPORTED, "<znam> <ją|go|jej>"),
    (REPORTED, "<o|la|le|îl> <cunosc|conozco>"),
    (REPORTED, "<JEG|i|am|er|bin|jestem|sunt|soy> .? <HER> <CARER>"),
    (REPORTED, "<CARER> <til|to|of|von|ei> <SHE>"),
    (REPORTED, "<dear|kære|kjære|liebe|liebes|hej|hi|hello|hallo> <SITE>"),
    (REPORTED, "<LOOKED_AFTER> <SHE|her|for>"),
    (REPORTED, "<bitte> <melden>"),
    (REPORTED, "<I|you|de|man|ihr|jer|det|vide|wissen|know|bare|must> .{0,2} <vide|wissen|veta|know|vite> .{0,1} <at|that|dass|att> <SHE|ONE>"),
    (REPORTED, "<bare|just|only|bara> <sige|si|say|säga> <at|that|att> <SHE|ONE>"),
)  # fmt: skip
