"""A person's word on advertisers, on real databases: merge, split, take back, keep apart."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from datetime import timedelta

import pytest
from campaign_people import MONDAY, TUESDAY, WEDNESDAY, People
from handed_over import Source
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select, update

from campaigns.gate import ask_gate
from campaigns.gate_rules import Question, judge
from campaigns.open_calls import open_call
from campaigns.outcomes import Account, record_outcome
from campaigns.refusals import lift_suppression, record_refusal, release_number
from campaigns.standing import gather_standings
from campaigns.verdicts import Allowed
from outreach.advertisers import list_open_links
from outreach.doctor import examine
from pipeline.following.by_hand.acts import keep_apart, merge_by_hand, split_by_hand, take_back_merge
from pipeline.following.by_hand.decidable import CannotDecideError
from pipeline.following.merging import find_link, merge_advertisers
from pipeline.items import ScrapedAd
from profiles import load_profile
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.audit import AuditEntry, find_audit_fault
from register.database import open_database, reading, writing
from register.following import AdvertiserLink, Holding
from register.numbers import PhoneNumber, SightingNumber
from register.rounds import Round
from register.suppressions import SuppressedNumber, Suppression
from register.vault import Vault, new_ring
from register.words import Channel, LinkStrength, SuppressionKind

HERS, HER_SECOND, OTHERS, THIRDS = "+4520000012", "+4520000034", "+4520000056", "+4520000078"
SAID = {"by": "anna", "reason": "she told us", "now": TUESDAY}
SURE = {"review_below": 0.6}


@pytest.fixture(scope="module")
def profile():
    return load_profile("kompetencecenter")


@pytest.fixture
def people(engine, vault, profile):
    return People(engine, vault, profile)


def advertise(people, *numbers, **said):
    """One live ad, its sure numbers held; the advertiser is new unless it is named."""
    advertiser = people.advertise(*numbers, **said)
    with writing(people.engine) as session:
        shown = session.execute(
            select(SightingNumber.number_id, Ad.advertiser_id, func.max(Ad.id))
            .join(Sighting, Sighting.id == SightingNumber.sighting_id)
            .join(Ad, Ad.id == Sighting.ad_id)
            .where(SightingNumber.confidence >= 0.6)
            .group_by(SightingNumber.number_id, Ad.advertiser_id)
        ).all()
        session.execute(delete(Holding))
        session.add_all(Holding(number_id=n, advertiser_id=a, ad_id=ad) for n, a, ad in shown)
    return advertiser


def do(people, act, *words, **said):
    with writing(people.engine) as session:
        return act(session, people.vault, *words, **{**SAID, **said})


def split(people, advertiser, ad_ids, **said):
    return do(people, split_by_hand, advertiser, ad_ids, **SURE, **said)


def take_back(people, advertiser, merged, **said):
    return do(people, take_back_merge, advertiser, merged, **SURE, **said)


def refuse(people, advertiser, kind=SuppressionKind.NO_CONTACT):
    with writing(people.engine) as session:
        return record_refusal(
            session, people.vault, advertiser, kind, worker="anna", now=MONDAY, reason="said so"
        )


def suspect(people, one, other, weight=4.0):
    """A likely link, as a round writes it."""
    older, newer = sorted((one, other))
    with writing(people.engine) as session:
        session.add(
            AdvertiserLink(
                older_id=older, newer_id=newer, strength=LinkStrength.LIKELY, weight=weight,
                because={"reasons": ["same age"]}, moved={}, linked_at=MONDAY,
            )
        )  # fmt: skip


def look(people, query):
    with reading(people.engine) as session:
        return session.scalars(query).all()


def look_rows(people, query):
    with reading(people.engine) as session:
        return session.execute(query).all()


def ads_of(people, advertiser):
    return look(people, select(Ad.id).where(Ad.advertiser_id == advertiser).order_by(Ad.id))


def held_by(people, advertiser):
    """The numbers, by name."""
    hashes = look(
        people,
        select(PhoneNumber.number_hash)
        .join(Holding, Holding.number_id == PhoneNumber.id)
        .where(Holding.advertiser_id == advertiser),
    )
    names = {people.vault.hash_number(number): number for number in (HERS, HER_SECOND, OTHERS, THIRDS)}
    return {names[found] for found in hashes}


def link_of(people, one, other):
    with reading(people.engine) as session:
        return find_link(session, one, other)


def standing_of(people, advertiser):
    (merged,) = look(people, select(Advertiser.merged_into_id).where(Advertiser.id == advertiser))
    return merged or advertiser


def is_allowed(people, advertiser, channel=Channel.CALL, now=WEDNESDAY):
    with reading(people.engine) as session:
        answer = ask_gate(session, people.vault, people.profile, advertiser, channel, now)
    return isinstance(answer, Allowed)


def find_faults(people):
    """What the doctor finds, but for what the invented ads and their round never had."""
    with writing(people.engine) as session:
        session.execute(update(Round).values(new=100))
        for found in session.scalars(select(Ad).where(Ad.address_sealed == b"")):
            found.address_sealed = people.vault.seal("ads.address", found.id, "[]")
    with reading(people.engine) as session:
        return [found.words for found in examine(session, people.vault) if found.fault]


def test_of_two_that_a_person_merges_the_older_stands_for_both(people):
    older, newer = advertise(people, HERS), advertise(people, OTHERS)
    suspect(people, older, newer)

    standing = do(people, merge_by_hand, newer, older)

    link = link_of(people, older, newer)
    assert standing == older == standing_of(people, newer)
    assert len(ads_of(people, older)) == 2
    assert held_by(people, older) == {HERS, OTHERS}
    assert (link.strength, link.decided_by, link.decided_at) == ("certain", "anna", TUESDAY)
    assert link.because["reasons"] == ["a person says that they are one", "same age"]


@pytest.mark.parametrize("refusing", [0, 1])
def test_after_a_merge_the_refusal_of_either_covers_the_numbers_of_both(people, refusing):
    both = advertise(people, HERS), advertise(people, OTHERS)
    suppression = refuse(people, both[refusing])

    do(people, merge_by_hand, *both)

    covered = look(
        people, select(SuppressedNumber.number_hash).where(SuppressedNumber.suppression_id == suppression)
    )
    assert set(covered) == {people.vault.hash_number(number) for number in (HERS, OTHERS)}
    assert not is_allowed(people, both[0])


def test_what_a_person_decides_is_on_record_by_name_and_its_reason_is_sealed(people):
    one, other, third = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))

    do(people, merge_by_hand, one, other, reason="it is Mia")
    do(people, keep_apart, one, third, reason="it is not Mia")
    take_back(people, one, other, reason="it was not Mia")

    with reading(people.engine) as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id)).all()
        assert find_audit_fault(session, people.vault) == ""
    links = look(people, select(AdvertiserLink))
    assert [(entry.act, entry.actor) for entry in entries] == [
        ("advertisers merged", "anna"), ("advertisers kept apart", "anna"), ("advertiser split", "anna"),
    ]  # fmt: skip
    plain = json.dumps([[entry.detail for entry in entries], [link.because for link in links]])
    assert "Mia" not in plain
    assert all(link.because["said"] for link in links if link.because["reasons"])


def test_a_word_without_name_or_reason_is_no_word(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)

    for said in ({"by": " "}, {"reason": ""}):
        with pytest.raises(CannotDecideError, match="a name and a reason"):
            do(people, merge_by_hand, one, other, **said)

    assert standing_of(people, other) == other


def test_an_id_that_does_not_stand_is_refused_with_the_one_that_does(people):
    one, other, third = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    do(people, merge_by_hand, one, other)

    for act in (merge_by_hand, keep_apart):
        with pytest.raises(CannotDecideError, match=f"advertiser {other} was merged into {one}.*name {one}"):
            do(people, act, other, third)
        with pytest.raises(CannotDecideError, match="advertiser 999: there is none"):
            do(people, act, third, 999)
        with pytest.raises(CannotDecideError, match="named twice"):
            do(people, act, third, third)
    with pytest.raises(CannotDecideError, match=f"name {one}"):
        split(people, other, [1])


def test_a_split_gives_the_named_ads_and_their_numbers_to_a_new_advertiser(people):
    one = advertise(people, HERS, HER_SECOND)
    advertise(people, HERS, OTHERS, advertiser_id=one)
    first, second = ads_of(people, one)

    new = split(people, one, [second])

    assert (ads_of(people, one), ads_of(people, new)) == ([first], [second])
    assert (held_by(people, one), held_by(people, new)) == ({HERS, HER_SECOND}, {HERS, OTHERS})
    holders = dict(look_rows(people, select(PhoneNumber.number_hash, PhoneNumber.advertiser_id)))
    assert holders[people.vault.hash_number(OTHERS)] == new
    assert holders[people.vault.hash_number(HER_SECOND)] == one
    link = link_of(people, one, new)
    assert (link.strength, link.decided_by, link.decided_at) == ("parted", "anna", TUESDAY)


def test_what_both_show_is_held_by_the_newest_ad_of_each(people):
    one = advertise(people, HERS)
    advertise(people, HERS, advertiser_id=one)
    first, second = ads_of(people, one)

    new = split(people, one, [second])

    told = set(look_rows(people, select(Holding.advertiser_id, Holding.ad_id)))
    assert told == {(one, first), (new, second)}


def test_a_number_that_the_ads_show_with_doubt_stays_where_it_is_sure(people):
    one = advertise(people, HERS)
    advertise(people, HERS, advertiser_id=one, confidence=0.4)
    _, doubted = ads_of(people, one)

    new = split(people, one, [doubted])

    assert (held_by(people, one), held_by(people, new)) == ({HERS}, set())


def test_a_number_that_somebody_else_holds_now_stays_with_her_through_a_split(people):
    one = advertise(people, OTHERS)
    advertise(people, HERS, advertiser_id=one)
    later = advertise(people, HERS)
    with writing(people.engine) as session:
        session.execute(
            update(PhoneNumber)
            .where(PhoneNumber.number_hash == people.vault.hash_number(HERS))
            .values(advertiser_id=later)
        )

    new = split(people, one, ads_of(people, one)[1:])

    holders = dict(look_rows(people, select(PhoneNumber.number_hash, PhoneNumber.advertiser_id)))
    assert holders[people.vault.hash_number(HERS)] == later
    assert held_by(people, new) == held_by(people, later) == {HERS}


def test_splitting_revives_no_contact(people):
    one = advertise(people, HERS)
    advertise(people, OTHERS, advertiser_id=one)
    refuse(people, one)
    lifted = refuse(people, one, SuppressionKind.NO_CALLS)
    with writing(people.engine) as session:
        lift_suppression(session, people.vault, lifted, by="bo", reason="she rang", now=MONDAY)
        session.execute(update(Advertiser).where(Advertiser.id == one).values(safeguarding_at=MONDAY))

    new = split(people, one, ads_of(people, one)[1:])

    noes = look(people, select(Suppression).where(Suppression.advertiser_id == new))
    (no,) = noes
    covered = look(
        people, select(SuppressedNumber.number_hash).where(SuppressedNumber.suppression_id == no.id)
    )
    assert (no.kind, no.recorded_by, no.given_at) == ("no-contact", "anna", MONDAY)
    assert people.vault.open("suppressions.reason", no.id, no.reason_sealed) == "said so"
    assert set(covered) == {people.vault.hash_number(number) for number in (HERS, OTHERS)}
    assert look(people, select(Advertiser.safeguarding_at).where(Advertiser.id == new)) == [MONDAY]
    assert not is_allowed(people, new)
    assert find_faults(people) == []


def test_what_another_refused_at_a_shared_phone_holds_for_the_side_that_leaves_the_phone_too(people):
    refusing, one = advertise(people, HERS), advertise(people, HERS)
    advertise(people, OTHERS, advertiser_id=one)
    refuse(people, refusing)
    with_phone, _ = ads_of(people, one)

    new = split(people, one, [with_phone])

    assert (is_allowed(people, one), is_allowed(people, new)) == (False, False)
    assert find_faults(people) == []


def test_a_number_that_a_person_gave_free_stays_free_when_its_former_holder_is_split(people):
    former = advertise(people, HERS, state="gone")
    advertise(people, HER_SECOND, advertiser_id=former, state="gone")
    refuse(people, former)
    with writing(people.engine) as session:
        session.execute(update(PhoneNumber).values(advertiser_id=former))
    holder = advertise(people, HERS)
    hers = people.vault.hash_number(HERS)
    with writing(people.engine) as session:
        session.execute(
            update(PhoneNumber).where(PhoneNumber.number_hash == hers).values(advertiser_id=holder)
        )
        release_number(session, people.vault, hers, by="bo", reason="another life", now=MONDAY)
    assert is_allowed(people, holder)

    new = split(people, former, ads_of(people, former)[:1])

    assert is_allowed(people, holder)
    assert look(people, select(Suppression.kind).where(Suppression.advertiser_id == new)) == ["no-contact"]


def test_lifting_the_no_of_one_side_leaves_that_of_the_other(people):
    one = advertise(people, HERS)
    advertise(people, OTHERS, advertiser_id=one)
    given = refuse(people, one)
    new = split(people, one, ads_of(people, one)[1:])

    with writing(people.engine) as session:
        lift_suppression(session, people.vault, given, by="bo", reason="she rang", now=TUESDAY)

    assert not is_allowed(people, new)


def test_ads_of_others_and_all_of_her_ads_are_no_split(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    (own,), (strange,) = ads_of(people, one), ads_of(people, other)

    with pytest.raises(CannotDecideError, match=f"advertiser {one} has no ad {strange}"):
        split(people, one, [own, strange])
    for named in ([own], []):
        with pytest.raises(CannotDecideError, match="expected some, not all"):
            split(people, one, named)


def test_a_merge_taken_back_gives_back_what_it_brought(people):
    one, other, inner = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    do(people, merge_by_hand, other, inner)
    brought = ads_of(people, other)
    do(people, merge_by_hand, one, other)
    advertise(people, HER_SECOND, advertiser_id=one)

    revived = take_back(people, one, other)

    assert revived == other == standing_of(people, other) == standing_of(people, inner)
    assert ads_of(people, other) == brought
    assert (held_by(people, one), held_by(people, other)) == ({HERS, HER_SECOND}, {OTHERS, THIRDS})
    assert link_of(people, one, other).strength == "parted"
    assert link_of(people, other, inner).strength == "certain"
    assert find_faults(people) == []


def test_a_merge_of_somebody_who_was_merged_later_can_be_taken_back(people):
    oldest, one, other = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    do(people, merge_by_hand, one, other)
    do(people, merge_by_hand, oldest, one)

    take_back(people, oldest, other)

    assert (standing_of(people, one), standing_of(people, other)) == (oldest, other)
    assert held_by(people, oldest) == {HERS, OTHERS}
    assert {link_of(people, other, each).strength for each in (oldest, one)} == {"parted"}


def test_what_a_merge_brought_is_given_back_once(people):
    one, other, never = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    do(people, merge_by_hand, one, other)
    take_back(people, one, other)

    for merged, why in ((other, "it stands"), (never, "it stands"), (999, "there is none")):
        with pytest.raises(CannotDecideError, match=f"advertiser {merged} was not merged into {one}: {why}"):
            take_back(people, one, merged)


def test_a_merge_from_before_it_was_kept_what_it_brings_asks_for_ads(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    with writing(people.engine) as session:
        merge_advertisers(session, other, one)
        session.execute(delete(AdvertiserLink))

    with pytest.raises(CannotDecideError, match=r"name its ads: .* --ads"):
        take_back(people, one, other)


def test_a_merge_whose_ads_were_taken_out_already_has_nothing_to_give_back(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    do(people, merge_by_hand, one, other)
    split(people, one, ads_of(people, one)[1:])

    with pytest.raises(CannotDecideError, match="brought no ad that advertiser"):
        take_back(people, one, other)


def test_two_that_are_kept_apart_are_likely_one_no_more_by_whatever_id(people):
    one, inner, other = (advertise(people, number) for number in (HERS, HER_SECOND, OTHERS))
    suspect(people, inner, other)
    do(people, merge_by_hand, one, inner)

    do(people, keep_apart, other, one)

    assert {link_of(people, each, other).strength for each in (one, inner)} == {"no"}
    assert {link_of(people, each, other).decided_by for each in (one, inner)} == {"anna"}


def test_a_refusal_stays_where_it_was_given_when_two_are_kept_apart(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    suspect(people, one, other)
    refuse(people, one)

    do(people, keep_apart, one, other)

    assert (is_allowed(people, one), is_allowed(people, other)) == (False, True)


def test_those_taken_apart_need_no_further_word_and_may_still_be_merged(people):
    one = advertise(people, HERS)
    advertise(people, OTHERS, advertiser_id=one)
    new = split(people, one, ads_of(people, one)[1:])

    with pytest.raises(CannotDecideError, match="were taken apart already, by anna"):
        do(people, keep_apart, one, new)

    assert do(people, merge_by_hand, one, new) == one
    assert link_of(people, one, new).strength == "certain"


def test_a_later_word_of_a_person_overrules_an_earlier_one(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    do(people, keep_apart, one, other)

    do(people, merge_by_hand, one, other, by="bo")

    link = link_of(people, one, other)
    assert (link.strength, link.decided_by) == ("certain", "bo")


def test_whoever_was_likely_the_same_as_one_is_so_with_both_sides_of_a_split(people):
    kin, one = advertise(people, THIRDS), advertise(people, HERS)
    advertise(people, OTHERS, advertiser_id=one)
    suspect(people, kin, one)

    new = split(people, one, ads_of(people, one)[1:])

    assert {link_of(people, kin, side).strength for side in (one, new)} == {"likely"}


def test_whoever_was_likely_the_same_as_a_merged_one_is_so_with_both_when_it_is_taken_back(people):
    one, other, kin = (advertise(people, number) for number in (HERS, OTHERS, THIRDS))
    suspect(people, other, kin)
    do(people, merge_by_hand, one, other)

    take_back(people, one, other)

    assert {link_of(people, kin, side).strength for side in (one, other)} == {"likely"}


def test_a_split_of_a_split_remembers_that_all_were_one(people):
    one = advertise(people, HERS)
    for number in (OTHERS, THIRDS):
        advertise(people, number, advertiser_id=one)
    _, second, third = ads_of(people, one)
    new = split(people, one, [second, third])

    newest = split(people, new, [third], now=WEDNESDAY)

    assert link_of(people, new, newest).decided_at == WEDNESDAY
    assert (link_of(people, one, newest).strength, link_of(people, one, newest).decided_at) == (
        "parted", TUESDAY,
    )  # fmt: skip


def test_of_two_times_at_which_two_were_one_the_later_end_counts(people):
    one, other = advertise(people, HERS), advertise(people, OTHERS)
    do(people, merge_by_hand, one, other)
    take_back(people, one, other)
    do(people, merge_by_hand, one, other)

    take_back(people, one, other, now=TUESDAY + timedelta(days=30))

    assert link_of(people, one, other).decided_at == TUESDAY + timedelta(days=30)


def see_ads(source, *told):
    """A round with these ads, as (id at the source, text)."""
    source.round(*[ScrapedAd(each, f"https://x.example/{each}", text=text) for each, text in told])
    return source.advertisers()


MIA = "Mia på 29 år giver massage i Odense C, ring 20 11 22 33"


def test_what_a_person_took_apart_no_later_round_makes_one(engine, vault):
    source = Source(engine, vault)
    see_ads(source, ("1", MIA), ("2", f"{MIA} eller 31 44 55 66"))
    one, same = source.advertisers()
    with writing(engine) as session:
        new = split_by_hand(session, vault, one, look(source, select(Ad.id))[1:], **SURE, **SAID)

    changed = see_ads(source, ("1", f"{MIA} hele dagen"), ("2", f"{MIA} eller 31 44 55 66, altid"))
    more = see_ads(source, ("1", MIA), ("2", MIA), ("3", f"{MIA} eller 31 44 55 66"))

    assert one == same
    assert changed == [one, new]
    assert more[:2] == [one, new]
    assert {standing_of(source, each) for each in (one, new)} == {one, new}


def test_two_whom_a_person_keeps_apart_are_not_merged_by_an_ad_with_the_numbers_of_both(engine, vault):
    source = Source(engine, vault)
    told = [("1", MIA), ("2", MIA.replace("20 11 22 33", "31 44 55 66"))]
    one, other = see_ads(source, *told)
    with writing(engine) as session:
        keep_apart(session, vault, one, other, **SAID)

    see_ads(source, *told, ("3", f"{MIA} eller 31 44 55 66"))

    assert {standing_of(source, each) for each in (one, other)} == {one, other}


def talk(people, advertiser, now):
    """A conversation, after which she is not called again."""
    with writing(people.engine) as session:
        open_call(session, people.vault, people.profile, advertiser, "anna", now)
        account = Account("conversation", "anna")
        record_outcome(session, people.vault, people.profile, advertiser, account, now)


def test_a_conversation_from_when_they_were_one_counts_for_both_sides_and_a_later_one_does_not(people):
    one = advertise(people, HERS)
    for number in (OTHERS, THIRDS):
        advertise(people, number, advertiser_id=one)
    _, second, third = ads_of(people, one)

    new = split(people, one, [second, third])
    talk(people, new, now=WEDNESDAY)
    newest = split(people, new, [third], now=WEDNESDAY + timedelta(hours=1))

    asked = {"now": WEDNESDAY + timedelta(days=7)}
    assert (is_allowed(people, one, **asked), is_allowed(people, newest, **asked)) == (True, False)


NAMED = (HERS, HER_SECOND, OTHERS, THIRDS, "+4520000090", "+4520000091")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["refuse", "merge", "split", "take back", "suspect", "apart"]),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    min_size=4,
    max_size=10,
)


@pytest.fixture(scope="module")
def market(sqlite_template, tmp_path_factory, profile):
    """Six advertisers with two ads each; two of them share a number. A file to copy, its vault and the ads."""
    path = tmp_path_factory.mktemp("market") / "register.sqlite"
    shutil.copyfile(sqlite_template, path)
    engine, vault = open_database(f"sqlite:///{path}"), Vault(new_ring())
    people = People(engine, vault, profile)
    for number in NAMED:
        advertiser = advertise(people, number)
        advertise(people, f"{number[:-1]}9" if number != HERS else OTHERS, advertiser_id=advertiser)
    assert list_allowed(people) == set(look(people, select(Ad.id)))
    assert find_faults(people) == []
    engine.dispose()
    return path, vault, people.round_id


def list_allowed(people):
    """The ads whose advertiser may be called."""
    owner = dict(look_rows(people, select(Ad.id, Ad.advertiser_id)))
    with reading(people.engine) as session:
        standings = gather_standings(session, set(owner.values()))
    question = Question(Channel.CALL, WEDNESDAY)
    answers = {each: judge(found, people.profile, question) for each, found in standings.items()}
    return {ad_id for ad_id, advertiser in owner.items() if isinstance(answers[advertiser], Allowed)}


class Expected:
    """Which ads must never lead to contact, told without the links: theirs who refused, and theirs who were one with
    them at any time."""

    def __init__(self, people):
        self.people = people
        self.barred = set()

    def perform(self, act, one, other):
        standing = look(
            self.people,
            select(Advertiser.id).where(Advertiser.merged_into_id.is_(None)).order_by(Advertiser.id),
        )
        one, other = standing[one % len(standing)], standing[other % len(standing)]
        own = ads_of(self.people, one)
        if act == "merge" and one != other:
            do(self.people, merge_by_hand, one, other)
            both = set(ads_of(self.people, min(one, other)))
            self.barred |= both if both & self.barred else set()
        elif act == "split" and len(own) > 1:
            split(self.people, one, own[: 1 + other % (len(own) - 1)])
        elif act == "take back":
            merged = look(self.people, select(Advertiser.id).where(Advertiser.merged_into_id == one))
            with suppress(CannotDecideError):  # its ads may have been taken out before
                take_back(self.people, one, merged[other % len(merged)] if merged else one)
        elif act == "apart":
            with suppress(CannotDecideError):  # the same, or taken apart already
                do(self.people, keep_apart, one, other)
        elif act == "refuse":
            refuse(self.people, one)
            self.barred.update(own)
        elif act == "suspect" and one != other and link_of(self.people, one, other) is None:
            suspect(self.people, one, other)

    def list_refusing(self):
        owner = dict(look_rows(self.people, select(Ad.id, Ad.advertiser_id)))
        return {owner[ad_id] for ad_id in self.barred}

    def list_closed(self):
        """The ads of whoever has such an ad, is likely the same as one who has, or shows a number of such an ad."""
        shown = look_rows(
            self.people,
            select(Ad.id, Ad.advertiser_id, SightingNumber.number_id).join(
                SightingNumber, SightingNumber.sighting_id == Ad.sighting_id
            ),
        )
        refusing = self.list_refusing()
        numbers = {number_id for ad_id, _, number_id in shown if ad_id in self.barred}
        with reading(self.people.engine) as session:
            pairs = [{link.older, link.newer} for link in list_open_links(session)]
        closed = refusing.union(*(pair for pair in pairs if pair & refusing))
        closed |= {advertiser for _, advertiser, number_id in shown if number_id in numbers}
        return {ad_id for ad_id, advertiser, _ in shown if advertiser in closed}


@settings(max_examples=60, deadline=None)
@given(acts=ACTS)
def test_no_sequence_of_decisions_lets_anybody_be_contacted_who_refused(
    market, profile, tmp_path_factory, acts
):
    path, vault, round_id = market
    copy = tmp_path_factory.mktemp("acts") / "register.sqlite"
    shutil.copyfile(path, copy)
    engine = open_database(f"sqlite:///{copy}")
    people = object.__new__(People)
    people.engine, people.vault, people.profile, people.round_id = engine, vault, profile, round_id
    expected = Expected(people)
    allowed, kept_apart = list_allowed(people), False

    for act in acts:
        before = allowed
        expected.perform(*act)

        allowed, kept_apart = list_allowed(people), kept_apart or act[0] == "apart"
        noes = select(Suppression.advertiser_id).where(Suppression.lifted_at.is_(None))
        assert allowed & expected.list_closed() == set()
        assert expected.list_refusing() <= set(look(people, noes))
        assert kept_apart or allowed <= before  # only the word that two are not one opens a way
    owners = look_rows(
        people,
        select(Ad.id, Advertiser.merged_into_id).outerjoin(Advertiser, Advertiser.id == Ad.advertiser_id),
    )
    faults = find_faults(people)
    engine.dispose()
    shutil.rmtree(copy.parent)
    assert [merged for _, merged in owners] == [None] * 12
    assert faults == []
