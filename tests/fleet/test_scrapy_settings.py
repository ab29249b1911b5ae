"""Every Scrapy setting a round depends on is pinned, for every definition, whatever Scrapy's next default is."""

from __future__ import annotations

import pytest
from scrapy.settings import Settings, default_settings
from scrapy.utils.conf import build_component_list
from scrapy.utils.misc import load_object

from spiders import settings as ours
from spiders.definition import parse_definition
from spiders.settings import settings_for

DEFINITION = """
name = "torvet"
title = "Torvet"
kind = "list"
start = "https://torvet.example/"
expect = [1, 9]
{more}
[list]
entry = "li"
link = "a @href"
fields.title = "h2"
"""
PINNED = {
    "ROBOTSTXT_OBEY": True,
    "AUTOTHROTTLE_ENABLED": True,
    "COOKIES_ENABLED": False,
    "DOWNLOAD_VERIFY_CERTIFICATES": True,
    "DOWNLOAD_FAIL_ON_DATALOSS": True,
    "DOWNLOAD_DELAY_JITTER": 0.0,
    "DOWNLOAD_DELAY": 2.0,
    "DOWNLOAD_TIMEOUT": 30.0,
    "CONCURRENT_REQUESTS": 1,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,
    "HTTPCACHE_ENABLED": False,
    "HTTPPROXY_ENABLED": False,
    "METAREFRESH_ENABLED": False,
    "HTTPERROR_ALLOW_ALL": True,
    "LOG_INSTALL_ROOT_HANDLER": False,
    "REFERRER_POLICY": "no-referrer",
    "TWISTED_DNS_RESOLVER": "spiders.guards.GuardedResolver",
    "JOBDIR": None,
}


def settings(more=""):
    return settings_for(
        parse_definition(DEFINITION.format(more=more), file="torvet.toml"), "post@example.org"
    )


@pytest.mark.parametrize(("name", "value"), PINNED.items())
def test_the_setting_is_pinned(name, value):
    assert settings()[name] == value, (
        f"{name} decides on safety or manners; change it in spiders/settings.py knowingly"
    )


def test_answers_are_a_few_mebibytes_at_most():
    assert 0 < settings()["DOWNLOAD_MAXSIZE"] <= 8 * 1024 * 1024


def test_retries_and_redirects_are_few():
    assert settings()["RETRY_TIMES"] <= 3
    assert settings()["REDIRECT_MAX_TIMES"] <= 5


def test_only_web_addresses_have_a_handler():
    handlers = {**settings().getdict("DOWNLOAD_HANDLERS_BASE"), **settings().getdict("DOWNLOAD_HANDLERS")}

    assert {scheme for scheme, handler in handlers.items() if handler} == {"http", "https"}


def components(name):
    chosen = settings()
    return build_component_list(
        chosen.getcomponentdict(name) if hasattr(chosen, "getcomponentdict") else chosen.getwithbase(name)
    )


def test_nothing_listens_and_nothing_is_kept():
    running = {
        component if isinstance(component, str) else f"{component.__module__}.{component.__name__}"
        for component in components("EXTENSIONS")
    }

    assert running == {
        "scrapy.extensions.memusage.MemoryUsage",
        "spiders.politeness.PoliteThrottle",
        "spiders.guards.ContentGuard",
    }


def test_the_address_guard_sees_every_request_first():
    first = load_object(components("DOWNLOADER_MIDDLEWARES")[0])

    assert first.__name__ == "AddressGuard"


def test_cookies_come_only_where_a_definition_asks_for_them():
    assert settings().getdict("DOWNLOADER_MIDDLEWARES") == {}
    assert settings("cookies = true")["COOKIES_ENABLED"] is True
    assert list(settings("cookies = true").getdict("DOWNLOADER_MIDDLEWARES")) == list(ours.COOKIES)


def test_every_name_is_one_that_scrapy_knows():
    """A setting that Scrapy renames would be ignored in silence."""
    known = set(dir(default_settings))
    named = {name for name in dir(ours) if name.isupper()} - {
        "ROBOT_NAME",
        "MEBIBYTE",
        "COOKIES",
        "TYPE_CHECKING",
    }
    ours_alone = {name for name in named if name.endswith("_SETTING")}

    assert named - ours_alone <= known


def test_a_fresh_scrapy_would_be_less_careful():
    """If this fails, Scrapy's defaults became what we pin; then the pin may go."""
    fresh = Settings()

    assert fresh["DOWNLOAD_VERIFY_CERTIFICATES"] is False
    assert fresh["REMOTE_CONTROL_ENABLED"] is True
