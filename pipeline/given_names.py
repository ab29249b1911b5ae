"""Given names that tell a woman from a man, folded: the weakest evidence, for ads that say no more.

Written down by hand from what people are called in the countries of the ads. Names that both bear (Kim, Robin, Alex)
are left out; names that are also words (Liv, Else, Per, Tor) stand apart and count only where a name is told.
"""

from __future__ import annotations

from typing import Final

from pipeline.word_rules import list_spellings
from register.words import Advertises

WOMEN: Final = """
    aase åse agnes agnete alberte alice alma amalie amanda andrea anette annette anita anja ann anna anne
    annelise annemarie anni annie annika anny astrid asta aya barbara beate benedicte benedikte bente berit
    berta bettina betina birgit birgitta birgitte birthe birte bodil britt britta brita camilla kamilla carina
    karina carla carolina caroline karoline katharina cecilie cecilia celina charlotte christa christina
    kristina christine kristine clara klara connie dagmar dagny diana ditte dorit dorte dorthe dorthea ebba
    edith ejvor elena eleonora elin elina elinor elisa elisabeth elise ella ellen elly elna elsa elsebeth elvira
    emilie emily emma emmy erika erna esther ester eva evelyn filippa fie flora frederikke freja frida gerda
    gertrud gitte grete grethe greta gunhild gunilla gunvor gurli guri hanna hannah hanne hedda heidi helen
    helena helene helga helle henny henriette herdis hilda hilde hilma ida ilse inga inge ingeborg ingelise
    inger ingrid irene iris isa isabel isabell isabella jane janne janni jannie jeanette jeanne jenny jessica
    jette joan johanna johanne josefine josephine jonna judith julia julie jytte kaja kamma karen kari karin
    karla katja katrine cathrine kathrine katarina kate kathe kirsten kirstine klaudia kristin laila lea leila
    lena lene leonora lilian lillian lilly lily lina linda line linea linnea lis lisa lisbet lisbeth lise
    liselotte lissi lizzie liv lizette lizzi lone lonni lotta lotte louisa louise lovise lucia luna lykke lærke
    maiken maja maya malene malin malou mandy maren margit margrete margrethe margareta mariana maria mariane
    marianne marie marina marit marlene marta martha martine mary matilde mathilde maud melanie melina melissa
    merete merethe meta mette mia michaela michala michelle mie mille mimi mina minna mira miriam mirjam mona
    monica monika nadia nadja naja nana nancy nanna natalia natalie natasha natasja nathalie nelly nete nicole
    nikoline nina nora norma oda olga olivia pamela patricia paula pauline pernille petra petrea pia pil
    ragnhild rakel randi rebecca rebekka regina regine regitze renate rie rigmor rikke rita rosa rosita runa
    ruth sabina sabine sabrina sally samantha sandra sanna sanne sara sarah selma signe silje silke silvia
    sylvia simone siv sofia sofie sophie sonja solveig stella stephanie stine sunniva susan susanna susanne sus
    sussi susi suzanne svetlana tabita tanja tania tara tatiana tatjana tea thea thelma therese terese tilda
    tilde tina tine tora tove trine trude tuva ulla ulrika ulrikke ursula vanessa vera veronica veronika vibe
    vibeke victoria viktoria viola violet virginia vivi vivian wenche wilma vilma yasmin jasmin jasmine yvonne
    zara zenia xenia zoe zofia åsa aud bjørg borghild eli ellinor gerd guro hege heidrun idun ingunn ingvild
    jorid jorunn julianne kjersti kjerstin lillemor linn liss magnhild mari marte mathea molly oddny oline ragna
    reidun sidsel siri sissel solfrid solrun synne synnøve tiril tonje torill toril torunn tordis turid unni
    vilde wenke anneli annelie agneta carin cajsa kajsa eivor elsie emelie gudrun gullan helén hjördis ingalill
    kerstin lovisa lisen märta majbritt pernilla siw sofi sussie tindra tuula ulrica viveka viveca heike jutta
    anke antje angelika anneliese brigitte bärbel carola christel claudia cornelia cordula daniela doreen doris
    elke elfriede eveline franziska frauke friederike gabi gabriele gabriela gaby gerlinde gisela hannelore
    heidemarie hedwig hildegard ilona ines isolde jana janina jeannette karola kathrin katrin kornelia leonie
    lieselotte lotti luise magdalena manuela margarete margot marion marlies martina mareike nadine natascha
    ramona rosemarie roswitha silvana sigrid steffi stefanie svenja swantje ulrike uschi verena waltraud abigail
    ally amy angela angelina anya ashley audrey bella betty bianca brenda britney candice candy carol cassandra
    catherine cathy chanel chantal chloe christy cindy claire crystal cynthia daisy debbie deborah denise
    destiny donna dorothy eliza elizabeth ellie emmanuella esmeralda esperanza fiona florence gemma gina gloria
    gwen hailey hazel heather holly isabelle ivy jacqueline janet janice jennifer jodie josie joyce judy kara
    karmen carmen kathleen katie kayla kelly kendra kimberly kristen kylie lara lauren leah leyla lexi lindsay
    lisette lola lorena loretta lori lucy lydia mabel maddie madison maggie marcia margaret marilyn marisa megan
    melody mercy michele mindy monique naomi nicki nikki patty paige peggy penelope priscilla rachel renee
    roberta rosalie roxanne roxy sasja selena serena shakira shania sharon sheila shelly sherry sienna sonia
    sophia stacy susie tamara tammy tasha tess tessa theresa tiffany tracy trisha valentina valerie vicky wendy
    whitney yolanda agata agnieszka ala aldona aleksandra alicja aneta anastazja aniela asia basia beata bogna
    bogumiła bożena dagmara danuta daria dominika dorota edyta elwira elżbieta emilia eugenia ewa ewelina
    felicja gosia grażyna gabrysia halina hania honorata hanka irena iwona iza izabela jadwiga jagoda joanna
    jola jolanta justyna karolina kasia katarzyna kinga krystyna laura lidia lucyna ludmiła magda małgorzata
    marcelina mariola marlena martyna maryla marzena milena mirela mirosława nadzieja oliwia ola patrycja
    paulina renata roksana róża sylwia teresa urszula wanda weronika wiesława wiktoria wioletta zdzisława zosia
    zuzanna żaneta adela adelina adina adriana alexandra alexia alina ana anca andra andreea aurelia aurora
    camelia catrinel catalina cătălina codruța corina cosmina cristina crina daciana dana delia denisa doina
    dorina ecaterina emanuela estera flavia florentina florina georgiana georgeta geta gianina ileana ilinca
    ioana ionela irina iulia iuliana larisa lavinia lenuta liliana livia loredana luana luciana luiza luminița
    mădălina malina marcela marilena marinela mihaela miruna nicoleta oana octavia ofelia olimpia oxana
    petronela raluca roxana ruxandra sânziana simona sorina stefania ștefania stela teodora vasilica victorița
    violeta viorica voichița zoica alba alejandra alicia ángela angie antonia araceli beatriz belén blanca
    camila candela carlota consuelo dayana débora dolores erica estefanía estrella fabiola fátima fernanda
    francisca gisele guadalupe inés ivonne jimena josefa juana juliana julieta larissa leticia lourdes lucía
    lucero luisa luz margarita maría maribel maricarmen marisol maritza mercedes milagros mónica montserrat
    nayeli nieves noelia nuria paloma paola paz pilar rafaela raquel rocío rosario rubí sofía soledad susana
    valeria vanesa verónica viviana ximena yamileth yesenia anong araya arisa aranya boonsri busaba chailai
    chanida chariya darunee dao duangjai fai fon gaew jai jaidee jariya jintana jum kaeo kalaya kamon kamonwan
    kanda kanya kanokwan karnchana khwan kulap kung lamai lek ladda laddawan malai mali malee malika mayuree
    meow mook mint nam namfon nan nantana napaporn naree narumon natcha ning nisa nittaya noi noon nok nong
    nongnuch nuan nuch noo nuntida oi oom orn onanong orathai pakpao pannee parichat patcharin patchara pensri
    pim pimchanok ploy ploypailin pon porn pornthip prani pranee praphai preeya ratana ratree rattana rung
    rungnapa saengdao saowapa sasithorn sawan som sirikit siriporn siriwan sopa somjai somsri suda sudarat
    sukanya suchada sumalee sunisa supaporn suphansa suree suwanna tangmo tik tip tukta ubon urai waan wan
    wanida wanna wanpen waraporn wassana wilai wilaiwan wipa yada yupa yuphin aom bua anastasia anzhela alla
    alesya alyona darya dasha ekaterina evgenia galina inna kateryna kira ksenia ksenija lesya lilia liudmila
    ludmila luda lyuba lyudmila maryna masha marija milana nastya natalya nataliya nadezhda nika oksana olena
    olesya polina raisa sveta svitlana snezhana sofiya tanya tetiana ulyana valeriya vika viktoriya vlada yana
    yulia zhanna zina aušra agne aiste dovile egle ieva ingrida jurate laima rasa ruta vaida dace ilze inese
    liga zane evija santa katalin ildiko eszter erzsebet reka timea zsofia zsuzsanna dora edina eniko piroska
    tünde agota noemi desislava elitsa gergana hristina ivanka iva kalina mariyana nevena petya radka ralitsa
    rositsa silviya stanislava tsvetelina vanya yordanka zornitsa aisha amina amira fatima fatou fatma hafsa
    halima khadija layla maryam mariam nour samira salma yasmina zahra zainab adaeze amara blessing chioma efe
    ebony esi esohe favour fortune ngozi osas patience precious queen tola uche amaka mei meiling lan linh mai
    ngoc phuong thuy trang huong xiao yuki sakura hana akiko yumi bruna thais vitoria adrielle raissa smilla gry
    caro ela esmé emmi jossi josse maj-britt maibritt mai-britt pippi tuti kiki coco lulu lili mitzi biggi moni
    conni resi babsi zita zuzia jagna aurelie aurélie camille manon clémence juliette margaux noémie chiara
    giulia francesca ilaria federica elisabetta giorgia rosella nicoletta simonetta fabiana bela tabea wiebke
    wencke svea elvy ylva disa hedvig alva liva josefina filuca vigdis ingelill iben
    ibtisam zeynep ayse aylin elif emine hatice yeliz dilara roza rojin shirin parvin rania hiba ranya hala
    sosan mahnaz
"""
MEN: Final = """
    aage adam adrian aksel albert aleksander alexander alfred allan anders andreas anker anton arne arthur arvid
    asbjørn asger august axel benjamin benny bent bernt birger bjarke bjarne bjørn brian bruno börje carl karl
    carsten karsten casper kasper christian kristian christoffer kristoffer claus klaus conrad daniel david
    dennis ebbe eddy edvard egon einar eigil ejnar elias emil erik eirik erling ernst esben eskil esper fabian
    felix filip flemming frank frede frederik fredrik frits gabriel georg gerhard gert gorm gregers gunnar
    gustav haakon håkon halfdan harald harry hassan helge helmer henning henrik herman hjalmar holger hugo ib
    ivan iver jack jacob jakob jamie james jannik jarl jasper jens jeppe jeppesen jesper jimmi jimmy joachim
    joakim johan johannes john johnny jon jonas jonathan jonatan jørgen jörgen jørn josef julius kaj karl-erik
    kaspar kenneth kent kenni kenny kevin kjeld kjell klavs knud knut konrad kurt lars lasse laurits laust leif
    lennart leo leon leonard liam linus louis luca lucas lukas ludvig mads magnus malthe malte marcus markus
    mario marius martin mathias mats matias mattias max mikael michael mickey mik mikkel mogens morten nicholas
    nicklas nicolai nikolai niels nils niklas noah ola olaf olav ole oliver olof oluf oscar oskar otto ove palle
    patrick paul peder per-ole pelle peter philip poul povl preben rasmus rené richard roald robert rolf ronni
    ronny rudi rune samuel sander sebastian sigurd simon sindre søren sören stefan steen sten steffen stephan
    stig svend sven sverre tage terje theis theo theodor thomas thor thorkild tobias tom tommy torben torbjørn
    tore torsten troels trond ulrik uffe valdemar verner viggo viktor victor vidar villads villy vilhelm william
    willy yngve åge øystein øyvind arild atle audun bård dagfinn egil eivind endre espen frode geir gjermund
    hallvard håvard jarle jostein jørund kåre ketil kjetil kolbjørn kristofer lars-erik norvald odd odin oddvar
    olai petter ragnar reidar roar roger roy runar sigbjørn sigve snorre stein steinar stian ståle svein
    sveinung thorbjørn tarjei torgeir torstein tormod torfinn trygve tønnes vegard vetle åsmund bengt bertil
    bosse calle claes dick erland evert fredde göran gösta hampus hasse henke ingemar ingvar janne-erik jerker
    joel jocke kalle kennet kjelle krister leffe love lelle melker micke nisse nicke olle patrik pär peo pontus
    ragge ralf roffe rickard robban rolle sixten staffan stellan sture svante tomas tommie torbjörn totte ulf
    urban ville wille åke örjan östen achim alfons alois armin arnold bernd bernhard bodo burkhard christoph
    detlef dieter dietmar dirk eberhard eckhard erich erwin eugen ferdinand florian franz friedrich fritz gerd
    gottfried günter günther gunther hagen hartmut hans-jürgen heiko heiner heinrich heinz helmut herbert
    hermann horst hubert ingo jan-peter jochen jörg jürgen karl-heinz karlheinz kilian klaus-peter leopold
    lothar ludwig lutz manfred marcel marko matthias maximilian meinhard moritz norbert rainer reiner reinhard
    reinhold roland rudolf rüdiger siegfried thorsten tilo tim timo udo ulrich uwe volker walter werner wilfried
    wilhelm winfried wolfgang aaron alan andrew anthony antony barry ben bernard bill billy bob bobby brad
    bradley brandon brett bruce bryan carter charles chad christopher clark colin connor craig damian damon
    darren dave dean derek derrick diego dominic donald doug douglas duncan dustin dwayne dylan earl ed eddie
    edgar edward eli elliot eric ethan evan floyd gareth garry gary gavin geoffrey george gerald glen glenn
    gordon graham greg gregory harold harvey henry howard hunter ian isaac jake jason jay jeff jeffrey jeremy
    jerome jerry jim joe jordan joseph josh joshua justin keith ken kirk kyle lance larry lawrence lenny leroy
    lewis lloyd luke malcolm marlon marvin matt matthew maurice mike mitch mitchell morgan nate nathan neil nick
    nigel norman owen perry pete phil ralph randy raymond rex rick ricky rob robbie rodney ron ronald ross
    russell ryan sam scott sean seth shane shaun spencer stan stanley steve steven stuart ted terrence terry
    theodore timothy todd tony travis trevor troy tyler vince vincent wayne wesley xavier zach zachary andrzej
    arek arkadiusz artur bartek bartosz błażej bogdan bogusław cezary czesław dariusz darek dawid dominik eryk
    franciszek fryderyk grzegorz henryk ignacy ireneusz jacek jakub janek jan-paweł janusz jarek jarosław jerzy
    józef kacper kajetan kamil karol kazimierz krystian krzysiek krzysztof kuba leszek lech łukasz lukasz maciej
    maciek marcin marek mariusz mateusz michał mieczysław mikołaj miłosz mirek mirosław paweł pawel patryk piotr
    piotrek przemek przemysław radek radosław rafał roman ryszard sławek sławomir stanisław szymon tadeusz
    tomasz tomek waldek waldemar wiktor witold wiesław wojciech wojtek zbigniew zbyszek zdzisław zenon zygmunt
    adi alexandru alin anghel andrei aurel călin catalin cătălin cezar ciprian claudiu constantin cornel
    corneliu cosmin costel costin cristi cristian dan-andrei dănuț darius denis doru dorin dragoș dragos dumitru
    edi eduard emanuel emilian fane florea florin gabi-ion gheorghe gelu george-florin gigel grigore horia
    horațiu ilie ion ionel ionut ionuț iulian iustin laurențiu laurentiu liviu lucian marian marin mihai mihail
    mircea mitică nelu nicolae nicu nicușor octavian ovidiu petre petru petrică radu răzvan razvan remus rareș
    sabin sandu sergiu silviu sorin ștefan stefanel tiberiu toma traian tudor valentin valeriu vasile vali vlad
    vladimir viorel adolfo agustín alberto alejandro alfonso alfredo alonso álvaro andrés ángelo antonio armando
    arturo augusto bernardo camilo carlos césar cesar cristóbal domingo eduardo emilio enrique ernesto esteban
    eugenio federico felipe fernando fidel francisco gerardo germán gonzalo gregorio guillermo gustavo héctor
    hernán ignacio isidro iván jaime javier jesús joaquín jorge josé juan juan-carlos julio leandro leonardo
    leonel lorenzo luis manolo manuel marcelo marco marcos mateo matías mauricio mauro maximo miguel moisés
    nelson nicolás octavio orlando óscar pablo paco pancho pedro pepe rafael ramiro ramón raúl ricardo rigoberto
    roberto rodolfo rodrigo rogelio rubén salvador santiago sergio teo tomás ulises valentín vicente víctor
    wilson joão thiago tiago everton anderson wellington diogo renan caio anan anurak aroon boonmee chai chaiwat
    chakrit chalerm chanchai decha kittisak krit kriang manop narong nattapong niran nopparat panya pichit pong
    prasert prayut preecha sakchai sanan somboon somchai somkiat somsak sombat sunthorn surachai suriya
    teerapong thaksin thanakorn thawat wichai wirat wittaya wut ahmed ahmad abdul abdullah amir hamid hamza
    hasan hussein ibrahim imran ismail kamal karim khaled mahmoud mehmet mohamed mohammed muhammad mustafa omar
    osman rachid rashid reza samir tariq yusuf youssef yasin aleksandar aleksandr aleksei alexei anatoly andriy
    boris dejan denys dimitri dmitri dmitry dragan dušan evgeny fedor goran gennady igor ivaylo jovan kiril
    konstantin leonid maksim maxim mikhail milan miloš milos mirko miroslav nenad nikolay oleg
    oleksandr pavel petar petr plamen ruslan sergei sergey slavko slobodan stanislav stepan stojan taras todor
    tomáš vadim vaclav valery vasily vitaly vladislav volodymyr vyacheslav yuri yuriy zdenek zoltan zoran laszlo
    gabor istvan sandor attila tamas balazs bence gergely mantas vytautas gintaras andris janis juris
    martins giovanni giuseppe luigi matteo alessandro stefano paolo pietro salvatore vincenzo fabio
    enzo dario jean pierre jacques françois michel philippe luc antoine guillaume mathieu thierry fredrick
    stein-erik kimmo eero jukka juha antti toni ahti rauno tapio ercan mert emre murat hakan
    burak serkan cem jonny ronnie danny denny freddie frankie johnnie manny sonny rocky
"""
# also words, places, months or numbers in the languages of the ads: names only where the ad tells a name
WOMEN_OR_WORDS: Final = """
    mina silke line tea liv else gro tone may maj my rose joy grace hope angel amber ruby april june summer star
    sky faith candy crystal mercy blessing patience precious queen fortune favour daisy ivy holly hazel violet
    sol li ea ine unn ann wan som nam nan jai kung porn pon tip tik orn oi lek lan mai mint moon paz luz mali
    nong fon rie pil honey cherry ginger diamond princess perle perla alba rosa heather sally destiny melody
    runa vibe tara efe dao mook santa rasa carol penny kara ala ola kaja iza asia ania dolores mercedes rocio
    blanca estrella paloma soledad consuelo pilar milagros nieves candela lucero esperanza aurora donna
"""
MEN_OR_WORDS: Final = """
    august bent åge åke ian carter per tor finn bo jan odd ask mark rob bob jack even love stein sten ove tage
    roy ed jay rex nick pete frank guy lance earl hunter dan ben sam tom ted pat ron ken jean ion tudor radu
    roman marin luca adi eli angel jesus cesar domingo salvador urban viking ville wille hans ulf kai ole uwe
    ali odin troy kent kurt wut chai pong anan krit krister clark morgan jordan taylor jamie ally dylan rene
    lucky stan floyd perry scott barry mitch fred
"""


def _gather(women: str, men: str) -> dict[str, Advertises]:
    found: dict[str, Advertises] = {}
    for names, meaning in ((women, Advertises.WOMAN), (men, Advertises.MAN)):
        for name in names.split():
            for spelling in list_spellings(name):
                found[spelling] = (
                    Advertises.UNKNOWN if found.get(spelling, meaning) is not meaning else meaning
                )
    return {name: meaning for name, meaning in found.items() if meaning is not Advertises.UNKNOWN}


TOLD_NAMES: Final[dict[str, Advertises]] = _gather(WOMEN_OR_WORDS, MEN_OR_WORDS)
_ALL = _gather(WOMEN, MEN)
GIVEN_NAMES: Final[dict[str, Advertises]] = {
    name: meaning for name, meaning in _ALL.items() if name not in TOLD_NAMES and len(name) > 2
}
