"""Rules over words that say whose the number beside them is: those that lead to it, and those that follow it."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from pipeline.reading.numbers.whose_words import CLASSES
from pipeline.reading.word_rules import WordRules


class Whose(Enum):
    """What a phrase says of the number beside it."""

    FORBIDDEN = auto()  # "don't call my son"
    ANOTHERS = auto()  # "min mors nummer"
    PERSON = auto()  # "min mor"
    LANDLORD = auto()
    OFFICE = auto()
    BESIDE_HERS = auto()  # a hotel's, a friend's, where her own is given too
    TITLE = auto()  # "advokat Hansen"
    COMPLAINT = auto()
    UNKNOWN = auto()  # "who has this number?"
    AT_AN_END = auto()  # "bitte löschen", where the clause ends
    LABEL = auto()  # "Help: …", behind another number
    IN_PART = auto()  # "må ikke bruges til sms"


_ANYBODY: Final = "KIN|KINS|MUMS|GENITIVE|EX|LANDLORD|PRO|NEIGHBOUR|AROUND|WORK|OFFICE|HOUSE"
_OTHERS: Final = "KIN|EX|LANDLORD|PRO|NEIGHBOUR"

BEFORE: Final = WordRules(
    CLASSES,
    (
        (Whose.FORBIDDEN, f"<NOT|STOP> <SOFT>{{0,6}} <DEED|LAST> <TO>{{0,6}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<DEED> <SOFT>{{0,2}} <NOT> <SOFT>{{0,2}} <TO>{{0,6}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<NOT|STOP> <SOFT|TO>{{0,6}} <{_ANYBODY}> <TO>{{0,2}} <LAST>"),
        (Whose.FORBIDDEN, f"<NOT|STOP> <SOFT>{{1,6}} <TO>{{1,6}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<DEED> <under> <NONE> <SOFT> <TO>{{0,4}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<TIRED> <SOFT|WITHAF>{{1,5}} <DEED> <TO>{{0,4}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<NONE|NOT> <SOFT>{{0,2}} <CALLS> <TO>{{1,5}} <{_ANYBODY}>"),
        (Whose.FORBIDDEN, f"<MY> <ADJ>{{0,2}} <{_ANYBODY}> <NOT> <SOFT>{{0,2}} <LAST>"),
        (Whose.FORBIDDEN, f"<TIP> <SOFT>{{0,1}} <ROMANCE> <TO>{{0,4}} <{_ANYBODY}>"),
        (
            Whose.FORBIDDEN,
            f"<PEOPLE> <SOFT|ALLTHETIME>{{0,4}} <PHONES> <SOFT|ALLTHETIME>{{0,4}} <TO>{{0,4}} <{_ANYBODY}>",
        ),
        (Whose.FORBIDDEN, f"<PHONES> <PEOPLE> <SOFT|ALLTHETIME>{{0,4}} <TO>{{0,4}} <{_ANYBODY}>"),
        (Whose.ANOTHERS, "<DEED> <TO>{0,4} <LANDLORD|PRO>"),
        (Whose.ANOTHERS, "<MY> <ADJ>{0,2} <KINS> <ADJ>{0,2} <PHONE>"),
        (Whose.ANOTHERS, f"<MY> <ADJ>{{0,2}} <{_OTHERS}> <S> <ADJ>{{0,2}} <PHONE>"),
        (Whose.ANOTHERS, f"<{_OTHERS}> <MY> <HAS> <PHONE>?"),
        (Whose.ANOTHERS, f"<MY> <ADJ>{{0,2}} <{_OTHERS}> <HAS> <PHONE>"),
        (Whose.FORBIDDEN, "<CEASE> <SOFT|WITHAF|WITH>{0,4} <RINGS> <TO>{0,3}"),
        (Whose.FORBIDDEN, "<hold|slutt|hör|hørt> <CLOSE> <WITH> <SOFT>{0,2} <RINGS> <TO>{0,3}"),
        (Whose.BESIDE_HERS, "<MY> <ADJ>{0,2} <AROUND> <S>? <PHONE>"),
        (Whose.BESIDE_HERS, "<CHIEFS> <PHONE>"),
        (Whose.ANOTHERS, "<MUMS> <PHONE>"),
        (Whose.PERSON, "<FARS> <PHONE>"),
        (Whose.PERSON, "<MY> <ADJ>{0,2} <KINS> <SCHOOL>"),
        (Whose.PERSON, f"<MY> <ADJ>{{0,2}} <{_OTHERS}> <S> <SCHOOL>"),
        (Whose.ANOTHERS, f"<PHONE> (<OF> <MY>|<OFMY>) <ADJ>{{0,2}} <{_OTHERS}|KINS>"),
        (Whose.ANOTHERS, f"<PHONE> <OF> <{_OTHERS}> <MY>"),
        (Whose.ANOTHERS, "<PHONE> <GENITIVE> <MY>"),
        (Whose.ANOTHERS, "<OLD> <OWNER|TENANT> <havde|had|hatte>? <PHONE>?"),
        (Whose.ANOTHERS, "<ELSE|SOMEBODY> .{0,3} <USES|COPIES> .{0,3} <WRITTEN|MINE> .{0,5} <PHONE>"),
        (Whose.ANOTHERS, "<SOMEBODY> <ELSE>? <IS>? <USES> (<PUT>? <TO>? <MINE>)?"),
        (Whose.ANOTHERS, "<PHONE> <OF|FROM> <EARLIER>"),
        (Whose.LABEL, "<HELP>"),
        (Whose.ANOTHERS, "<NOT> <LONGER> <HAS>? <TO>{0,2} <PHONE> <WITH>? <PHONE>?"),
        (Whose.UNKNOWN, "<IF|WHO> <YOU>? <KNOW> <WHO>?"),
        (Whose.UNKNOWN, "<KNOW> <YOU> <WHO>?"),
        (Whose.UNKNOWN, "<YOU> <KNOW> <WHO>"),
        (Whose.UNKNOWN, "<BEWARE> <paa|vor|of|for>?"),
        (Whose.UNKNOWN, "<se|watch> <upp|out> <for|foer>?"),
        (Whose.UNKNOWN, "<NUISANCE>"),
        (Whose.UNKNOWN, "<CALLS> <FROM>"),
        (Whose.UNKNOWN, "<GUY> <WITH> <PHONE>"),
        (Whose.UNKNOWN, "<WHO> (<HAS|IS>|<YOU>)?"),
        (Whose.PERSON, f"<MY> <ADJ>{{0,2}} <{_OTHERS}>"),
        (Whose.PERSON, "<naboen|naboerne|grannen|grannarna>"),
        (Whose.LANDLORD, "<LANDLORD>"),
        (Whose.OFFICE, "<OFFICE> <LINE>?"),
        (Whose.TITLE, "<TITLE>"),
        (Whose.BESIDE_HERS, "<HOUSE> <DESK>?"),
        (Whose.COMPLAINT, "<COMPLAINT> <ABOUT>{0,2}"),
    ),
)

AFTER: Final = WordRules(
    CLASSES,
    (
        (Whose.ANOTHERS, f"<THIS|IS|NEW> <THIS|IS|S|SOFT>{{0,4}} <MY> <ADJ>{{0,2}} <{_OTHERS}|KINS>"),
        (Whose.ANOTHERS, "<THIS|IS> <THIS|IS|S|SOFT>{0,4} <MUMS> <PHONE>"),
        (Whose.ANOTHERS, f"<GET|SOFT> <GET|SOFT>{{1,3}} <MY> <ADJ>{{0,2}} <{_OTHERS}>"),
        (Whose.ANOTHERS, f"<DEED> <NOT> <THIS> <IS|S> <MY> <ADJ>{{0,2}} <{_OTHERS}>"),
        (Whose.ANOTHERS, "<MY> <ADJ>{0,2} <KINS> <PHONE>"),
        (Whose.ANOTHERS, f"<BELONGS> <SOFT>{{0,3}} <TO>{{0,3}} <ADJ>{{0,2}} <{_OTHERS}|KINS|ELSE>"),
        (Whose.ANOTHERS, "<BELONGS> <SOFT>{0,2} <TO>{0,2} <A>{0,2} <ADJ>? <ELSE|OFFICE|HOUSE>"),
        (Whose.ANOTHERS, f"<IS> <SOFT|A>{{0,2}} <PHONE> (<OF> <MY>|<OFMY>) <ADJ>{{0,2}} <{_OTHERS}|KINS>"),
        (Whose.ANOTHERS, "<IS> .{0,1} <LANDLORD>"),
        (Whose.ANOTHERS, "<IS> <sagt> <CLOSE>"),
        (
            Whose.ANOTHERS,
            "<IS> <SOFT|numera>{0,2} <INDEFINITE> (<HOUSE|OFFICE>|<mistake|fejl|fel|feil|misstag|fehler|typo>)",
        ),
        (Whose.ANOTHERS, "<LEADS> <SOFT>? <TO> <A>? <WRONG|ELSE|OFFICE|HOUSE>"),
        (Whose.ANOTHERS, "<IS> <SOFT|A>{0,3} <INSTS|FARS> <PHONE>"),
        (Whose.ANOTHERS, "<IS> <SOFT|NEW|neu>{0,3} <vergeben>"),
        (Whose.ANOTHERS, "<HAS> <jeg|i|ich|jag> <SOFT>{0,2} (<LOST>|<sagt|meldt|meldet> <CLOSE>)"),
        (Whose.ANOTHERS, "<som|der|that|which|den|die> <A>? <ELSE> <HAS|SOFT>{0,2} <USED|PASSED|TOOK>"),
        (Whose.ANOTHERS, "<FOR> .{1,4} <BUT> .{0,3} <OVER>"),
        (Whose.AT_AN_END, "<LEAVEIT> <SOFT>{0,2} <LAY> (<WITHAF|WITH> <SOFT>? <RINGS> <TO>? <THERE>?)?"),
        (Whose.AT_AN_END, "<stop|sluta|stopp|aufhören>"),
        (Whose.AT_AN_END, "<please|venligst|bitte|snälla> <stop|sluta|stopp|lad|hold> <LAY>?"),
        (Whose.ANOTHERS, "<FROM|BELONGS|LEADS> <FROM|TO|A>{0,2} <OLD> <OWNER|TENANT>"),
        (Whose.ANOTHERS, "<AVOID> <HIM>"),
        (Whose.ANOTHERS, f"<HAS|TOOK> <MY> <ADJ>{{0,2}} <{_OTHERS}>"),
        (Whose.ANOTHERS, "<IS|HAS> <SOFT>{0,2} <reassigned>"),
        (Whose.ANOTHERS, "<IS> <NOT> <OURS>"),
        (Whose.ANOTHERS, "<IS> <A>? <helt|ganske|ganz|totally>? <ANOTHER> <PERSON>"),
        (Whose.ANOTHERS, "<gjaldt|galt|gaellde|galdt> <SOFT>? <BEFORE>"),
        (Whose.ANOTHERS, "<var|was|war> <MY> <PHONE>? <BEFORE>"),
        (Whose.ANOTHERS, "<svarer|answer> <vi|jeg|i|we> <NOT> <paa|on>?"),
        (Whose.ANOTHERS, "<BELONGS> <SOFT>{0,2} <TO>? <INDEFINITE>"),
        (Whose.ANOTHERS, "<men|but|aber> <DEED> <NOT> <THERE>"),
        (Whose.ANOTHERS, "<men|but|aber> <NOT> <SOFT>{0,2} <DEED> <THERE>"),
        (Whose.ANOTHERS, "<BELONGS> (<ME> <DENIED>|<SOFT>{0,2} <DENIED>)"),
        (Whose.ANOTHERS, "<NOT|TIP> <RO>? <ME>? <BELONGS>"),
        (Whose.ANOTHERS, "<does|doesn> <NOT|t> <BELONGS>"),
        (Whose.ANOTHERS, "<to> <nie> <MY>"),
        (Whose.ANOTHERS, "<nie> <jest|to> <MY>"),
        (Whose.ANOTHERS, "<TIP> <este|e|es> (<mi>|<PHONE> <MY>)"),
        (Whose.ANOTHERS, "<USED|PASSED> <SOFT>{0,3} <BY> <A|SOFT>{0,2} <ADJ>? <ELSE>"),
        (
            Whose.ANOTHERS,
            "<IS|HAS|SOFT> <SOFT>{0,3} <USED|PASSED> <SOFT>{0,3} <BY> <A|SOFT>{0,2} <ADJ>? <ELSE>",
        ),
        (Whose.ANOTHERS, "<HAS|IS> <HAS|SOFT|A>{0,3} <NEW> <OWNER>"),
        (Whose.IN_PART, "<MODAL> <SOFT>{0,2} <NOT> <SOFT>{0,4} <PASSIVE> <PARTLY>"),
        (Whose.FORBIDDEN, "<MODAL> <SOFT>{0,2} <NOT> .{0,4} <PASSIVE>"),
        (Whose.AT_AN_END, "<MODAL> <SOFT>{0,2} <NOT> <SOFT>{0,2} <DEED> <til|paa|to|on|at|paa>?"),
        (Whose.AT_AN_END, "<SOFT> <SOFT|soed>{0,3} <DELETE> <THIS>?"),
        (Whose.AT_AN_END, "<DELETE> <THIS> <SOFT>?"),
        (Whose.ANOTHERS, "<IS> <SOFT|A>{0,3} <WRONG>"),
        (Whose.ANOTHERS, "<IS> <SOFT>{0,1} <MY> <WORK> <PHONE>? <NOT> <SOFT>{0,2} <DEED>"),
        (Whose.ANOTHERS, "<WORK> <PHONE>? (<DEED> <NOT>|<NOT> <SOFT>{0,2} <DEED>)"),
        (Whose.PERSON, f"<MY> <ADJ>{{0,2}} <{_OTHERS}|KINS>"),
        (Whose.LANDLORD, "<LANDLORD|NEIGHBOUR>"),
    ),
)

# wherever they stand behind a number and before the next
WARNED: Final = WordRules(
    CLASSES,
    (
        (True, "<RINGS|USE> <NOT> <SOFT>{0,2} <TO>? <THERE|ONE>"),
        (True, "<NOT> <SOFT>{0,2} <RINGS|USE|LAST> <SOFT|TO>{0,2} <THERE|ONE>"),
        (True, "<LEAVEIT> <SOFT>{0,2} <LAY> <WITHAF|WITH> <SOFT>? <RINGS|USE> <TO>? <THERE|ONE>"),
        (True, "<THERE> <SOFT>{0,2} <NOT> <SOFT>{0,2} <RINGS|USE|LAST>"),
        (True, "<THERE> <MODAL> <YOU> <SOFT>{0,2} <NOT> <SOFT>{0,2} <RINGS|USE> <TO>?"),
        (True, "<THERE> <MODAL> <SOFT>{0,2} <NOT> <PASSIVE>"),
    ),
)
