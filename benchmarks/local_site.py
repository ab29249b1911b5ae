"""A local site of many ads for the benchmarks: pages of about 18 kB, made beforehand, served by asyncio.

Run: local_site.py ADS PER_PAGE; prints its port and serves until it is ended.
"""

from __future__ import annotations

import asyncio
import sys

_FILLER = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p>\n" * 180
_PLACES = ("Odense", "Aarhus", "København", "Vejle", "Esbjerg", "Roskilde")


def ad_page(number: int) -> bytes:
    place = _PLACES[number % len(_PLACES)]
    phone = 20_000_000 + number * 7
    return (
        f"<!doctype html><html lang=da><head><title>Annonce {number}</title></head><body>"
        f"<h1>Privat i {place}, {number}</h1><dl><dt>By<dd class=area>{place}<dt>Type<dd class=kind>Privat"
        f"<dt>Alder<dd class=age>{25 + number % 20} år<dt>Sprog<dd class=language>Dansk<dt>Profil"
        f"<dd class=author>profil-{number % 900}</dl><time datetime='2026-10-05T12:00:00+02:00'>5. oktober</time>"
        f"<div class=text><p>Sød dansk kvinde tager imod private besøg i rolige omgivelser i {place}. "
        f"Diskret og venlig, åbent hverdage efter aftale.</p><p>Ring på nummeret herunder.</p></div>"
        f"<a href='tel:+45{phone}'>Ring</a><div class=more>{_FILLER}</div></body></html>"
    ).encode()


def list_page(page: int, ads: int, per_page: int) -> bytes:
    numbers = range((page - 1) * per_page, min(page * per_page, ads))
    entries = "".join(
        f"<li class=ad data-id={n}><a href='/ad/{n}'>Privat i {_PLACES[n % len(_PLACES)]}, {n}</a></li>"
        for n in numbers
    )
    following = f"<a class=next href='/?page={page + 1}'>næste</a>" if page * per_page < ads else ""
    return (
        f"<!doctype html><html lang=da><body><p class=total>{ads} annoncer</p><ul>{entries}</ul>{following}"
        f"<div class=more>{_FILLER}</div></body></html>"
    ).encode()


async def main(ads: int, per_page: int) -> None:
    pages = {f"/ad/{number}": ad_page(number) for number in range(ads)}
    pages |= {f"/?page={page}": list_page(page, ads, per_page) for page in range(1, ads // per_page + 1)}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                body = pages.get(request.split(b" ", 2)[1].decode())
                status = b"200 OK" if body is not None else b"404 Not Found"
                body = body if body is not None else b""
                head = b"HTTP/1.1 %b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
                writer.write(head % (status, len(body)) + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
