import { findQuantities, type Quantity } from "./quantities";
import { type Token, tokenize } from "./tokens";

/** Figures told roughly lie so near to the exact one, of the larger; a share of the whole also by so many points of a hundred. */
const near = 0.15;
const nearPoints = 5;

const approximately = new Set(
  "about around roughly approximately approx some nearly almost circa ca maybe perhaps ish close".split(" "),
);
/** Of a hundred, shares that people say for what lies near them. */
const shares = new Set("half third quarter thirds quarters fifth fifths tenth".split(" "));
/** So far before a figure its "about" may stand ("somewhere around the 50 mark"). */
const reach = 3;

/** Whether a figure is told as a rough one: "about 50", "half". */
export function isRough(text: string, tokens: readonly Token[], { first, last, start }: Quantity): boolean {
  if (/[~≈]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = tokens.slice(Math.max(0, first - reach), first).some(({ word }) => approximately.has(word));
  const named = tokens.slice(first, last + 1).some(({ word }) => shares.has(word));
  const after = tokens
    .slice(last + 1, last + 3)
    .map(({ word }) => word)
    .join(" ");
  return before || named || /^(?:or so|odd|give or|ish)/u.test(after);
}

/** Whether two figures of one unit can be the same, one of them told roughly. */
export function isNear(a: Quantity, b: Quantity): boolean {
  const apart = Math.abs(a.value - b.value);
  const points = a.unit === "percent" && apart <= nearPoints;
  return a.unit === b.unit && (points || apart <= near * Math.max(Math.abs(a.value), Math.abs(b.value)));
}

/** Whether a text tells roughly the figures that another one has exactly: "about half" for "48 %". */
export function tellsRoughly(text: string, exact: string): boolean {
  const known = findQuantities(exact, tokenize(exact));
  const tokens = tokenize(text);
  const told = findQuantities(text, tokens).filter(({ unit }) => known.some((one) => one.unit === unit));
  return (
    told.some((quantity) => isRough(text, tokens, quantity)) &&
    told.every((quantity) => known.some((one) => isNear(quantity, one)))
  );
}
