"""Whether somebody else answers the phone."""

from __future__ import annotations

import pytest

from pipeline.reading.switchboard import read_switchboard
from pipeline.reading.wording import read_wording


@pytest.mark.parametrize(
    "text",
    [
        "Vores telefondame fortæller hvem der er på arbejde. Klinik Venus, søde piger",
        "Ring og spørg efter Sanne",
        "My friend answers the phone, I speak little English. Girl 25",
        "Telefonpasser svarer hele dagen, flere piger",
        "Opkald besvares af vores reception, som finder en ledig tid",
        "Vores fælles nummer, spørg efter Lisa eller Kim",
        "min kollega passer telefonen når jeg er optaget",
        "When you call, my assistant will answer and book your time",
        "Booking through our office, call centre open 24/7",
        "Die Telefondame verbindet dich gern",
        "Unsere Rezeption ist von 10 bis 22 Uhr besetzt",
        "Vår telefonvakt svarer fra 10",
        "Sentralbordet setter deg over",
        "Escortbureau med 12 piger, ring til kontoret",
        "Du taler først med Karen på kontoret, hun stiller dig om til pigerne",
        "En anden tager telefonen mens jeg arbejder",
        "telefonen passes af en veninde",
        "Frag nach Sandra",
        "Ask for Natalie when you call",
        "Odbiera recepcja, zapytaj o Kasię",
        "La recepcionista atiende las llamadas",
        "Recepționera noastră răspunde la telefon",
        "Växeln kopplar dig till rätt tjej",
        "Samma telefon för oss alla, fråga efter Eva",
        "our secretary will pick up",
        "She does not pick up the phone herself: Mrs. Lund, her assistant, does",
        "Anmeld dig i receptionen eller telefonisk hos vagten",
        "Min datter passer telefonen for mig",
        "Vagttelefonen er bemandet døgnet rundt af Grethe",
        "Det er min svigerinde der tager imod opkald",
        "Vores kontor svarer mellem 9 og 22",
        "Peter on the desk will take your name",
        "Den der ikke har en gæst tager telefonen",
        "Det kan godt være en mand der svarer",
        "Hun har kalenderen for alle pigerne",
        "Linjen er fælles for huset",
        "Du får fat i fru Madsen, hun giver dig en tid",
        "Wer anruft, landet erst bei Heike; sie verteilt die Termine",
        "Der er altid en ved telefonen",
        "Du ringer till Marianne på kontoret",
        "Telefonen står hos min roommate",
        "Læg en besked til Louise",
    ],
)
def test_somebody_else_answers(text):
    told = read_switchboard(read_wording(text))

    assert told.value
    assert told.where


@pytest.mark.parametrize(
    "text",
    [
        "I can come to hotel, I am nice girl from Brasil, ask me",
        "no outcall, only in my flat. Sweet woman, Copenhagen NV",
        "Åbent alle dage 11-23. Dagens piger: Mia, Noi og Lisa. Kig ind i vores dejlige klinik",
        "Husmor keder sig om formiddagen, ring",
        "Callboy Oslo, besøker hotell, for kvinner",
        "Ring og spørg efter pris, Sanne",
        "I answer the phone myself, no agency. Girl 25",
        "Lærerinde, 41, underviser i gymnasiet om dagen",
        "outcalls only, sorry no incalls. Blonde lady",
        "incalls only, sorry no outcalls. Blonde lady",
        "Incall & outcall available. Brunette, 28",
        "Outcall and incall. Brunette, 28",
        "Skjult eller privat nummer besvares ikke. Søde Pernille",
        "new in town!! sexy polish girl, private apartment, no rush, shower, call me baby",
        "Traditionel thaimassage ved Noi. Klinikken ligger i stueetagen. Drop ind eller bestil tid.",
        "Maskulin mann, 38, reiser rundt og besøker deg på hotellrommet ditt. Kvinner, menn og par.",
        "Gift kvinde, min mand er på arbejde om dagen",
        "Man kan ringe hele dagen. Pia",
        "Man kan ringe hele dagen",
        "Don't ask me to come to your hotel, I only receive at home. Anna",
        "Clinically clean, always. Anna",
        "Tylko hotele. Ewa",
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
        "Don't be afraid to call",
        "Hjælp mig med at bruge lørdagen godt",
        "En sur mand svarer på det gamle nummer",
        "IKKE det andet nummer, som bliver taget af en sur mand",
        "Receptionen i bygningen spørger om navn",
        "People think a man answers, it is only me",
        "Efter tyve år som sekretær tager jeg kun min egen telefon",
        "I used to work with an agency, now I answer my own phone",
        "Sekretariatet i foreningen har intet med mig at gøre",
        "Vi er et par, mand og kvinde, som tar imot hjemme",
        "Jeg sitter selv på telefonvakt om dagen",
        "Naboen hører alt, så vi er stille",
    ],
)
def test_who_answers_herself_needs_no_one(text):
    assert not read_switchboard(read_wording(text)).value
