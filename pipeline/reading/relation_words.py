"""Words for those around a person: family, friends, neighbours, who is paid and who is above, in the ads' languages."""

from __future__ import annotations

from typing import Final

PARTNERS: Final = """kæreste kæresten kjæreste kjæresten pojkvän pojkvännen flickvän flickvännen boyfriend girlfriend husband wife
    partner partneren partnerin mand mann man kone konen kona fru frue frau ehefrau ehemann mann hustru make maka sambo samboer samlever samboeren
    forlovede fästmö fästman verlobte verlobter fiancee fiance chłopak chłopaka dziewczyna dziewczyny mąż żona żony iubitul iubita iubitei
    soțul soția soției soț soție novio novia marido esposa esposo mujer lebensgefährte lebensgefährtin"""

FRIENDS: Final = """veninde veninden venninne venninnen väninna väninnan ven vennen venn vän vännen freundin freund friend mate buddy bestie
    kompis kompisen kamerat kameraten kammerat kammeraten kumpel kollega kollegaen kollegan kollegin kollege colleague koleżanka koleżanki koleżankę
    przyjaciółka przyjaciółki przyjaciółkę przyjaciel przyjaciela kolega kolegi prietena prietenei prieten prietenul prietenului amiga amigo
    bekendt bekannte bekannter roommate flatmate housemate roomie bofælle bofællen mitbewohnerin mitbewohner współlokatorka colega"""

FAMILY: Final = """søster søsteren sister syster schwester siostra siostry siostrę sora surioara hermana bror broder brother bruder brat brata fratele
    hermano datter datteren daughter dotter tochter córka córki fiica hija søn sønnen sønn son sohn syn syna fiul hijo mor moderen mother mom
    mum mamma mutter mama matka mamy madre far father dad pappa vater tata tato padre kusine kusinen kusin cousine cousin fætter fetter vetter
    kuzynka kuzynki kuzynkę kuzyn verișoara verișoarei verișorul prima primo niece nevø nephew nichte neffe søskendebarn tante moster faster aunt tía ciocia mătușa
    onkel farbror morbror uncle wujek unchiul tío svigerinde svoger svigersøn svigerdatter svigermor svärmor svägerska svåger schwägerin schwager
    schwiegermutter schwiegersohn barnebarn barnebarnet mormor farmor morfar farfar bedstemor grandmother grandma oma opa niese eksmand ekskone stedsøn steddatter"""

NEIGHBOURS: Final = """nabo naboen nabokone nabokonen granne grannen grannfru neighbour neighbor nachbar nachbarin sąsiad sąsiadka sąsiadki vecina vecino
    vecinul genbo underbo overbo udlejer udlejeren værtinde værtinden værten vært hyresvärd vermieter landlord landlady host logerende lejer"""

STAFF: Final = """assistent assistenten assistentin assistant assistenter asystentka asystent asistenta asistentul asistente medarbejder medarbejderen
    personale personalet personal staff team teamet ansatte helper medhjælper hjælper hjælperen chauffør chaufføren driver sjåfør fahrer kierowca tolk oversætter
    hjemmehjælper hjemmehjælperen hushjelp hushjælp plejer pleier hemtjänst kontaktperson kontaktpersonen"""

ABOVE: Final = """manager manageren chef chefen boss bossen sjef sjefen pimp alfons alfonsen zuhälter hallik szef szefa szefem șef șeful jefe agent agenten mellemmand
    mellommann bestyrer bestyreren bestyrerinde indehaver indehaveren owner ejer ejeren ägaren ägare eier eieren eigentümer opiekun opiekuna formand"""
