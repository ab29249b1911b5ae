"""Profiles: the two that ship are sound, and a wrong one says where and what to do."""

from __future__ import annotations

import tomllib
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import profiles
from pipeline.reading.area.read import unknown_municipalities
from profiles import ProfileError, load_profile, shipped_profiles
from profiles.hours import WeeklyHours, parse_span
from profiles.models import GSM_7, AdvertisesWord, KindWord
from register.words import Advertises, Kind

SHIPPED = Path(profiles.__file__).parent


def written(tmp_path, change):
    """A copy of a shipped profile with one change in its text."""
    text = (SHIPPED / "kompetencecenter.toml").read_text(encoding="utf-8")
    old, new = change
    assert old in text
    path = tmp_path / "own.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_every_danish_municipality_belongs_to_one_team():
    profile = load_profile("kompetencecenter")

    municipalities = [name for team in profile.teams for name in team.municipalities]

    assert len(municipalities) == len(set(municipalities)) == 98


@pytest.mark.parametrize("name", shipped_profiles())
def test_the_gazetteer_knows_every_municipality_of_a_profile(name):
    assert unknown_municipalities(load_profile(name)) == ()


@pytest.mark.parametrize("name", shipped_profiles())
def test_an_introduction_fits_two_segments_and_gives_nobody_away(name):
    profile = load_profile(name)

    texts = [
        introduction.filled_in(profile.sender, team)
        for introduction in profile.introductions
        for team in profile.teams
    ]

    assert all(len(text) <= 306 and GSM_7.issuperset(text) for text in texts)
    assert not any("prostitu" in text.lower() or "sex" in text.lower() for text in texts)


def test_profiles_and_register_share_the_closed_words():
    assert set(get_args(KindWord)) == set(Kind)
    assert set(get_args(AdvertisesWord)) == set(Advertises)


@pytest.mark.parametrize("typed", ["Team Øst", "øst", "oest", "ØST", "team-oest"])
def test_a_team_is_found_as_people_type_it(typed):
    assert load_profile("kompetencecenter").team(typed).name == "Team Øst"


def test_a_text_in_a_language_we_lack_is_sent_in_the_first_language():
    assert load_profile("promann").introduction_in("th").language == "nb"


@pytest.mark.parametrize(
    ("change", "key", "expected"),
    [
        (('country = "DK"', 'country = "Denmark"'), "country", "Denmark"),
        (('time_zone = "Europe/Copenhagen"', 'time_zone = "Mars/Base"'), "time_zone", "Europe/Copenhagen"),
        (('monday = "10:00-18:00"', 'monday = "10-18"'), "hours.calls.monday", "10:00-18:00"),
        (("review_below = 0.6", "review_below = 6"), "numbers.review_below", "less than or equal to 1"),
        (("rest_days = 90", "rest_days = 90\nresst_days = 3"), "contact_budget.resst_days", "no such key"),
        (('sender = "Kompetencecenteret"', ""), "sender", "found nothing"),
        (('"Albertslund",', '"Albertslund", "Aarhus",'), "teams", "named twice: Aarhus"),
        (("Svar NEJ.", "Svar NEJ. www.example.org"), "introductions.0.text", "links"),
        (("Svar NEJ.", "Svar NEJ…"), "introductions.0.text", "GSM-7"),
        (("{where_found}", "en annonce"), "introductions.0.text", "{where_found}"),
        (
            ('languages = ["da", "de", "en"]', 'languages = ["da", "pl"]'),
            "the whole file",
            "languages da, pl",
        ),
        (('name = "no-answer"\n', 'name = "engaged"\n'), "outcomes", "named twice: engaged"),
    ],
)
def test_a_wrong_profile_names_file_key_and_what_was_expected(tmp_path, change, key, expected):
    path = written(tmp_path, change)

    with pytest.raises(ProfileError) as raised:
        load_profile(path)

    message = str(raised.value)
    assert "own.toml" in message
    assert f'"{key}"' in message
    assert expected in message


def test_an_error_shows_no_phone_number(tmp_path):
    path = written(tmp_path, ('contact_number = "+4500000001"', 'contact_number = "22 33 44 55"'))

    with pytest.raises(ProfileError) as raised:
        load_profile(path)

    assert "22 33" not in str(raised.value)


def test_an_unknown_name_lists_the_profiles_there_are():
    with pytest.raises(ProfileError, match="expected one of kompetencecenter, promann"):
        load_profile("kompetence")


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe"])
def test_a_file_that_is_no_toml_is_refused(tmp_path, content):
    path = tmp_path / "broken.toml"
    path.write_bytes(content)

    with pytest.raises(ProfileError, match=r"broken\.toml"):
        load_profile(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ProfileError, match="cannot be read"):
        load_profile(tmp_path / "nowhere.toml")


def test_every_outcome_has_words_in_three_languages():
    for name in shipped_profiles():
        data = tomllib.loads((SHIPPED / f"{name}.toml").read_text(encoding="utf-8"))

        assert all(set(outcome["words"]) == {"da", "nb", "en"} for outcome in data["outcomes"])


def test_hours_open_at_their_first_minute_and_close_at_their_last():
    hours = WeeklyHours(monday="10:00-18:00")
    monday = datetime(2026, 11, 23)  # noqa: DTZ001  wall clock in the profile's zone

    opened = [hours.are_open(monday + timedelta(hours=h)) for h in (9.99, 10, 17.99, 18)]

    assert opened == [False, True, True, False]
    assert not hours.are_open(monday + timedelta(days=1, hours=12))
    assert hours.left(monday + timedelta(hours=17)) == timedelta(hours=1)
    assert hours.left(monday) == timedelta(0)


@given(st.times(), st.times())
def test_a_span_holds_what_it_was_written_from(begin, end):
    found = parse_span(f"{begin:%H:%M}-{end:%H:%M}")

    first, last = begin.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)
    assert found == ((time(first.hour, first.minute), time(last.hour, last.minute)) if first < last else None)
