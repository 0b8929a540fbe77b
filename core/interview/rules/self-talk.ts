/*
 * Between an answer and the next question an interviewer owns a question, a list, a colleague and the like, and says that they were told
 * something. What else is "mine", or was done to "me", is a verdict, a feeling, or talk of being a machine, whatever its words. The verbs of
 * "I" tell nothing: people go on in too many ways.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What an interviewer calls theirs. */
const owns =
  words(`question questions next last first colleague colleagues side list notes name team mind turn part point topic own final other second third
  main interest attention curiosity head understanding apologies mistake original previous earlier role job group department time screen pen follow-up copy
  sheet watch eye eyes thread focus impression picture guess assumption reading question's`);
/** What "you" do to "me" in a talk. */
const serves =
  words(`told tell tells give gave given show showed shown send sent walk walked take took taken said ask asked let bring brought lead led left leave remind
  reminded lost`);

const isStrange = (folded: string, pattern: RegExp, known: ReadonlySet<string>) =>
  [...folded.matchAll(pattern)].some(([, word = ""]) => !known.has(word));

const ofEmployer =
  /\bwe(?:'d| would) (?:need|expect|have (?:liked|wanted|expected)) (?:more|less|better|that|this)\b|^that would(?:n't| not) (?!be\b)|\byou(?:'re| are) (?:through|in|out|hired)\b(?! (?:the|a|your|of)\b)/u;
const chinese =
  /我的(?!笔记|下|问|同事|名|最后|第|意思|理解|好奇|兴趣|题|印象|话题|清单|部分|时间|另|猜)|[给让]我[\p{Script=Han}]{0,2}(?:信任|信心|安心|放心)/u;

/** Whether a folded sentence that asks nothing says more of the interviewer than an interviewer would. */
export function saysMuchOfOneself(folded: string): boolean {
  if (/\p{Script=Han}/u.test(folded)) return chinese.test(folded);
  return (
    isStrange(folded, /\bmy ([a-z'-]+)/gu, owns) ||
    isStrange(folded, /\byou (?:have |would |had |could )?([a-z]+) me\b/gu, serves) ||
    isStrange(folded, /\byou've ([a-z]+) me\b/gu, serves) ||
    ofEmployer.test(folded)
  );
}
