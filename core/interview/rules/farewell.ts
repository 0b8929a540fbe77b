import type { Move } from "../move";
import type { InterviewContext } from "../take-step";
import { clausesOf } from "./clauses";

/*
 * What takes leave belongs to the close. Said in mid-interview, it is a model that does as a guide or a candidate told it, and the candidate
 * goes. Each is a whole clause, so that "before the interview is over", "we're done with Spark" and "when did you say goodbye to the
 * warehouse?" are none. German and a few others are there too: whoever has a model take leave may name a language.
 */

/** Nobody says these to somebody who stays. */
const goodbyes: readonly RegExp[] = [
  /^(?:good ?-?bye|good night|bye(?:[ -]bye)?|farewell|see you (?:soon|later|around|next time|tomorrow)|until next time|take care)(?: (?:now|then|for now|everyone|to you|\w+))?$/u,
  /^(?:i (?:hope|wish) you )?(?:have an?|enjoy the|enjoy your) (?:very )?(?:nice |good |great |lovely |pleasant |wonderful )?(?:rest of (?:the|your) )?(?:day|evening|afternoon|weekend|one|trip home)(?: ahead)?$/u,
  /^(?:(?:i|we) wish you|all the best|(?:the )?best of luck)(?: (?:all the best|(?:the )?best of luck|good luck|luck|well|success))?(?: (?:for|with|in) [\w ]+)?$/u,
  /^(?:auf wieder(?:sehen|hören)|tschüss?|bis bald|au revoir|arrivederci|adiós|hasta luego)(?: \w+)?$/u,
  /^(?:就此|先)?(?:再见|再会|拜拜|回头见|下次见|改天见|后会有期|告辞)[了吧啦]{0,2}$|^(?:我|也|最后)*祝[你您](?:好运|一切|顺利|有|生活|工作|周末|早日|面试|求职|今天|前程)/u,
];

