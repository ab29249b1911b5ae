"""Following an advertiser from ad to ad and from number to number."""
