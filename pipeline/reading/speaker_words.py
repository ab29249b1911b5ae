"""The words and rules by which a text tells whether the one who writes is the one who offers."""

from __future__ import annotations

from typing import Final

from pipeline.reading.given_names import GIVEN_NAMES, TOLD_NAMES, UNISEX
from pipeline.reading.relation_words import FAMILY, FRIENDS, NEIGHBOURS, PARTNERS

WRITER_OFFERS: Final = "the writer offers"
ANOTHER_OFFERS: Final = "another than the writer offers"
WRITER_ARRANGES: Final = "the writer arranges"
ANOTHER_ARRANGES: Final = "another than the writer arranges"

CLASSES: Final = {
    "NO": "ikke ikkje ingen inte ej aldrig aldri not no dont never nicht kein keine nie nu nimeni uden utan uten without ohne",
    "JEG": "jeg ich i jag eu ja yo",
    "ME": "mig meg mej me mich mir mnie mną mine mí",
    "MY": "min mit mine mitt mina my mein meine meiner meinem meinen mój moja moje moją mea meu mi en et a an eine",
    "SHE": "hun she hon sie ona ea ella han he on el él",
    "HIM": "han he on el él ellos de they oni",
    "BEING": "er am is bin ist är jest e este es var m",
    "AGED": " ".join(map(str, range(18, 70))),
    "NAME": " ".join([*GIVEN_NAMES, *(set(TOLD_NAMES) - {"my", "may", "per", "even"}), *UNISEX.split()]),
    "RELATION": f"{PARTNERS} {FRIENDS} {FAMILY} {NEIGHBOURS}",
    "PERSON": "kvinde kvinne kvinna woman lady frau dame kobieta femeie mujer pige jente tjej girl mädchen dziewczyna fată chica mand mann man fyr gutt kille guy",
    "LANGUAGE": "dansk norsk svensk svenska engelsk engelska tysk tyska danish norwegian swedish english german dänisch deutsch englisch norwegisch schwedisch duńsku niemiecku angielsku norwesku daneză engleza limba danés inglés thai russisk polsk spansk språket sproget language sprache",
    "SHY": "genert sjenert blyg shy schüchtern nieśmiała nieśmiały timidă timid tímida ny new neu nouă nowa nueva ensom stille quiet",
    "RECEIVES": """modtager tager tar receives receive hosts welcomes empfängt empfange lädt przyjmuje przyjmuję primește primesc recibe recibo besøger besuche besucht
        visits tilbyder tilbyr offers offer erbjuder bietet biete bor lives wohnt hedder heter heiße heißt masserer masajează massiert erwartet venter gäster""",
    "ARRANGES": """aftaler avtaler avtalar arrange arranges organise organize organiserer ordner ordnar fixer fixar erledige vereinbare regle book booker bokar oversætter
        oversetter översätter translate translates übersetze vermittle formidler svarer svarar svara answer answers antworte beantworte skriver write type
        planlægger planlegger bestemmer bestämmer decides umawiam odbieram tłumaczę przekażę piszę traduc răspund fac vorbesc contesto organizo traduzco passer styrer sköter håndterer handle står
        henter bringer kører kjører drive bringe fahre przywożę aduc""",
    "HE_DOES": """svarer svarar answers antwortet odbiera odpowiada umawia răspunde raspunde contesta bestemmer bestämmer decides entscheidet decyduje decide
        aftaler avtaler avtalar arranges organiserer ordner ordnar booker bokar handles styrer sköter klarer passer sorts""",
    "TALK": "aftalen aftalerne avtalen avtalene avtalet tale taler talk speak spreche sprechen snak snakke snakker prata pratar vorbiți vorbești vorbește rozmawiaj rozmawiać hablas habla hablar arrange agree aftal aftale aftales aftaler avtal avtale avtales avtalas ausmachen vereinbaren abgemacht umów umawiać umawiasz umawiacie umawiamy bestilles bestil deal",
    "PHONE": "telefonen telefon phone calls opkald samtaler beskeder beskederne meldinger messages handy anrufe mails sms annoncen annonsen ad anzeige booking bookings aftaler aftalerne avtalene termine",
}  # fmt: skip

