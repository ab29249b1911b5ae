"""The language of most words, of short and of mixed ads, and none where nothing tells."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.language.read import read_language
from pipeline.reading.language.tables import HOME, LANGUAGES, load_words, unpack
from pipeline.reading.wording import read_wording


def language_of(text, field="", country=""):
    return read_language(read_wording(text), field, country).value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sød pige i byen, ring nu", "da"),
        ("Dejlig massage af moden dame, 500 kr", "da"),
        ("Jeg tager imod hjemme, ingen skjult nr", "da"),
        ("Anna 24 er tilbage, sms foretraekkes", "da"),
        ("Hyggelig stund hos mig, 30 min 600 60 min 1000", "da"),
        ("Koerer ud i hele byen doegnet rundt", "da"),
        ("Ny i Esbjerg. Ring for tid. 1 time 900.", "da"),
        ("Privat dame 45 aar. Rolige omgivelser.", "da"),
        ("Blid berøring og nærvær, kun seriøse", "da"),
        ("Soed thaipige giver afslappende massage", "da"),
        ("besøg mig i min lejlighed tæt på banegården", "da"),
        ("VELKOMMEN TIL SARA. KUN I DENNE UGE. RING TIL MIG", "da"),
        ("Hej søde. Jeg hedder Mia, og er her til fredag", "da"),
        ("Ung fyr på 25 tilbyder hygge for kvinder og par", "da"),
        ("åbent alle dage 10-22, parkering lige udenfor", "da"),
        ("Søt jente i byen, ring nå", "nb"),
        ("Deilig massasje av moden dame, 500 kr", "nb"),
        ("Jeg tar imot hjemme, ikke skjult nummer", "nb"),
        ("Anna 24 er tilbake, sms foretrekkes", "nb"),
        ("Koselig stund hos meg, 30 min 600", "nb"),
        ("Ny i Bergen. Ring for avtale. 1 time 2500.", "nb"),
        ("Privat dame 45 aar. Rolige omgivelser, sentralt.", "nb"),
        ("Hei alle sammen! Jeg heter Ida og er her til fredag", "nb"),
        ("Ung gutt på 25 tilbyr kos for menn og par", "nb"),
        ("åpent alle dager 10-22, parkering rett utenfor", "nb"),
        ("Kjekk fyr, 28, ute etter hyggelige menn. Kommer gjerne på hotell.", "nb"),
        ("Besøk meg i leiligheten min nær sentrum", "nb"),
        ("Hun snakker norsk og engelsk, ikke ring etter kl 22", "nb"),
        ("Diskret og ryddig mann, trener mye, tar bilder på forespørsel", "nb"),
        ("sender bilder, kan møtes i kveld", "nb"),
        ("VELKOMMEN. BARE DENNE UKA. RING MEG", "nb"),
        ("Ny i byen, diskret, avslappende massasje", "nb"),
        ("Söt tjej i stan, ring nu", "sv"),
        ("Skön massage av mogen dam, 500 kr", "sv"),
        ("Jag tar emot hemma, inga dolda nummer", "sv"),
        ("Anna 24 ar tillbaka, sms gar bra", "sv"),
        ("Mysig stund hos mig, 30 min 600", "sv"),
        ("Ny i Malmo. Ring for tid. 1 timme 900", "sv"),
        ("öppet alla dagar 10-22, parkering precis utanför", "sv"),
        ("Ung kille 25 för kvinnor och par", "sv"),
        ("Kom hem till mig, jag bor centralt", "sv"),
        ("Hej! Jag heter Elin och är här till fredag", "sv"),
        ("Nette Dame empfängt dich privat", "de"),
        ("Neu in der Stadt, 24 Jahre, nur kurze Zeit", "de"),
        ("Entspannende Massage, keine versteckten Nummern", "de"),
        ("Ruf mich an, ich freu mich auf dich", "de"),
        ("Haus- und Hotelbesuche, 150 Euro die Stunde", "de"),
        ("Suesse Maus, blond, spricht deutsch", "de"),
        ("Anna, 25, Termin nach Vereinbarung", "de"),
        ("New in town, sweet and discreet", "en"),
        ("Call me now, no private numbers", "en"),
        ("Anna 24, 1h 1500 kr, incall only", "en"),
        ("Sensual massage by mature lady", "en"),
        ("I speak English, I'm here until Friday", "en"),
        ("hi guys im back in cph, text me on whatsapp", "en"),
        ("hotel visits possible, cash only", "en"),
        ("Mila dziewczyna zaprasza panow", "pl"),
        ("Nowa w miescie, dyskretnie, zadzwon", "pl"),
        ("Masaz relaksacyjny, 500 kr za godzine", "pl"),
        ("Cześć, jestem Kasia, mam 27 lat", "pl"),
        ("Przyjmuję u siebie, parking obok", "pl"),
        ("Buna, sunt Ana, 23 de ani, noua in oras", "ro"),
        ("Primesc la mine, loc discret, suna ma", "ro"),
        ("Masaj relaxant, fara numere ascunse", "ro"),
        ("Fata draguta, ofer companie placuta", "ro"),
        ("Chica nueva en la ciudad, llamame", "es"),
        ("Masaje relajante, discrecion total", "es"),
        ("Recibo en mi piso, no contesto numeros ocultos", "es"),
        ("Hola soy Lucia, tengo 25 anos", "es"),
        ("Morena cariñosa, solo caballeros", "es"),
        ("นวดไทย ผ่อนคลาย โทร 22334455", "th"),
        ("สวัสดีค่ะ ฉันชื่อหนิง อายุ 27 ปี Copenhagen massage", "th"),
        ("Escort & massage. Ring/SMS. Priser fra 700,-. Hverdage 10-20", "da"),
        ("Eskorte og massasje. Ring/SMS. Priser fra 1500,-. Hverdager 10-20", "nb"),
        ("MobilePay modtages", "da"),
        ("Vipps mottas", "nb"),
        ("Maria, Lolland. Moden. Kun på aftale.", "da"),
        ("transpige tilbyder", "da"),
        ("Tar kun imot hyggelige menn over 30", "nb"),
        ("Tager kun imod hyggelige mænd over 30", "da"),
        ("ledig i dag og i morgen", "da"),
        ("ledig nå", "nb"),
        ("ledig i dag og i morgen, hotell i Oslo", "nb"),
        ("available now", "en"),
        ("Massage, sauna, relax. Two friends, open every day", "en"),
        ("to veninder, åbent hver dag", "da"),
        ("Jeg er 18 år. Ring 20 30 40 50", "da"),
        ("Laila. Blond. Slank. Privat. 23456789", "da"),
        ("Er du snill mot meg er jeg snill mot deg", "nb"),
        ("Er du sød ved mig er jeg sød ved dig", "da"),
        ("Är du snäll mot mig är jag snäll mot dig", "sv"),
        ("pige 22 aar soeger hygge", "da"),
        ("mand til mand, diskret", "da"),
        ("mann til mann, diskret", "nb"),
    ],
)
def test_a_few_words_tell_the_language(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thai massage i Herning. Jeg er en rolig kvinde og tager godt imod dig. สวัสดี", "da"),
        ("สวัสดีค่ะ ฉันชื่อหนิง อายุ 27 ปี Copenhagen massage", "th"),
        ("Sexy latina girl in town! Jeg er ny her i Horsens og tager imod hver dag. Ring eller skriv.", "da"),
        ("Hej! New girl in town, I just arrived and stay only this week, please text me. Kys", "en"),
        ("Hallo, ich bin Mia aus Flensburg, besuche dich gern in Padborg. Hej hej!", "de"),
        ("Hola guapo! Jag är ny i stan och tar emot hemma. Besos", "sv"),
    ],
)
def test_most_words_of_a_mixed_ad_decide(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "22334455", "Anna 24", "+45 22 33 44 55 :-)", "Σας περιμένω εδώ", "Жду тебя"]
)
def test_nothing_is_claimed_for_nothing(text):
    assert language_of(text) == ""


def test_where_nothing_tells_the_field_of_the_page_does():
    assert language_of("22334455", field="Deutsch") == "de"
    assert language_of("Jeg er her hele ugen", field="en") == "da"


def test_where_two_languages_write_the_same_the_land_decides():
    assert language_of("Er ledig i dag", country="DK") == "da"
    assert language_of("Er ledig i dag", country="NO") == "nb"
    assert language_of("Er ledig i dag. Vipps", country="DK") == "nb"


@pytest.mark.parametrize("country", ["DK", "NO", "SE"])
def test_the_land_outvotes_no_words(country):
    assert language_of("I am new here, call me", country=country) == "en"
    assert language_of("Jag är ny här, ring mig", country=country) == "sv"


@given(st.text())
def test_any_text_has_a_language_we_know_or_none(text):
    assert language_of(text) in {"", "th", *LANGUAGES}


@given(st.text(alphabet=string.digits + string.punctuation + " \n"))
def test_digits_and_signs_have_no_language(text):
    assert language_of(text) == ""


def test_every_word_of_the_table_is_at_home_somewhere():
    words = load_words()

    assert len(words) > 20_000
    assert all(max(unpack(votes)) in {0, HOME} for votes in words.values())
