"""The words and rules by which a text tells who offers and who is only received, in nine languages."""

from __future__ import annotations

from typing import Final, NamedTuple

from pipeline.reading.given_names import GIVEN_NAMES, TOLD_NAMES
from register.words import Advertises

# how clearly words tell who offers: "hun", "Anna", "soy discreta", "kvinde", "jeg er en kvinde"
RECEIVED, HINTED, NAMED, ENDING, CALLED, STATED = range(6)


class Offers(NamedTuple):
    who: Advertises
    strength: int


def _names(names: dict[str, Advertises], who: Advertises) -> str:
    return " ".join(name for name, meaning in names.items() if meaning is who)


def _names_and_genitives(names: dict[str, Advertises], who: Advertises) -> str:
    """With "Annas", but not where that is another name or too short to tell."""
    listed = _names(names, who).split()
    return " ".join([*listed, *(f"{name}s" for name in listed if len(name) > 3 and name[-1] != "s")])


_RECEIVED = Offers(Advertises.UNKNOWN, RECEIVED)
_W, _M, _C, _T = Advertises.WOMAN, Advertises.MAN, Advertises.COUPLE, Advertises.TRANS

CLASSES: Final = {
    "WOMAN": """pige pigen kvinde kvinden kvindelig kvindelige kvinnliga kvinnelige weibliche dame damen dama blondin frue fruen fru husmor husmoderen massøse* masøse* mom massös* veninde
        venindens lady girl woman female mistress milf frau mädchen mädel studine studinen studentin* jente jenta kvinne kvinna kvinnen
        kvinnelig kvinnlig venninne väninna flicka flickan tjej tjejen dziewczyna kobieta kobietą dziewczyną pani studentka
        fată fata femeie femeia doamnă doamna chica mujer señora señorita dama blondine blondinen blondinka brunette brunetten brunett
        rødtop latina colombiana brasileña venezolana kubanerin dam damen skånska göteborgska smålänska norrländska dalkulla masseurin* masseuse hausfrau begleiterin
        escortdame escortlady polin russin thailänderin thailænderinde russerinde servitrice stewardesse danserinde
        skuespillerinde kunstnerinde lærerinde sangerinde elskerinde værtinde gastgeberin herskerinde domina dominatrix
        gudinde göttin goddess dronning prinsesse princess enke witwe widow mor mother mama mamma mommy mum mutter moder
        bedstemor husmoder kone søster søstre schwester mødre niece elskarinna älskarinna konkubine alenemor tøs tøsen jenten
        businesswoman businesslady ungpige skandinavierin berlinerin hamburgerin dänin schwedin norwegerin tschechin
        ungarin rumänin bulgarin spanierin italienerin französin brasilianerin lehrerin krankenschwester sygeplejerske
        sykepleierske sjuksköterska servitrise frisørinde masażystka polka rosjanka ukrainka studentă masatoare maseuză
        masajista-f blondynka brunetka blondă brunetă rubia morena pelirroja chicas-f muchacha signora madame frøken
        fräulein fröken frk miss mrs ms mademoiselle donna femme ladyen *pige *pigen *kvinde *dame *damen *jente *jenta *tjej
        *frau *girl *lady *flicka *kvinne *kvinna *mädchen *erin *eurin *ianerin *mutter *mutti *inna-f dame'n
        kvindemenneske kvinnemenneske kvindfolk enkefrue enkefruen *frue *fruen mormor farmor bestemor bedstemoderen tante lærerinne lærarinna *lærerinne *arinne *erinne *ørinne *ärinna *arinna
        *erinna *erinde *arinde *ørinde polakinde tjekkinde husfrue matmor caribeña dominicana mexicana peruana ecuatoriana
        paraguaya boliviana chilena cubana rumana ucraniana tailandesa viuda casada domnișoară domnișoara văduvă văduva divorțată
        româncă româncuță moldoveancă wdowa mężatka rozwódka dwudziestolatka trzydziestolatka czterdziestolatka pięćdziesiątka
        litwinka czeszka słowaczka latynoska tajka azjatka mulatka asiatin griechin türkin chinesin vietnamesin filipina filippina
        pinay lass lassie gal chick ragazza
        callgirl girlfriend gfe lesbian lesbisk-f lesbe kæreste-f ledsagerske ledsagerinde weiblich""",
    "WOMEN": """girlfriends gals lasses chicks milfs masseuses escortdamer escortpiger piger pigerne kvinder kvinderne damer damerne damene jenter jentene kvinner tjejer tjejerna kvinnor ladies girls women
        females frauen mädels mädchen-pl veninder venindepar venninner väninnor freundinnen søstre sisters systrar schwestern dziewczyny kobiety kobiet dziewczyn
        dziewczynki przyjaciółki koleżanki amigas hermanas prietene sorori siostry fete fetele femei chicas mujeres señoritas masseurinnen massøser studiner blondiner tøser *pigerne *piger *damer
        *jenter *tjejer *girls *ladies *frauen""",
    "PIGER": "piger veninder damer kvinder søstre jenter venninner kvinner massøser ungpiger *piger",
    "OTHER": "piętro sekretärin telefonistin rezeptionistin telefondame telefondamen telefonpige telefonpigen telefonjente empfangsdame receptionsdame bookingdame barndame vandpige kjente bekjente ukjente tjente fortjente betjente anerkjente godkjente herinde derinde herinne derinne därinne härinne jemand niemand nogenmand komfyr komfyren musefyr normand severin catherin petrol",
    "MAN": """herremand herremann polak rosjanin ukrainiec rumun mand manden mandlig mandlige fyr fyren herre herr gigolo dreng drengen guy male boy masseur
        massören mann mannen kerl gutt gutten kar kille killen pojke pojken snubbe mężczyzna mężczyzną facet chłopak chłopakiem bărbat
        bărbatul băiat băiatul hombre chico varón señor callboy rentboy mannlig mannlige mandlige manliga männliche männlicher manlig gentleman masażysta student-m
 pappa papa daddy hunk bodybuilder maskulin masculine masculino męski twink bear
        masseuren latino colombiano venezolano brasileño cubano mexicano enkemand ungkarl nordmann svenske-m bursche
        *gutt *gutten *fyr *fyren *dreng *drengen *herre kammerat kamerat kompis boyfriend facetem männlich unggutt laddie bloke chap fella fellow dude lumberjack caballero gubbe gubben
        farbror morfar farfar bedstefar bestefar opa grandpa grandad änkling änkeman änklare widower witwer wdowiec viudo văduv rozwodnik
        kawaler burlac ungkarlen ungersvend enkling enkemanden brandmand brandmanden brannmann brannmannen brandman feuerwehrmann
        fireman sømand sømanden sjømann sjöman seemann fisherman craftsman handyman frenchman englishman irishman dutchman
        scotsman welshman norseman sportsman nordmannen styrmand købmand bondemand trzydziestolatek czterdziestolatek dwudziestolatek
        *mannfolk""",
    "LADIES": """damer damerne damene kvinder kvinderne ladies women females frauen kvinner kvinnor panie kobiety doamne femei
        mujeres señoras señoritas *damer""",
    "HARMS": """beat beats hit hits threatened threatens threaten hurt hurts stalks follows following found raped attacked robbed slår slog slo truer truede truet truade hotar hotat hotade hotet følger følge
        fulgte forfølger följer följt förföljer finde finder finne dræbe dræber døde drepe döda döda hittar schlägt schlug geschlagen verfolgt bedroht bedrohte bije grozi śledzi lovește bate amenință urmărește pega persigue overfaldt overfaldet""",
    "BEARDED": """beard bearded skæg skægget skjegg skäggig skägg bart vollbart moustache mustache overskæg fuldskæg fuldskægget
        skjegget ølmave mandig mannhaft viril handsome athletic muskuløs muskulös muscular muskulös skaldet flintskallig sixpack bodybuilder""",
    "TRADESMAN": """mester håndværker* snedker tømrer tømmermand murer smed elektriker mekaniker fisker landmand bonde gårdejer jæger
        trener turvenn soldat kaptajn kaptajnen kaptein lods sailor builder carpenter plumber trucker lastbilchauffør håndverker snekker rørlegger bonde
        hantverkare snickare rörmokare handwerker tischler maurer klempner kapitän matrose""",
    "GAYISH": "homse homsen skeiv gay bøsse bøssen bøs homo homofil homoseksuel homoseksuell homosexuell homosexuella bifil gej schwul schwuler maricón versatile vers bottom m2m msm",
    "MEN": """mænd mændene mænds herren herrer herrerne menn mennene herrar herrarna män männen männer herren-pl guys gentlemen boys men
        males gutter guttene killar killarna fyre fyrene drenge drengene panowie panów panom mężczyźni mężczyzn bărbați
        bărbaților domni domnii domnilor hombres caballeros caballero chicos señores kerle jungs masseure massører-m fyrer karer mannfolk
        gubbar pojkar brødre kammerater kamerater venner-m""",
    "COUPLE": "pair hotwife ægtepar* kærestepar* ektepar* kjærestepar* swingerpar* parret pärchen ehepaar couple coupl par paar paret cuplu pareja parę pary parą małżeństwo matrimonio",
    "TRANS": """trans transe transen transkvinde* transkvinne* transkvinna* transpige* transdame* transjente* transtjej* transseksuel* transsexuel*
        transsexual* transeksual* transfrau* transgender* transgirl* translady* transwoman* transwomen transkönad* transpersoner
        transperson* tgirl tgirls ts shemale* ladyboy* travesti* transvestit* transmand* transman* transmann* kathoey crossdresser*
        crossdressing mtf ftm transboy* transkille* transgutt* tranny nonbinær* nonbinary* enby transa transka transki transkøn* transkjøn* transkob* transfem* transmuj* transcan* transexual*""",
    "MAN_EN": "man",
    "EN": """a an en the young mature real gay nice gentle strong handsome older good masculine black white bi bisexual
        straight danish norwegian swedish polish latin brazilian german english professional friendly discreet educated polite
        tall athletic fit muscular sporty single married experienced calm kind clean elegant sexy hot asian thai african european italian
        spanish svensk snygg mogen trevlig äldre ung rak diskret snäll stilig vältränad ensam dansk norsk polsk singel gift romanian arabic turkish""",
    "ADJ_PAR": """gay homo lesbisk bøsse erfarent erfarne erfahrenes nysgerrigt frækt sportligt ungt modent sødt gift dansk åbent polsk hyggeligt frækt lækkert diskret voksent norsk svenskt trevligt
        young married friendly nice mature junges reifes nettes eventyrlystent swinger sjovt glad ærligt danskt tysk thailandsk
        mogen moget ældre eldre middelaldrende elegant lekkert kjekt rolig roligt liberalt frigjort lesbisk spændende attraktivt sympatisk
        trivelig hyggelig älskande real hot attractive loving discreet experienced tolerantes aufgeschlossenes nyt nye bi bifilt biseksuelt""",
    "TIME": """timer time dage dag uger uge gange gang minutter måneder måned år øjeblikke øjeblik ord ting billeder aftener kvelder
        stykker kilometer km kilo glas kopper drinks stunden tage tagen wochen monate mal minuten stunde worte fotos hours days weeks
        months years minutes times things pictures veckor timmar dagar gånger månader bilder dager uker ganger minutt skridt meter
        tusind hundrede kroner nye gode kolde øl of sko søde briller bryster ben øjne spørgsmål steder kig mange""",
    "NAMEF": _names_and_genitives(GIVEN_NAMES, _W),
    "NAMEM": _names_and_genitives(GIVEN_NAMES, _M),
    "TOLDF": _names(TOLD_NAMES, _W),
    "TOLDM": _names(TOLD_NAMES, _M),
    "CALLED": """hedder heter heiße heisse heiß heder hedde hetter hedr heise hed navn navnet navnene name named namn kaldes kaldt kaller hilsen hilsner hils gruß grüße kh mvh vh
        regards kisses xoxo imię imie nazywam cheamă cheama numele llamo nombre spørg fråga spør v""",
    "HOUR": " ".join(f"{hour} {hour:02}" for hour in range(18)),
    "AGED": " ".join(f"{age} {age}y {age}yo {age}yrs" for age in range(18, 80)),
    "SELF": "jeg ich jag i jestem sunt soy som-s im min-s jag",
    "JEG": "eg jeg ich jag i me yo ja eu ég",
    "BE": "er är am m bin aer is are sind ist være vara be og also også auch även altid gerne all alle meget more very ok både begge också auch também",
    "VI": "vi we wir jesteśmy suntem somos os oss us",
    "TOWARD": """for fuer für dla pentru para till til imod imot emot mod modtager modtar mottar mottager receive receives receiving
        hosts host hosting sees träffar atiendo atienden atiende begleite bedient empfange empfängt empfangen przyjmuję primesc recibo søger søges søker seek seeking seeks looking searching sucht suche söker szukam
        caut busco ønsker velkommen welcome willkommen welcoming besøger besøker besuche besucht visit visiting an
        kære kjære dear liebe lieber lieben käre
        kræsne bortskæm bortskæmmer forkæler verwöhne pamper spoil elsker loves love mag odwiedzam för
        invite inviterer indbyder både pour cu servicing serve serves hjælper helps
        erfaring-m kender møder mødes-m meet meets treffe möter hos-m som-m wie-m""",
    "CLIENTS": "lovers lover fans fan curious client clients guest guests kunde kunder kunden kund gæst gæster gjester gäste gäster customers visitors klienter klienten admirers beundrere",
    "COUPLES": "couples parejas cupluri singles",
    "PLACE": "hjemme hemma heime home hause zuhause privat lejlighed lejligheden leilighet lägenhet wohnung flat apartment domu siebie acasă casa hotel hotell klinik",
    "EVERY": "hvilken enhver every any jeder jeden each alle alla",
    "DENIED": "ingen ikke inte no not kein keine nie sin fără bez uden without utan ohne hverken verken neither weder varken ikkje nicht",
    "BUT": "bare men but just only kun sondern nur utan blot einfach endast simply",
    "SWINGERS": "swinger swingere swingers swingerpar",
    "BY_WHOM": "by af av ved von durch hos",
    "FINE_DE": "nette junge hübsche reife schöne sexy liebe blonde süße neue mollige elegante attraktive schlanke erfahrene gepflegte diskrete brünette echte charmante private",
    "FROM_DE": "deutsche schwarze dunkelhaarige rothaarige schwarzhaarige blonde brünette",
    "YOU": "du you ihr dich dig deg tu ty te dir dere jer",
    "WITH": "bange afraid scared redd rädd med with mit hos of af av by von fra from z cu con der som als as",
    "ASK": """søger søker suchst sucht looking searching lyst brug trænger savner drømmer længes szukasz buscas cauți cauti vil want wants
        ønsker kunne til vild glad behov need sehnst träumst drömmer saknar vill letar dreaming miss into""",
    "SEEK": """søger søker söker seek seeking seeks suche sucht szukam caut busco looking for til""",
    "CONTACT": "ring ringer skriv skriver kontakt kontakta call text contact whatsapp sms ruf zadzwoń suna sună llama llámame tlf telefon mød møt meet kom besøg besøk visit treffen lær triff nyd nyt oplev enjoy mal",
    "WELCOME": "velkommen velkomne velkomme velkomst welcome willkommen välkommen välkomna söges søges soeges gesucht wanted mile bienvenidos bienvenidas bineveniți zapraszam too ok okay søkes sökes tilladt",
    "AND": "også auch samt även också aussi ibland sometimes manchmal og and und och y si și eller or oder lub albo sau o samt plus",
    "ONE": "en et ei ett a an the ein eine einen einer una un o den det die der egen",
    "COUNT": "to tre fire flere two three four several zwei drei vier två fyra dos tres trzy dwie dwóch dwaj două doi trei 2 3 4 5 begge both",
    "KIN": "mor mormor mum mom mother mama mamma mutter far morfar farfar bedstefar bestefar oldefar grandfather grandpa opa oma grandmother dad daddy papa pappa father vater søn sønnen datter datteren son daughter sohn tochter bror broder brother bruder søster storesøster lillesøster sister schwester syster nabo naboen neighbour nachbar nachbarin nachbarn granne kusine fætter tante onkel svigermor svigerfar moster faster hund hunden kat katten dog cat katze syn córka brat siostra hijo hija hermano hermana fiu fiica fratele sora ven veninde venninne venn vän friend ekskone eksmand eks ex datterens",
    "MY_OWN": "min mitt mine my mein meine meiner meinem meinen mi mea meu moja mój mojego mojej",
    "WIFE": "kone konen kona hustru wife frau fru ehefrau żona soție soția mujer esposa ekskone girlfriend flickvän",
    "HUSBAND": "mand husbond mann man husband ehemann mąż soț soțul marido esposo eksmand boyfriend pojkvän",
    "MY": "min mit mine mitt my mein meine meiner meinem mój moja moim mea meu mi sin sit hendes hennes her hans his ihr ihre din dit your gift",
    "PARTNER": "mand mann man kone konen kæreste kjæreste hustru wife husband girlfriend boyfriend partner samlever samboer sambo freund frau mąż żona chłopak dziewczyna soț soție soția soțul novio novia marido esposa pojkvän flickvän kjæresten ven far bror søn sønner son father brother sohn vater kompis",
    "MATE": "mand mann man kone konen kæreste kæresten kjæreste kjæresten hustru wife husband girlfriend boyfriend partner samlever samboer sambo freund frau fru mąż żona chłopak dziewczyna soț soție soția soțul novio novia marido esposa pojkvän flickvän",
    "FRIEND_F": "veninde venninne väninna veninden søster søstre freundin kollega-f przyjaciółka przyjaciółką koleżanka koleżanką prietena amiga",
    "FEM": "*a *ă",
    "NOT_FEM": "acasa acasă gata la ca sa să aceea disponibil ta a na da za dla ja ma sama-n masajista lista artista nadia polska ya ra nja ova para hasta esta era nowa-n",
    "MASC_PL": "*ny *ty *dy *ły *wy *ry *sty *cki *iły *oki",
    "MASC_ES": "*o",
    "NOT_MASC": "todo solo como pero cuando yo no lo o do go to so bo co disponible nuevo-n bajo",
    "ADV": "bardzo tu teraz już też muy foarte aquí nu tylko trochę ahora tan una un o i y si bien tot mai super doar sólo nyligen",
    "FEM_VERB": "*ałam *iłam *yłam *łabym",
    "MASC_VERB": "*ałem *iłem *yłem *łbym",
    "ER_DE": "netter reifer junger sportlicher attraktiver gepflegter diskreter *iger *licher *barer *netter *sicher *ierter *lter *nner *hter *ner *nder *lloser *oßer *nger",
    "SHE": "hun hon hende hendes henne hennes she ella hennes ona",
    "FEM_ADJ": """zadbana miła dyskretna seksowna ładna zgrabna kobieca czuła sympatyczna wesoła atrakcyjna szczupła młoda dojrzała
        samotna elegancka uśmiechnięta delikatna doświadczona drăguță drăguța frumoasă frumoasa discretă simpatică veselă blândă
        tânără matură sinceră amabilă serioasă finuță născută cariñosa simpática guapa madura soltera encantadora divertida
        sincera jovencita viuda atractiva hermosa traviesa morenita rubita delgada alegre-f ny-f""",
    "MASC_ADJ": """zadbany miły dyskretny przystojny wysportowany młody dojrzały samotny sympatyczny doświadczony wysoki drăguț simpatic frumos
        atletic sincer cariñoso simpático guapo maduro soltero encantador divertido sincero atractivo atlético varonil masculino""",
    "CURVY": "barm barmen e-skål strømper strømpebukser hæle stilettos kvindelig kvindelige yppig yppige barmfager barm bryster busty curvy kurvet former feminin feminine kvinnelige mammig buxom bh nylon stiletter lingerie lingeri kjole skørt kurver",
}

