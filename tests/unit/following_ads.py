"""Ads to be compared, made from their texts."""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.following.candidates import Memory, list_marks, remember
from pipeline.following.commonness import Commonness
from pipeline.following.traits import Speller, Traits
from register.vault import KeyRing, Vault

SPELLER = Speller(Vault(KeyRing("k1", "k1", {"k1": b"an invented key of 32 characters"})))
MONDAY = date(2026, 10, 5)
HERS = (
    "Jeg bor i et lille rødt hus bag møllen med to kloge katte. Jeg tager imod om formiddagen, når kaffen er brygget, "
    "og aftenerne hører strikketøjet til. Skriv gerne lidt om dig selv først, så svarer jeg når vandet koger."
)


def ad(text=HERS, *, ad_id=1, week=0, weeks=1, number=None, **said):
    """An ad that stood for so many weeks from that one on."""
    spelled = SPELLER.spell(text, said.get("age"))
    return Traits(
        **{
            "ad_id": ad_id, "source_id": 1, "age": None, "kind": "private", "advertises": "woman", "language": "da",
            "place": 0, "region": "", "switchboard": False,
            "numbers": frozenset() if number is None else frozenset([number.encode()]),
            "first": MONDAY + timedelta(weeks=week), "last": MONDAY + timedelta(weeks=week + weeks - 1),
            **spelled._asdict(), **said,
        }
    )  # fmt: skip


def hers(text=HERS, **said):
    """Her ad, which tells name, age and place beside her own words."""
    return ad(f"Jeg hedder Alma. {text}", **{"age": 34, "place": 5, **said})


def market(advertisers=1000, *texts):
    """So many unrelated advertisers, each of whom says all of these."""
    common = Commonness()
    marks = [mark for text in texts for mark in ad(text).marks_counted]
    for _ in range(advertisers):
        common.add(marks)
    return common


def remembered(common, *ads, owners=None):
    """What is known of these ads, each of an advertiser of its own unless told otherwise."""
    known = {}
    memory = Memory(
        ads=known, fields_of=known.__getitem__, owner_of=lambda ad_id: (owners or {}).get(ad_id, ad_id)
    )
    for each in ads:
        remember(each, memory, list_marks(each, common))
    return memory
