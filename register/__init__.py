"""What we remember: sources, rounds, ads, numbers, advertisers, contacts, refusals, and who did what."""
