"""Who offers: a woman, a man, a couple, a trans person. Never whom she or he receives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.given_names import GIVEN_NAMES
from pipeline.wording import Found, Phrases, Told, phrase_table, read_wording, word_set, words_before
from register.words import Advertises

if TYPE_CHECKING:
    from pipeline.wording import Wording

# before a word they tell whom she receives, looks for or is like
_TOWARDS = word_set(
    "for til med fuer mit zu an to with foer till med modtager soeger seeks seeking sucht suche empfange velkommen "
    "velkomne ogsaa kun only nur bare kaere dear liebe ikke ingen not no kein keine inte av af by hos dig deg dich you "
    "din dit deine your si pentru dla para"
)
_WELCOMED = word_set("velkommen velkomne welcome willkommen vaelkommen vaelkomna soeges too ogsaa")

_TOLD: Final = Phrases(
    {
        **phrase_table(
            Advertises.WOMAN,
            """to piger; to veninder; to damer; to kvinder; to jenter; to venninner; to søstre; pige; piger; pigen; pigerne; kvinde; kvinder; kvindelig; dame; damer; damen; frue; husmor; massøse*; veninde;
            veninder; lady; ladies; girl; girls; woman; female; mistress; milf; escortpige*; privatpige*; frau; dame;
            mädchen; mädels; girls; studine; studentin*; jente; jenter; jenta; kvinne; kvinner; dama; venninne; venninner; husmor;
            tjej; tjejer; kvinna; kvinnor; väninna; flicka; dziewczyn*; kobiet*; kobieta; pani; fată; fete; femeie;
            doamnă; chica; chicas; mujer; señora; สาว; ผู้หญิง; blondine; brunette; blondinka; moden kvinde; ung kvinde;
            thaipige*; thai pige; thai lady; asian lady; latina""",
        ),
        **phrase_table(
            Advertises.MAN,
            """mand; manden; fyr; fyren; mandlig; herre; bøsse; gigolo; dreng; guy; man; male; boy; masseur; massør;
            mann; junge; kerl; typ; gutt; gutten; kar; kille; killen; pojke; snubbe; mężczyzn*; facet; chłopak; bărbat;
            băiat; hombre; chico; callboy; eskortegutt*; eskortgutt*; escortfyr*; escortdreng*; escortmand*; mannlig; homofil; bifil mann; bi mand""",
        ),
        **phrase_table(
            Advertises.TRANS,
            """trans; transe; transkvinde*; transkvinne*; transkvinna*; transpige*; transseksuel*; transsexuel*;
            transsexual; transfrau; transgender; transwoman; trans woman; tgirl; t girl; ts; shemale; ladyboy; travesti;
            transvestit*; transperson*; transmand*; transman*; กะเทย""",
        ),
        **phrase_table(
            Advertises.COUPLE,
            """vi er et par; et par der; par på; par m k; par k m; par søger; et ungt par; et modent par; ægtepar*; kærestepar*; we are a couple;
            a couple; couple; wir sind ein paar; ein paar; ehepaar; pärchen; vi er eit par; ektepar; kjærestepar;
            vi är ett par; mand og kvinde; mann og kvinne; mann und frau; jesteśmy parą; suntem un cuplu; somos pareja""",
        ),
        **phrase_table(
            Advertises.UNKNOWN,
            """par; par søges; mand til mand; good man; gentleman; gentlemen; et par timer; et par dage; ein paar stunden;
            a couple of; et par; ung dame søges; pige søges; piger søges; girls wanted; man kan; man skal; kan man;
            hvis man; man får; man er; man vil; at man; ring til pigerne""",
        ),
    }
)
_FIELD: Final = Phrases(
    {
        **phrase_table(Advertises.WOMAN, "pige*; kvind*; dame*; women; woman; female; girls; frau*; damen; kvinn*; jenter; tjejer; ladies; lady; w; f; k"),
        **phrase_table(Advertises.MAN, "mand; mænd; mandlig*; men; man; male; males; männer; mann; menn; herrer; fyre; gutter; gutt; boys; killar; män; m"),
        **phrase_table(Advertises.COUPLE, "par; couple*; paar*; pärchen; swinger*"),
        **phrase_table(Advertises.TRANS, "trans*; ts; shemale*; ladyboy*; tv"),
    }
)  # fmt: skip


def read_advertises(wording: Wording, field: str = "") -> Told[Advertises]:
    """The page's own category where it says one; else what the text says of who offers; else a given name."""
    if field:
        named = _FIELD.find(read_wording(field[:300]))
        if named:
            return Told(_clearest(named).meaning)
    told = [hit for hit in _TOLD.find(wording) if _is_offering(wording, hit)]
    if not told:
        told = [
            Found(at, at, GIVEN_NAMES[word]) for at, word in enumerate(wording.words) if word in GIVEN_NAMES
        ]
    if not told:
        return Told(Advertises.UNKNOWN)
    clearest = _clearest(told)
    return Told(clearest.meaning, wording.spans([clearest]))


def _clearest(told: list[Found[Advertises]]) -> Found[Advertises]:
    """A "trans woman" is trans, "we are a couple, she …" a couple; otherwise the first."""
    for word in (Advertises.TRANS, Advertises.COUPLE):
        for hit in told:
            if hit.meaning is word:
                return hit
    return told[0]


def _is_offering(wording: Wording, hit: Found[Advertises]) -> bool:
    if hit.meaning is Advertises.UNKNOWN:
        return False
    words = wording.words
    before = words_before(wording, hit.first, 2)
    after = words[hit.last + 1 : hit.last + 3]
    return _TOWARDS.isdisjoint(before) and _WELCOMED.isdisjoint(after)
