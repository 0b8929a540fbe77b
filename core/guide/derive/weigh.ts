const figure = /(?<![\p{L}\p{N}])\d[\d.,]*\s?(?:%|\+|x\b|[\p{L}]+)?/u;
const aside = /^(?:e\.g\.|for example|for instance|optionally|as a bonus|例如|比如|举例)/iu;
const longestEmphasis = 80;
const mostEmphasised = 40;

/** Tells which claims a guide sets off: those with something bold, unless that is more than half of them. */
export function setOff(claims: readonly string[], emphasised: readonly string[]): (claim: string) => boolean {
  const phrases = emphasised
    .filter(({ length }) => length > 1 && length <= longestEmphasis)
    .slice(0, mostEmphasised);
  const found = new Set(claims.filter((claim) => phrases.some((phrase) => claim.includes(phrase))));
  return (claim) => found.size * 2 <= claims.length && found.has(claim);
}

/** 3 for a claim that comes first in its part, bears a figure or is set off, 1 for an example, else 2. */
export function weigh(claim: string, first: boolean, isSetOff: boolean): 1 | 2 | 3 {
  if (aside.test(claim)) return 1;
  return first || isSetOff || figure.test(claim) ? 3 : 2;
}
