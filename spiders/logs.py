"""Log lines of a screening child: to stderr only, and never with a phone number in them.

A number can stand in an address, in a page's words, in an exception or in a repr of any of them, so the
finished text is redacted, whoever wrote it.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from typing import TYPE_CHECKING, Any

from scrapy.logformatter import LogFormatter

if TYPE_CHECKING:
    from types import TracebackType

    from scrapy import Request, Spider
    from scrapy.http import Response
    from scrapy.logformatter import LogFormatterResult

REDACTED = "[digits]"

# six digits or more, also where a few other signs, percent codes, entities or escapes stand between two of them:
# "+45 12 34 56 78", "12.34/56-78", "12%2034%2056", "(12) 34-56", "12&nbsp;34", and the repr "12\\xa034"
_BETWEEN = r"(?:%(?:25)?(?:2[0-9a-fB-F]|3[a-fA-F]|[cC]2%[aA]0)|&(?:nbsp|#\d{1,3});|\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4})|\W|_){0,4}"
_DIGIT = r"(?:%(?:25)?3[0-9]|\d)"
_DIGITS = re.compile(rf"(?:\+|%2[bB])?{_DIGIT}(?:{_BETWEEN}{_DIGIT}){{5,}}")


def redact(text: str) -> str:
    """`text` with every run of six or more digits, spelled out or percent-encoded, replaced."""
    return _DIGITS.sub(REDACTED, text)


def install_log(level: str) -> None:
    """Sends what Python logs, warns of or dies from to stderr, redacted, from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter())
    handler.setLevel(level)
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(level)
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # a failing handler would print its arguments as they are
    sys.excepthook = _log_death
    sys.unraisablehook = lambda lost: _log_death(lost.exc_type, lost.exc_value, lost.exc_traceback)
    threading.excepthook = lambda lost: _log_death(lost.exc_type, lost.exc_value, lost.exc_traceback)


def quiet_crawler(level: str) -> None:
    """Scrapy sets its own logger to DEBUG; below `level` nothing needs to be made only to be dropped."""
    logging.getLogger("scrapy").setLevel(level)
    if not logging.root.isEnabledFor(logging.DEBUG):
        # a page of traceback for each site that is down; the evidence says it in a line
        logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)


class RedactingFormatter(logging.Formatter):
    """The time is written after redaction: it is digits too."""

    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record, "%Y-%m-%d %H:%M:%S")
        return f"{when} {record.levelname} {redact(f'[{record.name}] {super().format(record)}')}"


class QuietLogFormatter(LogFormatter):
    """Says nothing of single answers unless someone debugs."""

    def __init__(self) -> None:
        self._debugging = logging.root.isEnabledFor(logging.DEBUG)

    def crawled(self, request: Request, response: Response, spider: Spider) -> LogFormatterResult:
        if not self._debugging:
            return None  # type: ignore[return-value]  # Scrapy takes None for "say nothing"
        return super().crawled(request, response, spider)


def _log_death(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> Any:
    known = (kind, error, trace) if error is not None else None
    logging.getLogger("spiders").critical("ended by %s", kind.__name__, exc_info=known)
