"""The age an advertiser states, and any hint that it is under 18: read.py is the way in."""
