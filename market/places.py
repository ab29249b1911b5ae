"""Where the invented people say they are, and which team of the Danish profile that is: data of its own, so that
it can contradict the gazetteer of the system.
"""

from __future__ import annotations

from dataclasses import dataclass

TEAMS = {
    "DK-84": "Team Øst",  # Hovedstaden
    "DK-85": "Team Midt",  # Sjælland
    "DK-83": "Team Midt",  # Syddanmark
    "DK-82": "Team Vest",  # Midtjylland
    "DK-81": "Team Vest",  # Nordjylland
}


@dataclass(frozen=True, slots=True)
class Place:
    """`written` is how the ad says it; `region` is ISO 3166-2. An ad without a place has NOWHERE."""

    written: str
    municipality: str
    region: str

    @property
    def team(self) -> str:
        return TEAMS.get(self.region, "")


NOWHERE = Place("", "", "")
EVERYWHERE = Place("hele landet", "", "")

# Written as people write: with and without postcode, å as aa, a district beside its town.
PLACES = tuple(
    Place(written, municipality, region)
    for region, towns in {
        "DK-84": (
            ("København", "København"),
            ("København V", "København"),
            ("2200 København N", "København"),
            ("Frederiksberg", "Frederiksberg"),
            ("Hillerød", "Hillerød"),
            ("3000 Helsingør", "Helsingør"),
            ("Ballerup", "Ballerup"),
            ("Glostrup", "Glostrup"),
            ("Gentofte", "Gentofte"),
            ("Hvidovre", "Hvidovre"),
            ("Rønne", "Bornholm"),
        ),
        "DK-85": (
            ("Roskilde", "Roskilde"),
            ("4700 Næstved", "Næstved"),
            ("Køge", "Køge"),
            ("Slagelse", "Slagelse"),
            ("Holbæk", "Holbæk"),
        ),
        "DK-83": (
            ("Odense", "Odense"),
            ("5000 Odense C", "Odense"),
            ("Kolding", "Kolding"),
            ("Vejle", "Vejle"),
            ("6700 Esbjerg", "Esbjerg"),
            ("Sønderborg", "Sønderborg"),
            ("Åbenrå", "Aabenraa"),
        ),
        "DK-82": (
            ("Aarhus", "Aarhus"),
            ("Århus", "Aarhus"),
            ("8000 Aarhus C", "Aarhus"),
            ("Randers", "Randers"),
            ("Silkeborg", "Silkeborg"),
            ("Herning", "Herning"),
            ("8800 Viborg", "Viborg"),
            ("Horsens", "Horsens"),
        ),
        "DK-81": (
            ("Aalborg", "Aalborg"),
            ("Ålborg", "Aalborg"),
            ("9800 Hjørring", "Hjørring"),
            ("Frederikshavn", "Frederikshavn"),
            ("Thisted", "Thisted"),
        ),
    }.items()
    for written, municipality in towns
)


def places_of(region: str) -> tuple[Place, ...]:
    return tuple(place for place in PLACES if place.region == region)
