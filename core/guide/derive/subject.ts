const verbs =
  "is are was were has have had goes uses runs exposes creates handles allows lets reduces needs means provides supports works guarantees keeps stores ensures avoids requires takes makes gives can will should must may does do helps enables offers holds sends reads writes returns divides splits";
const subject = new RegExp(`^((?:\\S+\\s+){1,6}?)(?:${verbs.replaceAll(" ", "|")})\\b`, "u");
const pronoun = /^(?:It|They|This|These)\s+(?=[a-z])/u;
const person = /^(?:I|We|You|He|She|It|They|This|That|These|Those|There|My|Our|If|When|For|In|On|As|To)\b/u;

/** What a sentence is about: the words before its verb; null for a person, a pronoun or an unfamiliar verb. */
export function subjectOf(sentence: string): string | null {
  const found = subject.exec(sentence)?.[1]?.trim() ?? "";
  return found === "" || person.test(found) ? null : found.replace(/(?<!\s)\s*\([^()]*\)/gu, "");
}

/** "It broadcasts …" after "Broadcast Hash Join is …" becomes "Broadcast Hash Join broadcasts …", so that it reads on its own. */
export function withSubject(sentence: string, previous: string | null): string {
  return previous === null ? sentence : sentence.replace(pronoun, `${previous} `);
}
