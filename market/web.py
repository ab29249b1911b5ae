"""A request, an answer, and the few things that all sites of the market do alike."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from html import escape

ROBOTS = "User-agent: *\nDisallow: /login\nDisallow: /billeder/\n"


@dataclass(frozen=True, slots=True)
class Request:
    """`headers` by lower-case name."""

    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: str = ""
    content_type: str = "text/html"
    headers: dict[str, str] = field(default_factory=dict)


def html_page(title: str, body: str, status: int = 200, head: str = "") -> Answer:
    """A whole page; `title` is escaped here, `body` and `head` are HTML."""
    return Answer(
        status,
        f'<!doctype html>\n<html lang="da"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head>\n'
        f"<body>\n{body}\n</body></html>\n",
    )


def paragraphs(texts: tuple[str, ...]) -> str:
    return "\n".join(f"<p>{escape(text)}</p>" for text in texts)


def not_found() -> Answer:
    return html_page("Siden findes ikke", "<h1>Siden findes ikke</h1>", status=404)


def if_changed(request: Request, answer: Answer) -> Answer:
    """The answer with an ETag, or 304 when the asker has it already."""
    etag = f'"{hashlib.sha256(answer.body.encode()).hexdigest()[:16]}"'
    if request.headers.get("if-none-match") == etag:
        return Answer(304, headers={"ETag": etag})
    return Answer(answer.status, answer.body, answer.content_type, {**answer.headers, "ETag": etag})


def page_number(request: Request, parameter: str) -> int:
    """The counted page that is asked for; 1 where none, or nonsense, is given."""
    value = request.query.get(parameter, "1")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 1
