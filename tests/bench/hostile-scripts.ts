import { pieces, word } from "./pieces";

/**
 * Hostile texts of what Unicode makes of one sign: clusters of many code points, letters that are put together or taken apart, halves of signs,
 * what is not seen; and runs of one sign, or of the shortest sentences, where a reader looks ahead for the other end.
 */

const from = (first: number, count: number) => (index: number) =>
  String.fromCodePoint(first + ((((index * 7919) % count) + count) % count));

const [lead, vowel, tail] = [from(0x1100, 19), from(0x1161, 21), from(0x11a8, 27)];
const [consonant, sign] = [from(0x0915, 37), from(0x093e, 13)];
const [thai, thaiMark] = [from(0x0e01, 46), from(0x0e47, 7)];
const person = ["👩", "👨", "👧", "👦", "🧑"];
const skin = ["🏻", "🏼", "🏽", "🏾", "🏿"];
const marks = ["\u0300", "\u0316", "\u0323", "\u0334", "\u20dd", "\u{1d165}"];
const signs = "“”‘’\"'«»„‟「」『』‐‑–—―−…()（）[]【】{}<>《》,，、;；:：!！?？.。·•|/\\~`^_*#@&%$€£¥=+";

/** Each by name, made to about a number of characters. */
export const hostileScripts: Record<string, (length: number) => string> = {
  "jamo apart": pieces((i) => `${lead(i)}${vowel(i)}${tail(i)}${i % 4 ? "" : " "}`),
  "jamo that never make a syllable": pieces((i) => `${lead(i)}${lead(i + 1)}${tail(i)}${vowel(i)}`),
  "syllables with tails beside": pieces((i) => `${from(0xac00, 11_172)(i)}${tail(i)}${i % 5 ? "" : " "}`),
  "Devanagari clusters": pieces(
    (i) => `${consonant(i)}\u094d${consonant(i + 1)}\u094d\u200d${consonant(i + 2)}${sign(i)}\u0902 `,
  ),
  "Thai clusters": pieces((i) => `${thai(i)}${thaiMark(i)}${thaiMark(i + 1)}\u0e33${i % 9 ? "" : " "}`),
  "Tamil and Khmer": pieces((i) => `க்ஷௌ${from(0x1780, 35)(i)}\u17d2${from(0x1780, 35)(i + 3)}\u17c4 `),
  "voiced kana apart": pieces((i) => `${from(0x304b, 60)(i)}\u3099${from(0xff66, 56)(i)}\uff9e`),
  "Hebrew and Arabic points": pieces(
    (i) => `${from(0x5d0, 27)(i)}\u05b7\u05bc${from(0x628, 30)(i)}\u0651\u064e `,
  ),
  "Arabic forms": pieces((i) => `${from(0xfb50, 400)(i)}${from(0xfe70, 140)(i)} `),
  "marks of all orders": pieces(
    (i) =>
      `${word(i)[0]}${Array.from({ length: i % 33 }, (_, at) => marks[(i * 7 - at * 5 + 1e6) % 6]).join("")}`,
  ),
  "marks beyond the first plane": pieces(
    (i) => `${word(i)}${"\u{1d165}\u{1e8d0}\u{e0100}".repeat(1 + (i % 20))} `,
  ),
  "variation selectors": pieces((i) => `${word(i)}\ufe0f☃\ufe0e${from(0x4e00, 9_000)(i)}\u{e0101}`),
  "variation selectors alone": pieces(() => "\ufe0f"),
  "families without end": pieces((i) => `${person[i % 5]}${skin[i % 5]}\u200d`),
  "families apart": pieces(
    (i) =>
      `${[0, 1, 2, 3].map((at) => `${person[(i + at) % 5]}${skin[(i * at) % 5]}`).join("\u200d")} ${word(i)} `,
  ),
  "flags of letters": pieces((i) => String.fromCodePoint(0x1f1e6 + (i % 26))),
  "tags of flags": pieces(() => "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"),
  keycaps: pieces((i) => `${i % 10}\ufe0f\u20e3`),
  "halves of signs": pieces((i) => `${word(i)}\ud83d${i % 2 ? "\udc00 " : ""}\ude00`),
  "halves in the wrong order": pieces(() => "\udc00\ud800"),
  "letters of mathematics": pieces((i) => `${from(0x1d400, 1_000)(i)}${i % 6 ? "" : " "}`),
  "letters in circles": pieces((i) => `${from(0x2460, 160)(i)}${from(0x3200, 250)(i)}${i % 5 ? "" : " "}`),
  "squared words": pieces((i) => `${from(0x3300, 88)(i)}${from(0x33e0, 31)(i)}`),
  "rare characters": pieces((i) => `${from(0x20000, 42_000)(i)}${from(0xf900, 360)(i)}${i % 7 ? "" : "，"}`),
  "radicals and strokes": pieces((i) => `${from(0x2f00, 214)(i)}${from(0x31c0, 36)(i)}`),
  "capitals that grow": pieces((i) => `İ${word(i)}ẞΣ ΑΣ ﬃ`),
  "fractions and powers": pieces((i) => `${i}½ of x²³ and ⅔ 10⁻⁶ ㎏ ${word(i)} `),
  "unseen in every word": pieces((i) => `${[...word(i + 999)].join("\u00ad\u2060")}\u034f `),
  "turned around": pieces((i) => `\u202e${word(i)}\u2066${word(i + 1)}\u2069\u202c `),
  "blanks of all widths": pieces((i) => `${word(i)}${"\u00a0\u1680\u2002\u2009\u202f\u205f\u3000"[i % 7]}`),
  "blanks alone": pieces((i) => `${"\u00a0\u2002\u3000\ufeff"[i % 4]}`),
  ...Object.fromEntries(
    [...new Set(signs)].map((one) => [`run of ${one}`, (length: number) => one.repeat(length)]),
  ),
  ...Object.fromEntries(
    [...new Set(`${signs} \u00a0\u3000\n9a中`), ". ", "? ", ", ", "- ", "? !", " 9", "9 ", "1."].map(
      (one) => [
        `run of ${JSON.stringify(one)} within`,
        (length: number) =>
          `We moved 1${one.repeat(length)}`.slice(0, length - 20).concat("1 a, and it was so."),
      ],
    ),
  ),
  ...Object.fromEntries(
    ["“a", "a”", "‘a ", "(a", "a)", "「是", "—a", "- a", "'a", "a' ", '"a ', '"a b c" '].map((one) => [
      `again ${one}`,
      pieces((i) => `${one}${i % 11 ? "" : " "}`),
    ]),
  ),
  "short sentences": pieces((i) => `${word(i % 20)}. `),
  "sentences of a word": pieces((i) => `${word(i + 700)}. `),
  "questions of a word": pieces((i) => `${word(i + 700)}? `),
  "shouts of a word": pieces((i) => `${word(i + 700)}! `),
  "Chinese sentences of a word": pieces((i) => `${from(0x4e00, 9_000)(i)}。`),
  "lines of a word": pieces((i) => `${word(i + 700)}\n`),
  "one word, one sentence": (length) => `${"a".repeat(length - 1)}.`,
  "one word of Chinese": (length) => "是".repeat(length),
  initials: pieces((i) => `${word(i)[0]?.toUpperCase()}. `),
  "abbreviations of dots": pieces(() => "e.g. i.e. a.b.c.d. U.S.A. "),
  "addresses of one host": pieces((i) => `https://example.com/${word(i)}/${word(i * 3)}?a=${i}#${word(i)} `),
  "bare addresses": pieces(
    (i) => `www.${word(i)}.com, ${word(i)}@${word(i)}.org and ${i}.${i % 255}.0.1:${i} `,
  ),
  "code blocks": pieces(
    (i) => `\`\`\`sql\nSELECT ${word(i)} FROM t${i} WHERE a <= ${i} AND b != '${word(i)}';\n\`\`\`\n`,
  ),
  "code in lines": pieces((i) => `\`${word(i)}(${i})\` => {${word(i)}: [${i}], "a": null}; `),
  "paths and flags": pieces((i) => `--${word(i)}=${i} -x /usr/${word(i)}/../${word(i)}.so:${i} $HOME `),
  JSON: pieces((i) => `{"${word(i)}":[${i},{"a":"\\"${word(i)}\\""}],`),
  "nested Markdown": pieces(
    (i) =>
      `${"  ".repeat(i % 9)}${["- ", "> ", "1. ", "* > - ", "#### "][i % 5]}**[${word(i)}](a) _${word(i)}_**\n`,
  ),
  "numbers with a unit": pieces((i) => `${i}ms ${i}GB ${i}k€ ${i}x ${i}/s `),
  "figures of all scripts": pieces(
    (i) => `${from(0x660, 10)(i)}${from(0x966, 10)(i)}${from(0xff10, 10)(i)}% `,
  ),
  "numbers of one digit": pieces((i) => `${i % 10} `),
  "decimals without end": pieces((i) => `${i}.`),
  "commas in figures": pieces((i) => `${i % 10},`),
};
