"""The gateway of the tests: keeps what it was handed, and answers or fails as it is told."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from campaigns.gateways import GatewayAnswer
from register.words import AttemptState

if TYPE_CHECKING:
    from campaigns.gateways import OutgoingMessage


class RecordingGateway:
    """`answers` are given in turn, each a GatewayAnswer or an exception to raise; then everything is accepted."""

    name = "recording"

    def __init__(self, *answers: GatewayAnswer | BaseException) -> None:
        self._answers = list(answers)
        self._lock = Lock()
        self.handed_over: list[OutgoingMessage] = []

    def send(self, message: OutgoingMessage) -> GatewayAnswer:
        with self._lock:
            self.handed_over.append(message)
            if not self._answers:
                return GatewayAnswer(AttemptState.ACCEPTED, f"recorded-{len(self.handed_over)}")
            answer = self._answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer
