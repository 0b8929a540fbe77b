const forList = [
  /^(?:please )?(?:can you |could you )?(?:name|list|enumerate|recite) /u,
  /^what(?:'s| is| are| goes| belongs) in(?:to)? /u,
  /^what (?:do|does) .{1,80} (?:consist of|comprise|contain|include|stand for)\b/u,
  /^(?:what|which) (?:are|were) the (?:[a-z]+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/u,
  /^(?:what|which) (?:are|were) the (?:[a-z]+ ){0,2}(?:steps|stages|phases|parts|components|elements|members|signs|symptoms|items|principles|pillars|rights|layers|letters|ingredients|criteria|categories)\b/u,
];
/** Whoever asks this too wants more than the items. */
const forMore = /\b(?:why|how|when|where|explain|difference|differ|compare|describe|walk me|tell me)\b/u;

/** Whether a question asks for the items of something and no more ("What is in the Sepsis Six?"): a bare list answers it. */
export function asksForList(question: string): boolean {
  const asked = question.toLowerCase();
  return !forMore.test(asked) && forList.some((pattern) => pattern.test(asked));
}

/** Whoever introduces themselves names what they work with, beside what they tell. */
export function asksForIntroduction(question: string): boolean {
  return /\bintroduce yourself\b|\babout yourself\b|\bwho you are\b/iu.test(question);
}
