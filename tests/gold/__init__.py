"""A market of invented ads whose truth is known, and how well the readers read it."""
