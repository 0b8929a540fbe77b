import { isChinese } from "../../text/chinese";
import { splitSentences } from "../../text/sentences";
import { splitEnumeration } from "./enumeration";
import { subjectOf, withSubject } from "./subject";
import { contentWords } from "./terms";

/** More of an answer than this is not looked at: 800 words say more than any spoken answer. */
const longestAnswer = 5_000;
const marker = /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)/u;
const onlyLabel = /^[^.!?。！？]{1,60}[:：]$/u;
const filler =
  /^(?:good (?:morning|afternoon|evening)|hello|hi|thanks?(?: you)?|您好|你好|大家好|谢谢)(?:\/[a-z]+)?(?:[ ,，]+(?:everyone|all|there|sir|madam|各位|大家))?[.!。！]?$/iu;
const alignment = /^(?:alignment|relevance|trait|why it matters|体现|匹配度?|契合度?)\s*[:：]/iu;

function claimsOfSentence(sentence: string): string[] {
  const listed = splitEnumeration(sentence);
  if (listed) return listed;
  const parts = sentence.split(/[;；]\s*/u);
  return parts.every((part) => contentWords(part).length >= 3) ? parts : [sentence];
}

/** A line's sentences, each readable on its own as far as its subject stands before it. */
function sentencesOf(line: string): string[] {
  let subject: string | null = null;
  return splitSentences(line).map(({ start, end }) => {
    const sentence = withSubject(line.slice(start, end), subject);
    subject = subjectOf(sentence);
    return sentence;
  });
}

function withoutCode(text: string): string[] {
  let inCode = false;
  return text.split("\n").filter((line) => {
    const fence = line.trimStart().startsWith("```");
    if (fence) inCode = !inCode;
    return !inCode && !fence;
  });
}

/** In a Chinese sentence a Latin word at the beginning is a term, written as it is ("like", "explain"). */
function capitalised(text: string): string {
  if (isChinese(text)) return text;
  return text.replace(/^[a-z](?=[a-z]+\s)/u, (letter) => letter.toUpperCase());
}

function tidyClaim(claim: string): string {
  return capitalised(claim.replace(/(?<![\s.。；;])[\s.。；;]+$/u, "").trim());
}

/** One claim; those of one line belong closer together than others. */
export interface Claim {
  text: string;
  line: number;
}

/** A sentence needs two words of content, a list item one. */
function claimsOfLine(raw: string): string[] {
  const line = raw.replace(marker, "").trim();
  if (line === "" || onlyLabel.test(line) || alignment.test(line)) return [];
  const least = marker.test(raw) ? 1 : 2;
  return sentencesOf(line)
    .filter((sentence) => !filler.test(sentence) && !/[?？]$/u.test(sentence))
    .flatMap(claimsOfSentence)
    .map(tidyClaim)
    .filter((claim) => contentWords(claim).length >= least);
}

/** Every claim that a text makes, in order: a sentence, a list item, or one item of an enumeration after a colon. */
export function claimsOf(text: string): Claim[] {
  return withoutCode(text.slice(0, longestAnswer)).flatMap((line, index) =>
    claimsOfLine(line).map((claim) => ({ text: claim, line: index })),
  );
}
