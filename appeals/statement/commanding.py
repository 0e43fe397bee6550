"""Sentences that tell somebody what to do: commands, and slogans."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import NOT_BEGGED
from .lexicon import wordset
from .lines import words_of
from .turkic import SHORTEST_SHALL
from .vocabulary.demanding import IMPERATIVES
from .vocabulary.wishing import (
    COMMANDS,
    FINITE,
    NO_COMMANDS,
    NO_COMMANDS_AT_END,
    SLOGANS,
    SLOGANS_AT_END,
    THEY_ASK,
)

SHORTEST_COMMAND, VERB_WITHIN, LONGEST_SLOGAN = 4, 7, 14
# "Stop the felling.": a whole command, though a short one.
OF_THE = wordset("the our this these those your all das die den alle il lo la i gli le les el los las os as")
URGENTLY = frozenset(("immediately", "urgently", "unconditionally"))
# "Остановите ...", "Не підписуйте ...", "Stoppen Sie ...", "Retirez ...".
COMMANDING = re.compile(
    r"(?:[«“\"¡]\s*)?(?:(?:Не|Ne|N[’'])\s*)?(?:[^\W\d_]+(?:йте|ите|ьте|іть|йтесь|итесь|йтеся|іться|ez)\b|(?:Bitte\s+)?[^\W\d_]+n\s+Sie\b)"
)
# "Министр мырза, аңғарды ашыңыз.": the command stands at the end.
COMMANDING_END = re.compile(r"(?:[ыіөүу]|[аеяю])ң[ыі]з(?:дар|дер)?[.!]$")
# "Mr President, stop the mine.", "Господин министр, откройте дорогу.": a command behind those whom it speaks to.
SPOKEN_TO = re.compile(
    r"(?:(?:Dear|Mr|Mrs|Ms|Madam|Honou?rable|Your|Mayor|Governor|Senators?|President|Prime Minister|Minister|"
    r"Chancellor|Commissioner|Secretary|Councillors|Members of|Господин|Госпожа|Господа|Уважаем\w+|Ваше|Пане|Пані|"
    r"Панове|Шановн\w+|Señora?|Monsieur|Madame|Herr|Frau|Signora?|Senhora?|Panie|Pani|Sayın)\.?\s[^,.!?]{2,60}|"
    r"Пожалуйста|Будь ласка),\s+"
)
# "Немедленно освободить ...": an infinitive that urges.
URGING = re.compile(
    r"(?:(?:Не)?(?:медленно|замедлительно)|Срочно|Безотлагательно|Негайно|Невідкладно|Терміново)\s(?:и\s|та\s|і\s)?"
    r"(?:[^\W\d_]+\s){0,2}?[^\W\d_]+(?:ть|ти|тися|ться|чь)\b",
    re.IGNORECASE,
)


def may_command(text: str, start: int, end: int) -> bool:
    """Whether a sentence looks like a command, by its first words or its last."""
    if text[end - 1] == "!" or any(pattern.match(text, start) for pattern in (NOT_ONE_MORE, SPOKEN_TO, URGING)):
        return True
    return COMMANDING.match(text, start) is not None or COMMANDING_END.search(text, start, end) is not None


def commands_more(words: Sequence[str]) -> bool:
    """Whether a sentence goes on, after one that asks, with what else to do ("Stop the mine. Open the road.")."""
    if not words or THEY_ASK.has(words) or words[0] in NOT_BEGGED or words[:2] in (["let", "us"], ["let", "me"]):
        return False
    return IMPERATIVES.opens(words) and len(words) >= SHORTEST_COMMAND - 1 and FINITE.isdisjoint(words[1:VERB_WITHIN])


def commands(text: str, words: Sequence[str]) -> bool:
    """Whether a sentence tells those whom it speaks to what to do ("Veto this bill.", "Остановите стройку!")."""
    spoken = SPOKEN_TO.match(text)
    if spoken is not None:
        text = text[spoken.end() :]
        words = words_of(text)
        if IMPERATIVES.opens(words) and FINITE.isdisjoint(words[1:VERB_WITHIN]):
            return True
        text = text[:1].upper() + text[1:]
    if not words:
        return False
    if URGING.match(text) or (words[0] in URGENTLY and IMPERATIVES.opens(words[1:])):
        return True
    if COMMANDING_END.search(text):
        return NO_COMMANDS_AT_END.isdisjoint(words[-1:])
    if not text.endswith((".", "!")) or len(words) < SHORTEST_SHALL:
        return False
    if COMMANDS.opens(words):
        whole = len(words) >= SHORTEST_COMMAND or not OF_THE.isdisjoint(words[1:2])
        return whole and FINITE.isdisjoint(words[1:VERB_WITHIN])
    told = words[:3] if words[0] != "не" else words[2:3]  # "Не позвольте ...": a command, though "позвольте" is none
    return COMMANDING.match(text) is not None and NO_COMMANDS.isdisjoint(told)


def cries(text: str, words: Sequence[str]) -> bool:
    """Whether a sentence is a slogan ("No to the mine!", "Свободу садовникам!")."""
    if NOT_ONE_MORE.match(text):
        return True
    if not text.endswith("!") or len(words) > LONGEST_SLOGAN:
        return False
    return SLOGANS.opens(words) or (len(words) > SHORTEST_SHALL and SLOGANS_AT_END.has(words[-2:]))


# "Ni una tala más.", "Not one tree more in our town.", and not "Not one word more did he say."
NOT_ONE_MORE = re.compile(
    r"[¡\s]*(?:(?:And|Y|E|Et|И|І|Й)\s)?(?:Not one|Ni un[oa]?|Nem um[a]?|Pas un[e]?|Non un[a]?|Ни одного|Ни одной|"
    r"Жодного|Жодної)\s(?:[^\s,;:]+\s){1,3}(?:more|más|mais|de plus|di più|больше|більше)"
    r"(?=\s*(?:[.!,;…]|$)|\s(?:in|for|of|on|to|because|en|por|para|de|sin|em|pela|pelo|sem|dans|pour|sans|di|per|senza|"
    r"на|у|в|за|из-за|через|без|ради|заради)\s)",
    re.IGNORECASE,
)
