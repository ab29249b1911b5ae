"""Where an advertiser is: read.py is the way in, places/ what is known of the land."""
