"""How each site of the market is described to the system: TOML texts, with the address filled in."""

from __future__ import annotations

from importlib.resources import files


def definition_for(site: str, base_url: str, *, rebuilt: bool = False) -> str:
    """The site's definition as TOML. `rebuilt`: as staff would write it after the redesign (kortet only)."""
    name = f"{site}-rebuilt" if rebuilt else site
    text = (files("market") / "sources" / f"{name}.toml").read_text(encoding="utf-8")
    return text.replace("{address}", base_url.rstrip("/"))
