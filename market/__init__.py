"""A sample market: invented people who advertise on invented sites for five weeks, served on this machine only.

It knows nothing of the system that screens it, and carries its own truth (`market.truth`), so that the demo and
the tests can compare. `python -m market` serves it by hand.
"""
