import { lead, rx } from "./compose";
import { type Cue, cue } from "./cues";

const insult =
  "stupid|dumb|idiot\\w*|moron\\w*|ridiculous|pathetic|pointless|useless|crap\\w*|garbage|rubbish|nonsense|bullshit|joke|boring|silly|lame|clown|worst|annoying|incompetent|terrible|awful|infuriating|irritating|maddening|exasperating|tedious|absurd|condescending|patroni[sz]ing|broken record|jerk|loser|fool\\w*|imbecile|wast\\w+|insult\\w*|clueless";

/** Signs of anger at the interviewer or the interview. */
export const englishHostile: readonly Cue[] = [
  ...cue(
    "hostile",
    /^(?:so |and |but )?why (?:do|are|would|did) you (?:even |keep |always )?ask\w*\b|^(?:it(?:'s| is) |that(?:'s| is) |it's all |you can )?(?:all )?(?:on|in|read|see|look at) my (?:cv|resume|application|linkedin|profile)\b.{0,10}$/u,
    rx`\b(?:you|you're|your|this|that|these|it|what)\b.{0,24}\b(?:${insult})\b|^(?:${insult})\b.{0,30}$`,
    rx`\b(?:fuck\w*|shit\w*|wtf|damn|crap|ass ?hole|bastard|bloody)\b|\b(?:who|nobody|no one) (?:cares?|gives a)\b|\bi (?:don'?t|couldn'?t) (?:give a|care)\b.{0,14}$|\b(?:(?<!\b(?:i|we|to) )shut up|get lost|go away|leave me alone|screw (?:you|this)|piss off|drop dead|go to hell|sick of (?:you|this|your)|fed up|had enough of (?:you|your|these))\b`,
    rx`^${lead}you(?:'ve)?\b(?: \w+){0,2} (?:(?:have )?no (?:idea|clue)|know nothing|don'?t (?:even )?know (?:anything|what)|don'?t understand anything|can'?t even)\b`,
  ),
];
