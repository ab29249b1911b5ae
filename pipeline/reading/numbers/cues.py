"""Words beside digits that say what they are: a phone to call, or a company, an account, an ad, an old number."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import Final

from pipeline.reading.numbers.words import every_spelling


class Cue(IntEnum):
    """What one word says of the digits after it."""

    DEED = 1  # ring, skriv
    PHONE = 2  # tlf, mobil, WhatsApp
    NUMBER = 3  # nr, nummer
    LABEL = 4  # CVR, konto, annonce
    PAYMENT = 5  # MobilePay
    AMOUNT = 6  # pris, kl
    OLD = 7
    NEW = 8
    SITE = 9  # kundeservice
    NOT = 10  # ikke
    FRAUD = 11
    OTHERWISE = 12  # it may speak of the site or of a change: "hjælp til din annonce", "fra … til"


class Says(IntEnum):
    """What the words around a number say of it."""

    CALLS = 1
    SILENT = 0
    OTHER = -1  # it is something else, as far as one can see
    NEVER = -2  # it is no phone of hers


CALLING: Final = frozenset({Cue.DEED, Cue.PHONE})
NAMING: Final = frozenset({Cue.PHONE, Cue.NUMBER, Cue.DEED})
_DEEDS = every_spelling(
    "ring ringe ringer ringes sms smse sms'e skriv skrive skriver kontakt kontakte kontakta kontakter call calling text "
    "texting txt message msg contact reach dial phone ruf rufe rufen anrufen anruf ruft schreib schreibe schreiben "
    "schreibt kontaktier erreichen erreichbar meld melde melden melding ringa skicka slaa tast tekst bestil bestill book "
    "boka booka buchen zadzwon zadzwoń dzwon dzwoń dzwonic napisz pisz suna sunati sună sunați apel apeleaza scrie "
    "contacteaza llama llamame llámame escribe escribeme escríbeme whatsappea contacta marque marca fang nummeret traeffes "
    "nas naas nå naa reachable booking bestilling tidsbestilling timebestilling"
)
_PHONES = every_spelling(
    "tlf tlfnr tlph tel telnr telefon telefonen telefonnummer telefonnr telefonnumret telefonnummeret telefoonnummer "
    "telefonisch telefonisk telefonnumber mobil mobilen mobilnr mobilnummer mobilnumret mobilnummeret mobiltlf "
    "mobiltelefon mobile mob cell cellphone cellular handy handynummer handynr rufnummer whatsapp watsapp whatsap "
    "whattsapp whats wapp wa telegram viber signal wechat kald opkald besked call sms smsnr mms telephone telf fon fone "
    "kontaktnummer kontaktnr kontaktinfo komorka komórka komorkowy telefonu telefonul numar număr numarul numer numeru "
    "เบอรโทร telefono teléfono celular movil móvil numero número telefonen ringenummer hotlinie hverdagsnummer arbejdsmobil "
    "arbejdstelefon arbejdsnummer toj direkte direct dagtelefon line imo facetime messenger arbetsnummer jobbnummer "
    "jobbmobil jobbtelefon โทร เบอร ตดตอ ไลน โทรศพท"
)
_NUMBERS = every_spelling("nr nummer nummeret numret nummret number no num numer nr's numre nummern digits")
_LABELS = every_spelling(
    "cvr cvrnr cvrnummer org orgnr organisasjonsnummer organisationsnummer organisationsnr foretaksnummer orgnummer konto "
    "kontonr kontonummer bankkonto reg regnr registreringsnummer registernummer handelsregister hrb annonce annoncen "
    "annoncenr annoncenummer annonceid annonsenummer annonsenr annonse annonsen annons annonsen annonsnummer annonsnr "
    "annonsid annonseid id idnr adid ad adno listing anzeige anzeigen anzeigennummer anzeigenr anzeigennr profil profilen "
    "profilnr profilnummer profilid profile ref refnr reference referencenr referanse referenznummer referens reklamenr box "
    "boks boksnr postbox postboks postfach postbox postboksnr boxnr faktura fakturanr ordre ordrenr ordrenummer order moms "
    "vat mva ust ustid steuernummer ean iban swift medlem medlemsnr medlemsnummer member brugerid brugernr brugernavn "
    "user username userid pinkode pin cpr cprnr personnummer personnr sag sags bic bank sagsnr sagsnummer serienr serienummer pnr "
    "pnummer senr nip regon cui cif nif gln kunde kundenr kundenummer kundnr kundnummer anonse oferta ogloszenie "
    "ogłoszenie anunt anunț anuncio visninger views snap snapchat instagram insta onlyfans kik skype tracking "
    "pakkenr varenr artnr artikelnr artikel varenummer licens licensnr autorisationsnr autorisation cert certifikat "
    "vergi aktienr matrikel matrikelnr kode kod dørkode code login gavekort rabatkode vist billet billetnr billetmrk mrk maerke mærke kupon chiffre chiffer kennwort telefonboks voicebox talebox sagsbehandler journalnr boligmappe bitcoin btc eth usdt wallet crypto krypto nummerplade kenteichen nummernschild registreringsskylt stelnummer kvittering forsikringspolice policenr sygesikring sundhedskort wifi wlan pakkenummer adgangskode password passwort passord tracknr trace confirmation bekraeftelse licence license autoriseret registreret registrert registrerad registered medlemskab sundhedsstyrelsen"
)
_PAYMENTS = every_spelling(
    "mobilepay mobilpay mobilepaynr mobilepaybox mp vipps vippsnr vippsnummer swish swisha swishnr swishnummer paypal "
    "paysafe paysafecard blik revolut zelle bizum twint betaling betal betales bankoverfoersel overfoersel indbetaling "
    "payment zahlung bezahlung betalning betala overfoer"
)
_AMOUNTS = every_spelling(
    "pris priser prisen prislist prisliste price prices pricelist preis preise preisliste kr kroner dkk nok sek euro eur "
    "kl klokken klokka uhr dato datoen date dates datum foedt foedselsdato born geboren foedd postnr postnummer zip plz updated "
    "opdateret oppdatert uppdaterad oprettet aktualisiert created maal measurements masse maatt figur size "
    "taxi vaegt hoejde besoegende besoeg koster honorar takst takster"
)
_OLD = every_spelling(
    "tidl gamle gammelt gammel gamla gammal gammalt gaml old alte alten altes alter tidligere tidigare former formerly previous "
    "frueher fruehere frueheres frueheren ehemalige ehemalig forrige foerra foerre forra vorherige stary starego stare vechi "
    "vechiul veche vechea antiguo viejo anterior eks-nummer ex-nummer glnr gl foer foerhen forkert forkerte wrong falsch falsche feil fel เกา เบอรเกา"
    " stjaalne stjaalen stolne stulna gestohlene gestohlenes gestohlenen verlorene verlorenes mistede skradziony skradziona furat robado"
)
BEFORE_ONLY: Final = every_spelling("foer foerhen forkert forkerte wrong falsch falsche feil fel")
_NEW = every_spelling("nye nyt ny nytt new neue neuer neues neuen nya nowy nowe nou noul nuevo nu now jetzt")
_SITES = every_spelling(
    "kundeservice kundeservicen kundeserviceafdeling kundservice kundtjaenst kundtjanst kundesenter kundenservice "
    "kundendienst support supporten helpdesk webmaster redaktion redaktionen redaksjon redaksjonen redaktionens hotline "
    "servicetelefon annoncesalg annonceafdeling annonceringr annoncoer annonsoer annonsere annonsering "
    "annonsera annonsering annonsavdelning inserieren inserat annoncer advertisers administration "
    "administrator admin sitets sidens webstedet portalens udgiver impressum copyright customer "
    "hjaelpelinje hjelpelinje "
)
_NOT = every_spelling(
    "ikke ej inte ikkje nicht not dont never aldrig aldri nie  nunca llames อยาโทร icke ikk nej don undlad lad lat laat"
)
_FRAUD = every_spelling(
    "svindler svindlere svindel bedrager bedragere bedraegere snyder snydere scammer scam fake falsk falske betrueger "
    "bedragare bluff fup stalker chikane chikanoer undgaa avoid advarsel warnung varning spam spammer blokeret blokerede "
    "blocked blacklist slet delete remove loesch loescht entferne glem forget vergiss mistet mistede mistat lost stolen stjaalet stjal verloren gestohlen tappat tappade stulen pierdut"
)
YOURS: Final = every_spelling("din dit your deine ihre ditt")
TROUBLES: Final = (
    every_spelling(
        "problem problemer problems probleme problems hjaelp hjelp help hilfe hjaelpe spoergsmaal spoersmaal fragen questions "
        "fraagor fejl feil report anmeld rapporter indryk indsaet opret bestil vil want"
    )
    | YOURS
)
ADVERTISING: Final = every_spelling(
    "annoncere annoncér annonsere annonsera inserieren advertise advertising annoncering annonsering"
)
_OTHERWISE = (
    ADVERTISING
    | TROUBLES
    | every_spelling("fra from von fraan statt anstatt for of foer har has hat es este")
)
CUES: Final[dict[str, Cue]] = {
    word: cue
    for cue, words in (
        (Cue.OTHERWISE, _OTHERWISE),
        (Cue.AMOUNT, _AMOUNTS),
        (Cue.LABEL, _LABELS),
        (Cue.PAYMENT, _PAYMENTS),
        (Cue.SITE, _SITES),
        (Cue.PHONE, _PHONES),
        (Cue.DEED, _DEEDS),
        (Cue.NUMBER, _NUMBERS),
        (Cue.OLD, _OLD),
        (Cue.NEW, _NEW),
        (Cue.NOT, _NOT),
        (Cue.FRAUD, _FRAUD),
    )
    for word in words
}
# short for longer words: the full stop after them ends no sentence
SHORTENED: Final = every_spelling(
    "tlf tel nr mob mobilnr tlfnr cvr no num kl ca org reg evt ref id kr gl alt el tlph telf ph kontonr refnr annoncenr "
    "profilnr min max bl pr dvs mrk tidl sags inkl incl ekskl"
)
# what may stand between a label and its digits
LIGHT: Final = every_spelling(
    "nr nummer nummeret numret no number num id er is ist aer paa på til to an auf till the this dette det det denne den "
    "dit mit min my meine mitt via her here hier paa po for og and under box boks kode code lyder med with"
)
BANKS: Final = every_spelling("konto kontonr kontonummer bankkonto reg regnr iban bank bic")
_PHONE_ENDINGS: Final = (
    "telefon",
    "telefonen",
    "mobil",
    "mobilen",
    "tlf",
    "telefonnummer",
    "telefonnr",
    "mobilnummer",
    "handy",
    "arbeitsnummer",
    "kontaktnummer",
    "privatnummer",
    "dienstnummer",
)
_LABEL_ENDINGS: Final = (
    "nr",
    "nummer",
    "numret",
    "nummeret",
    "boks",
    "box",
    "konto",
    "kode",
    "koden",
    "code",
)
# "aftennummer", "Abendnummer", "reservenummer"
_REACHED: Final = (
    "dag", "nat", "aften", "kvaeld", "kveld", "kvaell", "morgen", "weekend", "helg", "hverdag", "vardag", "tag", "nacht", "abend",
    "wochenend", "hoved", "haupt", "huvud", "reserve", "ersatz", "sommer", "sommar", "vinter", "ferie", "danmark", "norge", "sverige",
    "arbej", "arbei", "arbet", "jobb", "dienst", "privat", "direkt", "kontakt", "ringe", "hemmelig", "ekstra", "extra", "chat", "sms",
)  # fmt: skip
_NUMBER_ENDINGS: Final = ("nummer", "nummeret", "numret", "nr")
_DIALLED: Final = ("land", "country", "omraade", "area", "retning", "riktnummer")  # "husk landekoden"
_SITE_BEGINNINGS: Final = (
    "kundeserv", "kundesent", "kundecent", "kundtj", "kundendien", "kundenserv", "redaktion", "redaksjon", "annoncetorv",
    "annoncesalg", "annonceafd", "annoncoer", "annonsoer", "annonsavd", "annonseavd", "anzeigenabt", "anzeigenserv",
    "webmaster",
)  # fmt: skip
_SHORTEST_COMPOUND = 6  # letters


@lru_cache(maxsize=4096)
def cue_by_ending(word: str) -> Cue | None:
    """Compounds that no list holds: "sagsnummer", "arbejdstelefon", "kundeservicen", "annoncetorvet"."""
    if len(word) < _SHORTEST_COMPOUND or word.startswith(_DIALLED):
        return None
    if word.endswith(_PHONE_ENDINGS) or (word.startswith(_REACHED) and word.endswith(_NUMBER_ENDINGS)):
        return Cue.PHONE
    if word.endswith(_LABEL_ENDINGS):
        return Cue.LABEL
    return Cue.SITE if word.startswith(_SITE_BEGINNINGS) else None
