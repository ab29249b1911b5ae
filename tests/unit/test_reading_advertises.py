"""Who offers: by what they say, by grammar, by names; never whom they receive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.advertises import read_advertises
from pipeline.reading.given_names import GIVEN_NAMES, TOLD_NAMES
from pipeline.reading.wording import read_wording


def who_offers(text, field=""):
    return read_advertises(read_wording(text), field)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Du finder mig i en stille opgang tæt ved banegården. Søde Rikke, 33", "woman"),
        ("Centralt i byen, egen parkering, ring og hør om jeg er ledig. Moden dame", "woman"),
        ("Jeg åbner døren i bløde tøfler og et smil. Kvinde 45 år, Vejle", "woman"),
        ("I can come to hotel, I am nice girl from Brasil, ask me", "woman"),
        ("no outcall, only in my flat. Sweet woman, Copenhagen NV", "woman"),
        ("Kein Escort, nur bei mir privat. Deutsche Frau", "woman"),
        ("Kommer gerne på hotel eller hjemme hos dig, også om natten. Louise", "woman"),
        ("Elegant ledsagerske til middag og hotel, jeg møder dig i lobbyen", "woman"),
        ("Åbent alle dage 11-23. Dagens piger: Mia, Noi og Lisa. Kig ind i vores dejlige klinik", "woman"),
        ("THAI MASSAGE SALON, 4 søde piger, åben 10-22, ingen tidsbestilling", "woman"),
        ("Frække Maria er tilbage! Ring for en aftale", "woman"),
        ("Modtager gæster i diskret lejlighed. Par er velkomne. Dame på 40", "woman"),
        ("Mandlig massør tager imod kvinder og par i egen lejlighed", "man"),
        ("Ung fyr kommer til dig, kun for damer", "man"),
        ("for herrer over 40: erfaren kvinde giver massage", "woman"),
        ("Soy discreta y cariñosa, te espero en mi apartamento", "woman"),
        ("Jestem dyskretna i miła, przyjmuję u siebie", "woman"),
        ("Sunt frumoasă și elegantă, vin la hotel", "woman"),
        ("Soy un chico discreto, masajes relajantes", "man"),
        ("Jestem przystojnym facetem, dojazd do hotelu", "man"),
        ("Vi er et par i fyrrerne, tager imod hjemme hos os, kvinder og mænd er velkomne", "couple"),
        ("M/K par søger enlige mænd til hygge", "couple"),
        ("Min mand og jeg tilbyder massage for par", "couple"),
        ("Ts Bianca ny i byen, modtager i lejlighed, herrer og par", "trans"),
        ("Latina shemale visiting Aarhus this week", "trans"),
        ("Blondine med former, diskret, ring til mig", "woman"),
        ("Studine på 22 søger generøse herrer", "woman"),
        ("Husmor keder sig om formiddagen, ring", "woman"),
        ("To frække veninder, Maja og Lotte", "woman"),
        ("Gutt 24, har egen leilighet sentralt, ta kontakt", "man"),
        ("Callboy Oslo, besøker hotell, for kvinner", "man"),
        ("gay fyr 27, kan ta imot hjemme hos meg, top", "man"),
        ("Kille 25, vältränad, för tjejer och par", "man"),
        ("Jag kommer hem till dig, trevlig tjej", "woman"),
        ("Tar emot i egen lägenhet, mogen kvinna", "woman"),
        ("Komme zu dir nach Hause oder ins Hotel, hübsche Polin", "woman"),
        ("Besuchbar in diskreter Wohnung, reife Dame", "woman"),
        ("Ich empfange dich in gemütlicher Atmosphäre, Lena 29", "woman"),
        ("hübsche, erfahrene Masseurin verwöhnt dich", "woman"),
        ("Netter Mann, 45, massiert die Dame", "man"),
        ("Vores telefondame fortæller hvem der er på arbejde. Klinik Venus, søde piger", "woman"),
        ("Privat massage hos Lis, ingen klinik", "woman"),
        ("Ring og spørg efter Sanne", "woman"),
        ("Ring og spørg efter pris, Sanne", "woman"),
        ("My friend answers the phone, I speak little English. Girl 25", "woman"),
        ("I answer the phone myself, no agency. Girl 25", "woman"),
        ("Hun svarer ikke selv, ring til mig og jeg aftaler. Pige 24", "woman"),
        ("Anna er tilbage i Odense, hun glæder sig til at se dig", "woman"),
        ("Jeg skriver på vegne af Maria. Hun taler ikke dansk", "woman"),
        ("My boyfriend decides my appointments, call him. Girl 22", "woman"),
        ("Ring til min ven, han tager telefonen. Pige", "woman"),
        ("just turned 17, new girl", "woman"),
        ("Lærerinde, 41, underviser i gymnasiet om dagen", "woman"),
        ("Jeg har to børn der går i skole, så kun formiddag. Kvinde", "woman"),
        ("Mother of a teenager, 44, discreet lady", "woman"),
        ("Vi er 3 piger i lejligheden", "woman"),
        ("Jeg modtager to mænd ad gangen. Kvinde, 38", "woman"),
        ("Velkommen hjemme hos Birgit, kaffen er klar og der er plads til bilen i indkørslen", "woman"),
        ("Ruller ud over hele Fyn i min lille røde bil. Dame 50+", "woman"),
        ("Jeg kører til Kolding, Vejle og Fredericia. Karina", "woman"),
        ("Jeg har et lille hus uden for Ribe med egen indgang. Gerda", "woman"),
        ("Vil du have besøg? Jeg kommer. Lise 36", "woman"),
        ("Vil du besøge mig? Lise 36", "woman"),
        ("Kom og besøg en dejlig dame", "woman"),
        ("Så besøger jeg dig i dag. Dejlig dame", "woman"),
        ("2. sal til venstre, ring på hos Madsen. Anette 42", "woman"),
        ("outcalls only, sorry no incalls. Blonde lady", "woman"),
        ("incalls only, sorry no outcalls. Blonde lady", "woman"),
        ("Incall & outcall available. Brunette, 28", "woman"),
        ("Outcall and incall. Brunette, 28", "woman"),
        ("I have my own place near Nørreport, shower available, cute girl", "woman"),
        ("Staying at a 4 star hotel in the center, come see me. Latina girl", "woman"),
        ("I receive you in my hotel room. Girl from Spain", "woman"),
        ("I only visit hotels 4 and 5 star. Classy woman", "woman"),
        ("Ikke escort. Dansk pige", "woman"),
        ("Skjult eller privat nummer besvares ikke. Søde Pernille", "woman"),
        ("Please no private numbers. Nadia", "woman"),
        ("Privat parkering. Diskret dame?", "woman"),
        ("Bor i Herning og kommer gerne ud i hele Midtjylland. Gitte", "woman"),
        ("Mødes vi på dit hotelværelse? Amanda, 27", "woman"),
        ("Wellness klinik v/ Karin, massage og velvære", "woman"),
        ("Studio Amore: täglich 5 nette Damen, Parkplatz im Hof", "woman"),
        ("Salon masażu, trzy dziewczyny", "woman"),
        ("Salón de masajes con cuatro chicas, abierto todos los días", "woman"),
        ("Salon de masaj, fete drăguțe", "woman"),
        ("Massasjestudio med mannlig massør", "man"),
        ("Vi er to veninder, der modtager i vores lejlighed", "woman"),
        ("We are two girls and we come to your hotel", "woman"),
        ("Transkvinde, 34, privat og diskret", "trans"),
        ("Kvinde søger mand til hygge", "woman"),
        ("Mand søger kvinde til hygge", "man"),
        ("Massage fra mand til mand", "man"),
        ("Moden herre tilbyder tantra til kvinder og par", "man"),
        ("Er du en mand med behov for ro? Jeg er en varm kvinde", "woman"),
        ("Kære mænd! Her er Tina igen", "woman"),
        ("Hej drenge, jeg hedder Stine", "woman"),
        ("Hello gentlemen, it's Vanessa", "woman"),
        ("Hej damer! Jeg hedder Jonas", "man"),
        ("Hei jenter, sprek fyr på 30 her", "man"),
        ("Til den modne mand: jeg er 50, kvindelig og nærværende", "woman"),
        ("Massage for the busy businessman by a sweet Thai lady", "woman"),
        ("En rigtig kvinde til rigtige mænd", "woman"),
        ("En rigtig mand til modne kvinder", "man"),
        ("Kræsne herrer forkæles af lækker brunette", "woman"),
        ("Nyd en stund med en moden kvinde", "woman"),
        ("Lad dig forkæle af en sød pige", "woman"),
        ("Lad dig forkæle af en flot fyr", "man"),
        ("Ikke for mænd under 30. Dejlig pige", "woman"),
        ("Ungt par, Mette og Jens, ring og hør", "couple"),
        ("Couple in their thirties, for couples and single ladies", "couple"),
        ("Ehepaar, Mitte 40, besuchbar?", "couple"),
        ("Ring og hør nærmere, et par timer eller hele natten", "unknown"),
        ("Massage, ro og nærvær. Ring", "unknown"),
        ("A couple of hours with a lady you will remember", "woman"),
        ("Kobieta po czterdziestce zaprasza panów", "woman"),
        ("Mężczyzna 35 lat, dla pań", "man"),
        ("Femeie matură, pentru domni", "woman"),
        ("Băiat tânăr pentru doamne", "man"),
        ("Mujer madura para caballeros", "woman"),
        ("Hombre maduro para mujeres y parejas", "man"),
        ("Byłam modelką, teraz tu na tydzień", "woman"),
        ("zapraszam do siebie, prywatne mieszkanie, Kasia", "woman"),
        ("dojeżdżam do hoteli, nie przyjmuję u siebie. Ola", "woman"),
        ("nie dojeżdżam, tylko u mnie. Monika", "woman"),
        ("nu mă deplasez, doar la mine. Andreea", "woman"),
        ("solo salidas a hotel, Carolina", "woman"),
        ("no hago salidas, recibo en mi piso, Carolina", "woman"),
        ("ดิฉันไปหาคุณที่โรงแรมได้ค่ะ", "woman"),
        ("มาหาที่ห้องได้ค่ะ ส่วนตัว", "woman"),
        ("ผมรับแขกที่ห้องครับ", "man"),
        ("สาวสองค่ะ", "trans"),
        (
            "Goddag. Jeg er en ganske almindelig kvinde på 53, som bor alene i et lille rækkehus i udkanten af Slagelse. Her er ro, rent sengetøj og altid en kop te. Mænd i alle aldre er velkomne, bare de er rene og høflige. Ring i god tid.",
            "woman",
        ),
        (
            "Hej skat. Er du træt efter en lang dag på kontoret? Så lad mig komme forbi dit hotel med et smil. Natasha fra Ukraine, kun i byen til søndag.",
            "woman",
        ),
        ("SMUK RUSSERINDE TIL DIT HOTELVÆRELSE ALLE UGENS DAGE", "woman"),
        ("💋 SOFIE 💋 29 år 💋 privat 💋 Herlev 💋 nem parkering 💋", "woman"),
        ("★ Escort ★ Luksuspige ★ hele Sjælland ★ Bianca", "woman"),
        ("new in town!! sexy polish girl, private apartment, no rush, shower, call me baby", "woman"),
        ("hi guys i am sweet thai lady i have room in city center very clean you can park outside", "woman"),
        (
            "Traditionel thaimassage ved Noi. Klinikken ligger i stueetagen. Drop ind eller bestil tid.",
            "woman",
        ),
        (
            "Hei, jeg er en snill gutt på 21 som bor alene på Grünerløkka. Du kommer til meg. Diskresjon.",
            "man",
        ),
        ("Maskulin mann, 38, reiser rundt og besøker deg på hotellrommet ditt. Kvinner, menn og par.", "man"),
        ("Top, 28, godt trent, søker generøse menn", "man"),
        ("Latino hunk visiting Oslo, massage for men", "man"),
        ("I'm a fit guy, 26, hosting in Majorstuen. Men only.", "man"),
        ("Hot tgirl Kimmy, back in Oslo, for open minded men", "trans"),
        ("Jeg er trans, MtF, 31. Kan motta hjemme.", "trans"),
        ("Ikke trans! Rigtig kvinde, 36", "woman"),
        ("Tager også imod trans og par. Jeg er kvinde, 40", "woman"),
        ("Frækt par (han 38, hun 34) besøger andre par på Fyn", "couple"),
        ("Kone og mand søger selskab", "couple"),
        ("Mein Mann weiß nichts davon. Reife Hausfrau", "woman"),
        ("Gift kvinde, min mand er på arbejde om dagen", "woman"),
        ("Jeg tager ikke imod par. Kvinde, modtager privat", "woman"),
        ("Par søges af moden mand", "man"),
        ("Single lady looking for nice gentleman", "woman"),
        ("Bin ein netter, sportlicher Typ, 35, für Damen ab 30", "man"),
        ("Die süße Kim ist wieder da", "woman"),
        ("Ich, 42, weiblich, schlank", "woman"),
        ("Er, 42, männlich, schlank, für Sie", "man"),
        ("Jag, kvinna 38, söker herrar", "woman"),
        ("Jag, man 38, söker damer", "man"),
        ("Svensk man, 44, diskret", "man"),
        ("Man kan ringe hele dagen. Pia", "woman"),
        ("Man kan ringe hele dagen", "unknown"),
        ("What every man needs: Sandra, 30", "woman"),
        ("Hvad en mand har brug for. Sandra, 30", "woman"),
        ("My place is 5 min from Central Station. Text for address. Anna", "woman"),
        ("Your place or your hotel. Anna", "woman"),
        ("My place or yours. Anna", "woman"),
        ("Your place or mine. Anna", "woman"),
        ("Come and see what I can do for you. Anna", "woman"),
        ("Come to me. Anna", "woman"),
        ("Du er velkommen i mit hjem. Anna", "woman"),
        ("Her hos mig er der hyggeligt. Anna", "woman"),
        ("Adressen får du på sms, når du er tæt på. Anna", "woman"),
        ("Ring når du holder udenfor, så åbner jeg. Anna", "woman"),
        ("Jeg bor på 4. sal, der er elevator. Anna", "woman"),
        ("Hyggelig kælderlejlighed. Anna", "woman"),
        ("Dejlig 2-værelses lejlighed nær stationen. Anna", "woman"),
        ("Jeg har ikke mulighed for at tage imod hjemme. Anna", "woman"),
        ("Kan ikke have gæster hjemme, så det bliver hos dig. Anna", "woman"),
        ("Sorry I can't host. Anna", "woman"),
        ("I drive to you, 30 km around Odense. Anna", "woman"),
        ("Have car, will travel. Anna", "woman"),
        ("I do not travel, you come to me. Anna", "woman"),
        ("Don't ask me to come to your hotel, I only receive at home. Anna", "woman"),
        ("Hotelbesøg gør jeg ikke. Anna tager imod i Valby", "woman"),
        ("Hausbesuche mache ich nicht, besuch mich in meiner Wohnung. Anna", "woman"),
        ("Ingen udkørsel! Privat i Aalborg. Anna", "woman"),
        ("Kun udkørsel! Anna", "woman"),
        ("Privat sammenkomst på dit hotel? Anna kommer", "woman"),
        ("Jeg kører til dig i privat bil. Anna", "woman"),
        ("Jeg har ikke klinik, men kører ud. Anna", "woman"),
        ("Ikke en klinik, bare mig hjemme i stuen. Anna", "woman"),
        ("Clinically clean, always. Anna", "woman"),
        ("Jag har en mysig etta på Södermalm dit du är välkommen. Anna", "woman"),
        ("Välkommen hem till mig. Anna", "woman"),
        ("Jag åker gärna till hotell. Anna", "woman"),
        ("Åker inte ut. Anna i Malmö", "woman"),
        ("Reiser ikke ut. Leilighet på Frogner. Ingrid", "woman"),
        ("Kan dra på utrykning, hele Oslo. Ingrid", "woman"),
        ("Har plass selv. Ingrid", "woman"),
        ("Har ikke plass. Ingrid", "woman"),
        ("Ich bin nicht mobil, nur besuchbar. Steffi", "woman"),
        ("Bin mobil und komme gern zu dir. Steffi", "woman"),
        ("Komm zu mir nach Hause. Steffi", "woman"),
        ("Ich komme auch kurzfristig ins Hotel. Steffi", "woman"),
        ("Du erreichst mich am Stadtrand, Parkplätze hinterm Haus, klingeln bei S. Steffi", "woman"),
        ("Unser Massagestudio: fünf freundliche Masseurinnen, Öffnungszeiten 10 bis 22", "woman"),
        ("Mieszkanie w centrum, parking, dyskrecja. Ewa", "woman"),
        ("Przyjadę do Ciebie. Ewa", "woman"),
        ("Tylko hotele. Ewa", "woman"),
        ("Locație discretă, te aștept. Ioana", "woman"),
        ("Vin la tine acasă. Ioana", "woman"),
        ("Lugar propio y discreto. Lorena", "woman"),
        ("Voy a tu hotel o domicilio. Lorena", "woman"),
        ("Me desplazo por toda la ciudad. Lorena", "woman"),
    ],
)
def test_it_is_who_offers_that_is_read(text, who):
    assert who_offers(text).value == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("For mænd, kvinder og par", "unknown"),
        ("Menn, kvinner og par er like velkomne", "unknown"),
        ("Herrer, damer, par og transpersoner: alle er velkomne", "unknown"),
        ("Dame, par er velkomne", "woman"),
        ("Både hende og ham er velkomne", "unknown"),
        ("Er du en mand over 40?", "unknown"),
        ("Er du til en moden kvinde?", "woman"),
        ("Til dig, der er en travl mand", "unknown"),
        ("Telefonen passes af en dame", "unknown"),
        ("Et par timer eller et par dage", "unknown"),
        ("Ring ikke til min mand", "unknown"),
    ],
)
def test_whom_they_receive_is_not_who_offers(text, who):
    assert who_offers(text).value == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hilsen Birgitte", "woman"),
        ("Hilsen Øystein", "man"),
        ("Velkommen til Sofies annonce", "woman"),
        ("Ring til Tomek", "man"),
        ("Privat hos Ea.", "woman"),
        ("Tar imot hjemme, Ole.", "man"),
        ("Crystal visits you", "woman"),
        ("Kh Ingetta", "woman"),
        ("Trives i maj og juni", "unknown"),
        ("Fire per time, i stille strøk", "unknown"),
        ("Finn-kode 123", "unknown"),
        ("Thereses gate 28", "unknown"),
        ("Kim", "unknown"),
    ],
)
def test_a_name_tells_where_nothing_else_does(text, who):
    assert who_offers(text).value == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Det gamle nummer bliver taget af en sur mand i Thy. Jeg hedder Gitte", "woman"),
        ("Hosts ladies and couples. Asger, 43", "man"),
        ("Damer mellan 35 och 80 är välkomna. Göran", "man"),
        ("Damer over 40 er velkomne. Skæg, varme hænder", "man"),
        ("Lad of twenty-five, Irish, shy. Dublin accent", "man"),
        ("Min kone bor i Sæby, vi er skilt", "man"),
        ("Ring når manden er på fabrikken", "woman"),
        ("Soy caribeña, nacida en Santiago de los Caballeros", "woman"),
        ("Min farfar byggede huset, min bror bor ovenpå. Lis", "woman"),
        ("Jeg er født som dreng og hedder Sofia i dag", "trans"),
        ("We're Tom & Suzy, easy-going", "couple"),
        ("Wir, ein Paar, freuen uns. Antje", "couple"),
        ("Han hedder Ib, hun hedder Jytte", "couple"),
        ("Lena & Nikolaj, 27 og 30", "couple"),
        ("Her er kun mannlige massører", "man"),
        ("Mille i Brande. Rødhåret", "woman"),
        ("Din nye veninde er tilbage", "woman"),
    ],
)
def test_others_in_an_ad_are_not_who_offers(text, who):
    assert who_offers(text).value == who


def test_a_word_tells_more_than_a_name():
    assert who_offers("Andrea, mann på 30").value == "man"
    assert who_offers("Ts Maria").value == "trans"


def test_no_name_is_both_a_woman_s_and_a_man_s_nor_told_twice():
    assert set(GIVEN_NAMES.values()) == {"woman", "man"}
    assert not GIVEN_NAMES.keys() & TOLD_NAMES.keys()


def test_the_words_that_told_it_are_shown():
    text = "For herrer over 40. Jeg er en rolig kvinde."

    told = who_offers(text)

    assert [text[first:last] for first, last in told.where] == ["Jeg er en rolig kvinde"]


@pytest.mark.parametrize(
    ("field", "who"),
    [("Kvinder", "woman"), ("Mænd", "man"), ("Par", "couple"), ("TS/Trans", "trans"), ("Andet", "man")],
)
def test_the_page_s_category_outweighs_the_text(field, who):
    assert who_offers("ung mand", field).value == who


@given(
    st.lists(
        st.sampled_from(
            ["for", "mænd", "kvinde", "jeg", "er", "par", "og", "Anna", ".", "velkomne", "Ole", "ส"]
        )
    )
)
def test_any_order_of_words_is_read(words):
    told = who_offers(" ".join(words))

    assert bool(told.where) == (told.value != "unknown")
