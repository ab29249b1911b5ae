"""An HTML list of ads, with or without a page for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders.kinds.source import SourceKind
from spiders.reading import ListPage

if TYPE_CHECKING:
    from scrapy.http import Response


class HtmlList(SourceKind):
    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        page = self.open(response)
        return self.read_listed(page, page.root, carry)
