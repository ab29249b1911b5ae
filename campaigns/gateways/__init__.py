"""The ways a message can leave: one small protocol, and what is handed over and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from datetime import timedelta

    from campaigns.segments import Length
    from register.words import AttemptState


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """`reference` is our own opaque id; number and text stay out of every log and traceback.

    `valid_for`: how long the provider may try, so that nothing arrives outside the hours.
    """

    reference: str
    number: str = field(repr=False)
    text: str = field(repr=False)
    length: Length
    valid_for: timedelta


@dataclass(frozen=True, slots=True)
class GatewayAnswer:
    """`rejected` means: certainly not sent, and never will be."""

    state: Literal[AttemptState.PREPARED, AttemptState.ACCEPTED, AttemptState.REJECTED]
    reference: str = ""
    code: str = ""


class Gateway(Protocol):
    @property
    def name(self) -> str: ...

    def send(self, message: OutgoingMessage) -> GatewayAnswer:
        """Hand a message over, once. Whatever it raises leaves the message in the state unknown."""
        ...
