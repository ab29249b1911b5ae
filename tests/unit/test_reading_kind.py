"""Where the advertiser and the client meet: said, implied, denied, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.kind import read_kind
from pipeline.reading.wording import read_wording


def kind_of(text, field=""):
    return read_kind(read_wording(text), field)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Du finder mig i en stille opgang tæt ved banegården. Søde Rikke, 33", "private"),
        ("Centralt i byen, egen parkering, ring og hør om jeg er ledig. Moden dame", "private"),
        ("Jeg åbner døren i bløde tøfler og et smil. Kvinde 45 år, Vejle", "private"),
        ("I can come to hotel, I am nice girl from Brasil, ask me", "escort"),
        ("no outcall, only in my flat. Sweet woman, Copenhagen NV", "private"),
        ("Kein Escort, nur bei mir privat. Deutsche Frau", "private"),
        ("Tager ikke ud, så du må komme til mig", "private"),
        ("Kommer gerne på hotel eller hjemme hos dig, også om natten. Louise", "escort"),
        ("Elegant ledsagerske til middag og hotel, jeg møder dig i lobbyen", "escort"),
        ("Åbent alle dage 11-23. Dagens piger: Mia, Noi og Lisa. Kig ind i vores dejlige klinik", "clinic"),
        ("THAI MASSAGE SALON, 4 søde piger, åben 10-22, ingen tidsbestilling", "clinic"),
        ("Frække Maria er tilbage! Ring for en aftale", "unknown"),
        ("Modtager gæster i diskret lejlighed. Par er velkomne. Dame på 40", "private"),
        ("Mandlig massør tager imod kvinder og par i egen lejlighed", "private"),
        ("Ung fyr kommer til dig, kun for damer", "escort"),
        ("for herrer over 40: erfaren kvinde giver massage", "unknown"),
        ("Soy discreta y cariñosa, te espero en mi apartamento", "private"),
        ("Jestem dyskretna i miła, przyjmuję u siebie", "private"),
        ("Sunt frumoasă și elegantă, vin la hotel", "escort"),
        ("Soy un chico discreto, masajes relajantes", "unknown"),
        ("Jestem przystojnym facetem, dojazd do hotelu", "escort"),
        ("Vi er et par i fyrrerne, tager imod hjemme hos os, kvinder og mænd er velkomne", "private"),
        ("M/K par søger enlige mænd til hygge", "unknown"),
        ("Min mand og jeg tilbyder massage for par", "unknown"),
        ("Ts Bianca ny i byen, modtager i lejlighed, herrer og par", "private"),
        ("Latina shemale visiting Aarhus this week", "unknown"),
        ("Blondine med former, diskret, ring til mig", "unknown"),
        ("Studine på 22 søger generøse herrer", "unknown"),
        ("Husmor keder sig om formiddagen, ring", "unknown"),
        ("To frække veninder, Maja og Lotte", "unknown"),
        ("Gutt 24, har egen leilighet sentralt, ta kontakt", "private"),
        ("Callboy Oslo, besøker hotell, for kvinner", "escort"),
        ("gay fyr 27, kan ta imot hjemme hos meg, top", "private"),
        ("Kille 25, vältränad, för tjejer och par", "unknown"),
        ("Jag kommer hem till dig, trevlig tjej", "escort"),
        ("Tar emot i egen lägenhet, mogen kvinna", "private"),
        ("Komme zu dir nach Hause oder ins Hotel, hübsche Polin", "escort"),
        ("Besuchbar in diskreter Wohnung, reife Dame", "private"),
        ("Ich empfange dich in gemütlicher Atmosphäre, Lena 29", "private"),
        ("Mache Haus- und Hotelbesuche, keine privaten Besuche bei mir", "escort"),
        ("hübsche, erfahrene Masseurin verwöhnt dich", "unknown"),
        ("Netter Mann, 45, massiert die Dame", "unknown"),
        ("Vores telefondame fortæller hvem der er på arbejde. Klinik Venus, søde piger", "clinic"),
        ("Privat massage hos Lis, ingen klinik", "private"),
        ("Ring og spørg efter Sanne", "unknown"),
        ("Ring og spørg efter pris, Sanne", "unknown"),
        ("My friend answers the phone, I speak little English. Girl 25", "unknown"),
        ("I answer the phone myself, no agency. Girl 25", "unknown"),
        ("Velkommen hjemme hos Birgit, kaffen er klar og der er plads til bilen i indkørslen", "private"),
        ("Ruller ud over hele Fyn i min lille røde bil. Dame 50+", "escort"),
        ("Jeg kører til Kolding, Vejle og Fredericia. Karina", "escort"),
        ("Dækker hele Nordjylland døgnet rundt, ring", "escort"),
        ("Jeg har et lille hus uden for Ribe med egen indgang. Gerda", "private"),
        ("Vil du have besøg? Jeg kommer. Lise 36", "escort"),
        ("Vil du besøge mig? Lise 36", "private"),
        ("Kom og besøg en dejlig dame", "private"),
        ("Så besøger jeg dig i dag. Dejlig dame", "escort"),
        ("2. sal til venstre, ring på hos Madsen. Anette 42", "private"),
        ("outcalls only, sorry no incalls. Blonde lady", "escort"),
        ("incalls only, sorry no outcalls. Blonde lady", "private"),
        ("Incall & outcall available. Brunette, 28", "private"),
        ("Outcall and incall. Brunette, 28", "escort"),
        ("I have my own place near Nørreport, shower available, cute girl", "private"),
        ("Staying at a 4 star hotel in the center, come see me. Latina girl", "private"),
        ("I receive you in my hotel room. Girl from Spain", "private"),
        ("I only visit hotels 4 and 5 star. Classy woman", "escort"),
        ("Ikke escort. Dansk pige", "private"),
        ("Skjult eller privat nummer besvares ikke. Søde Pernille", "unknown"),
        ("Please no private numbers. Nadia", "unknown"),
        ("Privat parkering. Diskret dame?", "unknown"),
        ("Bor i Herning og kommer gerne ud i hele Midtjylland. Gitte", "escort"),
        ("Mødes vi på dit hotelværelse? Amanda, 27", "escort"),
        ("Wellness klinik v/ Karin, massage og velvære", "clinic"),
        ("Massageklinik i hjertet af Randers, vi har åbent til kl. 22", "clinic"),
        ("Studio Amore: täglich 5 nette Damen, Parkplatz im Hof", "clinic"),
        ("Salon masażu, trzy dziewczyny", "clinic"),
        ("Salón de masajes con cuatro chicas, abierto todos los días", "clinic"),
        ("Salon de masaj, fete drăguțe", "clinic"),
        ("Massasjestudio med mannlig massør", "clinic"),
        ("Vi er to veninder, der modtager i vores lejlighed", "private"),
        ("We are two girls and we come to your hotel", "escort"),
        ("Transkvinde, 34, privat og diskret", "private"),
        ("Kvinde søger mand til hygge", "unknown"),
        ("Mand søger kvinde til hygge", "unknown"),
        ("Massage fra mand til mand", "unknown"),
        ("Moden herre tilbyder tantra til kvinder og par", "unknown"),
        ("Er du en mand med behov for ro? Jeg er en varm kvinde", "unknown"),
        ("Kære mænd! Her er Tina igen", "unknown"),
        ("Hej drenge, jeg hedder Stine", "unknown"),
        ("Hello gentlemen, it's Vanessa", "unknown"),
        ("Hej damer! Jeg hedder Jonas", "unknown"),
        ("Hei jenter, sprek fyr på 30 her", "unknown"),
        ("Til den modne mand: jeg er 50, kvindelig og nærværende", "unknown"),
        ("Massage for the busy businessman by a sweet Thai lady", "unknown"),
        ("En rigtig kvinde til rigtige mænd", "unknown"),
        ("En rigtig mand til modne kvinder", "unknown"),
        ("Kræsne herrer forkæles af lækker brunette", "unknown"),
        ("Nyd en stund med en moden kvinde", "unknown"),
        ("Lad dig forkæle af en sød pige", "unknown"),
        ("Lad dig forkæle af en flot fyr", "unknown"),
        ("Ikke for mænd under 30. Dejlig pige", "unknown"),
        ("Ungt par, Mette og Jens, ring og hør", "unknown"),
        ("Couple in their thirties, for couples and single ladies", "unknown"),
        ("Ring og hør nærmere, et par timer eller hele natten", "unknown"),
        ("Massage, ro og nærvær. Ring", "unknown"),
        ("Nur noch ein paar Tage hier! Eva", "unknown"),
        ("A couple of hours with a lady you will remember", "unknown"),
        ("Kobieta po czterdziestce zaprasza panów", "unknown"),
        ("Mężczyzna 35 lat, dla pań", "unknown"),
        ("Femeie matură, pentru domni", "unknown"),
        ("Băiat tânăr pentru doamne", "unknown"),
        ("Mujer madura para caballeros", "unknown"),
        ("Hombre maduro para mujeres y parejas", "unknown"),
        ("Byłam modelką, teraz tu na tydzień", "unknown"),
        ("zapraszam do siebie, prywatne mieszkanie, Kasia", "private"),
        ("dojeżdżam do hoteli, nie przyjmuję u siebie. Ola", "escort"),
        ("nie dojeżdżam, tylko u mnie. Monika", "private"),
        ("doar deplasări la hotel, Andreea", "escort"),
        ("nu mă deplasez, doar la mine. Andreea", "private"),
        ("solo salidas a hotel, Carolina", "escort"),
        ("no hago salidas, recibo en mi piso, Carolina", "private"),
        ("ดิฉันไปหาคุณที่โรงแรมได้ค่ะ", "escort"),
        ("มาหาที่ห้องได้ค่ะ ส่วนตัว", "private"),
        ("ผมรับแขกที่ห้องครับ", "private"),
        ("สาวสองค่ะ", "unknown"),
        (
            "Goddag. Jeg er en ganske almindelig kvinde på 53, som bor alene i et lille rækkehus i udkanten af Slagelse. Her er ro, rent sengetøj og altid en kop te. Mænd i alle aldre er velkomne, bare de er rene og høflige. Ring i god tid.",
            "private",
        ),
        (
            "Hej skat. Er du træt efter en lang dag på kontoret? Så lad mig komme forbi dit hotel med et smil. Natasha fra Ukraine, kun i byen til søndag.",
            "escort",
        ),
        ("SMUK RUSSERINDE TIL DIT HOTELVÆRELSE ALLE UGENS DAGE", "escort"),
        ("💋 SOFIE 💋 29 år 💋 privat 💋 Herlev 💋 nem parkering 💋", "private"),
        ("★ Escort ★ Luksuspige ★ hele Sjælland ★ Bianca", "escort"),
        ("new in town!! sexy polish girl, private apartment, no rush, shower, call me baby", "private"),
        (
            "hi guys i am sweet thai lady i have room in city center very clean you can park outside",
            "private",
        ),
        (
            "Traditionel thaimassage ved Noi. Klinikken ligger i stueetagen. Drop ind eller bestil tid.",
            "clinic",
        ),
        (
            "Hos os er der altid mindst tre søde massører på arbejde. Se vagtplanen på hjemmesiden. Åbent 10-24.",
            "clinic",
        ),
        (
            "Hei, jeg er en snill gutt på 21 som bor alene på Grünerløkka. Du kommer til meg. Diskresjon.",
            "private",
        ),
        (
            "Maskulin mann, 38, reiser rundt og besøker deg på hotellrommet ditt. Kvinner, menn og par.",
            "escort",
        ),
        ("Top, 28, godt trent, søker generøse menn", "unknown"),
        ("Latino hunk visiting Oslo, massage for men", "unknown"),
        ("I'm a fit guy, 26, hosting in Majorstuen. Men only.", "private"),
        ("Hot tgirl Kimmy, back in Oslo, for open minded men", "unknown"),
        ("Jeg er trans, MtF, 31. Kan motta hjemme.", "private"),
        ("Ikke trans! Rigtig kvinde, 36", "unknown"),
        ("Frækt par (han 38, hun 34) besøger andre par på Fyn", "escort"),
        ("Kone og mand søger selskab", "unknown"),
        ("Mein Mann weiß nichts davon. Reife Hausfrau", "unknown"),
        ("Gift kvinde, min mand er på arbejde om dagen", "unknown"),
        ("Jeg tager ikke imod par. Kvinde, modtager privat", "private"),
        ("Par søges af moden mand", "unknown"),
        ("Single lady looking for nice gentleman", "unknown"),
        ("Bin ein netter, sportlicher Typ, 35, für Damen ab 30", "unknown"),
        ("Die süße Kim ist wieder da", "unknown"),
        ("Ich, 42, weiblich, schlank", "unknown"),
        ("Er, 42, männlich, schlank, für Sie", "unknown"),
        ("Jag, kvinna 38, söker herrar", "unknown"),
        ("Jag, man 38, söker damer", "unknown"),
        ("Svensk man, 44, diskret", "unknown"),
        ("Man kan ringe hele dagen. Pia", "unknown"),
        ("Man kan ringe hele dagen", "unknown"),
        ("What every man needs: Sandra, 30", "unknown"),
        ("Hvad en mand har brug for. Sandra, 30", "unknown"),
        ("My place is 5 min from Central Station. Text for address. Anna", "private"),
        ("Your place or your hotel. Anna", "escort"),
        ("My place or yours. Anna", "private"),
        ("Your place or mine. Anna", "escort"),
        ("Come and see what I can do for you. Anna", "unknown"),
        ("Come to me. Anna", "private"),
        ("Du er velkommen i mit hjem. Anna", "private"),
        ("Her hos mig er der hyggeligt. Anna", "private"),
        ("Adressen får du på sms, når du er tæt på. Anna", "private"),
        ("Ring når du holder udenfor, så åbner jeg. Anna", "private"),
        ("Jeg bor på 4. sal, der er elevator. Anna", "private"),
        ("Hyggelig kælderlejlighed. Anna", "private"),
        ("Dejlig 2-værelses lejlighed nær stationen. Anna", "private"),
        ("Jeg har ikke mulighed for at tage imod hjemme. Anna", "escort"),
        ("Kan ikke have gæster hjemme, så det bliver hos dig. Anna", "escort"),
        ("Sorry I can't host. Anna", "escort"),
        ("I drive to you, 30 km around Odense. Anna", "escort"),
        ("Have car, will travel. Anna", "escort"),
        ("I do not travel, you come to me. Anna", "private"),
        ("Don't ask me to come to your hotel, I only receive at home. Anna", "private"),
        ("Hotelbesøg gør jeg ikke. Anna tager imod i Valby", "private"),
        ("Hausbesuche mache ich nicht, besuch mich in meiner Wohnung. Anna", "private"),
        ("Ingen udkørsel! Privat i Aalborg. Anna", "private"),
        ("Kun udkørsel! Anna", "escort"),
        ("Privat sammenkomst på dit hotel? Anna kommer", "escort"),
        ("Jeg kører til dig i privat bil. Anna", "escort"),
        ("Jeg har ikke klinik, men kører ud. Anna", "escort"),
        ("Ikke en klinik, bare mig hjemme i stuen. Anna", "private"),
        ("Clinically clean, always. Anna", "unknown"),
        ("Jag har en mysig etta på Södermalm dit du är välkommen. Anna", "private"),
        ("Välkommen hem till mig. Anna", "private"),
        ("Jag åker gärna till hotell. Anna", "escort"),
        ("Åker inte ut. Anna i Malmö", "private"),
        ("Reiser ikke ut. Leilighet på Frogner. Ingrid", "private"),
        ("Kan dra på utrykning, hele Oslo. Ingrid", "escort"),
        ("Har plass selv. Ingrid", "private"),
        ("Har ikke plass. Ingrid", "escort"),
        ("Ich bin nicht mobil, nur besuchbar. Steffi", "private"),
        ("Bin mobil und komme gern zu dir. Steffi", "escort"),
        ("Komm zu mir nach Hause. Steffi", "private"),
        ("Ich komme auch kurzfristig ins Hotel. Steffi", "escort"),
        ("Du erreichst mich am Stadtrand, Parkplätze hinterm Haus, klingeln bei S. Steffi", "private"),
        ("Unser Massagestudio: fünf freundliche Masseurinnen, Öffnungszeiten 10 bis 22", "clinic"),
        ("Mieszkanie w centrum, parking, dyskrecja. Ewa", "private"),
        ("Przyjadę do Ciebie. Ewa", "escort"),
        ("Tylko hotele. Ewa", "escort"),
        ("Locație discretă, te aștept. Ioana", "private"),
        ("Vin la tine acasă. Ioana", "escort"),
        ("Lugar propio y discreto. Lorena", "private"),
        ("Voy a tu hotel o domicilio. Lorena", "escort"),
        ("Me desplazo por toda la ciudad. Lorena", "escort"),
    ],
)
def test_the_kind_is_what_an_ad_says_or_implies(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Trappen knirker, tredje sal til venstre. Rosa 44, Skive", "private"),
        ("Vi deler et rækkehus i Greve og én telefon", "private"),
        ("Gardinet er trukket fra, kaffen er klar. Nete 51", "private"),
        ("Du kommer hit, jag kokar te", "private"),
        ("Folk må køre til mig, jeg bliver hvor jeg er", "private"),
        ("Wer klingelt, bekommt Kuchen", "private"),
        ("Drzwi otwarte, wpadnij na herbatę", "private"),
        ("Massagebriksen ligger bag i bilen. Carl", "escort"),
        ("Carl will join you at dinner and after", "escort"),
        ("Ich bin in vierzig Minuten da, Zimmernummer genügt", "escort"),
        ("Jag knackar på din dörr. Var du än bor tar jag tåget", "escort"),
        ("Sie buchen, Damen besuchen Sie gern", "escort"),
        ("Tre behandlingsrum, gavekort kan købes", "clinic"),
        ("Mannfolkklinikken på torget", "clinic"),
        ("We are six girls on the main street", "clinic"),
    ],
)
def test_homes_vans_and_shops_tell_a_kind_that_is_not_named(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bodil 63, Holstebro. Jeg bor stille og roligt, og jeg har altid tid til en snak først.", "private"),
        ("Når du har brug for mig, sætter jeg mig i bilen. Herning og omegn. Dorthe", "escort"),
        ("Find mig på havnen, den grønne husbåd. Ring når du står på kajen. Dorthe", "private"),
        ("I do not do outcalls, sorry boys. Elegant lady", "private"),
        ("Maskulin fyr 33 har plads i Ørestad. Kun mænd", "private"),
        ("Hausbesuch nein danke, du kommst zu mir. Rosi", "private"),
        ("Ingen receptionist, ingen ventetid. Dana", "unknown"),
        ("Mød mig efter arbejde, jeg er receptionist. Dana", "unknown"),
        ("Jeg har ikke mulighed for at køre ud, Susanne 47", "private"),
        ("Ægtepar inviterer enlige herrer hjem til hygge", "private"),
        ("København og omegn, kørsel fra 200 kr. Dansk pige", "escort"),
        ("Kørsel tillægges. Lækker kvinde 35", "escort"),
        ("Fahrtkosten nach Absprache. Sie, 33", "escort"),
        ("Travel fee outside Oslo. Girl 25", "escort"),
        ("Mein Zuhause ist dein Zuhause für eine Stunde. Karin", "private"),
        ("Rygning på altanen er ok. Moden kvinde", "private"),
        ("Har du et badeværelse og en seng, så kommer jeg forbi. Kvinde", "escort"),
        ("Hotels in city center preferred. Nicole", "escort"),
        ("Enlig mand, landejendom, herrer velkommen", "private"),
        ("Bonde 55, kom ut på gården. Menn", "private"),
        ("Swingerpar åbner hjemmet for enlige mænd", "private"),
        ("Herreklub med bar, dampbad og private rum. Entré 300 kr.", "clinic"),
        ("Bar, sauna, 8 Mädchen täglich. Eintritt frei", "clinic"),
        (
            "Hej, jeg bor i Roskilde, men tager toget ind til byen, hvis du har et sted vi kan være. Pige 23",
            "escort",
        ),
        ("Super central beliggenhed, 5 min. gang fra Nørreport. Kvinde 30", "private"),
        ("You will get the exact address ten minutes before. Sexy Brazilian girl", "private"),
        ("Willing to travel anywhere in Jutland, petrol paid. Woman 39", "escort"),
        ("Can I come over? Just tell me the hotel name and room number. Bella", "escort"),
        ("New Thai ladies every week, open late, ring the bell and choose. Siam house", "clinic"),
        ("Skøn massage i vores nye lokaler på Nørregade. Kvinder fra Filippinerne", "clinic"),
        ("No clinic, no flat. I come to your door. Ella", "escort"),
        ("Kar i 50-åra med hytte ved fjorden, mannfolk er velkomne", "private"),
        ("En dame tager imod dit opkald og finder en tid hos Lola", "unknown"),
        ("Vent på mig i lobbyen eller hotelbaren. Pige 28", "escort"),
        ("Wohne allein in Flensburg, du kannst mich jederzeit besuchen. Anke 51", "private"),
        ("Thaimassasje på Grønland, åpent hele uka, stikk innom", "clinic"),
        ("Middag först, sedan ditt hotellrum. Elegant kvinna", "escort"),
        ("Manlig massör, jobbar hemifrån, kvinnor", "private"),
        ("Jeg modtager ikke sent om aftenen. Kvinde på Østerbro", "private"),
        ("Jeg modtager ikke folk under 30. Kvinde", "private"),
        ("Tager ikke imod fulde. Kvinde i Vanløse", "private"),
        ("Velværehuset har åbent alle ugens dage, 4 dejlige damer", "clinic"),
        ("Hos Lotus arbejder altid tre piger ad gangen", "clinic"),
        ("Vi er et hold på seks kvinder. Find åbningstider på døren", "clinic"),
        ("FKK club Flensburg, Damen aus aller Welt", "clinic"),
        ("Jeg har arbejdet på klinik før. Nu er jeg alene. Kvinde 35", "unknown"),
        ("Stoppet på klinikken, modtager nu hjemme. Kvinde 35", "private"),
        ("Tidsbestilling hos vores dame i telefonen, hun hedder Grethe", "unknown"),
        (
            "Jestem Kasia, mam 29 lat. Zapraszam Panów do przytulnego mieszkania w Kopenhadze. Nie odpisuję na SMS, proszę dzwonić.",
            "private",
        ),
        (
            "Pæn pige søger pæne herrer med eget sted. Jeg har desværre ikke noget at tilbyde selv i den retning.",
            "escort",
        ),
        (
            "Klinikuddannet massøse arbejder nu alene hjemmefra i Greve. Kun aftaler på telefon, intet drop-in.",
            "private",
        ),
        (
            "Nina på hotel i Kolding i aften og i morgen. Du får værelsesnummeret, når du er i huset.",
            "private",
        ),
        (
            "Jeg kører ikke mere, efter bilen døde. Til gengæld er der plads i gården til din. Kvinde 44",
            "private",
        ),
        ("Jeg kører på arbejde om dagen, så ring om aftenen. Kvinde 44", "unknown"),
        ("Kører du tur? Skriv til en frisk kvinde på 44", "unknown"),
        ("Vidste du, at jeg også kommer på kontoret efter lukketid? Blond kvinde, 35", "escort"),
        ("Jeg har ikke noget imod at køre langt. Kvinde 42", "escort"),
        ("Ingen steder er for langt væk, jeg har fuld tank. Kvinde 42", "escort"),
        ("Bussen stopper lige udenfor. Kvinde 42", "private"),
        ("Du må gerne låne badet. Kvinde 42", "private"),
        ("Kig efter den røde postkasse. Kvinde 42", "private"),
        ("Har du plads til to? Vi kommer gerne begge, Ina og Mona", "escort"),
        ("Prisen er inkl. transport inden for Ring 3. Kvinde", "escort"),
        ("Transport outside city +30 euro. Girl", "escort"),
        ("Min. 2 hours for outside Copenhagen, I take train. Girl", "escort"),
        ("In/out... mostly in. Lady, Nørrebro", "private"),
        ("Out/in. Lady, Nørrebro", "escort"),
        ("No outs. Lady, Nørrebro", "private"),
        ("outs only, Lady", "escort"),
        ("My little studio near Tivoli. Woman", "private"),
        ("Please take off your shoes in the hall. Woman", "private"),
        ("I am not with an agency and never was. Kit, girl", "unknown"),
        ("Vores hund hilser først, derefter mig. Velkommen i haven. Jonna", "private"),
        ("I perioden 3.-9. bor jeg på airbnb i Odense C. Gabriela", "private"),
        ("airbnb near the harbour, you get details after booking. Gabriela", "private"),
        ("Lgh vid Triangeln, bara dagtid. Kvinna", "private"),
        ("egen våning, centralt, portkod på sms. dam 50+", "private"),
        ("kosleg husvære på Nordnes, dame", "private"),
        ("Eg tek imot heime, dame 44", "private"),
        ("Tek imot gutar heime, mann 38", "private"),
        ("Kjem på hotell, mann 38, for damer", "escort"),
        ("Rufe an und ich bin unterwegs zu dir. Nadine", "escort"),
        ("Auch Außer-Haus-Termine möglich, eigentlich sogar nur. Nadine", "escort"),
        ("Ny indehaver! Thai Herlev har nu 3 nye masøser", "clinic"),
        ("åben fra 9 morgen til 12 nat alle piger smuk massage olie kom ind ring ikke nødvendig", "clinic"),
        ("you coming to me house. Thai lady", "private"),
        ("Fast base i Randers. Ring 10 min før, så er jeg klar i døråbningen. Mona", "private"),
        ("Lækker mørk kvinde venter på dig i Herning C. Rent og diskret", "private"),
        ("Gæster bedes vaske hænder. Ung frue", "private"),
        ("Nem at finde fra motorvejen. Kvinde, 53", "private"),
        ("Til dig, der er på forretningsrejse og bor på hotel: ring til Alicia", "escort"),
        ("No home visits, I have my own place. Alicia", "private"),
        ("Outcall not possible. Alicia", "private"),
        ("IN ✔ OUT ✘ Alicia", "private"),
        ("OUT ✔ IN ✘ Alicia", "escort"),
        ("in Kopenhagen, komme überall hin. Alicia", "escort"),
        ("Tag en taxa til mig. Alicia", "private"),
        ("Tag bus 5C, jeg bor ved endestationen. Alicia", "private"),
        ("Pigerne på Vestergade 9 har åbent fra middag. Gå bare ind", "clinic"),
        ("Tid hos Vera aftales med Gitte", "unknown"),
        ("Bestilling hos vagten. Vera, Nina og Lea", "unknown"),
        ("Du kører bare helt op til huset", "private"),
        ("Número privado no contesto", "unknown"),
        ("Privat eller skjult nummer besvares ikke", "unknown"),
        ("Modtager ikke sms", "unknown"),
        ("Jeg modtager ingen opkald efter midnat", "unknown"),
        ("Jeg tager ikke imod mobilepay", "unknown"),
        ("Jeg modtager ikke gæster", "escort"),
        ("Tager ikke imod besøg", "escort"),
        ("Tager ikke gæster med hjem", "escort"),
        ("Bare ikke i mit eget hjem", "escort"),
        ("Eigene Räume habe ich keine", "escort"),
        ("Incall not possible", "escort"),
        ("Nu primesc", "escort"),
        ("Ingen egen lejlighed", "escort"),
        ("Bei mir geht es leider nicht", "escort"),
        ("Ingen gæster hjemme hos mig", "escort"),
        ("Ich gehe nicht ins Hotel", "private"),
        ("Jeg kommer ingen steder", "private"),
        ("Privat escort", "escort"),
        ("Jeg kommer, hvor du ønsker det", "escort"),
        ("Massage bei dir", "escort"),
        ("Zu dir ins Hotel", "escort"),
        ("Masaż u ciebie", "escort"),
        ("Masaje a domicilio", "escort"),
        ("Wizyty domowe", "escort"),
        ("Call girl", "escort"),
        ("Out call", "escort"),
        ("See you at mine", "private"),
        ("In call", "private"),
        ("Ven a verme", "private"),
        ("Cosy studio apartment", "private"),
        ("En mi piso", "private"),
        ("Centro de masajes", "clinic"),
        ("Ingen forudbestilling", "clinic"),
        ("I send you the address", "private"),
        ("Tæt på offentlig transport", "private"),
        ("Seks damer at vælge imellem", "clinic"),
        ("Jeg dukker op til tiden", "escort"),
        ("Du sender adressen", "escort"),
        ("Dann klopfe ich", "escort"),
        ("Tag mig med ud", "escort"),
        ("Vi mødes, hvor du vil", "escort"),
        ("Adonde quieras", "escort"),
        ("Jeg står foran din dør", "escort"),
        ("Jeg venter i døren", "private"),
        ("Huset ligger for sig selv", "private"),
        ("Masajes en casa", "private"),
        ("Du kan kigge forbi", "private"),
        ("Skoene stilles i gangen", "private"),
        ("Find min dør", "private"),
        ("Døren står på klem", "private"),
        ("Du er velkommen til at komme forbi", "private"),
        ("Keine Fahrten", "private"),
        ("Jeg tager toget til hele Sjælland, du henter mig på stationen. Kvinde 28", "escort"),
        ("Jeg bor til leje i en kælder, men den er fin. Sine 38", "private"),
        ("Jeg kører ikke bil, så transporten er din. Sine 38", "private"),
        ("Hjemme hos mig er umuligt, så det bliver hos dig. Sine 38", "escort"),
        ("Besøg hos mig kan desværre ikke lade sig gøre. Sine 38", "escort"),
        ("Book en tid og få vejbeskrivelsen. Sine 38", "private"),
        ("Have suitcase, will travel. Hotels mostly. Nataly", "escort"),
        ("Late-night hotel company. Nataly", "escort"),
        ("I'm not mobile, so you'd have to be. Nataly", "private"),
        ("Ich bin mobil. Nataly", "escort"),
        ("Hytta mi, ti minutter fra sentrum. Ragna", "private"),
        ("Vi byder på kaffe og god massage i vores butik. Thai damer", "clinic"),
        ("Klip kort: 5 massager for 2000. Indgang fra torvet, betal ved disken", "clinic"),
        ("Bestill time hos Karin, spør om Lena er ledig", "unknown"),
        ("Hvis du har hus eller hotelværelse, har jeg tiden. Karla", "escort"),
        ("Rolig vej, ingen indkig, kom som du er. Karla", "private"),
        ("Ring the doorbell twice. Karla", "private"),
    ],
)
def test_rides_rooms_doors_and_shifts_tell_a_kind(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    "text",
    [
        "Ingen kommer hjem til meg. Guro",
        "Bei mir wohnt meine Mutter",
        "Har dessverre ikke mulighet til å ta imot",
        "My flat is off limits",
        "U mnie nie ma warunków",
        "Hjemme har jeg to teenagere",
    ],
)
def test_she_who_receives_nobody_comes_to_her_clients(text):
    assert kind_of(text).value == "escort"


@pytest.mark.parametrize(
    "text",
    [
        "Ikke når min mor er hjemme",
        "Ikke på hotel, ikke hos mig",
        "Det skal du ikke tage dig af",
        "Jeg er tilbage på studiet",
        "Jeg bor over for tandklinikken",
    ],
)
def test_homes_of_others_and_turns_of_phrase_tell_no_kind(text):
    assert kind_of(text).value == "unknown"


def test_she_who_does_not_go_to_one_town_is_still_an_escort():
    assert kind_of("Jeg kommer ikke til Svendborg, men gerne på hotel i Odense").value == "escort"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Escort og privat i Odense", "escort"),
        ("Privat eller escort i Odense", "private"),
        ("Du kan besøge mig, eller jeg kommer til dig", "private"),
        ("Jeg kommer til dig, eller du kan besøge mig", "escort"),
        ("My place or your hotel", "private"),
        ("Your hotel or my place", "escort"),
    ],
)
def test_of_two_kinds_the_first_counts(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Escort girl Anna, incall only", "private"),
        ("Privat pige, kun escort", "escort"),
        ("Escort Mia, men jeg modtager kun i min lejlighed", "private"),
    ],
)
def test_the_only_thing_she_does_outweighs_a_label(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    "text",
    [
        "Privat nummer besvares ikke",
        "Anrufe mit unterdrückter oder privater Nummer bitte nicht",
        "Modtager MobilePay",
        "Tager imod bestillinger fra kl. 10",
        "Føl dig hjemme i min annonce",
        "Vi ses ved lejlighed",
        "Flat rate 1000 kr",
        "I am not allowed to leave the flat",
        "Kommer oprindeligt fra Polen",
        "Du finder mig i Odense",
        "Er du medlem af klubben, så sig det",
    ],
)
def test_what_only_looks_like_a_kind_tells_none(text):
    assert kind_of(text).value == "unknown"


def test_no_rule_reaches_over_the_end_of_a_sentence():
    assert kind_of("Jeg kommer fra Polen. Til dig har jeg god tid").value == "unknown"


def test_the_page_s_category_outweighs_the_text():
    assert kind_of("tager imod hjemme", "Escort").value == "escort"
    assert kind_of("kommer til dig", "Massage").value == "clinic"
    assert kind_of("kommer til dig", "Andet").value == "escort"


def test_a_kind_shows_the_words_that_told_it():
    text = "Hej. Jeg tager ikke ud, men modtager i min lille lejlighed."

    told = kind_of(text)

    assert [text[first:last] for first, last in told.where] == ["modtager i min lille lejlighed"]


@given(
    st.lists(st.sampled_from(["ikke", "kommer", "til", "dig", "mig", "privat", ".", "hos", "min", "\n", "İ"]))
)
def test_any_order_of_words_is_read(words):
    told = kind_of(" ".join(words))

    assert bool(told.where) == (told.value != "unknown")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Escort? Nej. Kom til mig. Eva", "private"),
        ("Hausbesuche? Leider nein. Eva", "private"),
        ("Tager ud: nej\nTager imod: ja", "private"),
        ("Incall: no | Outcall: yes | Eva", "escort"),
        ("Studio? Nein, privat. Eva", "private"),
        ("Klinik? Nej tak. Hjemme hos mig. Eva", "private"),
        ("Privat: no sms after ten. Eva", "private"),
        ("Escort: altid med smil. Eva", "escort"),
    ],
)
def test_what_is_asked_or_named_in_a_form_and_denied_is_ruled_out(text, kind):
    assert kind_of(text).value == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vi åker hem till er i Köpenhamn", "escort"),
        ("Er, 33, kommt zu ihr", "escort"),
        ("Hele Fyn er mit distrikt. Eva", "escort"),
        ("I drive all over Jutland. Eva", "escort"),
        ("Eva på hjul", "escort"),
        ("Sällskap på ditt hotell i Aarhus", "escort"),
        ("Slut med klinik, nu er jeg privat", "private"),
        ("Har besøkstid hver kveld. Eva", "private"),
        ("Come for tea in Elsinore. Eva", "private"),
        ("I Højby har jeg hus og have. Eva", "private"),
        ("Jeg går ikke til dit hus, du komme her", "private"),
        ("Det kommer an på dig. Modtager i Ry", "private"),
        ("Bor hos en plejefamilie", "unknown"),
        ("Min kat hedder Mis. Eva", "unknown"),
    ],
)
def test_who_comes_to_whom_is_told_in_many_ways(text, kind):
    assert kind_of(text).value == kind
