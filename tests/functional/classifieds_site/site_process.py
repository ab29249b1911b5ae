"""The process of the site: serves it on a free port of loopback, and does on standard input's order what its users do.

Each line in is a JSON list, a deed and its arguments; each line out is what came of it, the first one the port.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import timedelta
from threading import Thread

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "site_settings"
django.setup()

import site_faults  # noqa: E402  only after django.setup()
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import transaction  # noqa: E402
from django.utils import timezone  # noqa: E402
from django.utils.text import slugify  # noqa: E402
from django_classified.models import Area, Group, Item, Profile, Section  # noqa: E402

SECTIONS = {"Voksen": ("Escort", "Privat"), "Bolig": ("Møbler",)}


class _Handler(WSGIRequestHandler):
    def log_message(self, *_):
        """Nothing: `site_faults.asked` tells what was asked."""


@transaction.atomic
def advertise(ads, days_ago=0):
    """Puts ads up, each by a user of its own, the first one oldest; returns their ids."""
    return [_put_up(ad, timezone.now() - timedelta(days=days_ago, seconds=-at)) for at, ad in enumerate(ads)]


def _put_up(ad, when):
    user = User.objects.create(username=f"user{User.objects.count() + 1}")
    Profile.objects.create(user=user, phone=ad["phone"])
    item = Item.objects.create(
        user=user,
        group=Group.objects.get(title=ad["category"]),
        area=_area_of(ad["area"]),
        title=ad["title"],
        description=ad["text"],
        price=ad["price"],
    )
    Item.objects.filter(pk=item.pk).update(updated=when, posted=when)
    return item.pk


def _area_of(title):
    if not title:
        return None
    return Area.objects.get_or_create(title=title, slug=slugify(title, allow_unicode=True))[0]


def edit(ids, changes):
    """By the owner's own form: each of these ads gets these values."""
    for item in Item.objects.filter(pk__in=ids):
        for name, value in changes.items():
            setattr(item, name, value)
        item.save()


def replace_in_text(pk, old, new):
    item = Item.objects.get(pk=pk)
    item.description = item.description.replace(old, new)
    item.save()


def give_number(pk, phone):
    """In the owner's profile; the ad itself is not touched."""
    Profile.objects.filter(user__item__pk=pk).update(phone=phone)


def delete(ids):
    Item.objects.filter(pk__in=ids).delete()


def break_down(path):
    site_faults.broken.add(path)


def delete_meanwhile(path, ids):
    """These ads go just before the page at `path` is answered: its list moves up."""
    site_faults.meanwhile[path] = lambda: delete(ids)


def asked():
    """What was asked for since the last time, in order."""
    paths = list(site_faults.asked)
    site_faults.asked.clear()
    return paths


DEEDS = {
    deed.__name__: deed
    for deed in (advertise, edit, replace_in_text, give_number, delete, break_down, delete_meanwhile, asked)
}


def serve():
    call_command("migrate", verbosity=0)
    server = ThreadedWSGIServer(("127.0.0.1", 0), _Handler)
    server.set_app(get_wsgi_application())
    Site.objects.update(domain=f"127.0.0.1:{server.server_port}", name="Bazaren")
    for section, groups in SECTIONS.items():
        made = Section.objects.create(title=section)
        for group in groups:
            Group.objects.create(section=made, title=group)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    _say(server.server_port)
    for line in sys.stdin:
        deed, *arguments = json.loads(line)
        _say(DEEDS[deed](*arguments))


def _say(result):
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve()
