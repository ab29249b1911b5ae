"""The phone numbers of an ad: read.py is the way in."""
