"""What rounds hand over ends up in the register as it should, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from handed_over import DAY, WEEK, Source
from sqlalchemy import select, update

from pipeline.closing import close_round
from pipeline.items import GoneAd, PageMemory, RoundEvidence, ScrapedAd, UnchangedAd, UnresolvedAd
from pipeline.rounds import RoundHeldError, RoundLostError, RoundRefusedError, note_file
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.database import reading, writing
from register.numbers import PhoneNumber, SightingNumber
from register.reviews import ReviewItem
from register.rounds import Round
from register.sources import RememberedPage
from register.suppressions import SuppressedNumber, Suppression
from register.words import AdState, RoundState


def ad(external_id, number="20 11 22 33", **changes):
    values = {
        "title": "Dansk kvinde i Odense",
        "text": f"Sød dansk kvinde tager imod private besøg hos mig i Odense. Ring på tlf. {number}",
        "url": f"http://127.0.0.1/ad/{external_id}",
    }
    return ScrapedAd(external_id=external_id, **{**values, **changes})


@pytest.fixture
def source(engine, vault):
    return Source(engine, vault)


def test_an_unchanged_ad_is_one_row_however_many_weeks_it_stands(source):
    for _ in range(5):
        last = source.round(ad("1"))

    assert source.count(Sighting) == 1
    assert (last.seen, last.unchanged, last.new) == (1, 1, 0)


def test_an_edited_ad_gets_a_sighting_of_its_own(source):
    source.round(ad("1"))
    last = source.round(ad("1", text="Nu i Aarhus. Kvinde, privat. Ring 20 11 22 33"))

    assert source.count(Sighting) == 2
    assert (last.changed, last.unchanged) == (1, 0)


def test_an_ad_that_vanished_from_a_complete_round_is_gone_and_comes_back_as_back(source):
    source.round(ad("1"), ad("2", "20 44 55 66"))

    second = source.round(ad("1"))
    gone = source.state_of("2")
    third = source.round(ad("1"), ad("2", "20 44 55 66"))

    assert (second.gone, gone) == (1, AdState.GONE)
    assert (third.back, third.new, third.gone) == (1, 0, 0)
    assert source.state_of("2") == AdState.LIVE
    assert source.count(Sighting) == 3


def test_an_ad_out_of_scope_is_gone_without_being_counted_as_such(source):
    man = ad("2", "20 44 55 66", title="Dansk mand", text="Mand, 30 år, escort i Odense. Ring 20 44 55 66")
    source.round(ad("1"), man, origin="import", dated=DAY)

    second = source.round(ad("1"), origin="import", dated=DAY + WEEK)
    state = source.state_of("2")
    joined = source.round(man, origin="import", dated=DAY + WEEK)

    assert (second.gone, state) == (0, AdState.GONE)
    assert (joined.gone, joined.excluded) == (0, {"advertises:man": 1})
    assert source.state_of("2") == AdState.LIVE


@pytest.mark.parametrize(
    "evidence",
    [
        {"unresolved": {"list page answered 500": 1}},
        {"failure": "a challenge page answered"},
        {"ended": "the site stopped answering"},
        {"expected_least": 40, "expected_most": 90},
        {"site_total": 200},
    ],
)
def test_a_round_that_proves_nothing_makes_no_ad_gone(source, evidence):
    source.round(ad("1"), ad("2", "20 44 55 66"))

    second = source.round(ad("1"), **evidence)

    assert second.state in {RoundState.INCOMPLETE, RoundState.FAILED}
    assert second.reason
    assert second.gone == 0
    assert source.state_of("2") == AdState.LIVE


def test_a_vanished_ad_that_could_not_be_asked_stays_live(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), ad("3", "20 77 88 99"))

    second = source.round(
        ad("1"), UnresolvedAd("2", "its page answered 500", listed=False), GoneAd("3", "404"), listed=1
    )

    assert second.state == RoundState.COMPLETE
    assert source.state_of("2") == AdState.LIVE
    assert source.state_of("3") == AdState.GONE


def test_a_feed_that_shows_only_the_latest_proves_an_ad_gone_by_its_page_alone(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), ad("3", "20 77 88 99"))

    source.round(ad("1"), GoneAd("3", "410"), listed=1, absence_counts=False)

    assert source.state_of("2") == AdState.LIVE
    assert source.state_of("3") == AdState.GONE


def test_a_page_that_lost_its_text_is_not_an_edited_ad(source):
    source.round(ad("1"))
    second = source.round(ad("1", text="", title="", url=""))

    assert source.count(Sighting) == 1
    assert (second.unchanged, second.changed) == (1, 0)
    assert second.state == RoundState.INCOMPLETE


def test_a_page_that_never_answers_spoils_one_round_and_not_every_round(source):
    source.round(ad("1"))

    first = source.round(ad("1"), UnresolvedAd("9", "its page answered 500"))
    second = source.round(ad("1"), UnresolvedAd("9", "its page answered 500"))

    assert first.state == RoundState.INCOMPLETE
    assert second.state == RoundState.COMPLETE


def test_a_batch_taken_twice_changes_nothing(source):
    messages = [ad("1"), ad("2", "20 44 55 66"), UnchangedAd("1")]
    intake = source.begin()
    intake.take(messages)
    intake.take(messages)
    close_round(source.engine, source.vault, intake, RoundEvidence(listed=2), actor="anna")

    with reading(source.engine) as session:
        found = session.get_one(Round, intake.round_id)
    assert (found.new, found.seen, found.numbers_new) == (2, 2, 2)
    assert source.count(Sighting) == 2


def test_a_shared_number_makes_one_advertiser(source):
    source.round(ad("1"), ad("2", title="Massage", text="Dansk kvinde, escort i Vejle. Tlf 20112233"))

    assert len(set(source.advertisers())) == 1
    assert source.count(PhoneNumber) == 1


def test_a_changed_number_stays_with_its_advertiser_and_joins_two_that_were_apart(source):
    source.round(ad("1"), ad("2", "20 44 55 66"))
    before = source.advertisers()

    last = source.round(ad("1", "20 44 55 66"), ad("2", "20 44 55 66"))

    assert before[0] != before[1]
    assert source.advertisers() == [before[0], before[0]]
    assert last.numbers_new == 0
    with reading(source.engine) as session:
        assert session.get_one(Advertiser, before[1]).merged_into_id == before[0]


def test_a_refusal_covers_the_number_she_takes_up_later(source):
    source.round(ad("1"))
    with writing(source.engine) as session:
        advertiser = session.scalar(select(Ad.advertiser_id))
        suppression = Suppression(
            kind="no-contact", advertiser_id=advertiser, given_at=datetime.now(UTC), recorded_by="anna"
        )
        session.add(suppression)
        session.flush()
        session.add(
            SuppressedNumber(
                suppression_id=suppression.id, number_hash=source.vault.hash_number("+4520112233")
            )
        )

    source.round(ad("1", "20 44 55 66"))

    with reading(source.engine) as session:
        covered = set(session.scalars(select(SuppressedNumber.number_hash)))
    assert source.vault.hash_number("+4520445566") in covered


def test_what_is_out_of_scope_is_counted_by_reason_and_keeps_neither_text_nor_number(source):
    first = source.round(
        ad("1"),
        ad(
            "2",
            title="Dansk mand",
            text="Mand 30 år tilbyder massage til kvinder, jeg er en mand, privat i Odense. Ring 20 44 55 66",
        ),
    )
    second = source.round(
        ad("1"),
        ad(
            "2",
            title="Dansk mand",
            text="Mand 30 år tilbyder massage til kvinder, jeg er en mand, privat i Odense. Ring 20 44 55 66",
        ),
    )

    assert sum(first.excluded.values()) == 1
    assert first.excluded == second.excluded
    assert first.seen == second.seen == 1
    assert source.count(PhoneNumber) == 1
    with reading(source.engine) as session:
        kept = session.execute(
            select(Sighting.title_sealed, Sighting.text_sealed).where(Sighting.excluded != "")
        ).one()
    assert kept == (None, None)


def test_an_ad_that_states_an_age_under_18_goes_to_safeguarding_at_once(source):
    source.round(ad("1", text="Pige 17 år, privat i Odense. Ring 20 11 22 33"))

    with reading(source.engine) as session:
        queues = set(session.scalars(select(ReviewItem.queue)))
        flagged = session.scalar(select(Advertiser.safeguarding_at))
    assert "safeguarding" in queues
    assert flagged is not None


def test_an_ad_without_a_number_waits_for_a_person_once(source):
    source.round(ad("1", text="Dansk kvinde, privat i Odense. Skriv til mig her på siden."))
    second = source.round(ad("1", text="Dansk kvinde, privat i Odense. Skriv til mig her på siden."))

    with reading(source.engine) as session:
        reasons = session.scalars(select(ReviewItem.reason)).all()
    assert "no-number" in reasons
    assert len(reasons) == len(set(reasons))
    assert second.review == 0


def test_a_second_screening_of_a_source_is_refused_and_says_who_holds_it(source):
    source.begin()

    with pytest.raises(
        RoundHeldError, match=r'"rosenhaven" is being screened by anna \(process \d+ on .+\) since'
    ):
        source.begin()


def test_a_round_whose_process_died_is_taken_up_on_the_same_day_and_closed_on_another(source):
    intake = source.begin()
    intake.take([ad("1")])
    _let_holder_die(source)

    resumed = source.begin()
    _let_holder_die(source)
    later = source.begin(dated=DAY + WEEK)

    assert resumed.round_id == intake.round_id
    assert later.round_id != intake.round_id
    with reading(source.engine) as session:
        closed = session.get_one(Round, intake.round_id)
    assert closed.state == RoundState.INCOMPLETE
    assert "interrupted" in closed.reason


def test_a_round_that_was_taken_over_takes_nothing_more_from_the_old_process(source):
    intake = source.begin()
    _let_holder_die(source)

    with pytest.raises(RoundLostError):
        intake.take([ad("1")])

    assert source.count(Ad) == 0


def test_files_of_one_date_are_one_round(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), origin="import", dated=DAY)
    source.round(ad("1"), origin="import", dated=DAY + WEEK)

    joined = source.round(ad("2", "20 44 55 66"), origin="import", dated=DAY + WEEK)

    assert (joined.seen, joined.unchanged, joined.gone, joined.back) == (2, 2, 0, 0)
    assert source.state_of("2") == AdState.LIVE
    assert source.count(Round) == 2


def test_a_file_older_than_what_is_known_is_refused(source):
    source.round(ad("1"), origin="import", dated=DAY + WEEK)

    with pytest.raises(RoundRefusedError, match="already has a round of 2026-10-12"):
        source.round(ad("1"), origin="import", dated=DAY)


def test_numbers_of_a_sighting_keep_their_order_and_confidence(source):
    source.round(ad("1", "20 11 22 33 eller 20 44 55 66"))

    with reading(source.engine) as session:
        rows = session.execute(
            select(SightingNumber.position, SightingNumber.confidence).order_by(SightingNumber.position)
        ).all()
    assert [position for position, _ in rows] == [0, 1]
    assert all(0 < confidence <= 1 for _, confidence in rows)


def _let_holder_die(source):
    """As if the process that holds the round had been killed: no process of this machine has that number."""
    with writing(source.engine) as session:
        holder = session.scalar(select(Round.holder).where(Round.state == RoundState.RUNNING))
        host = holder.split("|")[0]
        session.execute(
            update(Round).where(Round.state == RoundState.RUNNING).values(holder=f"{host}|4194303|1")
        )


def test_a_doubt_is_settled_when_a_new_wording_removes_it(source):
    source.round(ad("1", text="Dansk kvinde, privat i Odense. Skriv til mig her på siden."))

    source.round(ad("1"))

    with reading(source.engine) as session:
        found = session.execute(select(ReviewItem.reason, ReviewItem.state, ReviewItem.decision)).all()
    assert ("no-number", "settled", "wording changed") in [tuple(row) for row in found]


def test_an_ad_that_moved_is_asked_for_at_its_new_address(source):
    source.round(ad("1"))

    source.round(ad("1", url="http://127.0.0.1/moved/1"))

    with reading(source.engine) as session:
        found = session.execute(select(Ad.id, Ad.address_sealed)).one()
    assert "moved/1" in source.vault.open("ads.address", found.id, found.address_sealed)


def test_a_safeguarding_item_stays_open_when_the_ad_is_rewritten(source):
    source.round(ad("1", text="Pige 17 år, privat i Odense. Ring 20 11 22 33"))

    source.round(ad("1", text="Pige 22 år, privat i Odense. Ring 20 11 22 33"))

    with reading(source.engine) as session:
        states = session.scalars(select(ReviewItem.state).where(ReviewItem.queue == "safeguarding")).all()
    assert states == ["open"]


def test_a_list_page_that_is_there_no_more_is_forgotten_by_a_whole_round_only(source):
    first, second = (PageMemory(f"http://127.0.0.1/list?{n}", '"a"', "", (), ()) for n in (1, 2))
    source.round(ad("1"), first, second, listed=1)

    source.round(ad("1"), first, listed=1, ended="the site did not answer")
    after_a_broken_one = source.count(RememberedPage)
    source.round(ad("1"), first, listed=1)

    assert (after_a_broken_one, source.count(RememberedPage)) == (2, 1)


def test_what_a_first_file_called_gone_is_live_again_when_its_round_ends_incomplete(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), origin="import", dated=DAY)
    first = source.round(ad("1"), origin="import", dated=DAY + WEEK)

    empty = source.round(origin="import", dated=DAY + WEEK, failure="the file holds no ads")
    again = source.round(ad("1"), origin="import", dated=DAY + WEEK)

    assert [found.gone for found in (first, empty, again)] == [1, 0, 1]
    assert source.state_of("2") == AdState.GONE


def test_what_a_first_file_called_gone_is_live_again_when_the_second_is_killed(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), origin="import", dated=DAY)
    source.round(ad("1"), origin="import", dated=DAY + WEEK)
    source.begin("import", DAY + WEEK)
    _let_holder_die(source)

    source.begin("import", DAY + 2 * WEEK)

    assert source.state_of("2") == AdState.LIVE


def test_a_file_of_a_day_that_was_screened_is_refused_as_a_second_round(source):
    source.round(ad("1"), dated=DAY)

    with pytest.raises(RoundRefusedError, match="was screened on 2026-10-05 already"):
        source.begin("import", DAY)


def test_where_no_process_tells_its_start_the_lease_says_who_holds_a_round(source, monkeypatch):
    monkeypatch.setattr("pipeline.rounds._started_at", lambda _: "")
    source.begin()

    with pytest.raises(RoundHeldError):
        source.begin()


def test_a_file_that_was_not_read_to_its_end_keeps_the_round_of_another_from_concluding(source):
    source.round(ad("1"), ad("2", "20 44 55 66"), origin="import", dated=DAY)
    broken_off = source.begin("import", DAY + WEEK)
    with writing(source.engine) as session:
        note_file(session, broken_off.round_id, "page 1")
    _let_holder_die(source)

    other = source.round(ad("1"), origin="import", dated=DAY + WEEK)

    assert (other.state, other.gone) == (RoundState.INCOMPLETE, 0)
    assert "import it again" in other.reason


def test_a_field_that_breaks_after_a_week_without_changes_is_compared_with_the_week_that_read_it(source):
    ads = [ad(str(n), f"20 11 22 {n}") for n in range(30, 42)]
    first = source.round(*ads, coverage={"numbers": (12, 12)})
    source.round(*(UnchangedAd(each.external_id) for each in ads), coverage={"numbers": (0, 0)})

    last = source.round(*ads, coverage={"numbers": (0, 12)})

    assert last.state == RoundState.FAILED
    assert f"12 of 12 in round {first.id}" in last.reason


def test_an_ad_that_changes_its_number_within_a_round_counts_both_as_new_and_none_as_known(source):
    intake = source.begin()
    intake.take([ad("1")])
    intake.take([ad("1", "20 44 55 66")])
    close_round(source.engine, source.vault, intake, RoundEvidence(listed=1), actor="anna")

    with reading(source.engine) as session:
        found = session.get_one(Round, intake.round_id)
    assert (found.new, found.numbers_new, found.numbers_known) == (1, 2, 0)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Hun svarer ikke selv, jeg skriver for hende. Ring 20 11 22 33", "someone-else-writes"),
        ("Vi er to piger der tager imod i Odense. Ring 20 11 22 33", "several-persons"),
    ],
)
def test_a_sign_of_others_behind_the_number_waits_for_the_screening_staff(source, text, reason):
    source.round(ad("1", title="Odense", text=text))

    with reading(source.engine) as session:
        items = [tuple(row) for row in session.execute(select(ReviewItem.queue, ReviewItem.reason))]
    assert ("screening", reason) in items
