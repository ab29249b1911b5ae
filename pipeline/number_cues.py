"""Words beside digits that say what they are: a phone to call, or a company, an account, an ad, an old number."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from pipeline.number_words import every_spelling


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
    "vat mva ust ustid steuernummer ean iban swift medlem medlemsnr medlemsnummer member bruger brugerid brugernr brugernavn "
    "user username userid pinkode pin cpr cprnr personnummer personnr sag sagsnr sagsnummer serienr serienummer pnr "
    "pnummer se senr nip regon cui cif nif gln kunde kundenr kundenummer kundnr kundnummer anonse oferta ogloszenie "
    "ogłoszenie anunt anunț anuncio visninger views snap snapchat instagram insta onlyfans kik skype tracking "
    "pakkenr varenr artnr artikelnr artikel varenummer licens licensnr autorisationsnr autorisation cert certifikat "
    "vergi aktienr matrikel matrikelnr kode code login gavekort rabatkode vist billet billetnr billetmrk mrk maerke mærke kupon chiffre chiffer kennwort telefonboks voicebox talebox sagsbehandler journalnr boligmappe"
)
_PAYMENTS = every_spelling(
    "mobilepay mobilpay mobilepaynr mobilepaybox mp vipps vippsnr vippsnummer swish swisha swishnr swishnummer paypal "
    "paysafe paysafecard blik revolut zelle bizum twint betaling betal betales bankoverfoersel overfoersel indbetaling "
    "payment zahlung bezahlung betalning betala overfoer"
)
_AMOUNTS = every_spelling(
    "pris priser prisen prislist prisliste price prices pricelist preis preise preisliste kr kroner dkk nok sek euro eur "
    "kl klokken klokka uhr dato datoen date dates datum foedt foedselsdato born geboren foedd postnr postnummer zip plz updated "
    "opdateret oppdatert uppdaterad oprettet aktualisiert created dagligt maal measurements masse maatt figur size "
    "taxi vaegt hoejde besoegende besoeg koster honorar takst takster"
)
_OLD = every_spelling(
    "gamle gammelt gammel gamla gammal gammalt gaml old alte alten altes alter tidligere tidigare former formerly previous "
    "frueher fruehere frueheres frueheren ehemalige ehemalig forrige foerra foerre forra vorherige stary starego stare vechi "
    "vechiul veche vechea antiguo viejo anterior eks-nummer ex-nummer glnr gl foer foerhen forkert forkerte wrong falsch falsche feil fel เกา เบอรเกา"
)
BEFORE_ONLY: Final = every_spelling("foer foerhen forkert forkerte wrong falsch falsche feil fel")
_NEW = every_spelling("nye nyt ny nytt new neue neuer neues neuen nya nowy nowe nou noul nuevo nu now jetzt")
_SITES = every_spelling(
    "kundeservice kundeservicen kundeserviceafdeling kundservice kundtjaenst kundtjanst kundesenter kundenservice "
    "kundendienst support supporten helpdesk webmaster redaktion redaktionen redaksjon redaksjonen redaktionens hotline "
    "servicetelefon annoncesalg annonceafdeling annonceringr annoncoer annonsoer annonsere annonsering "
    "annonsera annonsering annonsavdelning inserieren inserat annoncer advertisers administration "
    "administrator admin sitets webstedet portalens udgiver impressum copyright customer "
    "hjaelpelinje hjelpelinje "
    "politi politiet police polizei polis taxa taxi alarmcentral vagtlaegen laegevagten raadgivning krisetelefon krisecenter"
)
_NOT = every_spelling(
    "ikke ej inte ikkje nicht not dont never aldrig aldri nie  nunca llames อยาโทร icke ikk nej don undlad lad lat laat"
)
_FRAUD = every_spelling(
    "svindler svindlere svindel bedrager bedragere bedraegere snyder snydere scammer scam fake falsk falske betrueger "
    "bedragare bluff fup stalker chikane chikanoer undgaa avoid advarsel warnung varning spam spammer blokeret blokerede "
    "blocked blacklist slet glem forget vergiss mistet mistede mistat lost stolen stjaalet stjal verloren gestohlen tappat tappade stulen pierdut"
)

TROUBLES: Final = every_spelling(
    "problem problemer problems probleme problems hjaelp hjelp help hilfe hjaelpe spoergsmaal spoersmaal fragen questions "
    "fraagor fejl feil report anmeld rapporter indryk indsaet opret bestil vil want din dit your deine ihre ditt"
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
    "profilnr min max bl pr dvs mrk"
)
# what may stand between a label and its digits
LIGHT: Final = every_spelling(
    "nr nummer nummeret numret no number num id er is ist aer paa på til to an auf till the this dette det det denne den "
    "dit mit min my meine mitt via her here hier paa po for og and under box boks kode code lyder med with"
)
# "ring ikke til …": whom one is not to call; "ring ikke efter kl. 22" is a wish about how to call
TARGETS: Final = every_spelling(
    "til paa på to an till the this det dette dette der denne den nummeret nummer nr number numret min mit mine my meine "
    "meinen min mitt eks eksmand eksmanden ex exmand ekskaereste exkaereste ekskone mand man manden husband kone wife "
    "kaereste boyfriend mann ven veninde venindes soester bror nabo chef udlejer landlord vermieter hans hendes his her "
    "deres tlf telefon mobil mobilnr telefonnummer phone mobile under unter auf laengere mere more anymore mehr laengre "
    "al a el na pod do la numer numarul gamle old alte gamla at call ringe gammelt tidligere"
)
# behind a number: it is no longer hers
DEAD_WORDS: Final = every_spelling(
    "stengt stængt avslått avstängt slukket ใชไมไดแลว ใชไมได ไมใช lukket nedlagt udgaaet udloebet spaerret inaktiv inaktivt ugyldig ugyldigt defekt opsagt stjaalet doed doedt tabt "
    "disconnected closed dead invalid inactive outdated expired stolen lost defunct gesperrt abgeschaltet ungueltig "
    "abgemeldet avslutat nedlagt avstaengt sperret ugyldig nieaktualny nieaktualne inactiv anulat"
)
WORKS: Final = every_spelling(
    "virker fungerer dur funkar fungerar funker works work working funktioniert geht gilt bruges brugt bruger brug use used "
    "gaelder gaeller gjelder aktiv aktivt active valid erreichbar brukes anvaends anvaendes benyttes findes exists existiert "
    "dziala działa merge functioneaza funcționează funciona mit mine mein meine my mina min mig"
)
NO_MORE: Final = every_spelling(
    "ikke inte ej ikkje nicht not doesnt dont isnt nie nu no  laengere anymore aldrig"
)
CHANNELS: Final = every_spelling(
    "sms smser mms whatsapp opkald opkaldet text texts calls skjult skjulte hidden hemligt unterdrueckt viber telegram"
)
AFTER_UNITS: Final = every_spelling(
    "visninger visning views besoegende besoeg likes followers foelgere klik kr kroner aufrufe visningar gange ganger gaanger"
)

PAYING: Final = every_spelling(
    "betaling betalinger betalning payment payments zahlung zahlungen pago plata betal betala"
)
AGE_WORDS: Final = every_spelling("aar years year jahre ans lat ani anos")
BANKS: Final = every_spelling("konto kontonr kontonummer bankkonto reg regnr iban bank")
CHANGES: Final = every_spelling(
    "skiftet skifter skift byttet bytter changed change switched gewechselt bytt bytte aendret aendrat endret"
)
INSTEAD: Final = {
    "for": frozenset({"stedet", "istedet", "stedt"}),
    "of": frozenset({"instead"}),
    "foer": frozenset({"istaellet", "staellet"}),
}
LINKS: Final = every_spelling("er var is was ist war aer blev hed hedder lyder one det nr")
BELONGS: Final = every_spelling("tilhoerer tilhorer tilhoerte belongs gehoert tillhoer tilhoyrer")
IS: Final = every_spelling("er is ist är s war var was es este e jest to")
MINE: Final = every_spelling("min mit mine my mein meine mitt ens hans hendes mi mój moj moja meu mea")
ME: Final = every_spelling("mig meg me jag jeg ich yo eu ja mnie mir mich")
SOMEBODY: Final = every_spelling(
    "jemand somebody someone nogen noen någon ktoś cineva alguien misbruger misbruker missbraucht"
)
OWNERS: Final = every_spelling(
    "eks eksen exen eksmand eksmanden eksmands ex exmand eksmann exman ekskaereste exkaereste ekskone mand mands mann man husband "
    "kone kones wife frau kaereste kaerestes boyfriend freund nabo naboen naboens neighbour neighbor nachbar granne soester "
    "soesters sister schwester syster bror brother bruder mor mother mutter mamma far father vater chef chefs boss udlejer "
    "landlord vermieter hyresvaerd kollega colleague laege doctor fostul były fosta była ex-mand"
)
# only where one of these stands behind a number does it matter what stands there
AFTER_WORDS: Final = (
    PAYING
    | {"ci", "sino", "sondern"}
    | SOMEBODY
    | {"ich"}
    | DEAD_WORDS
    | WORKS
    | NO_MORE
    | BELONGS
    | OWNERS
    | AFTER_UNITS
    | (_OLD - BEFORE_ONLY)
    | _LABELS
    | _PAYMENTS
    | _DEEDS
    | _PHONES
)
