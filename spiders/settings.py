"""Every Scrapy setting a screening round runs under, and what a source's definition may change of it.

The defaults of Scrapy are made for something else; each line that differs is pinned in
tests/fleet/test_scrapy_settings.py.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from scrapy.settings import Settings

from spiders.guards import ADDRESS_RULES_SETTING, PRIVATE_HOSTS_SETTING, address_rules

if TYPE_CHECKING:
    from spiders.definition import SourceDefinition

BOT_NAME = "outreach"
ROBOT_NAME = "Outreach"  # what a robots.txt would call us
MEBIBYTE = 1024 * 1024

# who we are, and what we obey
USER_AGENT = ROBOT_NAME
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = ROBOT_NAME
COOKIES_ENABLED = False
REFERRER_POLICY = "no-referrer"
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,text/*;q=0.8",
    "Accept-Language": "da,nb;q=0.9,sv;q=0.8,en;q=0.5",
}

# how often we ask
CONCURRENT_REQUESTS = 1
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 2.0
DOWNLOAD_DELAY_JITTER = 0.0  # jitter would undercut the delay that the definition or robots.txt names
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
AUTOTHROTTLE_START_DELAY = 0.0  # the floor is the delay; see spiders.politeness
AUTOTHROTTLE_MAX_DELAY = 60.0
RETRY_TIMES = 2
RETRY_HTTP_CODES = [500, 502, 503, 504, 522, 524, 408, 429]
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the round's evidence says it
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"  # ads in the order of the list
DUPEFILTER_CLASS = (
    "scrapy.dupefilters.BaseDupeFilter"  # it drops redirects in silence; the spider keeps count itself
)

# what we take
DOWNLOAD_MAXSIZE = 4 * MEBIBYTE
DOWNLOAD_WARNSIZE = 2 * MEBIBYTE
DOWNLOAD_TIMEOUT = 30.0
DOWNLOAD_FAIL_ON_DATALOSS = True
DOWNLOAD_VERIFY_CERTIFICATES = True
DNS_TIMEOUT = 10.0
TWISTED_DNS_RESOLVER = "spiders.guards.GuardedResolver"
REDIRECT_MAX_TIMES = 5
METAREFRESH_ENABLED = False
HTTPPROXY_ENABLED = False  # a proxy resolves names itself, past the guard
HTTPCACHE_ENABLED = False  # pages hold phone numbers; none is kept on disk
HTTPERROR_ALLOW_ALL = True  # every answer reaches the spider and is accounted for
MEMUSAGE_ENABLED = True
MEMUSAGE_LIMIT_MB = 700
MEMUSAGE_CHECK_INTERVAL_SECONDS = 5.0

# no doors into the process
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# no needless work and no needless words
STATS_CLASS = "scrapy.statscollectors.DummyStatsCollector"
STATS_DUMP = False
DOWNLOADER_STATS = False
LOG_INSTALL_ROOT_HANDLER = False
LOG_FORMATTER = "spiders.logs.QuietLogFormatter"
LOG_VERSIONS: list[str] = []
WARN_ON_GENERATOR_RETURN_VALUE = False
TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"

# Closed lists: nothing runs that is not named here, also when a later Scrapy switches something on by default
# (2.19 did so with its remote control). What is not named is not even imported, a third of a child's start.
DOWNLOAD_HANDLERS_BASE = {
    "http": "scrapy.core.downloader.handlers.http11.HTTP11DownloadHandler",
    "https": "scrapy.core.downloader.handlers.http11.HTTP11DownloadHandler",
}
DOWNLOADER_MIDDLEWARES_BASE = {
    "spiders.guards.AddressGuard": 20,
    "spiders.politeness.PoliteRobots": 100,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": 550,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 590,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
}
COOKIES = {
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": 700
}  # only where a definition asks for them
SPIDER_MIDDLEWARES_BASE = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": 25,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": 700,  # with no-referrer: redirects ask for it
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": 800,
}
EXTENSIONS_BASE = {
    "scrapy.extensions.memusage.MemoryUsage": 0,
    "spiders.politeness.PoliteThrottle": 0,
    "spiders.guards.ContentGuard": 0,
}


def settings_for(definition: SourceDefinition, contact: str) -> Settings:
    """The settings of one round of this source."""
    settings = Settings()
    settings.setmodule("spiders.settings")
    settings.setdict(_chosen_by(definition, contact), priority="spider")
    return settings


def user_agent(contact: str) -> str:
    """Who asks, and how to reach us. Line ends in `contact` would forge headers."""
    return f"{ROBOT_NAME}/{version('outreach')} (+{''.join(contact.split())})"


def _chosen_by(definition: SourceDefinition, contact: str) -> dict[str, object]:
    # without a delay (this machine only) one request waits ready while another is under way
    waiting = definition.at_once if definition.delay else 2 * definition.at_once
    rules = address_rules(definition)
    return {
        ADDRESS_RULES_SETTING: rules,
        PRIVATE_HOSTS_SETTING: sorted(rules.private_hosts),
        "USER_AGENT": user_agent(contact),
        "DOWNLOAD_DELAY": definition.delay,
        "CONCURRENT_REQUESTS": waiting,
        "CONCURRENT_REQUESTS_PER_DOMAIN": definition.at_once,
        "AUTOTHROTTLE_TARGET_CONCURRENCY": float(definition.at_once),
        "COOKIES_ENABLED": definition.cookies,
        "DOWNLOADER_MIDDLEWARES": COOKIES if definition.cookies else {},
        "DOWNLOAD_TIMEOUT": definition.timeout,
        "DEFAULT_REQUEST_HEADERS": {**DEFAULT_REQUEST_HEADERS, **definition.headers},
    }
