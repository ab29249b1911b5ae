"""Given names that tell a woman from a man, folded: the weakest evidence, for ads that say no more."""

from __future__ import annotations

from typing import Final

from pipeline.wording import word_set
from register.words import Advertises

GIVEN_NAMES: Final[dict[str, Advertises]] = {
    **dict.fromkeys(
        word_set(
            "anna maria sara sofie sofia laura emma ida julie camilla louise mette line nina natasja natasha nadia lisa "
            "linda maja maya eva elena elina olga irina svetlana katja tanja anja diana bianca alina andreea gabriela "
            "isabella monica monika angelina jessica vanessa victoria viktoria amanda christina kristina mia lea luna "
            "bella nicole michelle susanne hanne lone pia tina lena helene karina karin ingrid silje ane signe freja "
            "clara klara alma ella mila zara nana noi ploy joy lily lucy rosa carmen carla kasia agnieszka magda ewa alexandra mihaela sofía lucía paula sandra simone veronica"
        ),
        Advertises.WOMAN,
    ),
    **dict.fromkeys(
        word_set(
            "lars peter thomas martin michael mikkel jonas anders kristian christian mads rasmus jens henrik daniel "
            "david alex marcus markus oliver kevin robert erik magnus kasper jakob andreas stefan tobias emil"
        ),
        Advertises.MAN,
    ),
}
