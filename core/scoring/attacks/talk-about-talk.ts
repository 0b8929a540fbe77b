import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import { countWords } from "../../text/tokens";

/** Promises to speak of something: they say nothing of it yet. */
const announcement =
  /\b(?:i(?:'ll| will|'m going to| am going to|'m about to|'d like to| would like to| want to| plan to| intend to| can| could| shall)|let me|we(?:'ll| will)|allow me to|going to)\b[^.:;,]{0,40}?\b(?:explain|talk|cover|describe|discuss|mention|tell|walk you|go through|go into|address|elaborate|answer|present|outline|show you|touch on|speak|start with|get to|list)\b/iu;

/** Claims to have said something elsewhere, or that it is all in here. */
const metaClaim =
  /\b(?:(?:as|like) i(?:'ve| have)? (?:already )?(?:said|mentioned|explained|noted|stated)|i(?:'ve| have)? (?:already |just |now |clearly |fully )*(?:covered|addressed|mentioned|answered|demonstrated|satisfied|hit|included|gave|given|said|explained)\b[^.]{0,50}\b(?:all|every|each|everything|points?|aspects?|criteria|question|needed|required|asked|above|before|earlier|already)|(?:my|this|the above) (?:answer|response) (?:is|covers|includes|contains|addresses|mentions|demonstrates|hits|has)|whichever (?:one )?(?:is|of them is) (?:correct|right)|(?:all|every) (?:the |of the )?(?:key |expected )?points? (?:are|is|were|have been) (?:covered|met|addressed))\b/iu;

/** "As I said, it goes from the cache to the socket" says it here too: only the words before the comma are talk. */
const reminder =
  /^\W*(?:(?:so|well|and|but|again|yes|no)\b,? )?(?:as|like) i(?:'ve| have)? (?:already )?(?:said|mentioned|explained|noted|stated)(?: (?:before|above|earlier|already|just now))*, (?!(?:i|we)(?:'ve| have)? (?:already |just |now |clearly |fully )*(?:covered|addressed|mentioned|answered|demonstrated|named|listed|included|gave|given|said|explained|talked)\b)/iu;
const fewestAfterReminder = 4;

function endOfReminder(sentence: string): number {
  const said = reminder.exec(sentence)?.[0].length ?? 0;
  return countWords(sentence.slice(said)) >= fewestAfterReminder ? said : 0;
}

function endOfTalk(sentence: string): number {
  const colon = sentence.indexOf(":");
  return colon >= 0 && sentence.length - colon > 20 ? colon : sentence.length;
}

/** The sentences that promise or claim in place of saying; what follows a colon counts ("Let me explain: …"). */
export function findTalkAboutTalk(text: string): Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/’/gu, "'");
    const reminded = endOfReminder(sentence);
    const rest = sentence.slice(reminded);
    const match = metaClaim.exec(rest) ?? announcement.exec(rest);
    const stop = reminded + endOfTalk(rest);
    if (match && reminded + match.index < stop) return [{ start, end: start + stop }];
    return reminded > 0 ? [{ start, end: start + reminded }] : [];
  });
}
