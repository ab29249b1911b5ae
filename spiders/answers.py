"""What came instead of a page, in words for staff."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    StopDownload,
)

from spiders.guards import Refused
from spiders.settings import DOWNLOAD_MAXSIZE, MEBIBYTE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrapy.http import Response

    from spiders.testimony import Asked

_TOO_LARGE = f"was larger than {DOWNLOAD_MAXSIZE // MEBIBYTE} MiB"
_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (StopDownload, "was no text (a picture, a document or a program)"),
    (DownloadTimeoutError, "did not arrive in time"),
    (ResponseDataLossError, "was cut off"),
    (DownloadCancelledError, _TOO_LARGE),
    (DownloadConnectionRefusedError, "could not be reached: nothing listens there"),
    (CannotResolveHostError, "has a host whose name leads nowhere, or to a private address"),
)


def words_of_error(error: BaseException | None) -> str:
    """A verb phrase for what happened to a request that got no answer."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, IgnoreRequest):
        return "redirected in circles" if "redirection" in str(error) else _TOO_LARGE
    if "certificate verify failed" in str(error):
        return "came with a certificate that nobody vouches for"
    known = (words for kind, words in _WORDS if isinstance(error, kind))
    return next(known, f"could not be fetched ({type(error).__name__})")


def fault_of_answer(response: Response) -> str:
    """Why this answer is no page to read, as a verb phrase; empty for a whole page."""
    if 300 <= response.status < 400:
        return f"answered {response.status} and led to no web page"
    if response.status != 200:
        return f"answered {response.status}"
    # without a length or chunks, the end of the connection is the end of the page, whatever is missing
    if "partial" in response.flags and b"<html" in response.body[:2000].lower():
        return "" if b"</html" in response.body[-2000:].lower() else "was cut off"
    return ""


def does_not_look_right(what: str, problems: Iterable[str]) -> str:
    against = "; ".join(problem for problem in problems if problem)
    return f"does not look like {'an ad' if what == 'ad' else 'a list'} of this source" + (
        f": {against}" if against else ""
    )


def leads_elsewhere(asked: Asked, url: str) -> bool:
    """Whether a redirect led to something else than the same ad under a better address."""
    if url == asked.url or asked.entry is None:
        return False
    before, after = urlsplit(asked.url), urlsplit(url)
    if (before.path.rstrip("/"), before.query) == (after.path.rstrip("/"), after.query):
        return False
    named = re.search(
        rf"(?<![^\W_]){re.escape(asked.entry.external_id)}(?![^\W_])", f"{after.path}?{after.query}"
    )
    return named is None
