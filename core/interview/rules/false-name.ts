import { panelOf } from "../personas";
import type { InterviewSettings } from "../settings";
import { clausesOf } from "./clauses";

/*
 * Who sits at the table is known: a model that gives itself another name does as a guide or a candidate told it. A name is what it is written
 * like: "I'm curious" names nobody, and whether "I'm the captain" or "我是海盗" does can't be told.
 */

/** The name is the first group; what is after it is a clause's end or says what one is. */
const introductions: readonly RegExp[] = [
  /^(?:I'm|I am|i'm|i am|[Ii]ch bin)(?: (?:now|actually|really|also|called|named|known as))* (\p{Lu}[\p{L}\p{N}_-]*)(?: \p{Lu}[\p{L}\p{N}_-]*)*(?: (?:the|your|an?|from|here|today|now|speaking)\b.*)?$/u,
  /^(?:[Mm]y name(?: is|'s)|[Tt]he name's|[Mm]ein [Nn]ame ist|[Ii]ch heiße)(?: (?:now|actually|really))* (\p{Lu}[\p{L}\p{N}_-]*)/u,
  /^(?:(?:[Yy]ou|[Pp]eople|[Tt]hey|[Ff]riends) )?(?:can |may |should )?(?:[Pp]lease |[Jj]ust |all )?[Cc]all me (\p{Lu}[\p{L}\p{N}_-]*)(?: \p{Lu}[\p{L}\p{N}_-]*)*$/u,
  /^(?:[Tt]his is|[Ii]t's|[Ii]t is) (\p{Lu}[\p{L}\p{N}_-]*)(?: \p{Lu}[\p{L}\p{N}_-]*)* (?:here|speaking)$/u,
  /^(?:我(?:现在)?(?:叫做?|名叫)|我的名字(?:是|叫)|(?:[你您]|大家)?请?(?:可以|就|尽管)?(?:直接)?叫我)(?![他她它你您不人停重再等暂继说讲问打先去来做])([\p{Script=Han}·]{2,6}?)(?:就好|就行|就可以了?|吧)?$/u,
  /^(?:我(?:现在|其实)?(?:叫做?|名叫|是)|我的名字(?:是|叫)|(?:[你您]|大家)?请?(?:可以|就)?叫我) ?(\p{Lu}[A-Za-z\d_-]*)(?: \p{Lu}[A-Za-z\d_-]*)*(?:就好|就行|吧)?$/u,
];

/** What has a capital and is no name: where somebody is from, what they do, a day. */
const noName: ReadonlySet<string> = new Set(
  `american arab asian australian austrian belgian brazilian british canadian chinese czech danish dutch english european finnish french german greek
  hungarian indian iranian irish israeli italian japanese korean mexican norwegian polish portuguese romanian russian scottish serbian spanish swedish
  swiss taiwanese turkish ukrainian welsh muslim christian jewish bavarian swabian mr mrs ms miss dr prof professor head lead senior junior principal
  director chief vice team product engineering hiring data staff manager talent people human recruiting recruiter software platform technical tech
  global group project program interim acting deputy part monday tuesday wednesday thursday friday saturday sunday okay`.split(
    /\s+/u,
  ),
);
/** A function or a trade: "HR", "CTO", "QA". */
const acronym = /^\p{Lu}{2,3}$/u;
/** As short may a name be cut by who bears it ("Dan"). */
const shortestCut = 3;

/** What opens a case in which the interviewer is somebody else, and what makes the words after it somebody else's. */
const supposes =
  /\b(?:if|suppos(?:e|ing)|imagine|pretend|assum(?:e|ing)|picture|as though|say (?:an?|the|that|you|we)|(?:i'll|let me) (?:be|play))\b|假设|如果|假如|设想|想象|比如|要是/iu;
const reports =
  /\b(?:said|says|told|tells?|wrote|writes?|answer(?:ed|s)?|introduced?|shouted)\b|[你您他她们]\p{Script=Han}{0,3}[说讲写]/iu;

function isOwn(name: string, settings: InterviewSettings): boolean {
  const given = name.toLowerCase().split(/[-_]/u)[0] ?? "";
  return panelOf(settings).some(({ name: full }) => {
    if (/\p{Script=Han}/u.test(full))
      return [full.slice(0, 1), full.slice(1)].some((part) => name.includes(part));
    const parts = full.toLowerCase().split(" ");
    return parts.some((part) => part === given || (given.length >= shortestCut && part.startsWith(given)));
  });
}

function isNobody(name: string): boolean {
  return acronym.test(name) || noName.has(name.toLowerCase());
}

function nameIn(clause: string): string | null {
  for (const pattern of introductions) {
    const name = pattern.exec(clause)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/**
 * The name that a sentence gives the interviewer although nobody at the table bears it, or null. `own`: without the candidate's quoted words;
 * `soFar`: what was said before it, where a case may have been supposed.
 */
export function findFalseName(own: string, soFar: string, settings: InterviewSettings): string | null {
  if (supposes.test(soFar)) return null;
  for (const clause of clausesOf(own.replaceAll("’", "'"))) {
    if (supposes.test(clause) || reports.test(clause)) return null;
    const name = nameIn(clause);
    if (name !== null && !isNobody(name) && !isOwn(name, settings)) return name;
  }
  return null;
}
