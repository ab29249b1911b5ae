"""What the campaign refuses: messages a person can act on, without number or text."""

from __future__ import annotations


class CampaignError(Exception):
    """Something that cannot be done as asked; nothing was written."""


class NothingThereError(CampaignError, LookupError):
    """An advertiser, attempt, team or number that is not there."""


class WrongAccountError(CampaignError, ValueError):
    """What was told does not fit: the message names what was found and what was expected."""
