import { withoutNumber } from "../outline/numbering";
import { sectionKindOf } from "./section-kind";

/** Who the guide prepares for what; a part that is not given is empty. */
export interface Subject {
  candidate: string;
  role: string;
  company: string;
}

const nobody: Subject = { candidate: "", role: "", company: "" };
const longest = 300;

/** "Interview Preparation Guide: ", "Preparing for the " and the like. */
const lead =
  /^[^:：|]{0,60}?\b(?:interview|preparation|prep)\b[^:：|–—-]{0,40}?(?:\s*[:：|]\s*|\s+[-–—]\s+|(?=\s+for\s))|^prepar(?:ing|ation)\s+(?=for\s)/iu;
const chineseLead = /^[^:：]{0,20}面试[^:：]{0,12}[:：]\s*/u;
const about = /\b(?:interview|prep|preparation|preparing|guide|面试)\b|面试/iu;
const roleNoun =
  /\b(?:engineer|developer|programmer|manager|analyst|scientist|architect|designer|consultant|lead|specialist|administrator|director|researcher|intern|officer|owner|nurse|teacher|accountant|lawyer|sre|cto|ceo|head of|devops|tester)\b|工程师|经理|架构师|分析师|开发|设计师|总监|专员|主管|顾问|科学家|研究员|实习生/iu;
const ballast = /\s*(?:interview|position|role|job|prep|preparation|guide|notes|questions)\s*$/iu;
const separator = /\s+[-–—|]\s+|\s*[,，·]\s+/u;

/** What a file is called by what it is rather than by whom it is for. */
const collection =
  /^(?:faqs?|q\s?&\s?a|(?:my |common |top |\d+ )*(?:questions?|answers?|notes?|flash ?cards?|cheat ?sheet|study|review|practice|mock))\b/iu;

function clean(text: string | undefined): string {
  let rest = (text ?? "").trim();
  for (let round = 0; round < 3; round++)
    rest = rest.replace(/^[\s:：,，|–—-]+|[\s:：,，|–—-]+$/gu, "").replace(ballast, "");
  return rest.replace(/^(?:the|an?)\s+/iu, "");
}

const chineseApply = /^(.{1,20}?)\s*[,，]?\s*(?:应聘|申请|面试|竞聘)\s*(.+)$/u;
const chineseAt =
  /^(.{2,30}?(?:公司|集团|科技|银行|中国|汽车))\s*(?:[的·-]\s*)?(\S.*)$|^(\S{2,30})(?:\s*[的·-]\s*|\s+)(\S+)$/u;

function fromChinese(text: string): Subject | null {
  const applied = chineseApply.exec(text);
  if (!applied || !roleNoun.test(applied[2] ?? "")) return null;
  const at = chineseAt
    .exec(applied[2] ?? "")
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [company, role] = at ?? ["", applied[2]];
  return { candidate: clean(applied[1]), company: clean(company), role: clean(role) };
}

/** "for NAME as ROLE" has both behind its "for", unless it names them before; "as a Service" is part of a role. */
function inRole(before: string, behind: string): Pick<Subject, "candidate" | "role"> {
  const at = behind.search(/\sas\s(?!an? service\b)/iu);
  if (before !== "" || at < 0) return { candidate: before, role: clean(behind) };
  return { candidate: clean(behind.slice(0, at)), role: clean(behind.slice(at + " as ".length)) };
}

/** "NAME for ROLE", "NAME - ROLE" or one of them. */
function nameAndRole(text: string): Pick<Subject, "candidate" | "role"> {
  const [, name, role] = /^(.*?)\b(?:for|as)\s+(.+)$/iu.exec(text) ?? [];
  if (role !== undefined) return inRole(clean(name), role);
  const [first = "", ...rest] = text.split(separator);
  if (rest.length > 0 && !roleNoun.test(first)) return { candidate: clean(first), role: clean(rest[0]) };
  return roleNoun.test(first) ? { candidate: "", role: clean(first) } : { candidate: clean(text), role: "" };
}

/** One to five words with a capital letter, joined by "de", "van" and the like; or a Chinese name. */
const person =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:d[aeiou]|del|dos|van|von|der|den|ten|ter|bin|al|la|le|[yeé]|\p{Lu}[\p{L}\p{M}.'’-]*)){0,4}|[\p{Script=Han}·]{2,8})$/u;
/** What stands before the colon where nobody is named. */
const offer = /^(?:role|position|job|opening|vacancy|职位|岗位|应聘)$/iu;

function isPerson(text: string): boolean {
  return (
    person.test(text) &&
    sectionKindOf(text) === null &&
    ![about, roleNoun, collection].some((no) => no.test(text))
  );
}

/** "NAME: ROLE, PLACE, COMPANY", the place or both left out; the name says nothing but who it is, and the role what somebody does. */
function fromColon(text: string): Subject | null {
  const [, before = "", behind = ""] = /^([^:：]{1,60})[:：](.+)$/u.exec(text) ?? [];
  const name = before.trim();
  if (!offer.test(name) && !isPerson(name)) return null;
  const [told = "", employer] = behind.split(/\s(?:at|@)\s/iu);
  const [role = "", ...rest] = told.split(/[,，、|]|\s[-–—·]\s/u).map(clean);
  if (!roleNoun.test(role)) return null;
  const [company] = employer === undefined ? rest.slice(-1) : employer.split(/[,，]/u);
  return { candidate: offer.test(name) ? "" : name, role, company: clean(company) };
}

const named = /\((?:candidate|for|applicant|候选人)\s*[:：]?\s*([^()]{1,60})\)/iu;

/** Reads "Interview Preparation Guide: NAME for ROLE at COMPANY", "NAME: ROLE, PLACE, COMPANY" and what people make of them, in English and Chinese. */
export function readTitle(title: string): Subject {
  const short = withoutNumber(title.slice(0, longest));
  if (!about.test(short)) return fromColon(short) ?? nobody;
  const candidate = clean(named.exec(short)?.[1]);
  const rest = short
    .replace(named, "")
    .replace(chineseLead, "")
    .replace(lead, (words) => (roleNoun.test(words) ? words : ""))
    .trim();
  const listed = fromColon(rest) ?? fromChinese(rest);
  if (listed) return { ...listed, candidate: candidate || listed.candidate };
  const [, before = rest, company = ""] = /^(.*\S)\s+(?:at|@)\s+(.+)$/iu.exec(rest) ?? [];
  const found = nameAndRole(before);
  const plausible = roleNoun.test(found.role) || company !== "" || found.candidate !== clean(before);
  if (!plausible) return { ...nobody, candidate };
  const person = collection.test(found.candidate) ? "" : found.candidate;
  return { candidate: candidate || person, role: found.role, company: clean(company) };
}
