"""Sealed values open only where they were sealed, with the keys they were sealed with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register.vault import KeyRing, Vault, VaultError, new_ring, read_ring, write_ring

PLACE = "numbers.number"


@given(st.text(), st.integers(min_value=1, max_value=2**62))
def test_what_was_sealed_opens_again(value, row):
    vault = Vault(new_ring())

    assert vault.open(PLACE, row, vault.seal(PLACE, row, value)) == value


@pytest.mark.parametrize(("place", "row"), [("numbers.number", 8), ("sightings.text", 7)])
def test_a_value_moved_to_another_row_or_column_does_not_open(vault, place, row):
    sealed = vault.seal(PLACE, 7, "+4520000001")

    with pytest.raises(VaultError, match="altered, moved, or another key") as caught:
        vault.open(place, row, sealed)

    assert "20000001" not in str(caught.value)


@given(st.data())
def test_any_changed_byte_is_noticed(data):
    vault = Vault(new_ring())
    sealed = bytearray(vault.seal(PLACE, 7, "+4520000001"))
    position = data.draw(st.integers(0, len(sealed) - 1))
    sealed[position] ^= data.draw(st.integers(1, 255))

    with pytest.raises(VaultError):
        vault.open(PLACE, 7, bytes(sealed))


def test_the_same_value_is_never_sealed_alike_twice(vault):
    assert vault.seal(PLACE, 7, "+4520000001") != vault.seal(PLACE, 7, "+4520000001")


def test_a_ring_with_a_newer_key_still_opens_and_still_finds(vault):
    old = new_ring()
    sealed, found = Vault(old).seal(PLACE, 7, "+4520000001"), Vault(old).hash_number("+4520000001")
    renewed = Vault(KeyRing(newest="k2", index="k1", keys={**old.keys, "k2": new_ring().keys["k1"]}))

    assert renewed.open(PLACE, 7, sealed) == "+4520000001"
    assert renewed.hash_number("+4520000001") == found
    assert renewed.seal(PLACE, 7, "x")[1:3] == b"k2"


def test_hashes_differ_by_key_and_by_use(vault):
    other = Vault(new_ring())

    assert vault.hash_number("+4520000001") != other.hash_number("+4520000001")
    assert vault.keyed_hash("ad", b"1") != vault.keyed_hash("page", b"1")


def test_a_key_file_is_for_its_owner_only_and_is_never_overwritten(tmp_path):
    path = tmp_path / "keys" / "master.json"
    write_ring(path, new_ring())

    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        write_ring(path, new_ring())


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"newest": "k1", "index": "k1", "keys": {"k1": "c2hvcnQ="}}', "ø"]
)
def test_a_damaged_key_file_is_explained_without_showing_it(tmp_path, content):
    path = tmp_path / "master.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(VaultError, match=r"master\.json is damaged.*Put the file back"):
        read_ring(path)


def test_a_missing_key_file_is_explained(tmp_path):
    with pytest.raises(VaultError, match="is missing"):
        read_ring(tmp_path / "master.json")
