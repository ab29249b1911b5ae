"""An invented market whose truth is known, and how well the following of its advertisers is scored."""
