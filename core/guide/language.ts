const scripts: [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
];
const sampled = 20_000;
/** A script names the language from this share of the letters; English terms fill a Chinese guide. */
const enough = 0.15;

/** The language that a text is mainly written in as BCP 47, by its script; "en" for any Latin one. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampled);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([, script]) => (sample.match(script)?.length ?? 0) > letters * enough);
  return found?.[0] ?? "en";
}
