"""The language of an ad: read.py is the way in, the tables beside it are made by tools/make_language_tables.py."""
