"""Given names that tell a woman from a man, folded: the weakest evidence, for ads that say no more.

Written down by hand from what people are called in the countries of the ads. Names that both bear tell nothing. Names
that are also words (Liv, Else, Per, Tor) stand apart and count only where an ad tells that it is a name.
"""

from __future__ import annotations

from typing import Final

from pipeline.reading.word_letters import list_words
from register.words import Advertises

WOMEN: Final = """
    birna cille dunja edna eleni elisabet emina femke gabriella gaia gerd gunda hanneke ingela jacinta jolanda
    josette liza madeleine margaretha margarethe matilda maude meike mila nelia nerea norah olivera patrizia rosalina
    soraya sunna trixie uta vanja velma vendela mirela mynte beatrix bea
    vivien vivienne alexa iryna julija viktorija gintare yessica aaliyah valeriia kateryna
    aase åse agnes agnete alberte alice alma amalie amanda andrea anette annette anita anja ann anna anne
    annelise annemarie anni annie annika anny astrid asta aya barbara beate benedicte benedikte bente berit
    berta bettina betina birgit birgitta birgitte birthe birte bodil britt britta brita camilla kamilla carina
    karina carla carolina caroline karoline katharina cecilie cecilia celina charlotte christa christina
    kristina christine kristine clara klara connie dagmar dagny diana ditte dorit dorte dorthe dorthea ebba
    edith ejvor elena eleonora elin elina elinor elisa elisabeth elise ella ellen elly elna elsa elsebeth elvira
    emilie emily emma emmy erika erna esther ester eva evelyn filippa frederikke freja frida gerda gertrud gitte
    grete grethe greta gunhild gunilla gunvor gurli guri hanna hannah hanne hedda heidi helen helena helene
    helga helle henny henriette herdis hilda hilde hilma ida ilse inge ingeborg ingelise inger ingrid irene iris
    isa isabel isabell isabella jane janne janni jannie jeanette jeanne jenny jessica jette joan johanna johanne
    josefine josephine jonna judith julia julie jytte kaja kamma karen kari karin karla katja katrine cathrine
    kathrine katarina kate kathe kirsten kirstine klaudia kristin laila lea leila lena lene leonora lilian
    lillian lilly lily lina linda line linnea lis lisa lisbet lisbeth lise liselotte lissi lizzie liv lizette
    lizzi lone lonni lotta lotte louisa louise lovise lucia luna lykke lærke maiken maja maya malene malin malou
    mandy maren margit margrete margrethe margareta mariana maria mariane marianne marie marina marit marlene
    marta martha martine mary matilde mathilde maud melanie melina melissa merete merethe mette mia michaela
    michala michelle mie mimi mina minna miriam mirjam mona monica monika nadia nadja naja nana nancy nanna
    natalia natalie natasha natasja nathalie nelly nete nicole nikoline nina nora norma oda olga olivia pamela
    patricia paula pauline pernille petra petrea pia pil ragnhild rakel randi rebecca rebekka regine regitze
    renate rie rigmor rikke rita rosa rosita runa ruth sabina sabine sabrina sally samantha sandra sanna sanne
    sara sarah selma signe silje silke silvia sylvia simone siv sofia sofie sophie sonja solveig stella
    stephanie stine sunniva susan susanna susanne sussi susi suzanne svetlana tabita tanja tania tara tatiana
    tatjana tea thea thelma therese terese tilda tilde tina tora tove trine trude tuva ulla ulrika ulrikke
    ursula vanessa vera veronica veronika vibe vibeke victoria viktoria viola violet vivi vivian wenche wilma
    vilma yasmin jasmin jasmine yvonne zara zenia xenia zoe zofia åsa aud bjørg borghild eli ellinor gerd guro
    hege heidrun idun ingunn ingvild jorid jorunn julianne kjersti kjerstin lillemor linn liss magnhild mari
    marte mathea molly oddny oline ragna reidun sidsel siri sissel solfrid solrun synne synnøve tiril tonje
    torill toril torunn tordis turid unni vilde wenke anneli annelie agneta carin cajsa kajsa eivor elsie emelie
    gudrun gullan helén hjördis ingalill kerstin lovisa lisen märta majbritt pernilla siw sofi sussie tindra
    tuula ulrica viveka viveca heike jutta anke antje angelika anneliese brigitte bärbel carola christel claudia
    cornelia cordula daniela doreen doris elke elfriede eveline franziska frauke friederike gabi gabriele
    gabriela gaby gerlinde gisela hannelore heidemarie hedwig hildegard ilona ines isolde jana janina jeannette
    karola kathrin katrin kornelia leonie lieselotte lotti luise magdalena manuela margarete margot marion
    marlies martina mareike nadine natascha ramona rosemarie roswitha silvana sigrid steffi stefanie svenja
    swantje ulrike uschi verena waltraud abigail ally amy angela angelina anya ashley audrey bella betty bianca
    brenda britney candice candy carol cassandra catherine cathy chanel chantal chloe christy cindy claire
    crystal cynthia daisy debbie deborah denise destiny donna dorothy eliza elizabeth ellie emmanuella esmeralda
    esperanza fiona florence gemma gina gloria gwen hailey hazel heather holly isabelle ivy jacqueline janet
    janice jennifer jodie josie joyce judy kara karmen carmen kathleen katie kayla kelly kendra kimberly kristen
    kylie lara lauren leah leyla lexi lindsay lisette lola lorena loretta lori lucy lydia mabel maddie maggie
    marcia margaret marilyn marisa megan melody mercy michele mindy monique naomi nicki nikki patty peggy
    penelope priscilla rachel renee roberta rosalie roxanne roxy sasja selena serena shakira shania sharon
    sheila shelly sherry sienna sonia sophia stacy susie tamara tammy tasha tess tessa theresa tiffany tracy
    trisha valentina valerie vicky wendy whitney yolanda agata agnieszka ala aldona aleksandra alicja aneta
    anastazja aniela asia basia beata bogna bogumiła bożena dagmara danuta daria dominika dorota edyta elwira
    elżbieta emilia eugenia ewa ewelina felicja gosia grażyna gabrysia halina hania honorata hanka irena iwona
    iza izabela jadwiga jagoda joanna jola jolanta justyna karolina kasia katarzyna kinga krystyna laura lidia
    lucyna ludmiła magda małgorzata marcelina mariola marlena martyna maryla marzena milena mirela mirosława
    oliwia ola patrycja paulina renata roksana róża sylwia teresa urszula wanda weronika wiesława wiktoria
    wioletta zdzisława zosia zuzanna żaneta adela adelina adina adriana alexandra alexia alina ana anca andreea
    aurelia aurora camelia catrinel catalina cătălina codruța corina cosmina cristina crina daciana dana delia
    denisa doina dorina ecaterina emanuela estera flavia florentina florina georgiana georgeta geta gianina
    ileana ilinca ioana ionela irina iulia iuliana larisa lavinia lenuta liliana livia loredana luana luciana
    luiza luminița mădălina malina marcela marilena marinela mihaela miruna nicoleta oana octavia ofelia olimpia
    oxana petronela raluca roxana ruxandra sânziana simona sorina stefania ștefania stela teodora vasilica
    victorița violeta viorica voichița zoica alba alejandra alicia ángela angie antonia araceli beatriz belén
    blanca camila candela carlota consuelo dayana débora dolores erica estefanía estrella fabiola fátima
    fernanda francisca gisele guadalupe inés ivonne jimena josefa juana juliana julieta larissa leticia lourdes
    lucía lucero luisa margarita maría maribel maricarmen marisol maritza mercedes milagros mónica montserrat
    nayeli nieves noelia nuria paloma paola paz pilar rafaela raquel rocío rosario rubí sofía soledad susana
    valeria vanesa verónica viviana ximena yamileth yesenia anong araya arisa aranya boonsri busaba chailai
    chanida chariya darunee dao duangjai fon gaew jai jaidee jariya jintana jum kaeo kalaya kamon kamonwan kanda
    kanya kanokwan karnchana khwan kulap kung lamai lek ladda laddawan malai mali malee malika mayuree meow mook
    mint nam namfon nan nantana napaporn naree narumon natcha ning nisa nittaya noi noon nong nongnuch nuan nuch
    nuntida oi oom orn onanong orathai pakpao pannee parichat patcharin patchara pensri pim pimchanok ploy
    ploypailin pon porn pornthip prani pranee praphai preeya ratana ratree rattana rung rungnapa saengdao
    saowapa sasithorn sawan sirikit siriporn siriwan sopa somjai somsri suda sudarat sukanya suchada sumalee
    sunisa supaporn suphansa suree suwanna tangmo tik tip tukta ubon urai waan wan wanida wanpen waraporn
    wassana wilai wilaiwan wipa yada yupa yuphin aom anastasia anzhela alesya alyona darya dasha ekaterina
    evgenia galina kateryna kira ksenia ksenija lesya lilia liudmila ludmila luda lyuba lyudmila maryna masha
    marija milana nastya natalya nataliya nadezhda nika oksana olena olesya polina raisa sveta svitlana snezhana
    sofiya tanya tetiana ulyana valeriya vika viktoriya vlada yana yulia zhanna zina aušra agne aiste dovile
    egle ieva ingrida jurate laima rasa vaida dace ilze inese zane evija santa katalin ildiko eszter erzsebet
    reka timea zsofia zsuzsanna dora edina eniko piroska tünde agota noemi desislava elitsa gergana hristina
    ivanka iva kalina mariyana nevena petya radka ralitsa rositsa silviya stanislava tsvetelina vanya yordanka
    zornitsa aisha amina amira fatima fatou fatma hafsa halima khadija layla maryam mariam nour samira salma
    yasmina zahra zainab adaeze amara blessing chioma efe ebony esi esohe favour fortune ngozi osas patience
    precious queen tola uche amaka meiling lan linh mai ngoc phuong thuy trang huong xiao yuki sakura hana akiko
    yumi bruna thais vitoria adrielle raissa smilla gry ela esmé emmi jossi josse maj-britt maibritt mai-britt
    pippi tuti kiki coco lulu lili mitzi biggi moni conni resi babsi zita zuzia jagna aurelie aurélie camille
    manon clémence juliette margaux noémie chiara giulia francesca ilaria federica elisabetta giorgia rosella
    nicoletta simonetta fabiana bela tabea wiebke wencke svea elvy ylva disa hedvig alva liva josefina filuca
    vigdis ingelill iben ibtisam zeynep ayse aylin elif emine hatice yeliz dilara roza rojin shirin parvin rania
    hiba ranya hala sosan mahnaz kisser sille trille tenna kirsa majken bolette annemette annelene anne-lise
    ann-sofie nicoline juliane ronja merle lillan lisser katinka kamille katia kaya karna ketty kirstin kitt
    kitty katy kathy jade jasmina jenna jeannie jessie jolene lana larna lexie liana lilli lilja lillith lizbeth
    lorraine louella lucinda luella lulla lyla maddy maggi maia maj-lis maja-lena malena mandie mara marbella
    marga margo marica mariella marietta marilou marleen marlen maura meagan melania melinda melis merry milla
    milly minea mirabelle miranda misha moa morgana naima nanette nastia natalina natalja nela nella nelli nena
    nessa nila noelle nola odette odile oriana orla paulette pearl penny petronella philippa phoebe polly poppy
    portia rahel raya reba rebeka rhea rhonda romina romy rona rosalinda rosalyn rosanna rose-marie roseanne
    rosi rosie roxie sadie salome sandie sarina saskia scarlett selina senta serafina shanna sheena shirley sia
    sibylle sidonia sigga sindy sissi sissy skye solange sonya stacey steffie stefi steph stina susette suzanna
    suzette suzie suzy sybille tabitha talia tallulah tamsin teresia terri tessy thalia theodora thyra tilly
    tova traudel trudy tyra ulla-britt ursel vala vanda vania vella velvet venus verona vicki vickie viki vilja
    vinnie winnie winona wilhelmina willa xana xandra yara yasmine ylvi yvette zaida zelda zoey zola zuleika
    amelia amélie amalia amely anabel anabella annabel annabell annabella annabelle annamaria annemie annerose
    annina antonella aria ariana arianna ariane ariel arlene astrea athena aubrey avery ayla azra babette barbie
    beatrix belinda benita berenice bernadette bess bessie beth bethany betsy bettie bibi blanche bonnie bonny
    brianna bridget brigitta brittany brooke cally callie calista candace candi carissa carley carly carmela
    carmelita caroll carolin cassidy cassie cathrin catia celeste celia celine chantelle charlene charlize
    chelsea cherie cheryl chloé ciara cilla cindi clarissa claudine clementine cleo colette colleen constance
    conny coraline cordelia corinna corinne cora courtney cristal dahlia dalia daniella danna daphne darla
    darlene deanna debby delilah delphine demi denice desiree désirée dina dinah dixie dolly donatella dorothea
    dotty edda effie eileen elaine elana eleanor elfi eliana eline elmira eloise elsy elya emely emeline emerald
    emmeline enya erin estelle estella etta eve fabienne faye felicia felicity felina fenja fiorella fleur
    florentine franca franka frederike freya gabby gabrielle gala genevieve georgette georgina geraldine
    gertrude gesa ghita giada gigi gilda ginette ginny giselle gitta gittan goldie gracie gretchen gretel
    griselda gudny gunn gusti gwendolyn halle hanni harriet hatty hayley hedy hella henrike hermine hilary
    hildur holli ida-marie ilka ilvy imke ina indira inez inka inken inola irmgard irma isadora ivana jacquelin
    jacky jaclyn jamila janelle janette janna jara jarmila jayne jeanine jella jemima jennie jeri jill jillian
    joana joanne jocelyn joelle johana jordis josefin josepha juanita jule juliet julietta juna kala kalinka
    karolin kassandra kathi katharine katleen kati katya kaylee keira kelsey kiara kimmie kimmy kimberley
    klarissa korinna kristi kristie kristy krysta kyra ladina lamia laney laurette laverne leandra leann leanne
    leena lenka lenore leona leonore letizia lettie lidiya liesel lilith lindsey linette linnéa lioba lisann
    lisanne lissie livy lois lona lorelei loreen lorna lucie lucilla lucille ludovica lupe lya lydie lynda
    lynette lynn lynne yuliya yulya ying yoko zuza zuzka ziva ivett ivette oliwka kinia natalka agniesza aga
    ania beatka danka dorotka edytka elka emilka ewelinka helenka jagódka kamila karolinka krysia lidka magdusia
    majka marlenka martusia marysia mirka natasza nikol olka pati paulinka renia tereska wiola żanet rossana
    ruxi alinuța ancuța anișoara bia bianka carmina catrina cati costina crenguța dorinela gabita iasmina
    iustina jeni malvina narcisa natalița nuți otilia rahela rebeca rodica saveta smaranda sofica steluța
    tincuța viorela amparo ángeles ariadna asunción azucena begoña brigida chelo conchita damaris deisy elba
    encarna eneida evelin fanny gisel graciela heidy herminia imelda jackelin jazmín joselin katherine keyla
    leidy leonor libia lizeth lupita macarena maite maricela maricruz mayra melisa merche mireya mirta natividad
    nidia noemí nubia patri priscila rosalía rosana rosaura samanta stefany tere viky xiomara yadira yamila
    yesica yuli zaira zoraida zulema bussaba chompoo jenjira joom kanom katai kratai ladawan maprang mew moddang
    namtan namwan nampeung noina noppakao nuanchan ommy paeng pakwan pang peung phung pla pook praew rosesukon
    saifon samorn sasi sunee taeng tangkwa tarn toey tukky waew waree yaya yim yui vita lin małgosia
    moira nui janine nele anka yuleidy yuleisy yarisleidys ritta máret aminata nkechi abena adjoa akosua
    ebele noor arezu roya lejla amra dragana jelena milica snezana biljana vesna mirjana gordana olesia zoya
    tamar lali anush gulnara aigul dinara aliya madina hien hanh jing keiko aiko sayuri maricel analyn rowena
    liezel arlyn jadzia bogusia stasia edita jolita sandija maarja kersti piret tiiu liis kadri päivi tuija
    riitta sirpa marjo outi jaana tarja katri aino eeva liisa helmi aviaja ivalu pipaluk paninnguaq nivi
    tupaarnaq guðrún sigríður hrefna sóley rakul marjun bjørghild turið gunnvør zlata tereza jitka alžběta
    zdenka zuzana katka emese csilla judit solène maëlle océane giovanna beatrice alessia aslaug solbjørg
    asbjørg snefrid signy dagrun torbjørg bergljot ågot keisha latoya chardonnay tracey siobhan aoife niamh
    saoirse sinead roisin bronagh eilidh mhairi morag gwyneth rhian carys kirsty ailsa beyza büşra merve esra
    kübra nazlı songül hülya sibel gülay gülsen fadime havva nurten sevgi sevim dilan berfin rojda zilan
    naz nazanin mahsa sepideh fereshteh golnaz laleh leyli samaneh somayeh hoda huda asma asmaa khadra hodan
    ifrah sahra hibo fadumo halimo amran sagal ubah farhiya abeba almaz selam tigist mahlet hiwot senait rahwa
    feven winta luwam makena wanjiku akinyi achieng nyambura wambui njeri zawadi neema rehema amani zuri thandi
    thandiwe lerato nomsa busisiwe chipo tendai rudo yaa efua afia adwoa aissatou mariama kadiatou binta oumou
    ndeye khady folake yetunde ronke bukola funmi titilayo ifeoma chinwe obioma uchenna adanna nneka ijeoma
    ogechi temitope tomisin bisi jumoke damilola simisola ludivine mélanie céline sylvie françoise laetitia
    aurore maéva coralie sandrine élodie anaïs élise agathe capucine violaine bérénice eugénie honorine
    valentine jussara jaqueline rosângela luciene gislaine tatiane fabiane daiane tainá thaís iracema jurgita
    rasita vilmante giedre daiva rasma skaidrite dzintra laimdota aija ilva elīna līga sigita annukka kaarina
    tuulikki pirjo ritva marjatta eila raija irmeli sinikka hannele maarit minttu pinja veera hrafnhildur
    ragnheiður þórunn steinunn ásta álfheiður hallgerður bryndís svanhildur þóra sigrún hulda ólöf annlaug
    gjertrud gunnhild halldis hallgunn hildegunn ingeleiv jofrid jorun kjellaug marianna oddlaug oddveig
    ragnveig solbjør sigfrid svanhild synneva torlaug torveig valborg åslaug åshild esmarelda jensine laurine
    nielsine petrine rasmine sørine thomine vilhelmine
"""
MEN: Final = """
    arif dragan eckart elof ewald goran hajo halvard håkan magnar narve nikola paulo pål tyge ulli
    aage adam adrian aksel albert aleksander alexander alfred allan anders andreas anton arne arthur arvid
    asbjørn asger axel benjamin benny bent bernt birger bjarke bjarne bjørn brian bruno börje carl karl carsten
    karsten casper kasper christian kristian christoffer kristoffer claus klaus conrad daniel david dennis ebbe
    eddy edvard egon einar eigil ejnar elias emil erik eirik erling ernst esben eskil esper fabian felix filip
    flemming frank frede frederik fredrik frits gabriel georg gerhard gert gorm gregers gunnar gustav haakon
    håkon halfdan harald harry hassan helge helmer henning henrik herman hjalmar holger hugo ib ivan iver jack
    jacob jakob james jannik jasper jens jeppe jeppesen jesper jimmi jimmy joachim joakim johan johannes john
    johnny jon jonas jonathan jonatan jørgen jörgen jørn josef julius kaj karl-erik kaspar kenneth kent kenni
    kenny kevin kjeld kjell klavs knud knut konrad kurt lars lasse laurits laust leif lennart leo leon leonard
    liam linus lucas lukas ludvig mads magnus malthe malte marcus markus mario marius martin mathias mats matias
    mattias max mikael michael mickey mikkel mogens morten nicholas nicklas nicolai nikolai niels nils niklas
    noah ola olaf olav ole oliver olof oluf oscar oskar otto ove patrick paul peder per-ole peter philip poul
    povl preben rasmus rené richard roald robert rolf ronni ronny rudi samuel sander sebastian sigurd simon
    sindre søren sören stefan sten steffen stephan svend sven sverre tage terje theis theo theodor thomas
    thorkild tobias tom tommy torben torbjørn torsten troels trond ulrik uffe valdemar verner viggo viktor
    victor vidar villads villy vilhelm william willy yngve åge øystein øyvind arild atle audun bård dagfinn egil
    eivind espen frode geir gjermund hallvard håvard jarle jostein jørund kåre ketil kjetil kolbjørn kristofer
    lars-erik norvald odd odin oddvar olai petter ragnar reidar roger roy runar sigbjørn sigve snorre stein
    steinar stian ståle svein sveinung thorbjørn tarjei torgeir torstein tormod torfinn trygve tønnes vegard
    vetle åsmund bengt bertil bosse claes erland evert fredde göran gösta hampus henke ingemar ingvar janne-erik
    jerker joel jocke kennet kjelle krister leffe love lelle melker micke nisse nicke olle patrik pär peo pontus
    ragge ralf roffe rickard robban sixten staffan stellan sture svante tomas tommie torbjörn totte ulf urban
    ville wille åke örjan achim alfons alois armin arnold bernd bernhard burkhard christoph detlef dieter
    dietmar dirk eberhard eckhard erich erwin eugen ferdinand florian franz friedrich fritz gerd gottfried
    günter günther gunther hartmut hans-jürgen heiko heiner heinrich heinz helmut herbert hermann horst hubert
    ingo jan-peter jochen jörg jürgen karl-heinz karlheinz kilian klaus-peter leopold lothar ludwig lutz manfred
    marcel marko matthias maximilian meinhard moritz norbert reiner reinhard reinhold roland rudolf rüdiger
    siegfried thorsten tilo tim timo udo ulrich uwe volker walter werner wilfried wilhelm winfried wolfgang
    aaron alan andrew anthony antony barry ben bernard bill billy bob bobby brad bradley brandon bruce bryan
    carter charles chad christopher clark colin connor craig damian damon darren dave dean derek derrick diego
    dominic donald doug douglas duncan dustin dwayne dylan earl ed eddie edgar edward eli elliot eric ethan evan
    floyd gareth garry gary gavin geoffrey george gerald glen glenn gordon graham greg gregory harold harvey
    henry howard hunter ian isaac jake jason jay jeff jeffrey jeremy jerome jerry jim joe joseph josh joshua
    keith ken kyle lance larry lawrence lenny leroy lewis lloyd luke malcolm marlon marvin matt matthew maurice
    mike mitch mitchell nate nathan neil nick nigel owen perry pete phil ralph raymond rex rick ricky rob robbie
    rodney ron ronald russell ryan scott seth shane shaun spencer stan stanley steve steven stuart ted terrence
    terry theodore timothy tony travis trevor troy vince vincent wayne wesley xavier zach zachary andrzej arek
    arkadiusz artur bartek bartosz błażej bogdan bogusław cezary czesław dariusz darek dawid dominik eryk
    franciszek fryderyk grzegorz henryk ignacy ireneusz jacek jakub janek jan-paweł janusz jarek jarosław jerzy
    józef kacper kajetan kamil karol kazimierz krystian krzysiek krzysztof kuba leszek łukasz lukasz maciej
    maciek marcin marek mariusz mateusz michał mieczysław mikołaj miłosz mirek mirosław paweł pawel patryk piotr
    piotrek przemek przemysław radek radosław rafał roman ryszard sławek sławomir stanisław szymon tadeusz
    tomasz tomek waldek waldemar wiktor witold wiesław wojciech wojtek zbigniew zbyszek zdzisław zenon zygmunt
    adi alexandru alin anghel andrei aurel călin catalin cătălin cezar ciprian claudiu constantin cornel
    corneliu cosmin costel costin cristi cristian dan-andrei dănuț darius denis doru dorin dragoș dragos dumitru
    edi eduard emanuel emilian fane florea florin gabi-ion gheorghe gelu george-florin gigel grigore horațiu
    ilie ion ionel ionut ionuț iulian iustin laurențiu laurentiu liviu lucian marin mihai mihail mircea mitică
    nelu nicolae nicu nicușor octavian ovidiu petre petru petrică radu răzvan razvan remus rareș sabin sandu
    sergiu silviu sorin ștefan stefanel tiberiu traian tudor valentin valeriu vasile vali vlad vladimir viorel
    adolfo agustín alberto alejandro alfonso alfredo alonso álvaro andrés ángelo antonio armando arturo augusto
    bernardo camilo carlos césar cesar cristóbal domingo eduardo emilio enrique ernesto esteban eugenio federico
    felipe fernando fidel francisco gerardo gonzalo gregorio guillermo gustavo héctor hernán ignacio
    isidro iván jaime javier jesús joaquín jorge josé juan juan-carlos julio leandro leonardo leonel lorenzo
    luis manolo manuel marcelo marco marcos mateo matías mauricio mauro miguel moisés nelson nicolás octavio
    óscar pablo paco pancho pedro pepe rafael ramiro ramón raúl ricardo rigoberto roberto rodolfo rodrigo
    rogelio rubén salvador santiago sergio teo tomás ulises valentín vicente víctor wilson joão thiago tiago
    anderson wellington diogo renan caio anan anurak aroon boonmee chai chaiwat chakrit chalerm chanchai decha
    kittisak krit kriang manop narong nattapong niran nopparat panya pichit pong prasert prayut preecha sakchai
    sanan somboon somchai somkiat somsak sombat sunthorn surachai suriya teerapong thaksin thanakorn thawat
    wichai wirat wittaya wut ahmed ahmad abdul abdullah amir hamid hamza hasan hussein ibrahim imran ismail
    kamal karim khaled mahmoud mehmet mohamed mohammed muhammad mustafa omar osman rachid rashid reza samir
    tariq yusuf youssef yasin aleksandar aleksandr aleksei alexei anatoly andriy boris dejan denys dimitri
    dmitri dmitry dragan dušan evgeny fedor goran gennady igor ivaylo jovan kiril konstantin leonid maksim maxim
    mikhail miloš milos mirko miroslav nenad nikolay oleg oleksandr pavel petar petr plamen ruslan sergei sergey
    slavko slobodan stanislav stepan stojan taras todor tomáš vadim vaclav valery vasily vitaly vladislav
    volodymyr vyacheslav yuri yuriy zdenek zoltan zoran laszlo gabor istvan sandor attila tamas balazs bence
    gergely mantas vytautas gintaras andris janis juris giovanni giuseppe luigi matteo alessandro stefano paolo
    pietro salvatore vincenzo fabio enzo dario jean pierre jacques françois michel philippe luc antoine
    guillaume mathieu thierry fredrick stein-erik kimmo eero jukka juha antti ahti rauno tapio ercan mert emre
    murat hakan burak serkan jonny ronnie danny denny freddie frankie johnnie manny sondre storm eskild asgeir
    torjus mathis brage tallak aslak ailo isak vemund syver sjur sigmund sivert simen lavrans kaspian jarand
    halvor gudmund gaute fritjof frikk erlend eldar eilif didrik børge bendik arve anfinn albin melvin elton
    loke vilgot alvin elis folke ivar kian valter wilmer måns joar casimir lauge bertram birk bo-erik carl-johan
    frej ejler ejvind erhard evald hakon hartvig hemming ingolf kjartan lauritz marinus niller nikolaj nicolaj
    oswald pauli regnar richardt sigfred sofus svenn thorvald thue toke tonny tristan vitus walther wilfred
    zacharias ziggy jannis joshi julian leander lennard levin mattis nico philipp phillip piet pius raphael
    rouven silas thilo timon tobi torge xaver krzys bolek bronisław czarek feliks gerard grzesiek iwo jędrzej
    jeremi jurek klaudiusz kornel lucjan ludwik maks maksymilian miron nikodem oliwier olek przemo remigiusz
    rysiek sylwester szymek tymon tymoteusz wacław waldi walenty wincenty witek zbyszko ziemowit adelin andi
    augustin aurelian beniamin camil codrin eusebiu fănel gavril iacob ilarion iosif ionică laur lucențiu lică
    manole matei mihăiță mugur narcis nelutu nichita olimpiu petrișor pompiliu rareş romică serban șerban
    silvestru simion sică ștef titus vicențiu zaharia abel adan adrián aitor alexis álex andres bautista benito
    brayan claudio cristofer danilo darío edison efraín elías emiliano erick fabián facundo favio fermín flavio
    fredy gael giovanny humberto iker ismael jair jairo jeison jerónimo jhon jhonny jordi josep juanjo juanma
    julián kike lautaro leonidas lisandro luciano lucho marcelino mariano martín maximiliano moises nacho nahuel
    nando néstor osvaldo patricio paulino quique renato rigo rolando salomón saúl sebas sebastián simón uriel
    xavi yago yair yerson ali
    marc priit inuk angutimmarik jógvan hákun páll kwame kofi emeka chidi ibrahima moussa ousmane mamadou ahmet
    yilmaz bilal zakaria younes navid farhad babak arash dariush kaveh siamak nebojsa bojan vuk stipe tomislav
    hrvoje arnfinn oddbjørn danni tonni benni sonni thorleif callum hamish declan cormac padraig seamus eoin
    rhys gethin clive alistair rupert barnaby desmond winston delroy lachlan angus mohammad muhammed abdi
    abdirahman abdullahi mahad yasir jamal jamil nabil walid ziad faisal saeed majid hamed mehdi behzad behrouz
    kamran masoud hossein alireza mohsen ehsan omid shahin soroush ramin ferhat onur volkan kemal orhan serhat
    ferdi erdal ibo mahmut osama tarek wael ayman bassam fadi khalil firas ammar tewodros dawit yonas
    biniam filmon kwabena kwesi yaw kojo kwaku chinedu obinna ikenna olumide femi babatunde kunle sipho
    thabo juhani pekka mikko seppo heikki matti antero jarmo jorma veikko tuomas jani indrek margus toomas
    andrus kalev tarmo urmas jānis aivars guntis dainis ivars uldis valdis egils normunds edgars saulius
    rimantas algirdas arvydas kęstutis audrius giedrius jiří ondřej jaroslav zbyněk vojtěch radim miloslav
    dalibor branislav ľubomír nándor lajos jános györgy ferenc mihály gyula imre péter zsolt sándor
    gábor krisztián ádám dávid þorsteinn guðmundur sigurður ólafur gunnlaugur hjörtur einarr bárður rógvi
    høgni hanus jákup torfi thorstein aslan timur magomed zaur akhmed rinat azat marat étienne rémi
    benoît loïc yann yannick gaël cédric fabrice hervé didier gilles pascal jérôme stéphane laurent olivier
    sébastien grégory quentin bastien baptiste clément maxime
"""
# also words, places, months or numbers in the languages of the ads: names only where the ad tells a name
WOMEN_OR_WORDS: Final = """
    mina silke line tea liv else gro tone may maj my rose joy grace hope angel amber ruby april june summer star
    sky faith candy crystal mercy blessing patience precious queen fortune favour daisy ivy holly hazel violet
    sol li ea ine unn ann wan nam nan jai kung porn pon tip tik orn oi lek lan mai mint moon paz luz mali nong
    fon rie pil honey cherry ginger diamond princess perle perla alba rosa heather sally destiny melody runa
    vibe tara efe dao mook santa rasa carol kara ala ola kaja iza asia ania dolores mercedes rocio blanca
    estrella paloma soledad consuelo pilar milagros nieves candela lucero esperanza aurora donna peach velvet
    pearl venus emerald india florence georgia dawn eve goldie una gala pla pat meow nova mo mew pang alla andra
    cielo concha dulce dori evita flor gilla ira isla jasna juli kora liga lucha lumi madison mei meta mica
    mille mira nia reina rika ruta saga sina sue toma titte tulle vida wanna caro linea lova flora frances
    devina nadzieja prae pui inna paige virginia regina sus uma ula ria rina lia fie fai fah bua ava tine inga
    fern nok ling yen hui xia seda satu sari heli trinity harmony serenity amal shadi thu kis bogi björk nuit gül
    evin asha saba hawa awa ama marine
"""
MEN_OR_WORDS: Final = """
    august bent åge åke ian carter per tor finn bo jan odd ask mark rob bob jack even love stein sten ove tage
    roy ed jay rex nick pete frank guy lance earl hunter dan ben tom ted pat ron ken jean ion tudor radu roman
    marin adi eli angel jesus cesar domingo salvador urban viking ville wille hans ulf kai ole uwe odin troy
    kent kurt wut chai pong anan krit krister clark ally dylan rene lucky stan floyd perry scott barry mitch
    fred storm brage phil bill will don dean grant art max anker dick endre everton franco hagen halle
    hasse horia janne justin kalle lau louis milan milton noel norman orlando palle pelle rainer randy rico roar
    rocky rolle romeo rosario ross sean sejr sonny stale steen thor todd tore tyler valde veit stig calle marian
    nis mik elo ovi cem alf trang maximo martins rune jarl kirk brett lech
    amin ante nino saad rein islam linas esa giles malik minik
"""

UNISEX: Final = """
    luca sam chris charlie robin kim alex sascha sasha luka jamie jordan taylor noa billie morgan mika sacha
    leslie kerry toni nicky sandy micha dani kris manu kerry deniz tendai uche
"""


def _gather(women: str, men: str) -> dict[str, Advertises]:
    found: dict[str, Advertises] = {}
    for names, meaning in ((women, Advertises.WOMAN), (men, Advertises.MAN)):
        for name in list_words(names):
            found[name] = Advertises.UNKNOWN if found.get(name, meaning) is not meaning else meaning
    return {name: meaning for name, meaning in found.items() if meaning is not Advertises.UNKNOWN}


TOLD_NAMES: Final[dict[str, Advertises]] = _gather(WOMEN_OR_WORDS, MEN_OR_WORDS)
_ALL = _gather(WOMEN, MEN)
GIVEN_NAMES: Final[dict[str, Advertises]] = {
    name: meaning for name, meaning in _ALL.items() if name not in TOLD_NAMES and len(name) > 2
}
