import { firstFrom, type Quantity } from "./quantities";
import type { Token } from "./tokens";

/** A text's figures, with the words that they stand among. */
interface Figures {
  text: string;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
}

const until = new Set("to till until through 到 至".split(" "));
const dash = /^\s?[-–—~～]\s?$/u;

/** Whether `b` ends the range that `a` begins: "30 to 45", "5–10 ms", "between 5 and 10"; "from 60 to 40" tells of a change. */
function isRange({ text, tokens }: Figures, a: Quantity, b: Quantity): boolean {
  const before = tokens[a.first - 1]?.word;
  if (before === "from" || a.value === b.value) return false;
  if (b.first === a.last + 1) return dash.test(text.slice(a.end, b.start));
  const between = tokens[a.last + 1]?.word ?? "";
  return b.first === a.last + 2 && (until.has(between) || (between === "and" && before === "between"));
}

/** The lower end in the unit of the upper one, which alone is written with it: 300 s for the 5 of "5 to 10 minutes". */
function lowerEnd({ text, tokens }: Figures, a: Quantity, b: Quantity): number | null {
  if (a.unit === b.unit) return a.value;
  const { start = 0, end = 0 } = tokens[b.first] ?? {};
  const written = Number(text.slice(start, end));
  return a.unit === "count" && written > 0 ? (a.value * b.value) / written : null;
}

/** The ends of what a figure says, lower one first, in the unit of a range's upper end: twice the same where it is none. */
export function rangeOf(figures: Figures, quantity: Quantity): [low: number, high: number] {
  const at = firstFrom(figures.quantities, quantity.first);
  for (const [a, b] of [
    [figures.quantities[at], figures.quantities[at + 1]],
    [figures.quantities[at - 1], figures.quantities[at]],
  ]) {
    if (!a || !b || !isRange(figures, a, b)) continue;
    const low = lowerEnd(figures, a, b);
    if (low !== null && quantity.unit === b.unit) return [Math.min(low, b.value), Math.max(low, b.value)];
  }
  return [quantity.value, quantity.value];
}
