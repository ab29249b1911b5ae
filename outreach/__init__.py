"""The command and the wiring: the only package that may know all others."""
