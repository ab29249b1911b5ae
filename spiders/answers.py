"""What came instead of a page, in words for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from scrapy.http import Response

_TOO_LARGE = f"was larger than {DOWNLOAD_MAXSIZE // MEBIBYTE} MiB"
_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (StopDownload, "was no text (a picture, a document or a program)"),
    (DownloadTimeoutError, "did not arrive in time"),
    (ResponseDataLossError, "was cut off"),
    (DownloadCancelledError, _TOO_LARGE),
    (DownloadConnectionRefusedError, "was refused: nothing listens there"),
    (CannotResolveHostError, "has a host whose name leads nowhere, or to a private address"),
)


def words_of_error(error: BaseException | None) -> str:
    """A verb phrase for what happened to a request that got no answer."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, IgnoreRequest):
        return "redirected in circles" if "redirection" in str(error) else _TOO_LARGE
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
