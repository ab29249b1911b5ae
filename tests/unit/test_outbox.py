"""Messages reach the parent whole, in order, and a full pipe does not stop the round's clock."""

from __future__ import annotations

import os
import threading

from pipeline.items import UnchangedAd, decode_message
from spiders.outbox import MOST_WAITING, Outbox


def test_messages_arrive_in_order_and_whole():
    reading, writing = os.pipe()
    outbox = Outbox(writing, lost=lambda: None)
    sent = [UnchangedAd(str(number)) for number in range(100)]

    for message in sent:
        outbox.put(message)
    outbox.close()

    with os.fdopen(reading) as pipe:
        assert [decode_message(line) for line in pipe] == sent


def test_a_full_outbox_says_so_and_tells_when_there_is_room():
    reading, writing = os.pipe()
    outbox, room = Outbox(writing, lost=lambda: None), threading.Event()
    put = 0
    while put < MOST_WAITING * 20 or not (outbox.is_full or put > MOST_WAITING * 200):
        outbox.put(UnchangedAd(f"{put:0100}"))  # the writer takes what waits, until the pipe holds no more
        put += 1
    was_full = outbox.is_full
    outbox.when_there_is_room(room.set)

    with os.fdopen(reading) as pipe:
        closing = threading.Thread(target=outbox.close)
        closing.start()
        lines = list(pipe)
        closing.join(10)

    assert was_full
    assert room.is_set()
    assert len(lines) == put


def test_an_outbox_that_was_emptied_meanwhile_has_room_at_once():
    reading, writing = os.pipe()
    outbox, room = Outbox(writing, lost=lambda: None), threading.Event()

    outbox.when_there_is_room(room.set)

    assert room.is_set()
    outbox.close()
    os.close(reading)


def test_a_reader_that_went_away_is_noticed():
    reading, writing = os.pipe()
    os.close(reading)
    lost = threading.Event()
    outbox = Outbox(writing, lost=lost.set)

    outbox.put(UnchangedAd("1"))
    outbox.close()

    assert lost.is_set()


def test_letters_that_cannot_be_written_do_not_stop_the_rest():
    reading, writing = os.pipe()
    outbox = Outbox(writing, lost=lambda: None)

    outbox.put(UnchangedAd("broken \udce6"))
    outbox.put(UnchangedAd("2"))
    outbox.close()

    with os.fdopen(reading) as pipe:
        assert [decode_message(line).external_id for line in pipe] == ["broken ?", "2"]