_GAP = "(?:<!PLACE|NAMEF|NAMEM|soy|jestem|sunt|WOMAN|WOMEN|MAN|MEN|JEG|VI|WITH|CONTACT|WELCOME|YOU|er|bin|am|är|ist|is>)"
_GAP_OF_NO = _GAP.replace("NAMEF", "BUT|NAMEF")
_PERSON = "<WOMAN|WOMEN|MAN|MAN_EN|MEN|COUPLE|COUPLES|TRANS|GAYISH>"


def _of(who: Advertises, strength: int, *rules: str) -> list[tuple[Offers, str]]:
    return [(Offers(who, strength), rule) for rule in rules]


# In order: what comes first wins where two rules begin at one word.
RULES: Final[tuple[tuple[Offers, str], ...]] = (
    # who did her harm, and whose number it is not
    *_of(
        Advertises.UNKNOWN, RECEIVED,
        "<MAN|MAN_EN|WOMAN> (?:<!jeg|CONTACT>){0,8} <HARMS> (?:<on|efter|etter|after>? <me|mig|meg|mej|mich|mnie|mă|til>)",
        "<EN|ONE> .? <MAN|MAN_EN|WOMAN> (?:<!jeg|CONTACT>){0,8} <HARMS> (?:<on|efter|etter|after>? <me|mig|meg|mej|mich|mnie|mă>)",
        "<afraid|scared|bange|redd|rädd|angst|frygter|fear> <of|for|vor|för> .{0,2} <MAN|MAN_EN|WOMAN>",
        "<han|he|er|un|jakiś> <MAN>? <HARMS> <me|mig|meg|mej|mich|mnie|mă>",
        "<svarer|answers|antwortet|svarar|belongs|tilhører|tillhör|gehört|bor|har|has|hat> <to|til|til>? <en|a|ein|eine|einem|einer> .? <WOMAN|MAN|MAN_EN> (?=<nu|now|jetzt|på|der|som|who|overtaget|whom|i>|$)",
        "<WOMAN|MAN|MAN_EN> <som|der|who|that|die> (?:<!jeg>){0,3} <mit|min|my|meine|mitt> <nummer|number|nummeret>",
        "<WOMAN|MAN> <tager|tar|takes|nimmt> <imod|imot|emot|mod>? .? <YOU|din|dine|your|the|MY>? <besked|beskeder|beskjed|message|messages|telefonen|opkald|calls|call|booking|bookings|anrufe>",
        "<WOMEN|MEN|LADIES> (?=<i|dere|ni|ihr|you> <fortjener|deserve|förtjänar|verdient|er|are|har|have|kan|can|skal|må|trenger|trænger|need|som|der>)",
        "<EN|ONE> .? <WOMAN|MAN|MAN_EN> <som|der|who|that|die> (?:<!jeg>){0,3} <mit|min|my|meine|mitt> <nummer|number|nummeret>",
        "<i|dere|ni|ihr> <er|är|seid> .? <ONE>? .{0,2} <COUPLE>",
    ),
    # two together
    *_of(
        _C, STATED,
        "<he|han|er> <is|er|ist|är> .{1,3} <AND>? <she|hun|sie|hon> <is|er|ist|är> .",
        "<she|hun|sie|hon> <is|er|ist|är> .{1,3} <AND>? <he|han|er> <is|er|ist|är> .",
        "<han|er|he> <hedder|heter|heißt> . <AND>? <hun|sie|she|hon>",
        "<hun|she|hon> <hedder|heter> . <AND>? <han|he>",
        "<sie> <heißt> . <AND>? <er>",
        "<VI> <ONE> .? <COUPLE> (?!<TIME>)",
        "<vi|we|wir> <COUPLE>",
        "<VI> <er|re|are|sind|är|heter|hedder|heißen|heiße>? <NAMEM|TOLDM> <NAMEF|TOLDF>",
        "<VI> <er|re|are|sind|är|heter|hedder|heißen|heiße>? <NAMEF|TOLDF> <NAMEM|TOLDM>",
        "<han|him|he|ham|er|el> <er|is|ist|s|på>? <AGED|NAMEM|TOLDM> .{0,3} <hun|her|she|hende|sie|hon|henne|ella> <er|is|ist|s|på>? <AGED|NAMEF|TOLDF>",
        "<hun|her|she|hende|sie|hon|henne|ella> <er|is|ist|s|på>? <AGED|NAMEF|TOLDF> .{0,3} <han|him|he|ham|er|el> <er|is|ist|s|på>? <AGED|NAMEM|TOLDM>",
        "<NAMEF|TOLDF> <AND> <manden|husband|mannen>",
        "<NAMEM|TOLDM> <AND> <konen|kona|wife|frau|frun>",
        "<MY> .? <MATE> <AND> (?:<JEG>|<myself|selv>)",
        "<JEG> <AND> <MY> .? <MATE>",
        "<VI> <er|are|sind|är> (?:<ONE|ADJ_PAR|TRANS> | <!TOWARD|COUNT|MEN|WOMEN|WITH>){0,3} <COUPLE> (?!<TIME>)",
        "<mr|mister|herr|hr> <AND>? <mrs|frau|fru>",
        "<han|he> <AND>? <hun|she|hon> <AGED>",
        "<hun|she|hon> <AND>? <han|he> <AGED>",
        "<han|he> <AND> <jeg|i|jag>",
        "<jeg|i|jag> <AND> <han|ham|him|he>",
        "<VI> <COUNT> .{0,2} <MAN|HUSBAND> <AND> .? <WOMAN|WIFE>",
        "<VI> <COUNT> .{0,2} <WOMAN|WIFE> <AND> .? <MAN|HUSBAND>",
        "<NAMEM|TOLDM> <AND>? <NAMEF|TOLDF> <SWINGERS>",
        "<NAMEF|TOLDF> <AND>? <NAMEM|TOLDM> <SWINGERS>",
        "<husband|mand|mann|man|mąż|soț|marido> <AND> <MY|ONE>? <wife|kone|hustru|frau|żona|soție|mujer|esposa|fru>",
        "<wife|kone|hustru|frau|żona|soție|mujer|esposa|fru> <AND> <MY|ONE>? <husband|mand|mann|man|mąż|soț|marido>",
        "<małżeństwo|matrimonio> <zaprasza|ofrece|oferuje|busca|szuka|recibe|i>",
        "<VI> <er|are|sind|är> .? <ONE>? .? <MAN|MAN_EN> <AND> <ONE>? .? <WOMAN>",
        "<VI> <er|are|sind|är> .? <ONE>? .? <WOMAN> <AND> <ONE>? .? <MAN|MAN_EN>",
        "<jesteśmy|suntem|somos> .? .? <COUPLE>",
        "<som|als|as> <ONE>? .? <COUPLE>",
    ),
    *_of(
        _W, STATED,
        "<massage|massasje|service|behandling|treatment|treatments|tantra> .{0,3} <BY_WHOM> <ONE>? .? <WOMAN>",
    ),
    *_of(
        _M, STATED,
        "<massage|massasje|service|behandling|treatment|treatments|tantra> .{0,3} <BY_WHOM> <ONE>? .? <MAN|MAN_EN>",
    ),
    *_of(
        _W, STATED,
        "<JEG> <AND> <MY> .? <FRIEND_F|WOMAN>",
        "<JEG> <AND> <MY> <kompis|ven|venn|vän|friend|kollega|colleague> <NAMEF|TOLDF>",
        "<MY> .? <FRIEND_F> <AND> <JEG>",
    ),
    # born as the one, living as the other
    *_of(
        _T, STATED,
        "<JEG> <er|bin|am|m> .{0,2} <lady> <boy>",
        "<was|blev|ble|wurde|er|är> <født|born|geboren|född|fødd> .{0,2} <MAN>",
        "<født|born|geboren|född|fødd> <MAN>",
        "<DENIED> <ONE>? <MAN|WOMAN|MAN_EN> <AND>? <ONE>? <MAN|WOMAN|MAN_EN> <men|but|sondern|utan> <ONE>? .? <TRANS>",
        "<lady> <boy|boys>",
        "<født|born|geboren|född|fødd> <som|as|als|i|in> .{0,2} <MAN>",
        "<war|var|was> <früher|engang|once|tidligere|før|en|ein>{1,2} <MAN>",
    ),
    *_of(
        _W, STATED,
        "<jeg|ich|jag|i> <hedder|heter|heiße|heisse|heder|hetter> <NAMEF|TOLDF>",
        "<hedder|heter|heiße|heisse> <jeg|ich|jag> <NAMEF|TOLDF>",
        "<jeg|ich|jag|i> <er|bin|är|am|m> <NAMEF>",
        "<MY> <name|navn|namn> <is|er|ist|är> <NAMEF|TOLDF>",
        "<kald|kall|kalla|call|nenn|nennt|zwij> <mig|meg|me|mich|mnie> <for>? <NAMEF|TOLDF>",
        "<llamo|nazywam|numesc|imię|cheamă> .? <NAMEF|TOLDF>",
    ),
    *_of(
        _M, STATED,
        "<jeg|ich|jag|i> <hedder|heter|heiße|heisse|heder|hetter> <NAMEM|TOLDM>",
        "<hedder|heter|heiße|heisse> <jeg|ich|jag> <NAMEM|TOLDM>",
        "<jeg|ich|jag|i> <er|bin|är|am|m> <NAMEM>",
        "<MY> <name|navn|namn> <is|er|ist|är> <NAMEM|TOLDM>",
        "<kald|kall|kalla|call|nenn|nennt|zwij> <mig|meg|me|mich|mnie> <for>? <NAMEM|TOLDM>",
        "<llamo|nazywam|numesc|imię|cheamă> .? <NAMEM|TOLDM>",
        "<mannlige|mandlige|manliga|male|männliche> .? <massører|massörer|masseurs|masseure|therapists|terapeuter|behandlere>",
    ),
    # words that only look like a person
    *_of(
        Advertises.UNKNOWN, RECEIVED,
        "<ONE|AND|et>? <par|paar|couple|couples> <TIME>".replace("<ONE|AND|et>? ", ""),
        "<ONE> <COUPLE> .? <TIME>",
        "<hola|hej|hallo|hey|salut|bună|cześć|ciao|hi> .? <handsome|MAN|WOMAN|guapo|guapos|cariño|MASC_ADJ>",
        "<república|rep> <dominicana>",
        "<da|der|dort|there|dér> <wohnt|bor|lives|arbejder|sidder> .{0,3} <MAN|WOMAN>",
        "<ikke|not|nicht|inte|kein|keine|no|nie|ingen|hverken> <ONE>? .? <MAN|WOMAN|MAN_EN> <men|but|sondern|utan|lecz|ale>",
        "<ikke|not|no|ingen|kein|keine|inte> <ONE>? <lady> <boy|boys>",
        "<vokset|grown|grew|aufgewachsen|uppvuxen|opvokset> <op|up|opp|upp>? <med|with|mit> .{0,2} <MEN|WOMEN>",
        "<har|have|habe> <COUNT> <brødre|brothers|brüder|bröder|søstre|sisters|schwestern|systrar>",
        "<TRANS|COUPLE|COUPLES|WOMEN|MEN> (?:<AND|TRANS|COUPLE|COUPLES|WOMEN|MEN>){0,4} <CLIENTS>",
        "<COUPLES> (?:<AND|TRANS|COUPLES|WOMEN|MEN>){0,4}",
        "<los|las|de> <MEN|caballeros|mujeres>",
        "<bliver|blev|er|blir|ble|blei|was|is|been|got|wird|wurde|bliver> .{1,2} <af|av|by|von> <ONE>? .? <MAN|WOMAN|MEN|WOMEN>",
        "<hos|bei|u> <MY>? <mor|mama|mamma|mum|mutter|mormor|farmor|bror|søster> (?:.{1,5} <hendes|hennes|her|hende|henne|she|hun|hon>)?",
        "<MAN_EN> <kan|skal|må|får|er|vil|har|bliver|behöver|ska|är|blir|måste|ikke|også|bare|så|bør>",
        "<når|hvis|at|som|om|kan|skal|må|så|hvor|hvad|vad|att|kan> <MAN_EN>",
        "<gay|trans|homo|bi|par|couple> <friendly|venlig|vennlig|freundlich|vänlig>",
        "<ikke|not|no|ingen|kein|keine|inte|nie> .? <TRANS>",
        "<girlfriend|boyfriend> <experience|oplevelse>",
        "<boy|girl|lady|male> <toys|toy>",
    ),
    *_of(_M, CALLED,
        "<caballero|señor|chico|hombre|varón> <para>",
        "<mand|mann|man|gutt|male|guy> <til|to|zu|för|for|på> <mand|mann|man|gutt|male|guy>",
    ),
    *_of(_W, CALLED, "<chica|mujer|señora|señorita|rubia|morena> <para>", "<to> (?:<eller> <tre|flere>)? (?:<!TOWARD|MEN>)? <PIGER>"),
    # who is asked for, by those who would find an answer here
    *_of(_T, CALLED, "<ASK|YOU> <YOU|ASK|er|efter|for|nach|til|of|into>{1,3} <ONE|EN>? .{0,2} <TRANS>"),
    *_of(_W, CALLED, "<TOWARD|til> .? <MEN> <der|som|who|die|that> (?:<!JEG>){0,3} <ASK> .{0,2} <ONE> .? <WOMAN>"),
    *_of(_M, CALLED, "<TOWARD|til> .? <WOMEN|LADIES> <der|som|who|die|that> (?:<!JEG>){0,3} <ASK> .{0,2} <ONE> .? <MAN>"),
    *_of(_W, HINTED, "<hi|hej|hei|hello|hallo|kære|kjære|dear> <MEN>"),
    *_of(_M, HINTED, "<hi|hej|hei|hello|hallo|kære|kjære|dear> <WOMEN|LADIES>"),
    *_of(_W, CALLED,
        "<ASK> <du|you|ihr|tu> (?:<!JEG|WITH>){0,4} <WOMAN>",
        "<er|are|bist> <du|you> <ASK|til|into|på|glad|vild|klar|ready|for>{1,3} <ONE|EN>? .? <WOMAN>",
        "<du|you> <er|are|ASK|want>{1,2} <til|into|efter|for|på>{0,2} (?:<ONE|EN> .?) <WOMAN>",
        "<CONTACT> <til|to|hos|med|with|the|a>{0,2} <ONE>? (?:<!MY>){0,2} <WOMAN>",
    ),
    *_of(_M, CALLED,
        "<ASK> <du|you|ihr|tu> (?:<!JEG|WITH>){0,4} <MAN> (?!<TOWARD|som|der|who>)",
    ),
    *_of(Advertises.UNKNOWN, RECEIVED,
        "<passes|passas|besvares|tages|answered|handled|svares> <af|av|by|von> .? .? <WOMAN|MAN|NAMEF|NAMEM|TOLDF|TOLDM>",
        "<WOMAN|MAN> <at|ved|på|bag> .? <desk|telefonen|phone|skranken|disken>",
    ),
    # whom they are married to
    *_of(_M, HINTED, "<MY_OWN> <ex|eks|first|første|kære|dear|forrige|late|afdøde>? <WIFE>"),
    *_of(_M, HINTED,
        "<jeg|i|ich|jag> <har|have|habe> <ONE> <WIFE>", "<konen|kona|frun> <er|is|är|ist|ved|har>",
    ),
    *_of(_W, HINTED,
        "<jeg|i|ich|jag> <har|have|habe> <ONE> <HUSBAND>", "<manden|mannen|husband> <er|is|är|ist|ved|har> (?!<der|i|som|bag>)",
    ),
    *_of(_W, HINTED, "<MY_OWN> <ex|eks|first|første|kære|dear|forrige|late|afdøde>? <HUSBAND>"),
    *_of(Advertises.UNKNOWN, RECEIVED, "<MY> .? <PARTNER|manager|chef|boss|sjef|chauffør|driver> <NAMEF|NAMEM|TOLDF|TOLDM>?"),
    # who receives at a place, or is sent
    *_of(_W, CALLED, "<TOWARD> <i|in|at|hos|på|bei|en|w|la|PLACE> (?:<!TOWARD|AND>){0,5} <WOMAN> <AGED>"),
    *_of(_M, CALLED, "<TOWARD> <i|in|at|hos|på|bei|en|w|la|PLACE> (?:<!TOWARD|AND>){0,5} <MAN|MAN_EN> <AGED>"),
    *_of(_W, CALLED, "<stiller|kopplar|verbinden|connect|connects|send|sends|sender|schicken|skickar> (?:<!JEG>){0,4} <ONE> .? <WOMAN>"),
    # who is received
    *_of(
        Advertises.UNKNOWN, RECEIVED,
        f"<TOWARD> {_GAP}{{0,5}} {_PERSON} (?:<AND|ONE|EN|ADJ_PAR>{{0,3}} {_PERSON}){{0,5}}",
        f"<DENIED> {_GAP_OF_NO}{{0,3}} {_PERSON} (?:<AND|ONE|EN|ADJ_PAR>{{0,3}} {_PERSON}){{0,5}}",
        "<if|hvis|når|wenn|om|when|falls> <ONE>? .? <MAN|WOMAN|MAN_EN> <answers|svarer|svarar|picks|tager|tar|antwortet|comes|kommer|rings|calls>",
        f"<EVERY> {_GAP}{{0,1}} {_PERSON} (?:<AND|ONE|EN|ADJ_PAR>{{0,3}} {_PERSON}){{0,5}}",
        f"<both|både|sowohl|begge> {_PERSON} <AND|als> <ONE>? {_PERSON}",
        f"<to> {_GAP}{{0,4}} <men|women|ladies|gentlemen|guys|gents|couples|girls|males|females|couple|boys> (?:<AND|ONE|EN>{{0,3}} {_PERSON}){{0,5}}",
        f"<COUPLE|COUPLES> <AND> <ONE>? <TRANS> (?!<COUPLE|WOMAN>) (?:<AND|ONE>{{0,2}} {_PERSON}){{0,5}}",
        f"<du|you|tu|ty> <er|are|bist|som|der|who|is|eres|jesteś|ești>{{1,3}} {_GAP}{{0,3}} <MAN|MAN_EN|MEN|COUPLE|WOMEN|WOMAN>",
        f"<er|are|bist> <YOU> {_GAP}{{0,4}} <MAN|MAN_EN|MEN|COUPLE|WOMAN>",
        f"<WOMEN|MEN|COUPLE|TRANS> (?:<AND|ONE>{{0,2}} {_PERSON}){{0,5}} <BE|kan|can|lige|like|lika|equally|så|hjertelig|hjerteligt|hjertelige|herzlich|always|immer|vises>{{0,3}} <WELCOME>",
        "<MY_OWN|hans|his> .? <KIN> <NAMEF|NAMEM|TOLDF|TOLDM>? (?:.{1,5} <hendes|hennes|her|hende|henne|she|hun|hon>)?",
        "<KIN> <hedder|heter|heißt|called> <NAMEF|NAMEM|TOLDF|TOLDM>",
        "<hende|henne|her|ihr> <AND> <ham|him|honom|ihn>",
        "<ham|him|honom|ihn> <AND> <hende|henne|her|ihr>",
        "<NAMEF|NAMEM|TOLDF|TOLDM> .? <gate|gata|gade|vej|vei|veien|vägen|plads|plass|allé|straße|street|boulevard|kirke|minde|stræde|torv>",
        "<hej|hei|hi|hello|hallo|hola|cześć|bună> <!JEG>? <MEN|WOMEN>",
        "<hvad|what|hva|vad|was> <ONE|every|any>? .? <MAN|MAN_EN|MEN>",
        f"<YOU> <som|der|who|die> {_GAP}{{0,1}} <er|are|is|är|bist>? {_GAP}{{0,3}} <MAN|MAN_EN|MEN|COUPLE|WOMEN|WOMAN>",
        "<WOMEN|MEN|COUPLE> .{0,5} <er|är|are|sind|bydes|ønskes|vises|is> .? <WELCOME>",
        "<YOU|kun|only|nur|bare|just|endast|tylko|doar|solo> .{0,2} <MEN|WOMEN|COUPLE>",
        f"<MEN|WOMEN> <AND>? <MEN|WOMEN|COUPLE|TRANS> (?:<AND|ONE>{{0,2}} {_PERSON}){{0,5}}",
        "<TRANS> <WOMEN|MEN>",
    ),
    # a pair of people
    *_of(
        _C, CALLED,
        "<MAN|MAN_EN|han> (?:<AGED>)? <AND> <ONE>? <EN>? <WOMAN|hun>",
        "<WOMAN|hun> (?:<AGED>)? <AND> <ONE>? <EN>? <MAN|MAN_EN|han>",
        "<NAMEF|TOLDF> (?<=^.) <NAMEM|TOLDM>",  # "Tina & Tom"
        "<NAMEM|TOLDM> (?<=^.) <NAMEF|TOLDF>",
        "<NAMEF> <AGED>? <AND> <NAMEM>",
        "<NAMEM> <AGED>? <AND> <NAMEF>",
        "<NAMEF|TOLDF> <AND> <NAMEM|TOLDM>",
        "<NAMEF|TOLDF> <AGED>? <NAMEM|TOLDM> <AGED> <AND>? <AGED>?",
        "<NAMEM|TOLDM> <AGED>? <NAMEF|TOLDF> <AGED> <AND>? <AGED>?",
        "<NAMEM|TOLDM> <AND> <NAMEF|TOLDF>",
        "<m|f|k|w> <k|m|f|w> <COUPLE>",
        "<mk> <COUPLE>?",
        "<COUPLE> <begge|both|beide|båda>",
        "<ADJ_PAR> <AND>? <ADJ_PAR>? <COUPLE> (?!<TIME>)",
        "<COUPLE> (?<=^.) <!TIME|WELCOME|TOWARD|SEEK>",
        "<sie> <AND>? <er>",
        "<er> <AND>? <sie>",
        "<COUPLE> (?=<tilbyder|søger|søker|søkes|inviterer|receive|offers|offering|empfängt|bietet|modtager|besøger|i|in|fra|på|from|aus|her|here|med|with|midt|der|som|kommer|tager|tar|kjører>)",
        "<ægtepar|kærestepar|ektepar|kjærestepar|swingerpar|ehepaar|pärchen|parret|paret>",
    ),
    # what they say they are
    *_of(_T, STATED,
        f"<JEG|som|als|as> <er|bin|är|am|m|en|ein|a> {_GAP.replace('<!', '<!DENIED|')}{{0,4}} <TRANS>",
        "<jestem|sunt|soy> .{0,3} <TRANS>",
        "<TRANS>",
        "<t> <girl|girls|pige|woman>",
        "<pre|post> <op>",
    ),
    *_of(_W, STATED,
        "<er|bin|är|am> <jeg|ich|jag|i> (?:<!JEG|VI|TOWARD|DENIED|YOU|MEN|CONTACT>){0,4} <WOMAN>",
        "<JEG|som|als|as> <er|bin|är|am|m|ser|ist> (?:<!JEG|VI|TOWARD|DENIED|YOU|MEN|CONTACT|WITH>){0,5} <WOMAN>",
        "<jestem|sunt|soy> (?:<!TOWARD|DENIED>){0,3} <WOMAN>",
        "<VI> <er|are|sind|är>? .? <COUNT>? (?:<!JEG|TOWARD|YOU|MEN|CONTACT>){0,2} <WOMEN>",
        "<soy|estoy> <una|nueva>",
        "<bin> <eine>",
        "<bin> <die> <NAMEF>",
        "<die> .? <kim|alex|robin|sascha|andrea>",
        "<sunt> <o>",
    ),
    *_of(_M, STATED,
        "<er|bin|är|am> <jeg|ich|jag|i> (?:<!JEG|VI|TOWARD|DENIED|YOU|WOMEN|CONTACT|WITH>){0,4} <MAN|MAN_EN>",
        "<JEG|som|als|as> <er|bin|är|am|m|ser> (?:<!JEG|VI|TOWARD|DENIED|YOU|WOMEN|CONTACT|WITH>){0,5} <MAN|MAN_EN>",
        "<jestem|sunt|soy> (?:<!TOWARD|DENIED>){0,3} <MAN>",
        "<VI> <er|are|sind|är>? .? <COUNT> (?:<!JEG|TOWARD|YOU|WOMEN|CONTACT>){0,2} <MEN> (?<!<men>)",
        "<VI> <er|are|sind|är> (?:<!JEG|TOWARD|YOU|WOMEN|CONTACT>){0,2} <MEN> (?<!<men>)",
        "<we> <are|re> (?:<COUNT|EN>){0,3} <men>",
        "<soy> <un>",
        "<sunt> <un>",
        "<bin> <ein> <ER_DE>",
        "<ER_DE> <typ|kerl>",
        "<ein> <netter|junger|lieber|süßer> <junge>",
    ),
    # what they are called
    *_of(_M, CALLED,
        "<COUNT> (?:<!TOWARD|WOMEN>){0,2} <MEN> (?<!<men>) (?!<WELCOME>)",
        "<COUNT> <EN>{0,2} <men> (?!<WELCOME>)",
        "<massører|massörer|masseure|masseurs|therapists|behandlere|terapeuter> <alle|all|samtlige|begge|both> <mannlige|mandlige|manliga|männlich|male> (?!<MEN>)",
        "<MEN> (?<=^.) <i|in|på|from|fra|til>",
        "<EN> <MAN_EN|lad>",
        "<lad> <from|in|of|with|who|here|from>",
        "<MAN_EN> <på>? <AGED>",
        "<MAN_EN> <massage|from|offers|offering|here|seeking|looking|available|visiting|för|söker|i|in|tar|erbjuder>",
        "<MAN_EN> (?<=^.) (?!<fre|tors|tor|søn|lør|ons|tirs|fredag|til|torsdag|fr|sø|lö|sön|HOUR>)",
    ),
    *_of(_W, CALLED, "<k> <AGED>"),
    *_of(_M, CALLED,
        "<m> <AGED> <SEEK>",
        "<studerende|student|single|enlig> <m> <AGED>",
        "<father|dad|far|vater|pappa|papa> <AGED>",
        "<father|dad|far|vater|pappa|papa> <of|til|von|av|för|for> <COUNT|en|one>",
    ),
    *_of(_C, HINTED, "<COUPLE> (?<=^.) (?!<TIME|WELCOME>)"),
    *_of(_W, HINTED, "<LADIES>"),
    *_of(_W, CALLED, "<FRIEND_F|WOMAN|WOMEN>"),
    *_of(_M, CALLED, "<MAN>"),
    *_of(_W, ENDING,
        "<jestem|sunt|soy|estoy> <ADV>{0,2} <FEM> (?<!<NOT_FEM>)",
        "<FEM_VERB|FEM_ADJ>",
    ),
    *_of(_M, ENDING,
        "<jestem> <ADV>{0,2} <MASC_PL>",
        "<soy|estoy> <ADV>{0,2} <MASC_ES> (?<!<NOT_MASC>)",
        "<MASC_VERB|MASC_ADJ>",
        "<GAYISH>",
    ),
    # their names
    *_of(_W, NAMED,
        "<CALLED> <is|er|ist|på|på>? <TOLDF> (?!<is|of>)", "<jeg|ich|jag|i> <er|bin|är|am|m> <TOLDF>", "<AGED> <år|years|jahre|yo|lat|ani> <TOLDF>",
        "<det|this|hier|dette|it> <er|is|ist|är|s> <TOLDF>", "<TOLDF> <her|here|hier|här>", "<spørg|ask|fråga|spør|frag> <efter|for|nach|etter> <TOLDF>", "<TOLDF> .? <AGED>",
        "<NAMEF>",
    ),
    *_of(_M, NAMED,
        "<CALLED> <is|er|ist|på|på>? <TOLDM> (?!<is|of>)", "<jeg|ich|jag|i> <er|bin|är|am|m> <TOLDM>", "<AGED> <år|years|jahre|yo|lat|ani> <TOLDM>",
        "<det|this|hier|dette|it> <er|is|ist|är|s> <TOLDM>", "<TOLDM> <her|here|hier|här>", "<spørg|ask|fråga|spør|frag> <efter|for|nach|etter> <TOLDM>", "<TOLDM> .? <AGED>",
        "<NAMEM>",
    ),
    *_of(_M, HINTED, "<top|bottom|vers> <AGED>", "<der> <kim|alex|robin|sascha>"),
    *_of(_W, HINTED, "<FINE_DE> <FROM_DE> (?!<wohnung|küche|qualität>)", "<sie> <AGED>", "<FINE_DE> <sie>"),
    *_of(_M, HINTED, "<netter|reifer|junger|sportlicher|attraktiver|gepflegter|diskreter> <er>"),
    *_of(_M, HINTED, "<er> (?<=^.) <AGED> .? <sucht|bietet|besucht|massiert|empfängt|für|privat|kommt|kommen|reist|fährt|besuchbar>"),
    *_of(_W, HINTED, "<sie> <spricht|kann|heißt|wohnt|empfängt|hat|ist|massiert|besucht|kommt> (?!<bei>)"),
    *_of(_W, HINTED, "<SHE|CURVY>", "<blonde|bombshell|vollbusig|vollbusige>", "<langt|long|langes|långt|lange> .{0,2} <hår|hair|haar|haare>"),
    *_of(_M, HINTED, "<BEARDED|TRADESMAN>", "<han|he|ham|him|kar> <her|here|med>? <er|is|är|s> <AGED>", "<hilsen|hälsningar|gruß|regards|mvh> <han|ham|him|fyren|karen>"),
    *_of(_W, HINTED, "<kv>", "<skønhed|skjønnhet|skönhet|schönheit|beauty|belleza|piękność|frumusețe> (?!<of|af>)"),
    *_of(_M, HINTED, "<massør|massøren|massören>"),
)  # fmt: skip

