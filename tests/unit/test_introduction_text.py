"""The wording of the introduction, in all languages of the profile or in one."""

from __future__ import annotations

import pytest

from campaigns.introduction_text import TextError, write_introduction
from profiles import Introduction, load_profile, shipped_profiles

PROFILE = load_profile("kompetencecenter")
TEAM = PROFILE.team("øst")


def rewrite(**changes):
    """The profile with its Danish text changed behind the back of its own checks, as a later version might."""
    first, *others = PROFILE.introductions
    return PROFILE.model_copy(update={"introductions": (first.model_copy(update=changes), *others)})


def test_danish_german_and_english_stand_in_one_message():
    written = write_introduction(PROFILE, TEAM, "da")

    danish, german, english = written.text.split("\n\n")
    assert danish.startswith("Hej. Her er Kompetencecenteret, Team Øst.")
    assert german.endswith("Antworte NEIN.")
    assert english.endswith("Reply NO.")
    assert written.languages == ("da", "de", "en")
    assert (written.length.alphabet, written.length.segments) == ("GSM-7", 6)


def test_the_ads_language_alone_is_shorter():
    written = write_introduction(PROFILE, TEAM, "de", "ad")

    assert written.languages == ("de",)
    assert written.text.startswith("Hallo.")


@pytest.mark.parametrize("language", ["th", ""])
def test_a_language_the_profile_does_not_write_gives_all(language):
    assert write_introduction(PROFILE, TEAM, language, "ad").languages == ("da", "de", "en")


@pytest.mark.parametrize("name", shipped_profiles())
def test_every_team_of_every_profile_has_a_message_that_can_be_sent(name):
    profile = load_profile(name)

    for team in profile.teams:
        written = write_introduction(profile, team, "")
        assert written.length.alphabet == "GSM-7"
        assert team.contact_number in written.text
        assert written.replaced == ()


def test_a_look_alike_letter_is_replaced_and_named():
    written = write_introduction(rewrite(where_found="en “offentlig” annonce"), TEAM, "da")

    assert 'en "offentlig" annonce' in written.text
    assert written.replaced == (("“", '"'), ("”", '"'))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Hej. Vi har dit nummer fra {where_found}. Ring {contact_number}.", "does not say who writes"),
        ("Hej fra {sender}. Ring {contact_number}.", "does not say where the number comes from"),
        (
            "Hej fra {sender}. Ring {contact_number}. Vi har dit nummer fra {where_found}. Svar NEJ. Se hjem.dk",
            "holds a link",
        ),
        ("Hej fra {sender}. {where_found}. Svar NEJ.", "does not say whom to answer"),
        ("{sender} {contact_number} {where_found}", "does not say how to say no; .*: NEJ or STOP"),
        ("{sender} {contact_number} {where_found} STOP " + "a" * 1600, "at most 1600 can be sent"),
    ],
)
def test_a_text_without_the_short_notice_or_with_a_link_is_refused(text, says):
    with pytest.raises(TextError, match=says):
        write_introduction(rewrite(text=text), TEAM, "da")


def test_texts_stay_out_of_tracebacks():
    written = write_introduction(PROFILE, TEAM, "da")

    assert "Kompetencecenteret" not in repr(written)


def test_a_profile_text_cannot_leave_out_a_placeholder():
    with pytest.raises(ValueError, match="each of"):
        Introduction(language="da", where_found="en annonce", text="Hej fra {sender}")
