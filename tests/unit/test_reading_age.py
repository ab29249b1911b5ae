"""Her own age as she states it, nobody else's; and every hint that she may be under 18."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.age import context_words as age_context_words
from pipeline.reading.age.context import (
    is_inexact,
    is_limit,
    is_of_others,
    is_time,
    look_around,
    speaks_for_her,
)
from pipeline.reading.age.read import read_age
from pipeline.reading.age.words import WORDS
from pipeline.reading.wording import read_wording


def age_of(text, field=""):
    return read_age(read_wording(text), field)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("jeg er 23", 23),
        ("Sara 23 år", 23),
        ("23-årig pige", 23),
        ("23 yo girl", 23),
        ("23 y/o", 23),
        ("fyldt 30 sidste måned", 30),
        ("Dame på halvtreds år", 50),
        ("jeg er femogtyve", 25),
        ("jeg er fem og tyve år", 25),
        ("Alter: 31", 31),
        ("Sofia (26)", 26),
        ("Anna/24", 24),
        ("24 år ung", 24),
        ("lat 27", 27),
        ("mam 27 lat", 27),
        ("27 ani", 27),
        ("am 27 de ani", 27),
        ("tengo 27 años", 27),
        ("tengo 27 anos", 27),
        ("อายุ 27 ปี", 27),
        ("อายุ 27", 27),
        ("over 20 års erfaring som massør, 45 år", 45),
        ("Mature lady, 52, no rush", 52),
        ("thirty-two years old", 32),
        ("I'm thirty two", 32),
        ("Ich bin zweiunddreißig Jahre alt", 32),
        ("32-jährige Dame", 32),
        ("eine zweiunddreißigjährige Frau", 32),
        ("Kim, 32 J., neu hier", 32),
        ("Frau, 45 Jahre jung", 45),
        ("Jag är 28 år", 28),
        ("tjugofem år gammal", 25),
        ("tjugofemårig tjej", 25),
        ("jeg er tjuefem år", 25),
        ("Gutt 22 år", 22),
        ("mann på 35", 35),
        ("kjekk mann (35) tilbyr", 35),
        ("mam trzydzieści dwa lata", 32),
        ("treizeci și doi de ani", 32),
        ("treinta y dos años", 32),
        ("soy una mujer de 40 años", 40),
        ("24 år gammel studine", 24),
        ("aged 33", 33),
        ("Age 33", 33),
        ("33 years young", 33),
        ("33yrs", 33),
        ("33yo", 33),
        ("Alder 38, højde 170, vægt 60", 38),
        ("Højde 170 Vægt 60 Alder 38", 38),
        ("Navn: Eva\nAlder: 29\nHøjde: 165", 29),
        ("Eva 29\nRing 22 33 44 55", 29),
        ("i en alder af 45 år", 45),
        ("med mine 45 år ved jeg hvad jeg vil", 45),
        ("mit meinen 45 Jahren", 45),
        ("i mine bedste år, 44", 44),
        ("Par på 35 og 40", 35),
        ("dame 48, til mænd over 40 år", 48),
        ("Ikke over 50 år, jeg er selv 30", 30),
        ("2 piger 21 og 23", 21),
        ("48-årig", 48),
        ("18 år", 18),
        ("Jeg er lige fyldt 18 år", 18),
        ("Jeg er 18 og ny", 18),
        ("hun er 31", 31),
        ("Sofie er 31 og bor i Vejle", 31),
        ("Karina, 48, er på besøg", 48),
        ("Karina - 48 - Odense", 48),
        ("Karina 48\nOdense", 48),
        ("28, blond og slank", 28),
        ("Blond, 28, slank", 28),
        ("blond 28-årig", 28),
        ("38/170/65", 38),
        ("45 somre", 45),
        ("Jeg er en 34 årig thai dame", 34),
        ("Thai lady 34 years", 34),
        ("I am Thai lady age 34", 34),
        ("im 34 from thailand", 34),
        ("32 year old blonde", 32),
        ("a 32-year-old blonde", 32),
        ("mor til to på 12 og 15 år, 41 år", 41),
        ("Kvinde født i 1980, altså 46 år", 46),
        ("jeg er 1,70 høj og 29 år gammel", 29),
        ("29 aar", 29),
        ("29 ar, blond", 29),
        ("Ana 25 ani, Copenhaga", 25),
        ("Kasia 27 lat, Kopenhaga", 27),
        ("Lucia, 26 años, nueva", 26),
        ("ฉันอายุ 32 ปี", 32),
        ("Gift mand på 50", 50),
        ("ung fyr 21", 21),
        ("Maja er otteogtyve", 28),
        ("Jeg bor i Odense 41 år gammel", 41),
        ("Halløj, Tina her fra Vejle. Rundede de 40 i sommer", 40),
        ("Jeg fyldte 33 i maj", 33),
        ("Har rundet de 50", 50),
        ("Smuk latina, kun 22 år gammel!", 22),
        ("Nok (38 år) giver dejlig massage", 38),
        ("Hi im Lena, 26yo, blonde, 170cm", 26),
        ("26 y old", 26),
        ("age:26", 26),
        ("Age - 26", 26),
        ("AGE 26 / HEIGHT 168", 26),
        ("25år, slank, D-skål", 25),
        ("Dansk pige, 25 år, 60 kg, 170 cm", 25),
        ("Frk. på 41 somre", 41),
        ("Er lige blevet 45", 45),
        ("Jeg har 2 børn på 8 og 11, er selv 36", 36),
        ("I am a 29 years old lady from Spain", 29),
        ("29 years, from Spain", 29),
        ("Ich, 38 Jahre, verwöhne dich", 38),
        ("Bin 38 Jahre und komme aus Polen", 38),
        ("38jährige Polin", 38),
        ("Vollbusige Sie (45) besucht dich", 45),
        ("seit 12 Jahren in Dänemark, 44 Jahre alt", 44),
        ("Jeg har boet i Danmark i 20 år, er 44 år", 44),
        ("Jag är en tjej på 24 år", 24),
        ("24-årig brud", 24),
        ("fyllda 40", 40),
        ("Mann 32 søker menn", 32),
        ("Gutt på 23 fra Bergen", 23),
        ("Er 28, 185 høy, trener mye", 28),
        ("32 år, 80 kg, 1,85", 32),
        ("Top, 32, 185/80", 32),
        ("Kobieta 40 lat zaprasza", 40),
        ("40-latka zaprasza", 40),
        ("Femeie 40 ani, discretă", 40),
        ("Chica de 23 años recién llegada", 23),
        ("Studerende, 21, søger lidt ekstra", 21),
        ("21-årig studerende", 21),
        ("en kvinde i min bedste alder (48)", 48),
        ("Jeg er otteogtyve, men ser yngre ud", 28),
        ("Treogfyrre, frisk og glad", 43),
        ("Er fem og fyrre", 45),
        ("Kender du typen? Jeg er en kvinde på 47 med humor", 47),
        ("Mit navn er Rikke, jeg er i en alder af 39", 39),
        ("Trans Bella – 29 – kun i dag", 29),
        ("*** LINDA *** 34 ÅR *** PRIVAT ***", 34),
        ("♥ Lulu ♥ 24 ♥ Herlev ♥", 24),
        ("Mona | 44 | Randers", 44),
        ("Mona · 44 · Randers", 44),
        ("Mona 44 / Randers / tlf 22334455", 44),
        ("Mona – 44 år – Randers", 44),
        ("44 år, Mona, Randers", 44),
        ("Mona (44), Randers", 44),
        ("Jeg er lige blevet 50, det fejrer vi", 50),
        ("Ny 19 årig pige i byen", 19),
        ("nyhed!! 19årig", 19),
        ("Ich bin eine reife Frau von 55", 55),
        ("reife 55 jährige", 55),
        ("Alter 24, Größe 168, KF 36", 24),
        ("Hi my name is Amy im 24 from thailand", 24),
        ("Amy 24yrs thai", 24),
        ("24yr old Amy", 24),
        ("Amy from Thailand 24 years in denmark now", 24),
        ("mine 42 år har lært mig at lytte", 42),
        ("med 42 år på bagen", 42),
        ("en 42-årig dame, der ved hvad hun vil", 42),
        ("kvinde 38 søger mand 40-55", 38),
        ("Hun er 27, jeg svarer for hende", 27),
        ("3 år i Danmark, 30 år gammel", 30),
        ("Har været her 2 år. 33 år. Rolig", 33),
        ("Jeg ser ud som en på 30, men er 41", 41),
        ("føler mig 30, er 41", 41),
        ("aldersmæssigt er jeg 41", 41),
        ("Min alder er 41", 41),
        ("My age is 41", 41),
        ("mein Alter ist 41", 41),
        ("wiek: 33", 33),
        ("vârsta: 33 ani", 33),
        ("edad 33", 33),
        ("33 latka", 33),
        ("Jeg er treogtredve", 33),
        ("jeg er 33år", 33),
        ("jeg er 33 år.Ring", 33),
        ("jeg er 33,sød og rar", 33),
        ("Sød/33/blond", 33),
        ("Jeg har levet i femogtredive år og lært at lytte", 35),
        ("Gerade 25 geworden", 25),
        ("Nyss fyllda 53. Halvtimme 650", 53),
        ("Tengo treinta y un años", 31),
        ("Nur für nette Männer Ich bin fünfunddreißig Jahre alt", 35),
        ("Alder: fyrre år. Annonceret siden 2025", 40),
        ("Kjekk kar (28) med god tid", 28),
        ("34 arig dame med godt humor", 34),
        ("เฉพาะลูกค้าอายุ 33 ถึง 56 ปี. อายุ 24 ปี.", 24),
        ("otteogtyve år og fuld af smil", 28),
        ("อายุ: 28", 28),
        ("Stadig den samme, nu 44, stadig i Skive", 44),
        ("Jeg hedder Lone, efterhånden 52, og bor her", 52),
        ("Her skriver Annika, i dag 39, fra Lund", 39),
        ("Trettio och ett halvt år ung", 30),
        ("tredive og et halvt år", 30),
        ("Jeg blev 66 i august", 66),
        ("Jyde på 45, stille type", 45),
        ("Blid sørlending på seksogtredve, snekker", 36),
        ("Zärtliche Studentin (22!) möchte", 22),
        ("mine seksogtredive.", 36),
        ("Fireogtredive er jeg, og glad", 34),
        ("33 bin ich, blond", 33),
        ("Moira, Scottish, forty-three, and I only do afternoons", 43),
        ("Jeg er Bo, 50, en rolig mand", 50),
        ("Jeg er en dannet og venlig herre på 58, som gerne går ud", 58),
        ("To gange tyve år, altså 40.", 40),
        ("Silje, 1 m 72, str 38, åtteogtjue år", 28),
        ("อายุห้าสิบสองปี", 52),
        ("อายุสิบเก้าปี", 19),
        ("Født i Szeged for 33 år siden", 33),
        ("born in Porto 26 years ago", 26),
        ("vor 33 Jahren in Rostock geboren", 33),
        ("55 forår har jeg på bagen", 55),
        ("jeg fejrede min 45-års fødselsdag", 45),
        ("am împlinit 37 în martie", 37),
        ("Paloma, 31 cumplidos, venezolana", 31),
        ("My passport says 47.", 47),
        ("Jeg siger ikke 21, men 25 og glad", 25),
        ("Den 3. maj fyldte jeg 46, og så begyndte det", 46),
        ("also bin ich noch 52.", 52),
        ("Single mum with a little one. Thirty-three, freckles", 33),
        ("TyveÅrig pige", 20),
        ("For mig kom den som 40-årig. Nu er jeg 45 år", 45),
        ("ฉันอายุ 28. คนบอกว่าดูเหมือน 26", 28),
        ("Jeg er ingen vårkylling - 52 for å være nøyaktig", 52),
        ("47 vintrer gammel", 47),
        ("Guess who just hit 30!", 30),
        ("Toogfyrre. Ja, du læste rigtigt", 42),
        ("Thirty-four, five foot six", 34),
        ("ผู้หญิงวัยสามสิบห้า", 35),
        ("Birgitte i Bjerringbro, frisk 40, altid glad", 40),
        ("en eksmand (50), en hund (7) og så mig: 47 og fri", 47),
        ("På papiret 22, i hovedet ældre", 22),
    ],
)
def test_her_own_age_is_read_in_any_wording(text, own):
    assert age_of(text).own == own


@pytest.mark.parametrize(
    "text",
    [
        "in my forties",
        "Dame i 40'erne",
        "woman in her mid-thirties",
        "moden dame midt i 30'erne",
        "mænd over 30",
        "kun mænd over 30 år",
        "fra 40 til 60 år",
        "gæster fra 40 til 60 år",
        "18+",
        "min. 25 år",
        "du skal være min. 25 år",
        "kunder mindst 25 år",
        "looks like 20",
        "ser ud som 25",
        "jeg føler mig som 25",
        "min datter er 22 år",
        "min hund er 12 år",
        "klinikken har ligget her i 15 år",
        "på samme adresse siden 2015",
        "født 1995",
        "20 års erfaring",
        "mere end 20 års erfaring",
        "with 20 years of experience",
        "seit 20 Jahren im Beruf",
        "jeg har arbejdet som massør 20 år",
        "Massør gennem 25 år",
        "1 time 800 kr, 30 min 500 kr",
        "åbent 10-22",
        "kl 10 til 22",
        "trzydziestoletnia",
        "Alder: 40+",
        "Alder: 30-35",
        "165 cm, 58 kg, 36 i sko",
        "str. 38",
        "ring 22 33 44 55",
        "ring 24 25 26 27",
        "tyve tredive fyrre halvtreds",
        "Ring femogtyve seksogtyve syvogtyve otteogtyve",
        "kun 10 min fra centrum",
        "jeg er 20 min fra Odense",
        "jeg er 24 timer i byen",
        "jeg er her til den 24.",
        "ich bin am 24. in Köln",
        "ich bin ab 24. November da",
        "snart 40 år",
        "bliver 40 næste år",
        "Er du over 25 år?",
        "hvis du er 30 eller ældre",
        "for gentlemen 40+",
        "mænd på 40 og opefter",
        "søger mænd 30-60 år",
        "25-45 år",
        "50 plus dame",
        "50+ dame",
        "Odense, 5000",
        "Vejlevej 45, Kolding",
        "Nørregade 24, 2. th",
        "Jernbanegade 33 st. tv",
        "i 10 år",
        "12 år i branchen",
        "åbent i 12 år",
        "for 12 år siden",
        "3 børn på 10, 12 og 15 år",
        "100% ægte billeder, 24/7",
        "rabat 20 % for faste",
        "pris 50 euro",
        "Tilbud 45 min. 700 kr",
        "massage 45 min",
        "2. sal til højre, 45 meter fra stationen",
        "Jeg tager 45 for det",
        "hun er 165 høj",
        "BH 75C, 58 kg",
        "uge 48 i Aarhus",
        "KW 48 in Tondern",
        "mandag den 23. november i Vejle",
        "16.-20. november Aalborg",
        "23/11 - 27/11 Odense",
        "Nina 23.-27. november Horsens",
        "seit 30 Jahren verheiratet",
        "meine Kunden sind zwischen 30 und 60",
        "my clients are 30 to 60",
        "mine gæster er typisk 40-65 år",
        "Vi fyller 20 år som salong",
        "Firmaet fylder 25 år",
        "25 års jubilæum",
        "10 års garanti på smil",
        "Fylder 30 i morgen",
        "Moden kvinde sidst i 50'erne",
        "Jeg er en sød pige i tyverne",
        "Jeg er 3x år",
        "Bliver 45 til efteråret",
        "Kunder skal være mellem 25 og 65",
        "Ingen under 30 år, tak",
        "Ikke mænd under 25 år",
        "Helst mænd 40+",
        "only gentlemen above 35 years please",
        "Ab 18 Jahren",
        "Åbent 24 timer. Vi er 2 piger",
        "Åben 10 - 20 alle dage, lørdag 12-18",
        "Ring mellem 10 og 20",
        "Klokken 10 til 22 hver dag, også søndag",
        "30 min 500, 45 min 700, 60 min 900",
        "Bor på 4. sal, dør 15",
        "Vesterbrogade 45, 1650 Kbh V",
        "Lejlighed på 45 m2",
        "str 36, BH 75 D",
        "Annonce 24",
        "Side 2 af 30",
        "Set 45 gange",
        "Postet for 12 timer siden",
        "Alle på klinikken er mellem 20 og 35 år",
        "Vores piger er 20-35 år",
        "Født i 1985 i Thailand",
        "årgang 85",
        "Du er min. 30 år og velsoigneret",
        "Efter 20 år i branchen ved jeg hvad du vil have",
        "20 års jubilæum, vi fejrer det hele ugen",
        "Tlf 23 45 67 89, Anna",
        "Anna, 23 45 67 89",
        "Anna 23456789",
        "Anna: 23-45-67-89",
        "Call Anna, 45 22 33 44 55",
        "+45 22 33 44 55 Maria",
        "I'm new here. 15 minutes from the airport",
        "24/7",
        "Jeg er i starten af trediverne",
        "tæt på de 50",
        "over 50 men stadig frisk",
        "Alder 50+",
        "Alder: voksen",
        "Mona #44",
        "Kvinna i 45-årsåldern",
        "Kvinne i førtiårene",
        "Dame Mitte vierzig",
        "Frau Anfang 30",
        "Er du en mand på 40-60?",
        "Jeg søger en sød mand på 50",
        "Jeg søger mænd, helst 30-50 år",
        "Det første opkald kl 20 får rabat",
        "Bor 25 km fra Aarhus",
        "Er 25 min. fra Aarhus",
        "Er hjemme 10-15 hver dag",
        "Fra 500 kr, 30 minutter",
        "Bus 22 kører lige til døren",
        "Værelse 24 på hotellet",
        "Kontonummer 22 33, reg 44",
        "Uge 45: Odense, uge 46: Aarhus",
        "siden jeg var 20 år",
        "da jeg var 20",
        "I was 25 when I came here",
        "næsten 40 år og stadig frisk",
        "20 år yngre end min mand",
        "Musisz mieć ukończone 18 lat",
        "Debes ser mayor de 18 años",
        "Dla panów powyżej 64 lat",
        "187/84, Konf. 36",
        "25 ani de experiență",
        "Mówią, że wyglądam na 28 lat",
        "75 og 37 og 72 og 27, bare ring",
        "Ring (45) tre to fire to tre fem seks otte",
        "Handy (45) 4 9 4 5",
        "Jag har 13 år i yrket",
        "รับลูกค้าอายุไม่ต่ำกว่า 30 ปี",
        "ประสบการณ์ 10 ปี",
        "Firmaet blev 25 i august",
        "min far blev 70 i juni",
        "min ældste er 22",
        "to gange tyve år",
        "20 er jeg hjemme",
        "mine 40 gæster",
        "salonen åbnede for 20 år siden",
        "Søges: herre på 58",
        "Jeg søger en dannet og venlig herre på 58",
        "min mands 50-års fødselsdag",
        "en mand på fire og tredive eller mere",
        "Før 60, nu 50,-",
        "Rabat på 20, kage på 10",
        "ring 28 B| 67! Los domingos descanso",
        "อายุสี่สิบกว่า",
        "Mit husnummer er 42",
        "40 år på samme adresse!",
    ],
)
def test_what_is_not_her_age_is_none(text):
    assert age_of(text).own is None


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er 17 år",
        "Jeg er 17½ år",
        "jeg er sytten",
        "jeg er 1 7 år",
        "1 7 år",
        "next month 18",
        "snart 18",
        "bliver 18 til sommer",
        "bliver 18 i næste uge",
        "almost 18",
        "I'm turning 18 soon",
        "18 in two weeks",
        "18 om to uger",
        "18 år til næste måned",
        "werde bald 18",
        "fast 18 Jahre",
        "noch nicht 18",
        "nesten 18",
        "snart 18 år",
        "fyller snart 18",
        "prawie 18 lat",
        "aproape 18 ani",
        "casi 18 años",
        "mam 17 lat",
        "17 ani",
        "16 años",
        "อายุ 16",
        "16 yo",
        "16-årig",
        "sekstenårig",
        "sixteen years old",
        "I am sixteen",
        "ich bin siebzehn",
        "17 Jahre jung",
        "Anna, 17",
        "Anna (16)",
        "Age: 17",
        "Alder 15",
        "jeg er under 18",
        "I'm under 18",
        "17,5 år",
        "17 og et halvt",
        "17 and a half",
        "født 2010",
        "born 2011",
        "årgang 2010",
        "Mia 17",
        "pige på 16",
        "girl, 15",
        "17f",
        "F17",
        "er 15 år og ny",
        "vi er 16 og 17 år",
        "to piger 17 og 19 år",
        "min lillesøster på 16 er her også",
        "ikke helt 18 endnu",
        "17-18 år",
        "my 18th birthday is next month",
        "fylder atten til jul",
        "jag är femton år",
        "jag fyller 18 nästa månad",
        "Kun 17 år",
        "17 year old",
        "lige fyldt 17",
        "Ung, sytten år, sød",
        "17yrs",
        "Sara 17 år i Odense",
        "Endnu ikke fyldt 18",
        "nu am încă 18 ani",
        "aún no tengo 18 años",
        "Jeszcze nie mam 18 lat",
        "ich bin noch keine 18",
        "ยังไม่ครบ 18 ปี",
        "16 going on 17",
        "sixteen going on seventeen",
        "Fyller 17 i mars",
        "Bin 2010 geboren",
        "Årg. 2010",
        "Cumplo 18 el mes que viene",
        "Jeg mangler et år i at blive 18",
        "sjutton och ett halvt år",
        "อายุสิบเจ็ดปี",
        "jeg er lige under 18",
        "TyveÅrig og SekstenÅrig",
        "nasta ar blir jag 18",
        "nachsten Monat 18",
        "17, Aarhus, ny",
        "Lea. Sytten. Viborg",
        "bei 17,5 Jahren",
        "Om to år er jeg 18",
        "อีกสองเดือนอายุ 18 ปี",
        "Peste o lună fac 18 ani",
        "Za miesiąc kończę 18 lat",
        "dob 03.05.2010",
        "Vi er to 17-årige fra Ikast",
        "er egentlig 17",
        "bliver 17 til jul",
        "sweet sixteen and never been kissed",
        "18 minus et halvt år",
    ],
)
def test_any_statement_that_could_mean_under_18_is_noticed(text):
    assert age_of(text).maybe_minor


@pytest.mark.parametrize(
    "text",
    [
        "18 år",
        "over 18",
        "Jeg er over 18 år",
        "ingen under 18",
        "no one under 18",
        "kun over 18 år",
        "alle er over 18 år",
        "du skal være fyldt 18",
        "18+",
        "must be 18 or older",
        "nur ab 18 Jahren",
        "min. 18 år",
        "jeg er lige fyldt 18",
        "I just turned 18",
        "10 års erfaring",
        "17 års erfaring",
        "i 15 år",
        "for 12 år siden",
        "min datter er 12 år",
        "min søn på 15",
        "min hund på 14 år",
        "klinikken er 12 år gammel",
        "mor til to på 12 og 15 år",
        "åbent 10-17",
        "kl 10 til 17",
        "kl. 17",
        "efter kl 16",
        "17 min fra stationen",
        "ring 17 16 15 14",
        "15 kr",
        "har boet her i 16 år",
        "lived here 16 years",
        "16 years of experience",
        "født 1995",
        "født i 1990",
        "siden 2010",
        "seit 15 Jahren",
        "15 Jahre Erfahrung",
        "ten years in Malmö",
        "10 Jahre daneben",
        "Jeg er 18 og i byen denne uge",
        "18 år og i Odense til fredag",
        "børn 10-17 år er ikke velkomne",
        "12 piger, 15 værelser",
        "uge 17 i Aarhus",
        "17. november Odense",
        "16.-17. nov. Vejle",
        "ikke under 18",
        "ikke ring hvis du er under 18",
        "hvis du ikke er fyldt 18, så ring ikke",
        "Du skal være fyldt 18.",
        "91 51 51 18 in the day",
        "Skagen 8.5.-17.5.",
        "not under 18",
        "Er du under 18, så læg på",
        "Are you under 18? Leave",
        "Bist du unter 18, bleib weg",
        "Är du under 18 får du inte komma",
        "dem der er under 18, kan gå igen",
        "ingen af os er under 18",
        "jeg er ikke under 18",
        "My 18th birthday is long gone",
        "Min søn bliver snart 18",
        "Klinikken er født i 2010",
        "to katte på 3 og 15 år",
        "42 going on 25",
        "min bil på 17 år",
        "født 12.05.1990",
        "født 10. maj 1985",
        "siden 2010 og er født i den gode tid",
        "17, 18, 19",
        "Kater ist 16 Jahre alt",
        "Sweet sixteen is long ago",
        "min datters veninder på 16",
        "det bliver 15 min senere",
    ],
)
def test_limits_times_and_others_are_no_sign_of_under_18(text):
    assert not age_of(text).maybe_minor


@pytest.mark.parametrize(
    "text",
    [
        "Anna 24 og Mia 27",
        "Anna (24)\nMia (27)",
        "Vi er to veninder på 24 og 27 år",
        "par 35/40 år",
        "21 og 23 år",
        "Min veninde Mia er 22 og jeg er 25",
        "Par, han 45, hun 40",
        "Vi er Lars på 45 og Anne på 40",
        "he 39, she 37",
        "Lena, 24, und Jana, 27",
    ],
)
def test_the_ages_of_two_persons_are_nobodys_own(text):
    age = age_of(text)

    assert (age.own, age.unsure) == (None, True)


def test_an_age_that_is_told_twice_differently_is_unsure():
    age = age_of("Sara 24 år. Alder: 31")

    assert (age.own, age.unsure) == (24, True)


@pytest.mark.parametrize(
    "text", ["Lena und Jana, beide 24", "Anna og Maja, begge 24 år", "vi er begge 24", "two sisters, both 24"]
)
def test_an_age_that_two_share_is_their_own(text):
    assert age_of(text).own == 24


@pytest.mark.parametrize(
    ("text", "own"), [("4o år", 40), ("2o år, slank", 20), ("Anna, 3l år", 31), ("jeg er 4O år", 40)]
)
def test_a_letter_for_a_digit_hides_no_age(text, own):
    assert age_of(text).own == own


@pytest.mark.parametrize(
    "text",
    [
        "I løbet af 25 år har jeg mødt mange",
        "im Laufe von 25 Jahren",
        "de seneste 35 år",
        "over the past 25 years I have met many",
        "sammenlagt 30 år som behandler",
        "har 25 år bag mig som massør",
        "med 25 års rutine",
        "på 25 år har jeg lært meget",
        "Vi fejrer 25 år",
        "25 year old company",
        "min 25 år gamle bil",
        "min 22-årige datter er flyttet",
        "dating 30 year old men",
        "efter piger på 22",
    ],
)
def test_years_of_a_time_a_thing_or_another_are_no_age(text):
    assert age_of(text).own is None


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("SØD_DANSK_PIGE_26_ÅR__ROSKILDE__4_2_8_0_1_9_6_3", 26),
        ("__jasmin__35__copenhagen__2_6_9_7_3_1_8_0__", 35),
        ("-lisa-33-kolding-", 33),
        ("*maria*41*nyborg*privat*", 41),
        ("Privat i Nyborg, kvinde 39\n2*9*6*4*1*8*3*7", 39),
        ("Kvinde 39\n29 64 18 37", 39),
        ("Eva, 32 - 52 74 81 30 - no operator", 32),
        ("Eva 32 | 52 74 81 30", 32),
        ("Minna, 29 1200 kr timmen", 29),
        ("Marco, 34 60 min = 1800 NOK", 34),
        ("Alder: 26\nHøjde: 168\nVægt: 59", 26),
        ("Transkvinna 29, hotellbesök", 29),
        ("Thailady 38, Kolding", 38),
        ("Jag är en kvinna på trettionio år som sedan några år bor i Danmark", 39),
        ("Jeg er først 35", 35),
        ("Jeg er 38, mine bryster er 34", 38),
        ("Kørekort 19 år gammelt, bil. Birthe 58", 58),
        ("Lily (34). 33 18 70 46", 34),
    ],
)
def test_an_age_is_read_whatever_sets_it_off(text, own):
    assert age_of(text).own == own


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Llevo 17 años en Dinamarca, tengo 46 y soy mujer", 46),
        ("Am 38 de ani, stau de 13 ani în Danemarca", 38),
        ("17 years in Denmark, I am 42", 42),
        ("Jag har bott 14 år i Köpenhamn. 41 år", 41),
        ("อยู่เดนมาร์กมา 15 ปี อายุ 42", 42),
        ("รับแขกที่บ้าน ผู้หญิง อายุ 42", 42),
        ("Meine Enkelin ist 17 und hilft mir. Ich bin 64, Waltraud", 64),
    ],
)
def test_years_in_a_place_and_of_a_grandchild_are_not_hers(text, own):
    age = age_of(text)

    assert age.own == own
    assert not age.maybe_minor


@pytest.mark.parametrize(
    "text",
    [
        "Lady in her fifties with 25 years of patience",
        "bedstemor til en på 3 og mor til to på 28",
        "Find us between no. 38 and no. 42",
        "I was a teacher once, so sit straight",
        "Vægt: 59",
        "gæster 32 - 52 år",
        "40-årsåldern",
    ],
)
def test_patience_children_houses_and_weights_are_no_age(text):
    assert age_of(text).own is None


def test_the_field_of_the_page_comes_first():
    assert age_of("Sara, 24 år", field="31 år").own == 31
    assert age_of("Sara, 24 år", field="25-30").own == 24
    assert age_of("ring", field="17").maybe_minor


def test_a_year_of_birth_is_counted_from_the_day_of_the_round():
    wording = read_wording("født 2008")

    assert read_age(wording, on=date(2026, 11, 22)).maybe_minor
    assert not read_age(wording, on=date(2028, 11, 22)).maybe_minor


def test_the_characters_that_tell_the_age_are_shown():
    wording = read_wording("Hej, jeg er 24 år gammel")

    ((begin, end),) = read_age(wording).where

    assert wording.plain[begin:end] == "24 år"


@given(
    st.integers(18, 79),
    st.sampled_from(["jeg er {} år", "{} years old", "Alter: {}", "Sara, {}, ny", "{}-årig dame"]),
)
def test_every_grown_age_is_read(age, wording):
    reading = age_of(wording.format(age))

    assert (reading.own, reading.maybe_minor) == (age, False)


@given(
    st.integers(10, 17),
    st.sampled_from(["jeg er {} år", "{} years old", "Alter: {}", "Sara, {}, ny", "{}-årig pige"]),
)
def test_every_age_under_18_is_noticed(age, wording):
    assert age_of(wording.format(age)).maybe_minor


@given(st.sampled_from(sorted(word for word, value in WORDS.items() if 18 <= value < 80)))
def test_every_number_word_is_an_age_before_years(word):
    assert age_of(f"{word} år").own == WORDS[word]


_ALL_CUES = sorted(
    {
        word
        for words in vars(age_context_words).values()
        if isinstance(words, frozenset)
        for word in words
        if isinstance(word, str) and word.isalpha()
    }
)


def answers_fully(around):
    return not (is_limit(around) or is_time(around) or is_inexact(around) or is_of_others(around))


@given(
    st.lists(st.sampled_from([*_ALL_CUES, "min", "men", "levet", "rar"]), max_size=4),
    st.sampled_from(["40 år", "40", "40-årig", "40 aarige"]),
    st.lists(st.sampled_from(_ALL_CUES), max_size=3),
)
def test_the_quick_look_around_an_age_answers_as_the_full_one_does(before, age, after):
    wording = read_wording(" ".join([*before, age, *after]))
    last = len(before) + len(read_wording(age).words) - 1

    around = look_around(wording, len(before), last)

    assert speaks_for_her(around) == answers_fully(around)


def test_every_word_that_changes_whose_an_age_is_is_seen_by_the_quick_look():
    around = [look_around(read_wording(f"han {word} 40 år"), 2, 3) for word in _ALL_CUES]
    around += [look_around(read_wording(f"40 år {word}"), 0, 1) for word in _ALL_CUES]

    overlooked = [look for look in around if speaks_for_her(look) and not answers_fully(look)]

    assert overlooked == []


@given(st.text(alphabet="0123456789 .-/+år,", max_size=60))
def test_digits_of_any_kind_never_raise(text):
    assert age_of(text).own in {None, *range(10, 80)}


@pytest.mark.parametrize(
    "text",
    [
        "Kun 16, men klar",
        "Hej! 17, Randers",
        "Mia. 17. Køge",
        "Sød 16, Køge",
        "Kun sytten.",
        "17 og fræk",
        "sixteen and curious",
        "17 und neu",
        "girl, 17, 22 33 44 55",
        "17 male",
        "15 girl new.",
        "Horsens 16 new girl, call me any day after work or in the evening",
        "17 m Oslo",
        "neu 17 Hamburg",
        "sweet and 17",
        "mature for 16",
        "hej jeg 17",
        "jeg er bare 16",
        "still 17",
        "17, ring 22334455",
        "★ 16 ★",
        "🌸17🌸 Odense",
        "Ylva (17)",
        "Maja 19 og Ida 17",
        "par 17/19",
        "gutt17 Oslo",
        "16boy",
        "17å",
        "l7 år",
        "1️⃣7️⃣ pige",
        "Under 18.",
        "under 18 and willing",
        "lidt under 18",
        "17 vuotta",
    ],
)
def test_a_number_under_18_that_stands_like_an_age_is_looked_at_however_short_it_is_told(text):
    assert read_age(read_wording(text)).maybe_minor


@pytest.mark.parametrize(
    "text",
    [
        "Åbent 10-17, ring",
        "Åbent man, tir, 12, 16, 17",
        "Storegade 17, Vejle",
        "Mandag 11, 13, 15 eller 17",
        "24 og ny her",
        "Åbningstider: 15.",
        "15 year old dog",
        "my 16 year old son lives elsewhere",
        "d. 17",
        "5pm-17, ring",
        "lejl. 15, 2. sal",
        "Klinik 17, Vejle",
        "ledig 16 eller 17",
        "15 % rabat",
        "15 m fra vandet",
        "15. og 16. november i Køge",
        "Anna kommer 17",
        "free at 16, call Anna",
        "kun 15 pladser, Anna",
        "Han er 17 måneder",
        "Under 18? Nej tak",
        "Under 18 ring ikke",
        "2b, 3. sal",
        "Anna svarer. Jeg har masser af ting her, blandt andet 14 forskellige krukker på en hylde",
    ],
)
def test_hours_and_houses_are_no_age_under_18(text):
    assert not read_age(read_wording(text)).maybe_minor


@pytest.mark.parametrize(
    "text",
    [
        "Ten years in a hospital taught me patience.",
        "Zehn Jahre im Krankenhaus haben mich Geduld gelehrt.",
        "Tolv år bag disken har gjort mig tålmodig.",
        "Sytten års erfaring. Sytten år med rygsmerter har gjort mig klog.",
        "Sixteen years as a nurse. Lovely hands.",
        "Fünfzehn Jahre auf dem Bau haben mich stark gemacht.",
        "Dziesięć lat w szpitalu nauczyło mnie cierpliwości.",
        "Quince años en la costa me hicieron fuerte.",
        "Am plecat acum zece ani.",
    ],
)
def test_years_that_did_something_are_no_age(text):
    age = read_age(read_wording(text))

    assert (age.own, age.maybe_minor) == (None, False)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Bare mig på 38 i en lejlighed.", 38),
        ("Ung af sind, 46 på attesten :) Esbjerg", 46),
        ("Lukket d. 24., 25. og 31. december.", None),
        ("Jeg er 53 centimeter fra loftet.", None),
        ("mine 42 år har lært mig at lytte", 42),
    ],
)
def test_a_bare_number_is_an_age_by_what_stands_around_it(text, own):
    assert read_age(read_wording(text)).own == own
