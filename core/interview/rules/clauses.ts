/** What a clause begins with before it says anything. */
const lead =
  /^(?:(?:and|so|well|now|then|but|right|ok|okay|all right|yes|no|hello|hi|until then|with that)(?: |$))+|^(?:那么?|好的?|嗯|所以|你好|您好|大家好|我们|咱们)+/iu;

/**
 * The clauses of a sentence, each once, without its marks and without what they begin with. Words that stand behind others ("before we say
 * goodbye") begin none.
 */
export function clausesOf(sentence: string): ReadonlySet<string> {
  const clauses = sentence.split(/[,;:.!?，。；：！？、]|\s(?:-|and|but)\s/u);
  return new Set(clauses.map((clause) => clause.trim().replace(lead, "").trim()).filter(Boolean));
}