FIELD: Final[tuple[tuple[Advertises, str], ...]] = (
    (_W, "pige*; kvind*; dame*; women; woman; female; girls; frau*; damen; kvinn*; jenter; tjejer; ladies; lady; w; f; k"),
    (_M, "mand; mænd; mandlig*; men; man; male; males; männer; mann; menn; herrer; fyre; gutter; gutt; boys; killar; män; m"),
    (_C, "par; couple*; paar*; pärchen; swinger*"),
    (_T, "trans*; ts; shemale*; ladyboy*; tv"),
)  # fmt: skip

THAI: Final[tuple[tuple[Offers, str], ...]] = (
    (_RECEIVED, "สำหรับผู้ชาย สำหรับสุภาพบุรุษ สำหรับผู้หญิง สำหรับคู่รัก รับผู้ชาย รับคู่รัก คุณผู้ชาย หนุ่มๆ คุณผม เส้นผม ผู้ชายทุก"),
    *((Offers(_T, STATED), word) for word in ("กะเทย สาวสอง เลดี้บอย ทรานส์ สาวประเภทสอง ข้ามเพศ",)),
    *((Offers(_C, STATED), word) for word in ("เราเป็นคู่รัก เราเป็นคู่ สามีภรรยา คู่สามี คู่รัก",)),
    *((Offers(_M, CALLED), word) for word in ("ครับ ผมชื่อ ผม ผู้ชาย หนุ่ม หมอนวดชาย",)),
    *((Offers(_W, CALLED), word) for word in ("ค่ะ คะ ดิฉัน ผู้หญิง สาว หญิง แม่บ้าน แม่ม่าย",)),
)  # fmt: skip
