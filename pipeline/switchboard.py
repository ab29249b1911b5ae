"""Whether somebody else than the advertiser answers: a receptionist, a phone attendant, a shared phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.wording import Phrases, Told, phrase_table

if TYPE_CHECKING:
    from pipeline.wording import Wording

_TOLD: Final = Phrases(
    phrase_table(
        True,
        """telefonpasser*; telefondame*; telefonpige*; telefonvagt*; receptionist*; receptionen; reception; resepsjon*;
        rezeption*; sekretær*; sekretaerin*; switchboard; call center; callcenter; phone attendant; phone operator;
        phone lady; our operator; agency; escort agency; bureau; escortbureau*; eskortbyrå*; eskortebyrå*; agentur*;
        min veninde tager telefonen; min veninde svarer; ring til min veninde; ring til min ven; en veninde svarer; veninde passer telefonen; passer telefonen;
        fælles telefon; fælles nummer; delt telefon; delt nummer; shared phone; shared number; vores telefon;
        en anden tager telefonen; min venninne svarer; venninne tar telefonen; passer telefonen for; tar telefonen for;
        my friend answers; friend answers the phone; meine freundin geht ans telefon; unsere telefondame;
        gemeinsame nummer; gemeinsames telefon; spørg efter; spør etter; fråga efter; ask for; frag nach; fragen sie nach;
        pigerne på arbejde; dagens piger; piger på arbejde; vores piger; våre jenter; our girls; unsere mädchen;
        unsere damen; våra tjejer""",
    )
    | phrase_table(
        False,
        "ask for price; ask for prices; ask for more; spørg efter priser; spørg efter mere; ask for photos",
    )
)


def read_switchboard(wording: Wording) -> Told[bool]:
    told = [hit for hit in _TOLD.find(wording) if hit.meaning]
    return Told(bool(told), wording.spans(told))
