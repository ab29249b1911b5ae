"""Notes what the site is asked for, and lets it answer 500, or change just before it answers, where a test wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponseServerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

asked: list[str] = []
broken: set[str] = set()
meanwhile: dict[str, Callable[[], object]] = {}


def watch(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    def answer(request: HttpRequest) -> HttpResponse:
        path = request.get_full_path()
        asked.append(path)
        meanwhile.pop(path, lambda: None)()
        return HttpResponseServerError("out of order") if path in broken else get_response(request)

    return answer
