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
        "min søster er 17 og tilbyder også",
        "meine Schwester ist 17 und macht mit",
        "our youngest is 16",
        "1.g pige",
        "teenager, ny i byen",
        "gymnasiepige",
        "18 to be",
        "mangler 2 måneder i at være 18",
        "under age",
        "ikke lovlig endnu",
        "myndig til sommer",
        "I look 18 but am younger",
        "jeg er fra 2010",
        "datter på 16 hjælper til med gæster",
        "går i 9.",
        "for ung til at komme på bar",
        "I am not old enough for clubs",
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
        "Bărbatul care m-a adus aici mă bate dacă nu aduc bani",
        "Mi-a luat buletinul și telefonul",
        "on mnie bije",
        "me pega si no traigo dinero",
        "man hält mich hier fest",
        "I am held here",
        "they watch me all the time",
        "I am not free to go",
        "I was tricked into coming here",
        "jeg blev lokket hertil",
        "I owe them for the ticket",
        "jag måste betala tillbaka resan",
        "I don't get the money",
        "mine penge går til chefen",
        "he gets angry if I don't earn enough",
        "nicht freiwillig",
        "jeg har ikke selv valgt det",
        "I want to stop but I can't",
        "jeg tør ikke sige nej til ham",
        "he will hurt my family",
        "bitte rufen Sie die Polizei",
        "they won't let me leave",
        "De lader mig ikke gå",
        "he said he would kill me",
        "sjefen tar alt jeg tjener",
        "jeg får kun lov at sove fire timer",
        "my passport is with the agency",
        "kan ikke stikke af, de finder mig",
        "เขายึดพาสปอร์ต",
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
        "Meine Freundin kann kein Deutsch, ich antworte",
        "she speaks no English so I answer",
        "I reply for her",
        "ring til mig, så sender jeg hende",
        "you talk to me, she comes to you",
        "ihr Mann macht die Termine",
        "spørg chefen om prisen",
        "prisen aftales med min mand",
        "Bokningar via min kille",
        "hon får inte svara själv",
        "he checks my phone",
        "annonsen er lagt ut av en venn",
        "hun har ingen telefon, brug min",
        "she works for me",
        "Vi sender en pige",
        "jestem jej chłopakiem",
        "Hun er genert, så du skriver med mig først",
        "my partner replies to messages",
        "mein Chef vergibt die Termine",
        "pigen taler kun rumænsk, jeg klarer snakken",
        "skriv til mig, så siger jeg det til hende",
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
        "Mia mandag, tirsdag, onsdag. Rosa torsdag, fredag",
        "Monday Anna, Tuesday Eva",
        "Anna & Eva",
        "Anna 24, Eva 27",
        "du vælger hvem",
        "pick your lady",
        "Ring og hør hvem der er her",
        "team af massører",
        "mine kolleger og jeg",
        "vi deler klinik",
        "nosotras dos",
        "ask for Mia or Lea",
        "hvilken pige vil du se",
        "wir arbeiten zu zweit",
        "fredag er det Lea, lørdag Mia",
        "jeg arbejder sammen med en veninde",
        "min søster er her også",
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
        "Min lillesøster bor i Spanien. Jeg er 34",
        "min teenager bor hjemme",
        "bedre end en teenager",
        "han slår græs mens jeg tager imod",
        "I'm afraid I don't take cards",
        "afviser alle der truer",
        "of my own free will",
        "skylder dig en god oplevelse",
        "jeg holder øje med telefonen hele dagen",
        "Save my number",
        "the choice is yours",
        "Jeg svarer selv på alle beskeder",
        "I speak no German",
        "kan ikke tage telefonen på mit arbejde",
        "tell me what you like",
        "Min chauffør kører mig",
        "Anna Maria mandag til fredag",
        "Anna mandag, Anna tirsdag",
        "just the two of us",
        "jeg er tvilling",
        "vi tager det stille og roligt, han tager det roligt",
        "She is shy but you will love her",
        "brug min indgang i gården",
        "er for ung til efterløn, 58",
        "team Danmark",
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


