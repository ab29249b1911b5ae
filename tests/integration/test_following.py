"""Following advertisers through the register: from ad to ad, from number to number, on both databases."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest
from handed_over import Source
from sqlalchemy import select

from campaigns.gate import ask_gate
from campaigns.refusals import record_refusal, release_numbers_of
from campaigns.verdicts import Never, Reason
from outreach.reviewing import settle_numbers_freed
from pipeline.closing import close_round
from pipeline.items import RoundEvidence, ScrapedAd
from register.ads import Ad
from register.audit import find_audit_fault
from register.database import open_database, reading, writing
from register.following import AdMark, AdvertiserLink
from register.reviews import ReviewItem
from register.sources import Source as StoredSource
from register.vault import KeyRing, Vault
from register.words import Channel, LinkStrength, ReviewState, SuppressionKind

HERS = (
    "Hej, jeg hedder Alma og er 34 år. Jeg bor i et lille rødt hus bag møllen i Vejle med to kloge katte. Jeg tager imod "
    "privat om formiddagen, når kaffen er brygget, og aftenerne hører strikketøjet til. {line} Ring {number}"
)
OTHERS = "{name}, {age} år, {place}. Modtager privat hele ugen. Skriv eller ring på {number}, jeg glæder mig til at høre fra dig"
PEOPLE = [
    ("Bea", 27, "Odense"), ("Clara", 41, "Kolding"), ("Dagny", 52, "Aarhus"), ("Ella", 23, "Randers"),
    ("Freja", 38, "Esbjerg"), ("Gerda", 45, "Aalborg"), ("Hanna", 29, "Horsens"), ("Ida", 33, "Viborg"),
]  # fmt: skip
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def source(engine, vault):
    return Source(engine, vault)


def her_ad(external_id, number, line="Skriv gerne lidt om dig selv først."):
    return ScrapedAd(external_id, text=HERS.format(number=number, line=line))


def strangers():
    return [
        ScrapedAd(f"s{at}", text=OTHERS.format(name=name, age=age, place=place, number=f"20 30 40 {at:02}"))
        for at, (name, age, place) in enumerate(PEOPLE, 10)
    ]


def advertiser_of(source, external_id):
    with reading(source.engine) as session:
        source_id = session.scalar(select(StoredSource.id).where(StoredSource.name == source.name))
        key = source.vault.keyed_hash("ad", f"{source_id}|{external_id}".encode())
        return session.scalar(select(Ad.advertiser_id).where(Ad.key_hash == key))


def refuse(source, advertiser):
    with writing(source.engine) as session:
        record_refusal(
            session, source.vault, advertiser, SuppressionKind.NO_CONTACT, worker="anna", now=MORNING
        )


def ask(source, advertiser, channel=Channel.CALL):
    with reading(source.engine) as session:
        return ask_gate(session, source.vault, source.profile, advertiser, channel, MORNING)


def test_a_no_on_one_number_holds_on_the_next_that_only_her_words_tell(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    refuse(source, advertiser_of(source, "1"))

    source.round(
        her_ad("2", "28 77 66 55", "Jeg er lige kommet hjem fra ferie, ring endelig igen."), *strangers()
    )

    next_one = advertiser_of(source, "2")
    assert ask(source, next_one) == Never(Reason.NO_CONTACT)
    assert ask(source, next_one, Channel.MESSAGE) == Never(Reason.NO_CONTACT)


def test_a_stranger_with_a_text_of_her_own_is_nobody_we_know(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())

    source.round(
        her_ad("1", "20 11 22 33"),
        *strangers(),
        ScrapedAd(
            "3", text="Smuk og rolig Olga på 48 i Hjørring. Kom forbi efter klokken 15, ring 31 41 59 26"
        ),
    )

    everybody = {advertiser_of(source, key) for key in ("1", "3", "s10", "s11")}
    assert len(everybody) == 4
    assert source.count(AdvertiserLink) == 0


def test_a_profile_on_a_site_tells_who_it_is_whatever_else_changes(source):
    profile = "https://rosenhaven.example/profil/86789/annonce/"
    old = "Alma, 34, Vejle. Privat i hyggelige rammer hver formiddag. Ring 20 11 22 33"
    new = "Alma, 34, nu i Kolding. Kom forbi i hyggelige rammer, hver aften. Ring 28 77 66 55"
    source.round(ScrapedAd("1", url=f"{profile}1", text=old), *strangers())

    source.round(ScrapedAd("2", url=f"{profile}2", text=new), *strangers())

    assert advertiser_of(source, "2") == advertiser_of(source, "1")


def test_two_women_of_one_phone_are_two_advertisers(source):
    house = "Vi er et lille hus i Kolding. Spørg efter {name} på {age} år. Vores telefonpasser svarer på 75 10 20 30"

    source.round(
        ScrapedAd("1", text=house.format(name="Mia", age=24)),
        ScrapedAd("2", text=house.format(name="Rosa", age=39)),
        ScrapedAd("3", text=house.format(name="Mia", age=24) + " alle dage"),
    )

    assert advertiser_of(source, "1") == advertiser_of(source, "3")
    assert advertiser_of(source, "1") != advertiser_of(source, "2")


def test_a_number_that_comes_back_after_months_in_another_life_is_somebody_new(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    source.round(*strangers())
    source.weeks += 30
    source.round(
        *strangers(),
        ScrapedAd(
            "9", text="Camilla, 22 år, nyudlært frisør i Aalborg. Escort til hotel i weekenden. Ring 20112233"
        ),
    )

    assert advertiser_of(source, "9") not in {None, advertiser_of(source, "1")}


def test_a_number_whose_old_holder_refused_is_called_by_nobody_before_a_person_has_looked(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    refuse(source, advertiser_of(source, "1"))
    source.round(*strangers())
    source.weeks += 30

    source.round(
        *strangers(),
        ScrapedAd(
            "9", text="Camilla, 22 år, nyudlært frisør i Aalborg. Escort til hotel i weekenden. Ring 20112233"
        ),
    )

    somebody_new = advertiser_of(source, "9")
    assert somebody_new != advertiser_of(source, "1")
    assert ask(source, somebody_new) == Never(Reason.NO_CONTACT)
    with reading(source.engine) as session:
        asked = session.scalars(
            select(ReviewItem.reason)
            .join(Ad, Ad.id == ReviewItem.ad_id)
            .where(Ad.advertiser_id == somebody_new)
        ).all()
    assert "number-refused-before" in asked


def test_a_person_may_say_that_a_number_is_somebody_elses_now(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    refuse(source, advertiser_of(source, "1"))
    source.round(*strangers())
    source.weeks += 30
    source.round(
        *strangers(),
        ScrapedAd(
            "9", text="Camilla, 22 år, nyudlært frisør i Aalborg. Escort til hotel i weekenden. Ring 20112233"
        ),
    )
    somebody_new, refuser = advertiser_of(source, "9"), advertiser_of(source, "1")

    with writing(source.engine) as session:
        freed = release_numbers_of(
            session, source.vault, somebody_new, by="anna", reason="another town, another age", now=MORNING
        )
        settle_numbers_freed(session, somebody_new, by="anna", now=MORNING)

    assert freed == [refuser]
    assert ask(source, somebody_new) != Never(Reason.NO_CONTACT)
    assert ask(source, refuser) == Never(Reason.NO_CONTACT)
    with reading(source.engine) as session:
        waiting = select(ReviewItem.reason).where(ReviewItem.state == ReviewState.OPEN)
        assert "number-refused-before" not in session.scalars(waiting).all()


def test_who_pauses_for_months_and_comes_back_with_her_words_is_the_same(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    source.round(*strangers())
    source.weeks += 30

    source.round(her_ad("9", "20 11 22 33", "Tilbage igen efter en lang rejse."), *strangers())

    assert advertiser_of(source, "9") == advertiser_of(source, "1")


def market_weeks():
    """Three weeks with a bump, a repost, an edit in place, a changed number, a house and strangers."""
    house = (
        "Vi er et lille hus i Kolding. Spørg efter {name} på {age} år. Telefonpasser svarer på 75 10 20 30"
    )
    women = [
        ScrapedAd(f"h{at}", text=house.format(name=name, age=age))
        for at, (name, age, _) in enumerate(PEOPLE[:3])
    ]
    return [
        [her_ad("1", "20 11 22 33"), *strangers(), *women],
        [*strangers()[:5], her_ad("2", "20 11 22 33", "Jeg har fået ny sofa."), *reversed(women)],
        [
            *strangers()[2:],
            her_ad("3", "28 77 66 55", "Ny telefon, samme kaffe."),
            ScrapedAd("s10", text=strangers()[0].text + " eller 20 30 40 11"),
            *women,
        ],
    ]


def take_weeks(source, size, times):
    for week in market_weeks():
        intake = source.begin()
        for _ in range(times):
            for start in range(0, len(week), size):
                intake.take(week[start : start + size])
        close_round(source.engine, source.vault, intake, RoundEvidence(listed=len(week)), actor="anna")
        source.weeks += 1


def told_apart(source):
    """Who is whom, by external ids, and the likely links between them."""
    keys = [*(str(n) for n in range(1, 4)), *(f"s{n}" for n in range(10, 18)), "h0", "h1", "h2"]
    groups = {}
    for key in keys:
        groups.setdefault(advertiser_of(source, key), []).append(key)
    with reading(source.engine) as session:
        links = session.execute(
            select(AdvertiserLink.older_id, AdvertiserLink.newer_id).where(
                AdvertiserLink.strength == LinkStrength.LIKELY
            )
        ).all()
        marks = sorted(session.execute(select(AdMark.mark, AdMark.ad_id)).all())
    named = {advertiser: tuple(group) for advertiser, group in groups.items()}
    return sorted(named.values()), sorted((named[a], named[b]) for a, b in links), marks


@pytest.fixture
def reference(sqlite_template, tmp_path, vault):
    """Another empty register, to compare with."""
    path = tmp_path / "reference.sqlite"
    shutil.copyfile(sqlite_template, path)
    engine = open_database(f"sqlite:///{path}")
    yield Source(engine, vault)
    engine.dispose()


@pytest.mark.parametrize(("size", "times"), [(1, 1), (4, 1), (1000, 2)])
def test_batches_make_no_difference(source, reference, size, times):
    take_weeks(reference, 1000, 1)

    take_weeks(source, size, times)

    assert told_apart(source) == told_apart(reference)


def test_two_who_turn_out_to_be_one_are_merged_with_reasons_and_on_record(source):
    source.round(her_ad("1", "20 11 22 33"), *strangers())
    source.round(
        her_ad("1", "20 11 22 33"),
        ScrapedAd("2", text="Alma fra Vejle. Ny annonce følger. Ring 28 77 66 55"),
        *strangers(),
    )

    source.round(her_ad("1", "20 11 22 33 eller 28 77 66 55"), *strangers())

    assert advertiser_of(source, "1") == advertiser_of(source, "2")
    with reading(source.engine) as session:
        link = session.scalars(select(AdvertiserLink)).one()
        assert link.strength == LinkStrength.CERTAIN
        assert "same number" in link.because["reasons"]
        assert find_audit_fault(session, source.vault) == ""


@pytest.mark.parametrize(
    ("old_ad_stands", "strength"), [(False, LinkStrength.CERTAIN), (True, LinkStrength.LIKELY)]
)
def test_likely_becomes_certain_once_the_old_ad_is_seen_to_be_gone(engine, old_ad_stands, strength):
    # the key decides which six phrases an ad is found by; few are left of this one
    source = Source(engine, Vault(KeyRing(newest="k1", index="k1", keys={"k1": bytes(range(32))})))
    old = her_ad("1", "20 11 22 33", "Prisen er 1150 kr.")
    moved = ScrapedAd(
        "2",
        text=(
            "Hus bag møllen. Jeg tager imod privat om formiddagen, når kaffen er brygget. To kloge katte. 1150 kr. "
            "Aftenerne hører strikketøjet til. Ring 28 77 66 55"
        ),
    )
    source.round(old, *strangers())

    source.round(moved, *([old] if old_ad_stands else []), *strangers())

    with reading(source.engine) as session:
        link = session.scalars(select(AdvertiserLink)).one()
    assert link.strength == strength
    assert (advertiser_of(source, "2") == advertiser_of(source, "1")) == (strength == LinkStrength.CERTAIN)