# In order: what comes first wins where two rules begin at one word.
ARRANGED: Final[tuple[tuple[str, str], ...]] = (
    (WRITER_ARRANGES, "<det> <er|är|blir> <mig|meg|mej|jeg|jag> (?!<selv|själv|sjølv>) .{0,2} <ARRANGES|TALK|tager|tar|har>"),
    (WRITER_ARRANGES, "<it> <is|s> <me|i> .{0,2} <ARRANGES|TALK|you>"),
    (WRITER_ARRANGES, "<JEG> .? <ARRANGES> .{0,3} <med|for|with|for|für|åt> <hende|henne|ham|honom|her|him|sie|ihn|ihr>"),
    (WRITER_ARRANGES, "<JEG> .? <ARRANGES> .{0,2} <PHONE|alt|allt|alles|everything|all|wszystko|tot|todo|programările|wizyty|citas|terminy|between|mellem>"),
    (WRITER_ARRANGES, "<JEG|does|mache> .? <do|doing|mache|ich> .{0,2} <typing|talking|writing|phone|calls|termine>"),
    (WRITER_ARRANGES, "<so|så|derfor|deshalb|darum|därför|dlatego|așa> .{0,2} <JEG|mig|meg|mej> .{0,3} <ARRANGES|TALK>"),
    (WRITER_ARRANGES, "<TALK> .{0,3} <med|mit|with|cu|ze|to|til|con|przez> <ME|conmigo>"),
    (WRITER_ARRANGES, "<ME|os|oss|us|uns> .{0,2} <NO> <med|with|mit|til|till|to|an> <hende|henne|her|ihr|sie|ham|honom|him>"),
    (WRITER_ARRANGES, "<darum|deshalb|daher> .? <schreibe|antworte|mache> <ich>"),
    (WRITER_ARRANGES, "<mache> .{0,2} <termine|telefonate>"),
    (WRITER_ARRANGES, "<laver|lager|gör|gør|makes|make> <aftalerne|avtalene|avtalen|bookings|appointments>"),
    (WRITER_ARRANGES, "<conmigo>"),
    (WRITER_ARRANGES, "<anfragen|henvendelser|henvendelse|requests|messages|beskeder|bookings|buchungen> <an|til|to|with|bei|hos> <ME>"),
    (WRITER_ARRANGES, "<ring|ringer|call|text|skriv|kontakt|contact|write|message|sms|reach|anrufen|ruf|rufen|erreichen|anrufe|calls|dzwoń|sună|suna|llama|llámame> .{0,3} <ME>"),
    (WRITER_ARRANGES, "<tippe|schreibe|fixar|ordnar|tapper> <jeg|jag|ich>"),
    (WRITER_ARRANGES, "<JEG> .? <make|makes|do> .{0,4} <bookings|appointments|calls>"),
    (WRITER_ARRANGES, "<gennem|gjennom|genom|via|through|über|prin|przez> <ME>"),
    (WRITER_ARRANGES, "<pass|passes|siger|sier|säger|sige|giver|gir|sage|tell|let|relay|forward|bringe|bringer> .{0,3} <til|to|on|videre|vidare|it> .? <hende|henne|her|ihr|ham|him|honom>"),
    (WRITER_ARRANGES, "<sage|gebe|richte> .{0,2} <ihr> .{0,2} <bescheid|weiter|aus|es>"),
    (WRITER_ARRANGES, "<adressen|address|adresse|adres|adresa> .{0,2} <af|av|from|von|ode|de> <ME>"),
    (WRITER_ARRANGES, "<JEG> <ARRANGES> .? <AND|og|and|und|och|y|și|i> <bringer|bringe|kører|kjører|drop|hente>"),
    (ANOTHER_ARRANGES, "<HIM> .? <HE_DOES> (?!<NO|selv|själv|himself|selbst|på|sjælden|alle|sam>)"),
    (ANOTHER_ARRANGES, "<svarer|svarar|bestemmer|bestämmer|styrer> <han>"),
    (ANOTHER_ARRANGES, "<HIM> <står|stands|steht|takes|tager|tar|keeps> .{0,2} <for|bag|PHONE> (?!<NO>)"),
    (ANOTHER_ARRANGES, "<er> <antwortet|entscheidet|bestimmt|nimmt|macht> .{0,3} (?!<selbst>)"),
    (ANOTHER_ARRANGES, "<ham|him|honom|ihn|nim|el> <der|som|who|that|which> .{0,2} <HE_DOES|ARRANGES|passer|owns|ejer>"),
)  # fmt: skip
OFFERED: Final[tuple[tuple[str, str], ...]] = (
    ("", "<wohnt|bor|lives|living|mieszka|locuiește|vive> .{0,2} <bei|hos|with|med|u|la|con> <ME>"),
    (WRITER_OFFERS, "<my|mit|mitt|mein|navnet|name> <name|navn|namn|ist|er> <is|er|är|ist>? (?!<SHE>)"),
    (WRITER_OFFERS, "<JEG> .? <hedder|heter|heiße>"),
    (WRITER_OFFERS, "<me> <llamo>"),
    (WRITER_OFFERS, "<mă> <numesc|cheamă>"),
    (WRITER_OFFERS, "<mam> <na> <imię>"),
    (WRITER_OFFERS, "<hedder|heter|heiße> <jeg|jag|ich>"),
    (WRITER_OFFERS, "<JEG> <BEING> .{0,2} <AGED|NAME|PERSON>"),
    (WRITER_OFFERS, "<bin|jestem|soy|sunt|am> <AGED|NAME>"),
    (WRITER_OFFERS, "<JEG> .? <modtager|receive|host|empfange|besuche|visit|masserer|massiere>"),
    (WRITER_OFFERS, "<besøg|visit|besuch|besök|see|meet|mød|møt|træf|find|hos|bei> <mig|meg|me|mich|mir|mej>"),
    (ANOTHER_OFFERS, "<SHE> .? <BEING> .{0,3} <AGED|SHY|NAME|PERSON>"),
    (ANOTHER_OFFERS, "<SHE> <am|har|are|ma|tiene|has> <AGED>"),
    (ANOTHER_OFFERS, "<are|ma|tiene> <AGED>"),
    (ANOTHER_OFFERS, "<hendes|hennes|her|ihr|hans|jej> <LANGUAGE>"),
    (ANOTHER_OFFERS, "<NAME> .? <er|is|ist|är|jest|este> <AGED>"),
    (ANOTHER_OFFERS, "<SHE> .? <taler|snakker|kan|talar|pratar|speaks|knows|spricht|kann|mówi|zna|vorbește|știe|habla|forstår|understands|versteht|ken> .{0,4} <LANGUAGE>"),
    (ANOTHER_OFFERS, "<SHE> .{0,2} <RECEIVES>"),
    (ANOTHER_OFFERS, "<SHE> <BEING> .{0,2} <her|here|hier|här|ledig|free|available|frei>"),
    (ANOTHER_OFFERS, "<SHE> <har|has|hat> <NO> .{0,2} <telefon|phone|handy|mobil>"),
    (ANOTHER_OFFERS, "<bring|bringer|bringen|kører|fahren|drive|schicken> <hende|henne|her|sie> <til|to|zu|over|out|dig|dir>"),
    (ANOTHER_OFFERS, "<MY> .? <RELATION> .? <BEING> .{0,2} <SHY|AGED|too|for>"),
    (ANOTHER_OFFERS, "<MY> .? <RELATION> <MY>? <NAME>? <AGED>? <RECEIVES>"),
    (ANOTHER_OFFERS, "<MY> <RELATION> <NAME> <AGED>"),
    (ANOTHER_OFFERS, "<RELATION> <MY> .? <BEING> .{0,2} <SHY|AGED>"),
)  # fmt: skip
