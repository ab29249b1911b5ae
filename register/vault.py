"""The vault: sealing of numbers and texts, and keyed hashes, from a key ring kept outside the database.

Sealed values are AES-256-GCM with a random nonce; the additional data names table, column and row, so a
value moved to another row does not open. Layout: key id length (1 byte), key id, nonce (12), ciphertext
with tag. Every use has a key of its own, derived from a master key by HKDF-SHA256. The ring writes with
its newest key and opens with any; keyed hashes keep the ring's index key, since they must stay comparable.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if TYPE_CHECKING:
    from pathlib import Path

_NONCE = 12
_KEY_BYTES = 32


class VaultError(Exception):
    """A key file or a sealed value cannot be used; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Master keys by id; `newest` writes, `index` keys the hashes."""

    newest: str
    index: str
    keys: dict[str, bytes]


class Vault:
    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self._ciphers = {key_id: AESGCM(_derive(master, "seal")) for key_id, master in ring.keys.items()}
        self._prefixes = {key_id: bytes([len(key_id)]) + key_id.encode() for key_id in ring.keys}
        self._hash_keys: dict[str, hmac.HMAC] = {}

    @property
    def key_ids(self) -> tuple[str, ...]:
        return tuple(self._ring.keys)

    def seal(self, place: str, row_id: int, value: str) -> bytes:
        """Encrypt for one place ("table.column") and row."""
        nonce = secrets.token_bytes(_NONCE)
        prefix = self._prefixes[self._ring.newest]
        sealed = self._ciphers[self._ring.newest].encrypt(nonce, value.encode(), _bound_to(place, row_id))
        return prefix + nonce + sealed

    def open(self, place: str, row_id: int, sealed: bytes) -> str:
        """Decrypt. Raises VaultError when the value was altered, moved, or sealed with a key we lack."""
        key_id = sealed[1 : 1 + sealed[0]].decode("ascii", "replace") if sealed else ""
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise VaultError(
                f"{place} of row {row_id} is sealed with key {key_id!r}, which the key file lacks"
            )
        start = 1 + len(key_id)
        try:
            plain = cipher.decrypt(
                sealed[start : start + _NONCE], sealed[start + _NONCE :], _bound_to(place, row_id)
            )
        except InvalidTag:
            raise VaultError(
                f"{place} of row {row_id} does not open: altered, moved, or another key"
            ) from None
        return plain.decode()

    def keyed_hash(self, use: str, value: bytes) -> bytes:
        """HMAC-SHA256 under the key of that use ("number", "ad", "audit" …). 32 bytes."""
        template = self._hash_keys.get(use)
        if template is None:
            key = _derive(self._ring.keys[self._ring.index], f"hash {use}")
            template = self._hash_keys[use] = hmac.new(key, digestmod=hashlib.sha256)
        mac = template.copy()
        mac.update(value)
        return mac.digest()

    def hash_number(self, e164: str) -> bytes:
        """The blind index of a phone number."""
        return self.keyed_hash("number", e164.encode())

    def check_hash(self, key_id: str) -> bytes:
        """What the register remembers of a key to recognise it."""
        return hmac.digest(_derive(self._ring.keys[key_id], "check"), b"outreach", "sha256")

    def derive_fingerprint_key(self, source: str) -> str:
        """The one key a screening child gets: hexadecimal, for list entries of this source only."""
        return self.keyed_hash("fingerprint", source.encode()).hex()


def new_ring() -> KeyRing:
    return KeyRing(newest="k1", index="k1", keys={"k1": secrets.token_bytes(_KEY_BYTES)})


def write_ring(path: Path, ring: KeyRing) -> None:
    """Create the key file, readable by its owner only. Refuses to overwrite one."""
    text = json.dumps(
        {
            "newest": ring.newest,
            "index": ring.index,
            "keys": {key_id: base64.b64encode(key).decode() for key_id, key in ring.keys.items()},
        },
        indent=1,
    )
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def read_ring(path: Path) -> KeyRing:
    """Raises VaultError with what was found and what to do."""
    try:
        data = json.loads(path.read_text(encoding="ascii"))
        ring = KeyRing(
            newest=data["newest"],
            index=data["index"],
            keys={key_id: base64.b64decode(key, validate=True) for key_id, key in data["keys"].items()},
        )
        if {ring.newest, ring.index} - ring.keys.keys() or any(
            len(k) != _KEY_BYTES for k in ring.keys.values()
        ):
            raise ValueError
    except FileNotFoundError:
        raise VaultError(
            f"the key file {path} is missing; without it nothing in the register can be read. "
            "Put the file back from where the keys are kept"
        ) from None
    except PermissionError:
        raise VaultError(
            f"the key file {path} cannot be read by this user; it belongs to its owner only"
        ) from None
    except OSError as error:
        raise VaultError(f"the key file {path} cannot be read: {error.strerror}; expected a file") from None
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, UnicodeDecodeError):
        raise VaultError(
            f"the key file {path} is damaged: expected JSON with newest, index and keys of 32 bytes in base64. "
            "Put the file back from where the keys are kept"
        ) from None
    return ring


def _derive(master: bytes, use: str) -> bytes:
    return HKDF(
        algorithm=hashes.SHA256(), length=_KEY_BYTES, salt=None, info=b"outreach " + use.encode()
    ).derive(master)


def _bound_to(place: str, row_id: int) -> bytes:
    return f"{place}|{row_id}".encode()
