"""The closed lists: every word that a column may hold, in one place. docs/glossary.md explains them."""

from __future__ import annotations

from enum import StrEnum


class RoundState(StrEnum):
    RUNNING = "running"
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    FAILED = "failed"


class AdState(StrEnum):
    LIVE = "live"
    GONE = "gone"


class Kind(StrEnum):
    """Where the advertiser and the client meet: she comes to him, he comes to her, a clinic."""

    ESCORT = "escort"
    PRIVATE = "private"
    CLINIC = "clinic"
    UNKNOWN = "unknown"


class Advertises(StrEnum):
    """Who offers; never whom she or he receives."""

    WOMAN = "woman"
    MAN = "man"
    COUPLE = "couple"
    TRANS = "trans"
    UNKNOWN = "unknown"


class LinkStrength(StrEnum):
    """How surely two advertisers are one. PARTED: a person took apart what was one."""

    CERTAIN = "certain"
    LIKELY = "likely"
    NO = "no"
    PARTED = "parted"


class SuppressionKind(StrEnum):
    """What we never do."""

    NO_CONTACT = "no-contact"
    NO_MESSAGES = "no-messages"
    NO_CALLS = "no-calls"
    WRONG_PERSON = "wrong-person"


class Channel(StrEnum):
    CALL = "call"
    VOICEMAIL = "voicemail"
    MESSAGE = "message"


class AttemptState(StrEnum):
    """How far a contact attempt is. UNKNOWN: the request left and no answer can be told; never sent again."""

    OPENED = "opened"
    DONE = "done"
    SENDING = "sending"
    PREPARED = "prepared"  # the console gateway took it; nothing was sent
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    RELEASED = "released"


class ReviewQueue(StrEnum):
    """Who looks at it."""

    SCREENING = "screening"
    SAFEGUARDING = "safeguarding"


class ReviewState(StrEnum):
    OPEN = "open"
    SETTLED = "settled"
