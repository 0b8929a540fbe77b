import { type IntroductionPart, introductionParts, type StarComponent, starComponents } from "../guide";
import type { Entry } from "../outline/entry";
import { readComment } from "./comments";
import type { WrittenKeyPoint } from "./draft";
import { bodyOf } from "./render";

const marker = /^\(([^()]{1,40})\)\s*/u;
const anyOfWords = /^any (\d{1,2}) of ([\p{L}\p{N}_.-]{1,60})$/u;

function weightOf(words: readonly string[]): 1 | 2 | 3 {
  const weight = words.map(Number).find((number) => number === 1 || number === 2 || number === 3);
  return weight === 1 || weight === 3 ? weight : 2;
}

function anyOf(words: readonly string[]): { anyOf?: { group: string; k: number } } {
  const match = words.map((word) => anyOfWords.exec(word)).find((found) => found !== null);
  return match ? { anyOf: { group: match[2] as string, k: Number(match[1]) } } : {};
}

function phrases(entry: Entry, role: "also" | "wrong"): string[] {
  return entry.children
    .filter((child) => child.role === role)
    .flatMap((child) =>
      child.text === "" ? child.children.map(({ source }) => source) : child.text.split(/\s*[;；]\s*/u),
    )
    .filter((phrase) => phrase !== "");
}

/** Undefined where there is none yet, null where there is to be none ("Probe: –"). */
function probeOf({ children }: Entry): string | null | undefined {
  const probe = children.find(({ role }) => role === "probe")?.text;
  return probe === undefined || probe === "" ? undefined : /^[-–—]$/u.test(probe) ? null : probe;
}

function readPoint(entry: Entry): WrittenKeyPoint | null {
  const words = (marker.exec(entry.source)?.[1] ?? "").split(/\s*[,，]\s*/u);
  const star = starComponents.find((name): name is StarComponent => words.includes(name));
  const part = introductionParts.find((name): name is IntroductionPart => words.includes(name));
  const text = entry.source.replace(marker, "");
  if (text === "") return null;
  return {
    id: readComment(entry.comments).id ?? null,
    text,
    weight: weightOf(words),
    ...(star ? { star } : {}),
    ...(part ? { part } : {}),
    ...anyOf(words),
    aliases: phrases(entry, "also"),
    misstatements: phrases(entry, "wrong"),
    probe: probeOf(entry),
  };
}

/** The key points of a list headed "Key points": items "(3) the claim", below each "Also:", "Wrong:" and "Probe:". */
function readKeyPoints(list: Entry): WrittenKeyPoint[] {
  return bodyOf(list)
    .map(readPoint)
    .filter((point) => point !== null);
}

/** Entries without the key-point lists among them, and those lists' points. */
export function takeKeyPoints(entries: readonly Entry[]): { entries: Entry[]; keyPoints: WrittenKeyPoint[] } {
  const keyPoints: WrittenKeyPoint[] = [];
  const kept = entries.flatMap((entry): Entry[] => {
    if (entry.role === "keyPoints") {
      keyPoints.push(...readKeyPoints(entry));
      return [];
    }
    const inner = takeKeyPoints(entry.children);
    keyPoints.push(...inner.keyPoints);
    return [{ ...entry, children: inner.entries }];
  });
  return { entries: kept, keyPoints };
}
