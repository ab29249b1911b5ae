"""The process that parses a source's pages: reads one ScreeningJob on stdin, writes messages on stdout.

It holds no key but the one for fingerprints, opens no database, and ends with exactly one RoundEvidence.
Run by the parent as: python -m spiders.child
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from spiders.lifeline import die_with_parent, leave_no_dump, watch_reading_time

if TYPE_CHECKING:
    from spiders.definition import SourceDefinition
    from spiders.job import ScreeningJob
    from spiders.outbox import Outbox


def main() -> int:
    parent = os.getppid()
    output = _keep_stdout_to_ourselves()
    leave_no_dump()
    die_with_parent(parent, output)
    _run(sys.stdin.buffer.read().decode(), output)
    return 0


def _keep_stdout_to_ourselves() -> int:
    """What a library prints goes to stderr; only the outbox writes where the parent reads."""
    output = os.dup(1)
    os.dup2(2, 1)
    return output


def _run(order: str, output: int) -> None:
    from spiders.job import decode_job  # noqa: PLC0415  after the lifeline: importing takes its time
    from spiders.logs import install_log  # noqa: PLC0415
    from spiders.outbox import Outbox  # noqa: PLC0415

    job = decode_job(order)
    install_log(job.log_level)
    outbox = Outbox(output, lost=lambda: os._exit(1))
    try:
        _screen(job, outbox)
    finally:
        outbox.close()


def _screen(job: ScreeningJob, outbox: Outbox) -> None:
    """One round. Whatever goes wrong on the way to it is a failed round, not a silent end."""
    from pipeline.items import RoundEvidence  # noqa: PLC0415
    from spiders.definition import DefinitionError, parse_definition  # noqa: PLC0415
    from spiders.logs import redact  # noqa: PLC0415

    failure = "the round broke off before it began; the log says more"
    try:
        definition = parse_definition(job.definition, file=f"{job.source}.toml")
        failure = _crawl(job, definition, outbox)
    except DefinitionError as error:
        failure = redact(str(error))
    finally:
        if failure:
            outbox.put(RoundEvidence(ended="not begun", failure=failure))


def _crawl(job: ScreeningJob, definition: SourceDefinition, outbox: Outbox) -> str:
    """Runs the round; returns why it could not be run, empty when its evidence is given."""
    from scrapy.crawler import AsyncCrawlerProcess  # noqa: PLC0415

    from spiders.engine import SourceSpider  # noqa: PLC0415
    from spiders.kinds import build_kind  # noqa: PLC0415
    from spiders.logs import quiet_crawler  # noqa: PLC0415
    from spiders.settings import settings_for  # noqa: PLC0415

    process = AsyncCrawlerProcess(settings_for(definition, job.contact))
    quiet_crawler(job.log_level)
    watch_reading_time()
    crawler = process.create_crawler(SourceSpider)
    process.crawl(crawler, job=job, definition=definition, kind=build_kind(definition), outbox=outbox)
    process.start()
    spider = crawler.spider
    if isinstance(spider, SourceSpider) and spider.has_testified:
        return ""
    return "the round broke off before it could say how far it came; the log says more"


if __name__ == "__main__":
    sys.exit(main())
