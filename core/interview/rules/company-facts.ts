import { foldText } from "../../text/fold";
import type { Move } from "../move";
import { rx } from "../reading/compose";
import type { InterviewContext } from "../take-step";
import { candidateTexts, ReadText } from "./read-text";

/*
 * What an interviewer says of the house while they ask: nobody has given them anything about it but its name and the post. Told by who does
 * it ("we", "our team", the firm by its name) and what is done; what the two of them do in the talk ("we have ten minutes left") is none of it.
 */

const doing =
  "migrated|adopted|rolled out|introduced|replaced|rebuilt|host|operate|deploy|employ|hired|merged|store|ingest|standardi[sz]ed|outsourced|maintain|rely on|invested in|acquired|are based|are located|sit in|are spread";
/** What people do in a talk as well, moving on and using words: of the house where it names a thing by its name, or a year. */
const either =
  "use(?! the (?:word|term)s?\\b)|run|built|moved|switched|settled on|work with|went|chose|bought";
const softly =
  "just|recently|already|also|mostly|only|actually|always|never|now|currently|mainly|ourselves|all|still";
const house: readonly RegExp[] = [
  rx`\bwe(?:'ve| have)?(?: (?:${softly}))* (?:${doing})\b`,
  /\bwe(?:'re| are) (?:an? )?(?:\w+ )?(?:team|group|company|department|shop) of\b|\bat our (?:place|company|site|end|office)\b/u,
  /\bour (?:\w+ )?(?:teams?|platforms?|company|offices?|stack|clusters?|department|engineers|developers|customers|products?|architecture|data cent\w+|pipelines?|systems?|sites?|headquarters|fleet|vehicles) (?:here |itself |all )?(?:is|are|was|were|has|have|had|runs?|uses?|moved|sits?|works?|consists?|ingests?|handles?|grew|deploys?|lives?|relies|operates?|serves?|sends?|complain|expect|produces?)\b(?! (?:hiring|looking|curious|interested)\b)/u,
  /\bthe (?:team|department|office|group) (?:here )?(?:is|sits|consists|works|has) (?:based|located|spread|split|made|in|of|out of|from|across|about|around)\b/u,
  /(?:我们|咱们)(?:公司|团队|部门|这边|这里|组里?|平台|办公室|系统)(?:已经|现在|目前|主要|去年|今年|也|都|全部?)*(?:在用|采用|迁|部署|换成|搬|改用|自研|位于|分布|在(?![找招问听想])|用(?!了)|有(?!兴趣|没有))/u,
  /我们(?:已经|去年|今年|前年|现在|目前|主要|全部?|都|也)*(?:在用|采用|迁移?到|部署[在了到]|换成了|搬到|改用|自研)/u,
];

const usingIt = rx`\b[Ww]e(?:'ve| have)?(?: (?:${softly}))* (?:${either})\b`;
const namedOrDated = /\s\p{Lu}|\byears? ago\b|\blast year\b|\beverything\b|\bin (?:19|20)\d\d\b/u;

/** Behind the first such words of a line stands all that stands behind any others; a capital may open the next line. */
function usesNamed(text: string): boolean {
  return text.split(/(?<=[\n\r\u2028\u2029])/u).some((line, at, lines) => {
    const found = usingIt.exec(line);
    if (found === null) return false;
    const [next = ""] = lines[at + 1] ?? "";
    return namedOrDated.test(line.slice(found.index + found[0].length) + next);
  });
}

const does =
  /^ (?:has|have|uses?|runs?|moved|operates?|employs?|switched|migrated|plans?|builds?|built|adopted|bought|opened|invests?)\b/u;

/** The firm's names: the whole, and its first word where that is a name of its own. */
function namesOf(company: string): string[] {
  const folded = foldText(company).trim();
  const [first = ""] = folded.split(/[\s,(（]+/u);
  return [folded, first].filter((name) => name.length >= 3);
}

function namesFirm(folded: string, company: string): boolean {
  return namesOf(company).some((name) => {
    const at = folded.indexOf(name);
    return at >= 0 && does.test(folded.slice(at + name.length));
  });
}

/** What was said by the candidate or stands in the guide's own words on the firm may be said back. */
function isGiven(own: ReadText, { guide, transcript }: InterviewContext): boolean {
  const written = [guide.role, guide.company, ...guide.questionsToAsk.map(({ text }) => text)];
  const given = [...written.map((text) => new ReadText(text)), ...candidateTexts(transcript)];
  const words = own.tokens.filter(({ kind }) => kind !== "number");
  return words.every(({ stem }) => given.some(({ stems }) => stems.has(stem)));
}

const ofCandidate = /\byou(?:'ve|'d)?\b(?: \w+)? (?:said|mentioned|told|wrote|described|called|say)\b|你|您/u;
const supposed =
  /^(?:and |so |now |then )?(?:let's|let us|suppose|imagine|say|assume|picture|if|as if)\b|假设|如果|比如/u;
/** A reply to a question on the firm says what it depends on, in words that can't be told from these; a close says what follows. */
const exempt: ReadonlySet<Move["type"]> = new Set(["reply", "close"]);

/** The words of a sentence that state something of the firm which nobody has given the interviewer, or null. */
export function findCompanyFact(own: ReadText, context: InterviewContext, move: Move): string | null {
  const { folded, text } = own;
  if (exempt.has(move.type) || /[?？]/u.test(folded)) return null;
  if (ofCandidate.test(folded) || supposed.test(folded)) return null;
  const found =
    house.some((pattern) => pattern.test(folded)) ||
    usesNamed(text.replaceAll("’", "'")) ||
    namesFirm(folded, context.guide.company);
  return found && !isGiven(own, context) ? text.trim() : null;
}
