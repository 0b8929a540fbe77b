import { readAsked } from "../asked-text";
import type { Position } from "./position";

/** Longer questions have something of their own that they are about. */
const longestGeneral = 12;

const role = /\bthis (?:role|position|job)\b/iu;
const company = /\b(?:the|your|this) (?:company|firm|organi[sz]ation|employer)(?=['’]s\b|[?.,;]|$)/iu;
const here = /(?<=\b(?:working|work|culture|life) )here\b/iu;

function named(text: string, { role: roleName, company: companyName }: Position): string | null {
  if (roleName && role.test(text)) return text.replace(role, `the ${roleName} role`);
  if (companyName && company.test(text)) return text.replace(company, companyName);
  return companyName && here.test(text) ? text.replace(here, `at ${companyName}`) : null;
}

/** Names the role before a short, open question that says nothing of it. */
function prefixed(text: string, { role: roleName }: Position): string | null {
  const { asks, words } = readAsked(text);
  const [ask] = asks;
  const general = asks.length === 1 && ask?.start === 0 && ask.form === "open" && words <= longestGeneral;
  return general && roleName
    ? `For the ${roleName} role: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : null;
}

/**
 * The question tied to the position: "this role" becomes the role's name, "your company" the company's; before a short question that
 * fits any employer the role is named.
 * @returns null where neither applies, or the position is named already
 */
export function anchor(text: string, position: Position): string | null {
  const known = [position.role, position.company].filter(Boolean);
  if (known.some((name) => text.includes(name))) return null;
  return named(text, position) ?? prefixed(text, position);
}
