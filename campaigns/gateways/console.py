"""The gateway that sends nothing: it shows the message, its number masked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from campaigns.gateways import GatewayAnswer
from register.masking import mask_number
from register.words import AttemptState

if TYPE_CHECKING:
    from typing import TextIO

    from campaigns.gateways import OutgoingMessage


class ConsoleGateway:
    """Prints to `stream`, or nowhere. What was prepared is kept, sealed, with the introduction."""

    name = "console"

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream

    def send(self, message: OutgoingMessage) -> GatewayAnswer:
        if self._stream is not None:
            length = message.length
            self._stream.write(
                f"--- prepared for {mask_number(message.number)}, not sent "
                f"({length.alphabet}, {length.units} units, {length.segments} segments)\n{message.text}\n---\n"
            )
            self._stream.flush()
        return GatewayAnswer(AttemptState.PREPARED, message.reference)
