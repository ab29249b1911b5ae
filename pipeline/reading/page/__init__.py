"""What a visitor sees of a page's markup: visible_text.py is the way in."""
