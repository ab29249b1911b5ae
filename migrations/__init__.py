"""How the register's tables came to be, one step at a time."""
