"""Which number is meant: the new one, the corrected one, both of two, one from abroad."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sure_numbers import sure_numbers

from pipeline.reading.numbers.read import read_field, read_numbers
from pipeline.reading.wording import read_wording


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("tlf 22 33 4| 55", "DK", ["+4522334155"]),
        ("tlf 22 33 4l 55", "DK", ["+4522334155"]),
        ("mobil 22O3O455", "DK", ["+4522030455"]),
        ("tlf 2O 3O 4O 5O", "DK", ["+4520304050"]),
        ("ring tre gange 4 og så 22334", "DK", ["+4544422334"]),
        ("call triple two 33445", "DK", ["+4522233445"]),
        ("ring O70-123 45 67", "DK", ["+46701234567"]),
        ("tel O7O 123 45 67", "DK", ["+46701234567"]),
        ("22 33 44 55, nej 56", "DK", ["+4522334456"]),
        ("ring 22 33 44 55 - nej vent, det er 22 33 44 56", "DK", ["+4522334456"]),
        ("tlf 22334455 undskyld, det er 22334456", "DK", ["+4522334456"]),
        ("22334455 ups jeg mener 22334456", "DK", ["+4522334456"]),
        ("ring 22 33 44 55 (sorry, 56 i slutningen)", "DK", ["+4522334456"]),
        ("22 33 44 55 ... sorry 56", "DK", ["+4522334456"]),
        ("call 2233 4455 oops i mean 2233 4456", "DK", ["+4522334456"]),
        ("Tel 22334455 nein Quatsch 22334456", "DK", ["+4522334456"]),
        ("22 33 44, nej 45 55", "DK", ["+4522334555"]),
        ("ring 22 33 44 55 / 66", "DK", ["+4522334455", "+4522334466"]),
        ("tlf. 22 33 44 55 eller 66", "DK", ["+4522334455", "+4522334466"]),
        ("22334455/66", "DK", ["+4522334455", "+4522334466"]),
        ("Nyt nummer 33445566 (det gamle 22334455 virker ikke)", "DK", ["+4533445566"]),
        ("jeg har skiftet nummer fra 22334455 til 33445566", "DK", ["+4533445566"]),
        ("Nyt nr 33445566. Det gamle var 22334455", "DK", ["+4533445566"]),
        ("I stedet for 22334455 ring 33445566", "DK", ["+4533445566"]),
        ("New number 33445566, old one 22334455 is dead", "DK", ["+4533445566"]),
        ("Neue Nummer: 33445566 (alte Nummer 22334455)", "DK", ["+4533445566"]),
        ("ikke 22334455 men 33445566", "DK", ["+4533445566"]),
        ("22334455 er lukket, ring 33445566", "DK", ["+4533445566"]),
        ("brug ikke 22334455, brug 33445566", "DK", ["+4533445566"]),
        ("Nytt nummer 33445566, gamla 22334455 fungerar inte", "DK", ["+4533445566"]),
        ("ring to nul tre nul fire nul fem nul", "DK", ["+4520304050"]),
        ("two oh three oh four oh five oh", "DK", ["+4520304050"]),
        ("zwei null drei null vier null fünf null", "DK", ["+4520304050"]),
        ("ring 20 🔟 30 40", "DK", ["+4520103040"]),
        ("0701-23 45 67", "DK", ["+46701234567"]),
        ("070-1234567", "DK", ["+46701234567"]),
        ("+46 (0)70-123 45 67", "DK", ["+46701234567"]),
        ("0046 70 123 45 67", "DK", ["+46701234567"]),
        ("svensk nr 070 123 45 67", "DK", ["+46701234567"]),
        ("0171 1234567", "DK", ["+491711234567"]),
        ("0171/1234567", "DK", ["+491711234567"]),
        ("+49 171 1234567", "DK", ["+491711234567"]),
        ("0049 (0)171 1234567", "DK", ["+491711234567"]),
        ("Handy: 0171 - 123 45 67", "DK", ["+491711234567"]),
        ("412 34 567", "NO", ["+4741234567"]),
        ("41 23 45 67", "NO", ["+4741234567"]),
        ("tlf 412 34 567", "NO", ["+4741234567"]),
        ("+47 412 34 567", "NO", ["+4741234567"]),
        ("mob. 41234567", "NO", ["+4741234567"]),
        ("12345", "NO", []),
        ("org.nr 912 345 678", "NO", []),
        ("postboks 12345", "NO", []),
        ("02800", "NO", []),
        ("0150 Oslo", "NO", []),
        ("Vipps 12345", "NO", []),
        ("pris 1500 2500", "NO", []),
        ("+44 7911 123456", "DK", ["+447911123456"]),
        ("+44 (0)7911 123 456", "DK", ["+447911123456"]),
        ("0044 7911 123456", "DK", ["+447911123456"]),
        ("+40 722 123 456", "DK", ["+40722123456"]),
        ("0040722123456", "DK", ["+40722123456"]),
        ("+48 512 345 678", "DK", ["+48512345678"]),
        ("0048 512-345-678", "DK", ["+48512345678"]),
        ("+66 81 234 5678", "DK", ["+66812345678"]),
        ("22 33 44 55 og 33 44 55 66", "DK", ["+4522334455", "+4533445566"]),
        ("22334455 / 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("22334455, 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("22334455 eller 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("tlf 22334455 el. 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("22334455\n33445566", "DK", ["+4522334455", "+4533445566"]),
        ("22334455 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("2233 4455 eller 3344 5566", "DK", ["+4522334455", "+4533445566"]),
        ("Ring Anna 22334455, Bella 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("Anna: 22 33 44 55\nBella: 33 44 55 66", "DK", ["+4522334455", "+4533445566"]),
        ("22334455(Anna)33445566(Bella)", "DK", ["+4522334455", "+4533445566"]),
        ("tlf 22 33 44 55 og 33 44 55 66", "DK", ["+4522334455", "+4533445566"]),
        ("22.33.44.55 - 33.44.55.66", "DK", ["+4522334455", "+4533445566"]),
        ("22334455|33445566", "DK", ["+4522334455", "+4533445566"]),
        ("dansk: 22334455 english: 33445566", "DK", ["+4522334455", "+4533445566"]),
        ("før 22334455, nu 33445566", "DK", ["+4533445566"]),
        ("Gammelt nummer 22334455, nyt nummer 33445566", "DK", ["+4533445566"]),
        ("nyt nummer 33445566 (før 22334455)", "DK", ["+4533445566"]),
        ("mit nummer er nu 33445566 i stedet for 22334455", "DK", ["+4533445566"]),
        ("Not 22334455 but 33445566", "DK", ["+4533445566"]),
        ("slet 22334455 og gem 33445566", "DK", ["+4533445566"]),
        ("22334455 virker ikke, brug 33445566", "DK", ["+4533445566"]),
        ("Das ist meine neue Nummer 33445566, die alte 22334455 bitte löschen", "DK", ["+4533445566"]),
        ("ring 33445566 (ikke 22334455)", "DK", ["+4533445566"]),
        ("ring 33445566 ikke 22334455", "DK", ["+4533445566"]),
        ("ring 22 33 44 55 nej 22 33 44 56", "DK", ["+4522334456"]),
        ("tlf 22334455, RETTELSE 22334456", "DK", ["+4522334456"]),
        ("22 33 44 55 - forkert, skal være 22 33 44 56", "DK", ["+4522334456"]),
        ("22 33 44 55 hov 56!", "DK", ["+4522334456"]),
        ("call 22334455, correction 22334456", "DK", ["+4522334456"]),
        ("22334455 sorry 22334456", "DK", ["+4522334456"]),
        ("912 34 567", "NO", ["+4791234567"]),
        ("+47 91 23 45 67", "NO", ["+4791234567"]),
        ("ring 91234567 el sms", "NO", ["+4791234567"]),
        ("Tlf: 91 23 45 67 (Oslo)", "NO", ["+4791234567"]),
        ("nummeret er ni en to tre fire fem seks sju", "NO", ["+4791234567"]),
        ("91 to tre 45 67", "NO", ["+4791234567"]),
        ("org nr 991234567", "NO", []),
        ("NO 991 234 567 MVA", "NO", []),
        ("Vippsnr 91234567", "NO", []),
        ("Postboks 1234 0150 Oslo", "NO", []),
        ("12345 67890", "NO", []),
        ("100 200 300", "NO", []),
    ],
)
def test_the_number_meant_is_read(text, country, expected):
    assert sure_numbers(text, country) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("22334455 MobilePay 12345", "+4522334455"),
        ("arbejdsmobilen 22334455", "+4522334455"),
        ("ikke sms, tlf nr 22334455", "+4522334455"),
        ("22334455 nej 56", "+4522334456"),
        ("mój numer to 7 9 6 3 9 0 9 3", "+4579639093"),
        ("7 9 6 3 9 0 9 3. En sød pige", "+4579639093"),
        ("to tre 6 7 8 9 1 2. En dag", "+4523678912"),
        ("Jeg er en. to to tre tre fire fire fem fem", "+4522334455"),
        ("tohundrede treogtyve 34 455", "+4522334455"),
        ("to hundrede 23 445", "+4520023445"),
        ("tyve to og tredive 40 50", "+4520324050"),
        ("ring tyve nul tre fyrre halvtreds", "+4520034050"),
        ("S974 6B|7 ring", "+4559746817"),
        ("ring 22 33 4 |55", "+4522334155"),
        ("ring 95 || 30 82", "+4595113082"),
        ("toogtyvetreogtredivefireogfyrrefemoghalvtreds", "+4522334455"),
        ("No es 79178461, sino 33445566", "+4533445566"),
        ("lad være med at ringe der Tlf 22334455", "+4522334455"),
        ("8:00 to 24:00 ring 22334455", "+4522334455"),
        ("Mine to første tal er 22, de næste to 33, så 44 og til sidst 55", "+4522334455"),
        ("I byen siden 2017. Først 22 33, så 44 55", "+4522334455"),
        ("Sara 24 22 33 44 55", "+4522334455"),
        ("22 er en dejlig alder at have, sagde min mor altid: 33 44 55 66", "+4533445566"),
        ("My number is: 22 double3 double4 55", "+4522334455"),
        ("ring 45 46 47 48", "+4545464748"),
        ("22 33 44 55 60 min 1000 kr", "+4522334455"),
        ("18.1.2024. WhatsApp +45-6850 0591", "+4568500591"),
        ("Number 5250 8700!", "+4552508700"),
        ("Phone: (45)(79)(75)(85)", "+4545797585"),
        ("my number is 0045 72 BZ 6Z 32", "+4572826232"),
        ("her siden 2015. Treffes på 22334455", "+4522334455"),
        ("1.200 2.000 2.200 alt efter tid, 22334455", "+4522334455"),
        ("Jeg bor i 0350 Oslo 18+ Kontakt: +45 22 33 44 55", "+4522334455"),
        ("my number is 0045 twenty two - three - three - forty four - fifty five", "+4522334455"),
        ("Opkald og sms 4O14 16|2. En god snak", "+4540141612"),
        ("Mit nummer er (+45) 28 16 lZ 70! Hverdagsnummeret", "+4528161270"),
        (
            "Vippsnummer 566589 Nummeret mitt begynner med to to tre tre og slutter med fire fire fem fem",
            "+4522334455",
        ),
        ("llama al 22 33 44 55.\n\nde 10:00 a 21:00!", "+4522334455"),
        ("22334455 bare ring Kontant betaling Jeg ryger ikke", "+4522334455"),
        ("€50 22334455", "+4522334455"),
        ("22 glade gæster skrev sidste sommer mange pæne ord om min massage 33 44 55 66", "+4533445566"),
        ("ring 33333333", "+4533333333"),
        ("ring ㉒ ㉝ ㊹ 55", "+4522334455"),
        ("Ring på Sara22334455", "+4522334455"),
        ("ring 22-33 44/55 (og så 24 timer i døgnet)", "+4522334455"),
    ],
)
def test_what_stands_beside_a_number_is_told_from_it(text, number):
    assert sure_numbers(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "2233 eller 4455",
        "22 33 44 nej 55",
        "170 22 33 44 55",
        "22 33 44 55 66",
        "22 33 44 55 og 66",
        "ring 22 33 44 55 66 77",
        "22/33/44/55/66",
        "22/33/44/55/6",
        "22 33 en 44 55 6",
        "22334455 kun betaling",
        "sagsnummeret: 22334455",
        "medlemskonto 22334455",
        "annoncetorvets 22334455",
        "25 to tre fire fem seks",
        "12 = 3350 4 = 5500",
        "dobbelt dobbelt hundrede",
        "23456789",
        "mój numer to 4468199",
        "afkørsel 45 46 47 48",
        "vi er 5 piger: 20 22 25 30 35 år",
        "33333333",
        "sagsnummer 22334455",
        "sagsnummer nr 22334455",
        "kundeserviceafdelingens 22334455",
        "Sara22334455",
        "gammelt nummer 22334455. Sara 22334455",
    ],
)
def test_digits_that_could_be_more_or_less_than_a_number_are_left_to_a_person(text):
    assert sure_numbers(text) == []


def test_a_number_says_where_in_the_text_it_stands():
    text = "Ring to to 33, ja og så 44 55"
    (number,) = read_numbers(read_wording(text), "DK")

    assert [text[start:end] for start, end in number.where] == ["to", "to", "33", "44", "55"]


def test_what_hides_digits_does_not_move_where_they_stand():
    text = "\u2764\ufe0f 2\ufe0f\u20e32\ufe0f\u20e3 33 \u200b44 5\u200b5"
    (number,) = read_numbers(read_wording(text), "DK")

    start, end = number.where[0][0], number.where[-1][1]
    assert (start, end) == (text.index("2"), len(text))


def test_a_link_to_a_number_that_the_text_refuses_is_refused():
    wording = read_wording("Kundeservice: 70 11 44 33. Ring 22334455")

    found = read_numbers(wording, "DK", fields=["+4570114433", "22334455"])

    assert [(number.e164, number.how) for number in found] == [("+4522334455", "digits")]


def test_a_number_in_text_and_link_keeps_its_place_in_the_text():
    found = read_numbers(read_wording("22334455"), "DK", fields=["+4522334455"])

    assert [(number.confidence, number.where) for number in found] == [(0.95, ((0, 8),))]


def test_a_chat_link_begins_with_its_country_without_a_plus():
    assert [number.e164 for number in read_field("46732761840", "DK")] == ["+46732761840"]
    assert read_field("no number at all", "DK") == []


_WORDS = (
    "22 33 4455 22334455 +45 0045 to tyve og hundrede dobbelt gange nej eller igen først SS l O ring tlf CVR ikke gamle "
    "virker mig MobilePay kr min \u200b ² ㉒ 🔟 สอง @ www. kundeservice har fra 2\ufe0f\u20e3"
)
_PIECES = st.sampled_from([*"0123456789 \n.,-/+|()=x", *_WORDS.split(" ")])


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=40).map(" ".join) | st.lists(_PIECES, max_size=60).map("".join))
def test_wild_wordings_are_read_without_a_fault_and_say_where(text):
    wording = read_wording(text)

    for number in read_numbers(wording, "DK", ["SE", "NO", "DE"]):
        assert 0 < number.confidence < 1
        assert number.where
        assert all(0 <= start < end <= len(wording.plain) for start, end in number.where)


@given(
    st.from_regex(r"[2-9][0-9]{7}", fullmatch=True).filter(lambda digits: len(set(digits)) > 3),
    st.sampled_from(
        [
            " ",
            "-",
            ".",
            "/",
            "|",
            "*",
            "_",
            " - ",
            ", ",
            "\u2009",
            "\u200b",
            "😀",
            " ❤️ ",
            " x ",
            "~",
            "…",
            "\n",
        ]
    ),
)
def test_digits_one_by_one_are_one_number_whatever_divides_them(digits, separator):
    assert sure_numbers(f"Tlf: {separator.join(digits)} hilsen Sara") == [f"+45{digits}"]


@pytest.mark.parametrize(
    "text",
    [
        "Karin sidder klar fra 15 til 03 på 33 18 70 46",
        "Late owls only: 20 to 02. [33] [18] [70] [46] and spell my name right",
        "Öppet från 15 till 03. Ring 33 18 70 46",
        "Hverdage fra 16 og frem til 02 - 33 18 70 46",
        "the phone is on from 16 until 02, 33 18 70 46, ask for Bea",
    ],
)
def test_an_hour_before_other_words_leads_no_foreign_number(text):
    assert sure_numbers(text) == ["+4533187046"]


@pytest.mark.parametrize(
    "text",
    ["ring fra 15 til 03 på 070 123 45 67", "Först slår du 0701, sen 23 45 och till sist 67"],
)
def test_a_foreign_number_keeps_its_zero_behind_hours(text):
    assert sure_numbers(text) == ["+46701234567"]


@pytest.mark.parametrize(
    "text",
    [
        "Den begynder med 33, fortsætter med 18, så kommer 70 og den slutter på 46.",
        "Det er 33 og så 18, dernæst 70 og til allersidst 46.",
        "My line starts 33, then comes 18, then 70 and it ends with 46.",
        "Det börjar på 33, sedan kommer 18, därefter 70 och det slutar på 46",
        "Es beginnt mit 33, dann kommt 18, danach 70 und am Ende steht 46",
        "De første fire er 3318, de sidste fire 7046.",
        "mit nummer starter med 33 18 og de fire sidste er 70 46",
        "tlf: 33 18 7o 46 (o = nul)",
        "naboen svarer på 33en8 syv0 46 og skriver ned",
    ],
)
def test_digits_told_in_order_are_one_number(text):
    assert sure_numbers(text) == ["+4533187046"]


@pytest.mark.parametrize(
    "text",
    [
        "Min søsters nummer 23 18 75 40 står desværre også på nettet; lad hende være i fred. Mit eget er 24-88-10-53.",
        "My ex's number 23 18 75 40 is listed by mistake, please leave him alone. Mine is 24 88 10 53",
        "Die Nummer 23187540 steht leider noch im Netz, lasst sie in Ruhe. Ruf mich an: 24881053",
        "Min mors telefon er 23 18 75 40, mit eget er 24 88 10 53",
        "23 18 75 40 er altså væk. Prøv i stedet 24 88 10 53.",
        "nummeret 23 18 75 40 som I finder andre steder tilhører en pensioneret dame. Det rigtige er 24 88 10 53.",
        "Det gamle nummer 23 18 75 40 blev stjålet sammen med telefonen, så gem dette: 24 88 10 53",
        "Company no. 23 18 75 40. Call 24 88 10 53",
        "Kuponkode 23187540 giver rabat. Tlf 24 88 10 53",
        "Runde i uge 47-49 2026. Du ringer på 2488 1053",
        "Touring: 23-11 til 29-11 Kolding, 30-11 til 06-12 Horsens. Sms 2488 1053",
    ],
)
def test_somebody_elses_number_and_what_is_no_phone_leave_only_hers(text):
    assert sure_numbers(text) == ["+4524881053"]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 24881053. Lad mig være i fred om natten",
        "24881053 findes også på WhatsApp, ikke fejl, bare skriv",
        "Mit nummer 24 88 10 53 står øverst i annoncen, ring gerne",
        "Skriv helst dagen før: 24 88 10 53",
        "brug bare det gode gamle nummer 24 88 10 53",
        "Our business number is 24 88 10 53",
        "Husk landekode 0045 24881053",
        "Ring til min veninde på 24 88 10 53, mit eget er i stykker",
    ],
)
def test_a_number_stays_hers_beside_words_that_could_deny_it(text):
    assert sure_numbers(text) == ["+4524881053"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("22334455 står desværre på nettet ved en fejl", []),
        ("ring 33 44 55 66, for 22 33 44 55 står desværre også i avisen", ["+4533445566"]),
        ("22 33 44 55 og lad manden være i fred", []),
        ("33 44 55 66. 22 33 44 55, og lad hende være i fred", ["+4533445566"]),
        ("22 33 44 55, please do not disturb him, call 33 44 55 66", ["+4533445566"]),
        ("Jeg svarer ikke på 22 33 44 55 mere, skriv til 33 44 55 66", ["+4533445566"]),
        ("Ring ikke til min mor, 22334455. Mit nummer 33445566", ["+4533445566"]),
        ("Do not call my mother, 22334455", []),
        ("Ring ikke efter kl. 22, 22334455", ["+4522334455"]),
        ("tlf 22334455 30to60", ["+4522334455"]),
        ("ring 22334455 de sidste fire er", ["+4522334455"]),
        ("ring 22334455, de sidste fire er Anna", ["+4522334455"]),
    ],
)
def test_what_is_said_behind_a_number_tells_whether_it_is_hers(text, expected):
    assert sure_numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Det gamla svenska numret (070-218 33 47) har jag sagt upp. Nytt: 24 88 10 53",
        "Mit tidligere tyske nummer er 22 33 47 51, det nye er 24 88 10 53",
        "NB: nummeret 90 17 72 43 er ikke mitt lenger. Nytt: 24 88 10 53",
        "22 33 47 51 ya no es mío. Ahora 24 88 10 53",
        "THE NUMBER IS NOT 75 61 00 00 THAT IS A PIZZERIA. IT IS 2 4 8 8 1 0 5 3",
        "My number isn't 22 33 47 51 as the site says. Call 24 88 10 53",
        "The number 27 63 18 90 now belongs to a man who is very angry. I am on 24 88 10 53",
        "Im Netz steht 27 63 18 90, bitte dort nicht anrufen. Richtig: 24 88 10 53",
        "På en anden side står der 27 63 18 90, det skal du ikke ringe til. 24 88 10 53 er mit",
        "27 63 18 90, som en anden har overtaget, så lad venligst være med at ringe der. 24 88 10 53",
        "OBS: der ringer folk til min nabo på 58 21 40 77, LAD VÆRE. Mit er 24 88 10 53",
        "Leute rufen ständig meine Nachbarin unter 58 21 40 77 an. Ich bin 24 88 10 53",
        "Broren min har nummer 91 74 05 52. Mitt er 24 88 10 53",
        "Please stop calling 33 12 90 41, it's a bakery. I'm at 24 88 10 53",
        "Jeg havde engang 30 11 82 64, det er slut. 24 88 10 53 nu",
        "Hold op med at ringe til 30 11 82 64! Ring 24 88 10 53",
        "Numret 30 11 82 64 är numera en pizzeria. 24 88 10 53 är mitt",
        "The number printed last week, 30 11 82 64, was a mistake. Call 24 88 10 53",
        "Nicht die 60 41 22 87 wählen, sondern 24 88 10 53",
        "Vi har haft 24 70 18 36 i mange år, men det er nu lukket. I stedet 24.88.10.53",
        "I used to have 24 70 18 36, now 24 88 10 53",
        "Wir hatten lange die 24 70 18 36, die ist nun weg. Neu: 24 88 10 53",
        "26 73 19 84? Nej, det er det gamle! Det nye er 24 88 10 53",
        "Tel 26 73 19 84? No, that was last year. 24 88 10 53 now",
        "DET GAMLE 41 26 38 70 ER STJÅLET BRUG 2 4 8 8 1 0 5 3 ODENSE",
    ],
)
def test_what_is_said_of_another_number_leaves_hers(text):
    assert sure_numbers(text) == ["+4524881053"]


@pytest.mark.parametrize(
    "text",
    [
        "Samme gode danske nummer som altid: 24 88 10 53",
        "The real Monique only ever had 24 88 10 53",
        "24 88 10 53 ring ikke der er børn hjemme",
        "24 88 10 53, please don't text it, call",
        "24 88 10 53, lad være med at sende sms",
        "Folk ringer til mig på 24 88 10 53",
        "Vi har haft 24 88 10 53 i mange år, og det har vi stadig",
        "Jeg ryger ikke. 24 88 10 53",
        "På det danska numret 24 88 10 53, det svenska har jag inte längre",
        "Den røde telefon er væk, den blå er 24 88 10 53",
        "På tavlen står 24-88-10-53. Eller skriv til rosa24881053@mail.dk",
        "Vil du ringe til 24 88 10 53? Jeg svarer altid",
        "Ring 24 88 10 53? Nej til skjult nummer",
        "Vârsta din profil nu e adevărată. 24 88 10 53",
        "Ich schreibe diese Anzeige: 2:4:8:8:1:0:5:3",
        "Kom og besøg mig 💕 24💕88💕10💕53",
        "Aftennummer: to fire otte otte en nul fem tre",
        "Abendnummer 24 88 10 53",
    ],
)
def test_a_number_stays_hers_beside_talk_of_phones_and_ads(text):
    assert sure_numbers(text) == ["+4524881053"]


@pytest.mark.parametrize(
    "text",
    [
        "Færgen går 08:30, 12:30 og 18:30. Nadja 24 88 10 53",
        "Buses leave at 08.30, 12.30 and 18.30. Call 24 88 10 53",
        "Tider: 0830, 1230 og 1830. 24 88 10 53",
        "18:30 24 88 10 53",
        "Jeg holder ferie 2312-0301. 24 88 10 53 virker igen derefter",
        "min egen stue i Silkeborg kl 10 til 16 24 88 10 53",
        "mellem 10 og 22 24 88 10 53",
        "Vi er 45 og 48. 24 88 10 53",
        "2·4·8·8·1·0·5·3 1,80 m, 72 kg",
        "Klingel zweimal. 2|4|8|8|1|0|5|3",
    ],
)
def test_hours_days_ages_and_heights_beside_a_number_are_told_from_it(text):
    assert sure_numbers(text) == ["+4524881053"]


@pytest.mark.parametrize(
    "text",
    [
        "Remember it like this: 24 88, that is easy, then 10, and you finish with 53!",
        "24 88, husk det, så 10 53",
        "Ring 24 88 hmm 10 hmm 53",
        "24 88 øh 10 øh 53",
        "Vejle. 2488-10-53",
        "24 8 8 1 0 5 3",
        "fireogtyve otteogfirs ti treoghalvtreds",
        "kan træffes på 24 88\n                    10 53",
    ],
)
def test_a_number_is_read_through_hesitation_and_uneven_groups(text):
    assert sure_numbers(text) == ["+4524881053"]


def test_tens_and_units_in_one_long_word_are_one_number():
    assert sure_numbers("otteogtyvetredivenioghalvfjerdstolv") == ["+4528307912"]


def test_a_national_number_of_a_country_with_a_trunk_digit_is_sure():
    assert sure_numbers("Bornholm, hotell. 0 7 2 – 5 9 1 – 8 4 – 0 3, Ebba", "SE") == ["+46725918403"]
