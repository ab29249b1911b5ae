"""RSS and Atom: each entry is an ad. A feed shows the latest, so what it no longer shows may still be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders.kinds.source import SourceKind
from spiders.reading import ListPage

if TYPE_CHECKING:
    from scrapy.http import Response


class Feed(SourceKind):
    """What a feed looks like stands in spiders.definition_defaults."""

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        page = self.open(response)
        if page.is_cut_short:
            return ListPage((), ended=False, understood=False, problems=("the feed ends in the middle",))
        return self.read_ads(page, page.xml, carry)
