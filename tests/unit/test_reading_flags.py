"""Signals that a person should look at, and what only looks like one. Sources: docs/reading-signals.md."""

from __future__ import annotations

import pytest

from pipeline.reading.age.read import read_age
from pipeline.reading.flags import FLAGS, read_flags
from pipeline.reading.wording import read_wording


def flags_of(text):
    wording = read_wording(text)
    return [flag.value for flag in read_flags(wording, read_age(wording))]


@pytest.mark.parametrize(
    "text",
    [
        "Gymnasieelev 17 søger lommepenge",
        "Lolita type, barely legal",
        "Jeg blev konfirmeret sidste år",
        "går stadig i folkeskolen",
        "ung teen, ny i byen",
        "just turned 17, new girl",
        "Jeg går i 2.g og mangler penge",
        "elev på efterskole",
        "Bin noch nicht volljährig",
        "Ich gehe noch zur Schule",
        "Schülerin sucht Taschengeld",
        "still in high school",
        "teenage girl, new here",
        "I turn 18 in March",
        "fyller snart 18",
        "arton om två månader",
        "niepełnoletnia",
        "licealistka szuka sponsora",
        "soy menor de edad",
        "elevă la liceu, 17 ani",
        "นักเรียน ม.ปลาย",
        "meget ung pige",
        "Går på ungdomsskole, kan bare etter skoletid",
        "mor og far må ikke opdage det",
        "Min lærer må ikke vide det",
        "har lige haft konfirmation",
        "I have to be back at my boarding school before nine",
        "I am in year 10 there",
        "Min mor tror, jeg er til håndbold",
        "Har tid når timerne er slut, er 1.g'er",
        "Turning sixteen did not make me feel older",
        "Nur wenn meine Eltern weg sind",
        "Klasse 10b, aber reifer als die anderen",
        "Skal være hjemme til aftensmad",
        "my dad must not see this",
    ],
)
def test_every_hint_of_under_18_is_flagged(text):
    assert "under-18" in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "they took my passport, please help me",
        "Jeg bliver tvunget til det her",
        "Mit pas er taget fra mig",
        "he has my passport and takes my money",
        "Jeg må ikke gå ud af lejligheden",
        "Ich werde gezwungen, bitte helft mir",
        "I am scared of him",
        "Jeg skylder dem mange penge og skal arbejde for dem",
        "I have to work to pay my debt",
        "han slår mig",
        "sunt forțată să fac asta, ajutor",
        "zmuszają mnie, pomocy",
        "me obligan, ayuda por favor",
        "de låser mig inde",
        "jag får inte gå ut, hjälp mig",
        "Ring politiet",
        "I can't leave this place",
        "jeg har ikke noget valg, de truer min familie",
        "ถูกบังคับ ช่วยด้วย",
        "Han kommer hver aften og henter det jeg har tjent",
        "Betal til ham, ikke til mig",
        "De siger jeg skal arbejde til gælden er betalt",
        "Billetten skal jeg først arbejde af",
        "Der er en i stuen, der låser døren",
        "Min telefon ligger hos ham om natten",
        "They said it would be cleaning. Now I pay back the flight",
        "He knows where my family lives",
        "Szef trzyma mój paszport",
        "Nu am voie să ies",
        "Hendes papirer har jeg",
        "Ikke still ham spørsmål om papirer",
        "Jag får inte ha min egen telefon",
        "The man who brought me here takes everything I earn",
    ],
)
def test_danger_is_flagged(text):
    assert "danger" in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hun svarer ikke selv, ring til mig og jeg aftaler. Pige 24",
        "Jeg skriver på vegne af Maria. Hun taler ikke dansk",
        "My boyfriend decides my appointments, call him. Girl 22",
        "Ring til min ven, han tager telefonen. Pige",
        "Skriv til min kæreste, han laver aftalerne for mig",
        "min mand styrer kalenderen, ring til ham",
        "Kontakt hendes manager på dette nummer",
        "She is not allowed to answer, call me and I will send her to you",
        "I write this for my girlfriend, she does not speak English",
        "Jeg har en ny pige til dig, ring så kører jeg hende",
        "Mein Freund macht die Termine, ruf ihn an",
        "Meine Freundin spricht kein Deutsch, ich schreibe für sie",
        "Han bestemmer hvem jeg må se",
        "sjefen min tar telefonen og bestemmer",
        "Mój chłopak odbiera telefon",
        "mi novio contesta el teléfono",
        "Prietenul meu răspunde la telefon",
        "ask my boss for price",
        "Hun må ikke selv svare",
        "Min kæreste er genert, så det er mig der står for annoncen og svarer på beskederne. Hun er 25",
        "Jeg er 19. Han står for det. Han svarer på nummeret",
        "Skriver åt min granne Oksana, 40. Hon tar emot hemma",
        "I arrange dates for my cousin, she is shy",
        "My wife is too shy, so I do the typing and the talking",
        "Du skal ringe til ham der passer på mig",
        "Han snakker ikke norsk, så alt avtales med meg",
        "Mit dem Chef ausmachen, nicht mit mir",
        "Lej min kæreste for en aften",
        "Iubita mea e nouă aici, eu fac programările",
        "Ogłoszenie daję w imieniu kuzynki",
        "Annoncen gælder min kone, hun modtager i Vordingborg",
        "Alle aftaler går over Dennis",
    ],
)
def test_that_somebody_else_writes_or_decides_is_flagged(text):
    assert "someone-else-writes" in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Åbent alle dage 11-23. Dagens piger: Mia, Noi og Lisa. Kig ind i vores dejlige klinik",
        "THAI MASSAGE SALON, 4 søde piger, åben 10-22, ingen tidsbestilling",
        "To frække veninder, Maja og Lotte",
        "Vores telefondame fortæller hvem der er på arbejde. Klinik Venus, søde piger",
        "Vi er 3 piger i lejligheden",
        "Studio Amore: täglich 5 nette Damen, Parkplatz im Hof",
        "Salon masażu, trzy dziewczyny",
        "Salón de masajes con cuatro chicas, abierto todos los días",
        "Salon de masaj, fete drăguțe",
        "Vi er to veninder, der modtager i vores lejlighed",
        "We are two girls and we come to your hotel",
        "Hos os er der altid mindst tre søde massører på arbejde. Se vagtplanen på hjemmesiden. Åbent 10-24.",
        "Unser Massagestudio: fünf freundliche Masseurinnen, Öffnungszeiten 10 bis 22",
        "Vi er to søstre",
        "Vi er fire piger der skiftes",
        "Lisa og Maria, sammen eller hver for sig",
        "Me and my friend, both 25",
        "Duo med min veninde",
        "Wir sind zwei Freundinnen",
        "vi er to gutter",
        "jesteśmy dwie",
        "somos dos amigas",
        "Choose between five lovely ladies",
        "nye piger hver uge",
        "zwei Mädels, ein Telefon",
        "Kasia i Monika, dwie przyjaciółki, telefon mamy jeden",
        "Two friends, one kettle. Pick either of us",
        "Skriv hvem af os du helst vil se",
        "Mor på 58 og datter på 36 driver klinik sammen",
        "Tag frit valg mellem ni damer",
        "Vi deler både leilighet og telefon",
        "Hanne tar ukedagene, Siv tar helgene",
        "Vi er altid mindst to på arbejde",
        "Vi tar emot tillsammans eller var för sig",
    ],
)
def test_several_persons_are_flagged(text):
    assert "several-persons" in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna er tilbage i Odense, hun glæder sig til at se dig",
        "Jeg er 18 år og ny",
        "Du skal være over 18 år",
        "No under 18 please",
        "ingen henvendelser fra unge under 18 år",
        "Lærerinde, 41, underviser i gymnasiet om dagen",
        "Jeg har to børn der går i skole, så kun formiddag. Kvinde",
        "Mother of a teenager, 44, discreet lady",
        "Slap af, jeg presser dig ikke, ingen tvang og intet stress",
        "Lad mig hjælpe dig med at slappe af",
        "Jeg modtager to mænd ad gangen. Kvinde, 38",
        "lige fyldt 18",
        "18+ only",
        "Under 18? Så ring ikke",
        "jeg er over 18 og selvstændig",
        "min søn er lige blevet konfirmeret. Kvinde 45",
        "tidligere folkeskolelærer",
        "Studerende på universitetet, 23",
        "25 år, frisør, ikke teenager længere",
        "Ung i sindet",
        "Ingen telefondame, ingen mellemled, du taler direkte med mig",
        "Jeg passer selv telefonen",
        "I am a receptionist by day",
        "Hotellet har ikke reception, så du går bare op",
        "The hotel has no reception so it is discreet",
        "You pass the reception and take the elevator",
        "Jeg arbejdede før på et bureau, nu er jeg selvstændig",
        "Independent, not with any agency",
        "kein Büro, keine Agentur, nur ich",
        "Jeg svarer ikke på beskeder, kun opkald",
        "Vi svarer ikke på skjult nummer",
        "Kan jeg ikke tage telefonen, så send en sms",
        "Spørg efter mere information",
        "Do not ask for discount",
        "samme nummer som altid",
        "Not a call center, just me",
        "Sekretær på 45 søger eventyr efter arbejde. Kvinde",
        "Hun er sød og blid og venter på dig. Ring til Maria",
        "She is back! Beautiful Elena will make you smile",
        "Sie ist wieder da: Elena",
        "Jeg har ingen alfons og ingen chef, jeg arbejder kun for mig selv",
        "No pimp, no manager, no drama",
        "Min kæreste og jeg er gået fra hinanden. Nu er jeg alene",
        "Min mand døde for to år siden, jeg savner nærhed",
        "My boss does not know, so be discreet",
        "Hun og han er velkomne",
        "Tag din kæreste med",
        "Ring til mig, ikke til min eksmand",
        "Pas på dig selv derude",
        "Jeg slår mig ned i Odense i november",
        "Don't be afraid to call",
        "Vær ikke bange for at ringe",
        "I am not forced, I love what I do",
        "Hjælp mig med at bruge lørdagen godt",
        "Jeg slår gerne et smut forbi",
        "dansk pas, taler engelsk",
        "kan ikke sige nej til chokolade",
        "for mænd, kvinder og par",
        "Jeg er ikke som de andre piger",
        "Vi er to minutter fra stationen",
        "to timer 2000 kr",
        "Kun mig, ingen andre piger",
        "en af byens sødeste piger",
        "Two hours with me you will not forget. Lady",
        "Piger søges til klinik",
        "two men at once no problem. Lady",
        "Hej piger! Jonas her",
        "Ingen sekretær, ingen veninde der svarer for mig",
        "Jeg er 42, læser til sygeplejerske og går i skole om formiddagen",
        "Questions about my job at the school kitchen? No",
        "Min yngsta går i nian, så jag jobbar bara förmiddagar",
        "Konfirmander er der nok af i min slægt. Birthe er 63 år",
        "Mit pas er udløbet, så jeg rejser ikke",
        "Jeg har gæld som alle andre, realkredit og en bil",
        "Låser altid døren bag dig",
        "Jeg skal betale af på huset",
        "Regnen holder mig inde i dag",
        "Everything I make goes to my horse",
        "Han tager imod i Vejle og svarer på engelsk. Alex er 29",
        "Min chef på biblioteket bestemmer mine vagter",
        "Jeg kommer ikke til Svendborg selv om I spørger",
        "Jeg bor med min søster, men hun er ikke med",
        "Det holder os begge i form",
        "Same phone, same girl",
        "Vi er begge voksne",
        "Er du to venner, så kom sammen",
        "Vi er et par, Ulla 50 og Finn 54",
        "Mine hunde Molly og Sofie bor i kennel",
    ],
)
def test_what_only_looks_like_a_signal_raises_none(text):
    assert flags_of(text) == []


def test_the_gravest_flag_comes_first_and_each_comes_once():
    text = "Vi er to søstre på 17 og 16 år. Vi bliver tvunget, hjælp os. Ring til min chef, han bestemmer."

    assert flags_of(text) == list(FLAGS)


def test_a_flag_shows_every_signal_that_raised_it():
    text = "Går i 9. klasse. Mine forældre må ikke vide det."
    wording = read_wording(text)

    (flag,) = read_flags(wording, read_age(wording))

    assert [text[first:last] for first, last in flag.where] == ["i 9. klasse", "Mine forældre må ikke vide"]