@pytest.mark.parametrize(
    "text",
    [
        "Jeg blev overfaldet af en kunde i mandags",
        "Min mand har slået mig",
        "I sidste uge blev jeg slået af en kunde",
        "My ex husband came with a gun",
        "En man har hotat att döda mig",
        "Jag vågar inte sova hemma",
        "He follows me home every night",
        "Ich habe Schulden bei ihnen",
        "er stadig bange",
    ],
)
def test_assault_threats_and_stalking_are_danger(text):
    assert "danger" in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Du får komma hit, kvinna i Malmö",
        "Søger du en der lytter?",
        "Spis med kniv og gaffel hos mig",
        "Er du bange for tandlægen?",
        "Priserne er slået ned på tirsdage",
    ],
)
def test_everyday_words_are_no_danger(text):
    assert "danger" not in flags_of(text)


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Det är min kompis som sköter mina annonser", ["someone-else-writes"]),
        ("Det er min fætter der har skrevet teksten", ["someone-else-writes"]),
        ("Det är inte jag som skriver utan min granne", ["someone-else-writes"]),
        ("Ring sjefen hans, gutten snakker bare rumensk", ["someone-else-writes"]),
        ("Ich vereinbare die Termine für sie, sie spricht nur Thai", ["someone-else-writes"]),
        ("Talk to Marco about the price", ["someone-else-writes"]),
        ("Ingen svarer for mig", []),
        ("My phone lady Karen answers and books for me", []),
        ("Skriv først, for jeg kan ikke tage telefonen", []),
        ("Jeg siger fra, hvis noget ikke passer mig", []),
        ("Ring ikke til ham", []),
        ("To søstre? Nej, bare mig", []),
        ("Hilsen fra Bo og Kirsten", []),
        ("Jeg hedder Agnete og ville ønske det var sommer", []),
        ("We pass you on to Joy, Mimi or Ann", ["several-persons"]),
        ("Agency, ladies of many countries", ["several-persons"]),
    ],
)
def test_who_writes_and_how_many_offer_is_told_by_the_sentence(text, flags):
    assert flags_of(text) == flags


@pytest.mark.parametrize(
    "text",
    [
        "Dear site, the girl in the Aarhus listing is from my daughter's class, she is fifteen. Please take it off.",
        "She is in my sister's class.",
        "The one on the picture is my daughter's classmate",
        "She is a child, I used to babysit her.",
        "Someone is using my daughter, she is 15, please take the ad down.",
        "Hun er fra min datters klasse.",
        "Pigen i annoncen går i klasse med min søn.",
        "Det er min datter på billederne, hun er 14 år. Fjern det.",
        "Det er et barn I har liggende på siden.",
        "Jeg kender hende, hun er kun 16.",
        "Jenta i annonsen går i klassen til sønnen min.",
        "Hun går i parallellklassen til broren min.",
        "Dere må slette den, hun er bare en unge på fjorten.",
        "Tjejen i annonsen går i min dotters klass.",
        "Flickan på bilden är min systers klasskamrat.",
        "Sie ist in der Klasse meiner Tochter.",
        "Das Mädchen geht mit meinem Sohn in die neunte Klasse.",
        "Ta dziewczyna chodzi do klasy z moją córką.",
        "Ella es compañera de clase de mi hija.",
        "Este în clasa fiicei mele.",
    ],
)
def test_a_child_that_another_reports_is_under_18(text):
    flags = flags_of(text)

    assert "under-18" in flags


@pytest.mark.parametrize(
    "text",
    [
        "Min datters klasse sælger lotterisedler, spørg når du er her. Kvinde 40.",
        "Moja córka ma piętnaście lat, ja mam 39.",
        "I was in the same class as the mayor. Helle, 52.",
        "Remember to delete my number after the call. Lea, 31, I'm free 13 to 17.",
        "Pigen på billedet er mig, 29 år. Ring efter kl. 15.",
        "The woman in the photo is me, 16 kilos ago. Anna, 40.",
        "Jeg kender hende godt, hun er 27 og sød. Ring til mig.",
        "Jeg er barn af 70'erne.",
    ],
)
def test_a_child_of_her_own_or_a_picture_of_herself_is_no_report(text):
    flags = flags_of(text)

    assert "under-18" not in flags


@pytest.mark.parametrize(
    "text",
    [
        "Min hund bider ikke, naboen slår kun græs, og jeg truer højst med mere kage.",
        "Säg till om du har hund, för jag är lite rädd för stora hundar.",
        "I'm a bit afraid of heights, so ground floor only.",
        "Ich habe ein bisschen Angst vor Katzen.",
        "Vejrudsigten truer med sne, så kør forsigtigt.",
    ],
)
def test_a_fear_of_things_and_a_threat_of_cake_are_no_danger(text):
    assert "danger" not in flags_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jag är lite rädd för honom, skriv bara på dagen.",
        "I am a little afraid of my boss.",
        "Naboen slår mig.",
        "Min kæreste slår når han er fuld.",
    ],
)
def test_a_fear_of_a_person_and_blows_are_danger(text):
    assert "danger" in flags_of(text)
