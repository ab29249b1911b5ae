"""Signals that a person should look at an ad: they route, they never accuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.wording import Phrases, Told, phrase_table

if TYPE_CHECKING:
    from pipeline.age import Age
    from pipeline.wording import Span, Wording

UNDER_18: Final = "under-18"
DANGER: Final = "danger"
SOMEONE_ELSE_WRITES: Final = "someone-else-writes"
SEVERAL_PERSONS: Final = "several-persons"
FLAGS: Final = (UNDER_18, DANGER, SOMEONE_ELSE_WRITES, SEVERAL_PERSONS)

# under 18: recall first, a false alarm costs one look
_SIGNALS: Final = Phrases(
    {
        **phrase_table(
            UNDER_18,
            """mindreårig*; mindreaarig*; under 18 år gammel; ikke fyldt 18; ikke fylt 18; endnu ikke 18; snart 18; næsten 18; nesten 18;
            bliver snart 18; blir snart 18; fylder snart 18; fyller snart 18; fylder 18; fyller 18; lige under 18;
            går i skole; folkeskole*; skolepige; skolepigen; skoleelev*; skolejente*; skolflicka*; skoldreng*; konfirmand*;
            går i 7; går i 8; går i 9; går i 10; går på efterskole; efterskole*; ungdomsskole*; 7 klasse; 8 klasse;
            9 klasse; 10 klasse; niende klasse; tiende klasse; ottende klasse; gymnasieelev*; teenage*; tenåring*;
            tonåring*; barely legal; schoolgirl*; school girl; high school; not yet 18; almost 18; nearly 18; soon 18;
            turning 18; turn 18; underage; under age; minor; minderjährig*; noch nicht 18; fast 18; bald 18; schülerin*; schüler;
            omyndig*; minderjarig*; niepełnoletni*; nieletni*; minora; menor de edad; ung teen; young teen; lolita;
            meget ung; very very young; too young; sweet sixteen""",
        ),
        **phrase_table(
            DANGER,
            """tvunget; tvinges; tvingad; forced to; zwingt mich; gezwungen; mod min vilje; mot min vilje; against my will;
            gegen meinen willen; har taget mit pas; tog mit pas; took my passport; has my passport; meinen pass; slår mig;
            slår meg; beats me; schlägt mich; skylder penge; owe them money; må ikke gå ud; får ikke lov at gå;
            not allowed to leave; darf nicht weg; help me please; hjælp mig; hjelp meg; hilf mir""",
        ),
        **phrase_table(
            SOMEONE_ELSE_WRITES,
            """hun taler ikke; hun snakker ikke; hun svarer ikke selv; jeg skriver for; skriver for hende; skriver på vegne;
            på vegne af; på vegne av; she does not speak; she doesn t speak; she speaks no; sie spricht kein; min kæreste skriver;
            hendes kæreste; hennes kjæreste; her boyfriend; her manager; my manager; min chef; meine chefin; mein chef;
            sjefen min; min mand svarer; min kæreste svarer; han svarer; my boyfriend answers; kontakt hendes; contact her;
            hun er ny; hun gør; hun tilbyder; hun kan; sie macht; sie bietet; she offers; she does; she is new;
            hun er klar; she is ready; ring til ham; call him""",
        ),
        **phrase_table(
            SEVERAL_PERSONS,
            """vi er to; vi er tre; vi er 2; vi er 3; vi er 4; vi er fire; vi er flere; to piger; tre piger; to veninder; to søstre;
            flere piger; nye piger; vores piger; våre jenter; to jenter; to venninner; two girls; three girls; 2 girls;
            3 girls; 2 piger; 3 piger; our girls; new girls; we are two; we are three; girls every; skiftende piger;
            wir sind zwei; wir sind drei; zwei mädchen; zwei frauen; zwei freundinnen; unsere mädchen; unsere damen; två tjejer;
            våra tjejer; vi är två; dagens piger; pigerne; uge piger; forskellige piger""",
        ),
        # names of other things that begin alike
        **phrase_table("", "minor delay; fylder 18 kvm; contact her mit; hun kan ikke"),
    }
)


def read_flags(wording: Wording, age: Age) -> tuple[Told[str], ...]:
    """The flags of an ad, the gravest first, each once with every signal that raised it."""
    raised: dict[str, list[Span]] = {}
    for hit in _SIGNALS.find(wording):
        raised.setdefault(hit.meaning, []).append(wording.span(hit.first, hit.last))
    if age.maybe_minor:
        raised.setdefault(UNDER_18, []).extend(age.where)
    return tuple(Told(flag, tuple(raised[flag])) for flag in FLAGS if flag in raised)