/** What says that it is over: also said where the word is handed over, and after that. */
const endings: readonly RegExp[] = [
  /^(?:(?:the|this|our|your) (?:job |whole )?interview|(?:this|our) (?:conversation|session|talk|chat)) (?:(?:is|has)(?: now| already| officially)? (?:over|finished|completed?|concluded|ended|closed|at an end)|(?:ends|stops|closes|concludes))(?: right)?(?: here| now)?$/u,
  /^(?:that|this|which)(?:'s| is| was)? (?:now )?(?:concludes|ends|closes|completes|the end of) (?:(?:the|this|our|your) (?:job |whole )?interview|(?:this|our) (?:conversation|session|talk|chat))(?: (?:for )?today)?$/u,
  /^(?:(?:that|this) (?:brings|takes) us to|we(?:'ve| have| are|'re)? (?:now )?(?:reached|come to|at)) the (?:very )?end of (?:(?:the|this|our|your) interview|(?:this|our) (?:conversation|session|talk|chat|time))(?: together)?(?: today)?$/u,
  /^(?:let's|let us|we'll|we will|i'll|i will) (?:now )?(?:end|close|conclude|finish|wrap up|stop) (?:(?:the|this|our) interview|(?:this|our) (?:conversation|session|talk|chat))(?: here| now| there| at this point)?$/u,
  /^that(?:'s| is| was|'ll be| will be)(?: it and)? (?:all|it|everything)(?: (?:for today|from (?:me|us)|from (?:my|our) side|i (?:have|need) (?:for )?today))+$/u,
  /^we(?:'re| are) (?:all |now )?(?:done|finished|through)(?: here)?(?: (?:for )?today)?$|^that wraps (?:it|things|us) up(?: (?:for )?today)?$/u,
  /^(?:our|the|your) time (?:is|has run) (?:now )?(?:up|out)$|^we(?:'re| are| have|'ve) (?:run )?out of time$/u,
  /^(?:(?:i'll|i will|we'll|we will) let you (?:go|leave)(?: now| then| home)?|you(?: can| may| are free to|'re free to) (?:go|leave) (?:now|home))$/u,
  /^(?:(?:we|i|somebody|someone|the recruiter)(?:'ll| will) be in touch|(?:you'll|you will) hear from (?:us|me|the recruiter))(?: (?:soon|shortly|with you|about (?:the )?next steps?))*$/u,
  /^(?:it|this)(?: was|'s been| has been) (?:a (?:real |great )?pleasure|nice|good|great|lovely|wonderful) (?:to )?(?:talk|speak|chat|meet)(?:ing)?(?: to| with)? you(?: today)?$/u,
  /^(?:das (?:interview|gespräch) ist (?:beendet|vorbei|zu ende)|wir sind (?:fertig|am ende)|das war(?:'s| es)(?: für heute)?)$/u,
  /^(?:本次|本场|这次|这场|整场|今天的?)?(?:面试|访谈)(?:就|先|也|都|已经?|现在|正式|全部)*(?:(?:到|在)(?:此|这里?)(?:结束|为止|完毕|完成)?|结束|完毕|完成)了?$/u,
  /^[你您](?:现在)?可以(?:走|离开|回去)了$/u,
  /^今天(?:我们|咱们)?(?:就|先)*(?:到|聊到)(?:这里?|此)(?:为止|结束)?[了吧]?$/u,
];

/** The report is what follows a close. */
const reports: readonly RegExp[] = [
  /^(?:the|your) report (?:will )?follows?(?: shortly| soon| now| by mail)?$|^your report (?:is (?:on its way|coming|ready)|comes next|awaits)$|^der bericht folgt$/u,
  /^(?:面试)?报告(?:随后|稍后|马上|很快)(?:会|将|就)?(?:[发交]?给[你您]|送上|附上|奉上|就?[来到])?$/u,
];

/** Thanks at the end: at a beginning, and where the word is handed over, one says them too. */
const thanks: readonly RegExp[] = [
  /^(?:i |we )?(?:(?:want|would like) to )?(?:thank you|thanks|many thanks)(?: again| very much| so much| a lot)? for (?:all )?your (?:valuable |precious )?(?:time(?: and \w+)?|interest|participation)(?: today| here| with (?:us|me))*$/u,
  /^(?:vielen |herzlichen |besten )?danke? für (?:ihre|deine|die|eure) (?:zeit|teilnahme)$/u,
  /^(?:非常|也|再次)?(?:谢谢|感谢|多谢|辛苦)[你您](?:今天|抽出|付出|花费?|参加|参与|的|宝贵)*(?:时间|面试|参与)$/u,
];

/** The word is the candidate's: what is said of an end is the end of the interviewer's questions. */
const afterQuestions: ReadonlySet<Move["type"]> = new Set(["hand-over", "reply"]);

/** Whoever asks how they did hears that it comes in the report. */
function tellsOfReport(move: Move): boolean {
  return ("heard" in move && move.heard === "feedback") || ("because" in move && move.because === "feedback");
}

/** Which of them a move may say none of. */
function barredIn(move: Move, { settings }: InterviewContext): readonly RegExp[] {
  // Whoever asked for a pause comes back.
  if (move.type === "close" || (move.type === "acknowledge" && move.what === "pause")) return [];
  if (afterQuestions.has(move.type)) return goodbyes;
  // Of a panel whoever takes over may greet.
  const greets = move.type === "open" || (move.type === "ask" && settings.persona === "panel");
  return [...goodbyes, ...endings, ...(greets ? [] : thanks), ...(tellsOfReport(move) ? [] : reports)];
}

/** The clause of a folded sentence that takes leave in a move which goes on, or null. */
export function findFarewell(folded: string, context: InterviewContext, move: Move): string | null {
  const barred = barredIn(move, context);
  if (barred.length === 0) return null;
  return [...clausesOf(folded)].find((clause) => barred.some((pattern) => pattern.test(clause))) ?? null;
}
