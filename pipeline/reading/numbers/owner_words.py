"""Words that tell whose number it is and whether it still works: old, not to be called, somebody else's, the site's."""

from __future__ import annotations

from typing import Final

from pipeline.reading.numbers.words import every_spelling

# "ring ikke til …": whom one is not to call; "ring ikke efter kl. 22" is a wish about how to call
TARGETS: Final = every_spelling(
    "til paa på to an till the this det dette dette der denne den nummeret nummer nr number numret min mit mine my meine "
    "meinen min mitt eks eksmand eksmanden ex exmand ekskaereste exkaereste ekskone mand man manden husband kone wife "
    "kaereste boyfriend mann ven veninde venindes soester bror nabo chef udlejer landlord vermieter hans hendes his her "
    "deres tlf telefon mobil mobilnr telefonnummer phone mobile under unter auf laengere mere more anymore mehr laengre "
    "al a el na pod do la numer numarul gamle old alte gamla at call ringe gammelt tidligere"
)
CHANGES: Final = every_spelling(
    "skiftet skifter skift byttet bytter changed change switched gewechselt bytt bytte aendret aendrat endret"
)
INSTEAD: Final = {
    "for": frozenset({"stedet", "istedet", "stedt"}),
    "of": frozenset({"instead"}),
    "foer": frozenset({"istaellet", "staellet"}),
}
LINKS: Final = every_spelling("er var is was ist war aer blev hed hedder lyder one det nr")
CHANNELS: Final = every_spelling(
    "sms smser mms whatsapp opkald opkaldet text texts calls skjult skjulte hidden hemligt unterdrueckt viber telegram"
)
AGE_WORDS: Final = every_spelling("aar years year jahre ans lat ani anos")
# behind a number: it is no longer hers
DEAD_WORDS: Final = every_spelling(
    "stengt stængt avslått avstängt slukket ใชไมไดแลว ใชไมได ไมใช lukket nedlagt udgaaet udloebet spaerret inaktiv inaktivt ugyldig ugyldigt defekt opsagt stjaalet doed doedt tabt "
    "disconnected closed dead invalid inactive outdated expired stolen lost defunct gesperrt abgeschaltet ungueltig "
    "abgemeldet avslutat nedlagt avstaengt sperret ugyldig slettet slettes afbrudt afmeldt avmeldt avanmaelt deaktiveret deaktivert deaktiviert deactivated abgestellt frakoblet frakobla deleted geloescht raderat raderad solgt sold verkauft saalt usuniety sters borrado nieaktualny nieaktualne inactiv anulat"
)
WORKS: Final = every_spelling(
    "virker fungerer dur funkar fungerar funker works work working funktioniert geht gilt bruges brugt bruger brug use used "
    "gaelder gaeller gjelder aktiv aktivt active valid erreichbar brukes anvaends anvaendes benyttes gyldig gyldigt gueltig giltig giltigt aktualny aktualne findes existe există istnieje exists exist existiert eksisterer existerar "
    "dziala działa merge functioneaza funcționează funciona mit mitt mine mein meine meins my mina min mig mój moja meu mea mío mía mi"
)
NO_MORE: Final = every_spelling(
    "ikke inte ej ikkje nicht not doesnt dont isnt nie nu no  laengere anymore aldrig"
)
AFTER_UNITS: Final = every_spelling(
    "visninger visning views besoegende besoeg likes followers foelgere klik kr kroner aufrufe visningar gange ganger gaanger"
)
PAYING: Final = every_spelling(
    "betaling betalinger betalning payment payments zahlung zahlungen pago plata betal betala"
)
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
# they stand between a "not" and what it denies
POLITE: Final = every_spelling(
    "longer in i mer any t at med venligst please to du i jer vær være længere bitte mehr more just mai este al jest es już ya"
)
USES: Final = every_spelling("use brug bruge bruk benyt benytte benutz benutzen använd anvend")
HERS: Final = every_spelling("mig me mir mich meg min mit my")
LONGER: Final = every_spelling("længere längre lenger longer mere mer more mehr anymore")
# "nu 22334455, ci 33445566", "ikke 22334455, men 33445566"
RATHER: Final = every_spelling("ci sino sondern")
BUT: Final = RATHER | every_spelling("men but utan ale dar lecz tylko")
ONLY: Final = every_spelling("kun only nur bara bare endast til zum für for solo tylko doar")
# "mit gamle svenske nummer"
KINDS_OF_PHONE: Final = every_spelling(
    "dansk danske danska dänische dänisches dänischen danish svensk svenske svenska schwedische schwedisches swedish norsk norske norska norwegische "
    "norwegian tysk tyske tyska deutsche deutsches deutschen german polsk polske polska polnische polish polski rumænsk rumænske rumänska rumensk "
    "romanian rumänische spansk spanske spanska spanish spanische thai engelsk engelske engelska english finsk finske finska udenlandsk udenlandske "
    "utenlandsk utenlandske utländska ausländische foreign private privat privata privates faste fast fasta hemmelige secret geheime geheimes rumuński românesc danez duński danés"
)
# "jeg havde nummeret …", "min telefon var …"
HAD: Final = every_spelling("havde hade hadde hatte hatten had tenía aveam miałam")
WAS: Final = every_spelling("var was war vart era byl")
EVER: Final = every_spelling(
    "ever only always kun altid alltid immer bare nur"
)  # "she only ever had 22334455"
LONG: Final = every_spelling(
    "engang once engång gang einst förut kiedyś lange længe länge lenge long before før förr früher tidligere die der the"
)
NAYS: Final = every_spelling(
    "nej nei nein no nope nah nie nu naj næ glem forget vergiss glöm"
)  # "22334455? Nej"
AGED: Final = every_spelling("gammel gammal gamle gamla old alt")
SINCE: Final = every_spelling("since sedan siden seit desde")
# with TROUBLES before them they speak of the site: "problemer med annoncen"
ADVERTS: Final = every_spelling(
    "annonce annoncen annoncer annonse annonsen annonser annons annonsen ad ads advert anzeige anzeigen profil profilen "
    "listing inserat inserere anunt anunț anuncio ogłoszenie siden websiden hjemmesiden"
)
# "no" and "nu" mean "not" before these; in other languages they are "number" and "now"
ROMANCE_NOT: Final = frozenset({"no", "nu"})
ROMANCE_DEEDS: Final = every_spelling("llames llame suna sunați sună scrie escribas")
SAME: Final = every_spelling("samme same samma gleiche selbe")
AM: Final = frozenset({"soy", "sunt", "jestem"})  # "no soy yo"
PARTS: Final = every_spelling("på til on for auf med with efter after")  # "virker ikke på WhatsApp"
NEVERS: Final = every_spelling("never aldrig aldri nie nunca")
# "lad hende være i fred", "leave her alone"
LEAVES: Final = every_spelling(
    "lad lade lader lat laat laate leave lass lasst lassen laemna laemn la spar skaan goenn goennt undt und giv zostaw lasati las"
)
PEACE: Final = every_spelling(
    "fred ifred ro ruhe peace alone frieden alene allein ensam ude out spokoju pace draussen utenfor utanfoer"
)
THEM: Final = every_spelling(
    "hende ham dem henne honom han hun ho her him them sie ihn ihr ihm damen manden familien stakkels poor je mnie ja"
)
# "står ved en fejl på nettet": with a word of standing
STANDS: Final = every_spelling(
    "staar stod stands stood stand listed appears appear appeared printed published steht stehen stand kom kommet blev "
    "trykt skrevet opgivet oppgitt angivet angiven veroeffentlicht ended florerer ligger optraeder findes vises circulates"
)
WRONGLY: Final = every_spelling(
    "fejlagtigt fejlagtig felaktigt feilaktig feilaktigt wrongly mistakenly erroneously versehentlich faelschlich "
    "faelschlicherweise irrtuemlich irrtuemlicherweise uheldigvis "
    "desvaerre dessverre tyvaerr leider unfortunately"
)
# "ved en fejl", "by mistake"
MISTAKES: Final = every_spelling("fejl feil fejltagelse misstag mistake error versehen misforstaaelse")
OWN: Final = every_spelling("eget egen egna egne eigene eigenes eigen own mine meins wlasny propriu propio")
BOTHERS: Final = every_spelling(
    "forstyr forstyrre forstyrrer disturb bother stoer stoert stoeren genér gener plag pester plage chikaner ulejlig trakasser"
)
EARLIER: Final = every_spelling("foer foerhen foerut tidligere earlier")
TIMES_AHEAD: Final = every_spelling(
    "dag dagen dage dager dagar dags aften aftenen kvaeld kvaellen time timen timer timmar timme minut minutter minuter uge uger uken veckan "
    "lidt litt lite helst altid alltid gerne gjerne gaerna ring skriv sms godt noget laenge min formiddagen nogle natten"
)
REGISTERED: Final = every_spelling(
    "se company business firma firmaets firmaet virksomhed virksomheds virksomhedens foretak foretag bolag bolags trade "
    "registration registrerings licence license licens tax skatte gewerbe steuer unternehmens registrerat registreret "
    "registered organisation organisations handelskammer chamber insurance policy police sogs regnskab"
)
# "registreret massør nr. …"
REGISTERING: Final = every_spelling(
    "reg registreret registrert registrerad registered autoriseret autoriserad autorisert licensed medlem member certificeret certified"
)
# closed for a while only: "lukket om søndagen", "slukket efter 22"
CLOSED: Final = every_spelling(
    "lukket slukket stengt stængt closed avslått avstängt stängt off aus avstaengt avstängd"
)
WHILES: Final = every_spelling(
    "om mellem mellom mellan between hver hvert varje every kl klokken nachts sonntags natten nætter nights night weekend weekenden weekender "
    "mandag mandage tirsdag tirsdage onsdag onsdage torsdag torsdage fredag fredage lørdag lørdage søndag søndage helligdage ferie "
    "monday tuesday wednesday thursday friday saturday sunday måndag tisdag torsdag fredag lördag söndag montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
# "22334455 er væk"
GONE: Final = every_spelling(
    "vaek vaeck weg borte borta gone druknet druknede drowned smadret oedelagt kaputt kaput kapot forsvundet forsvunnet forsvunnit bortkommet historie "
    "history geschichte fortid fortiden fortid fortidig past"
)
ARTICLES: Final = every_spelling(
    "en et ett a an einer einem eine nogen somebody someone naagon noen anden annen another"
)
