/**
 * Further kinds of hostile texts, for guides and for turns alike: each made of lines that differ, so that nothing can be remembered of the
 * line before, or of what only does harm together.
 */
function lines(line: (index: number) => string, separator = "\n") {
  return (length: number): string => {
    const made: string[] = [];
    let size = 0;
    for (let index = 0; size < length; index++) {
      const next = line(index);
      made.push(next);
      size += next.length + separator.length;
    }
    return made.join(separator).slice(0, length);
  };
}

const flat = (unit: (index: number) => string) => lines(unit, "");
const letters = (index: number) =>
  index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
const under = (head: string, body: (length: number) => string) => (length: number) =>
  `${head}${body(Math.max(0, length - head.length))}`;

/** Each by name, made to about a number of characters. */
export const hostileKinds: Record<string, (length: number) => string> = {
  "deep lists in quotes": lines(
    (index) => `${"> ".repeat(index % 40)}${"- ".repeat(index % 25)}item ${index}`,
  ),
  "ten thousand headings": lines(
    (index) => `${"#".repeat((index % 6) + 1)} Part ${letters(index)} of ${index}`,
  ),
  "wide table": (length) =>
    [
      `|${" a |".repeat(2_000)}`,
      `|${"---|".repeat(2_000)}`,
      lines((i) => `| ${i} ${"| x".repeat(i % 90)} |`)(length),
    ]
      .join("\n")
      .slice(0, length),
  "question table": under(
    "| Question | Answer |\n|---|---|\n",
    lines((i) => `| What is ${letters(i)}? | It is ${i} of ${letters(i * 7)}, with ${i} %. |`),
  ),
  "unmatched emphasis": flat(
    (index) => `${["**", "_", "*", "__", "***"][index % 5]}${letters(index)}${index % 3 ? " " : ""}`,
  ),
  "entity flood": flat(
    (index) => `&#x${(0x4e00 + (index % 9_000)).toString(16)};&CounterClockwiseContourIntegral;&#0;&amp;lt;`,
  ),
  "zero-width runs": flat(
    (index) => `${"\u200b\u200d\u2060\ufeff".repeat(1 + (index % 60))}${letters(index)} `,
  ),
  "one line of sentences": flat(
    (index) =>
      `We moved ${letters(index)} to ${letters(index * 3)} and cut ${index} % of ${index * 7} hours. `,
  ),
  "one line without spaces": flat((index) => letters(index * 7919)),
  "stacked marks": flat(
    (index) =>
      `${String.fromCharCode(97 + (index % 26))}${"\u0300\u0316\u0334\u20dd".repeat(1 + (index % 40))}`,
  ),
  "one huge number": flat(() => "9876543210"),
  "huge numbers": flat((index) => `${"9".repeat(1 + (index % 300))} % `),
  "numbers with commas": flat((index) => `${index},000,000.${index}e${index} €`),
  "spelt numbers": flat(
    (index) =>
      `${["one", "two hundred", "thousand", "and", "point", "million", "half", "a dozen"][index % 8]} `,
  ),
  dates: flat(
    (index) =>
      `${1990 + (index % 40)}-${1 + (index % 12)}-${1 + (index % 28)}, in March ${1990 + (index % 40)}, Q${1 + (index % 4)} `,
  ),
  "thousand key-point lists": lines(
    (i) =>
      `## What is ${letters(i)}?\n\nIt is ${i}.\n\n**Key points**\n\n- (3) ${letters(i)} is ${i}\n  - Also: ${letters(i + 1)}\n  - Wrong: ${letters(i + 2)}\n  - Probe: What of ${letters(i)}?\n`,
  ),
  "one question, thousand points": under(
    "## What is a lake?\n\nA store.\n\n**Key points**\n\n",
    lines((i) => `- (${(i % 3) + 1}) ${letters(i)} holds ${i} % of ${letters(i * 5)}`),
  ),
  "yaml anchors": under(
    "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: *d\n---\n",
    lines((i) => `## What is ${letters(i)}?\n\nx`),
  ),
  "yaml nesting": (length) =>
    `---\ntitle: ${"[".repeat(7_000)}\n---\n${lines((i) => `a: ${i}`)(length)}`.slice(0, length),
  "yaml merges": (length) =>
    `---\n${Array.from({ length: 55 }, (_, i) => `k${i}: &k${i} {<<: *k${i - 1}, a${i}: ${"{a: ".repeat(20)}`).join("\n")}\n---\n`.padEnd(
      length,
      "a ",
    ),
  "HTML comments": lines((i) => `<!-- note "${letters(i)}" -->\n<!-- ${i} --`),
  "notes without end": lines((i) => `<!-- note "${letters(i)}" -->\ntext ${i}`),
  "notes with ends": lines((i) => `<!-- note "${letters(i)}" -->\ntext ${i}\n<!-- /note -->`),
  "hundred thousand questions": lines((i) => `Q: ${letters(i)}?\nA: ${i}\n`),
  "questions only": lines((i) => `${i}. What is ${letters(i)}?`),
  "same question": lines((i) => `## What is it?\n\nIt is ${i}.\n`),
  "link definitions": lines(
    (i) => `[${letters(i)}]: <http://${letters(i)}> "${letters(i)}"\n[${letters(i + 1)}][${letters(i)}]`,
  ),
  "nested brackets": flat((i) => `[${letters(i)}](${"(".repeat(i % 30)}`),
  "images in links": flat((i) => `[![${letters(i)}](a "`),
  "chinese without spaces": flat((i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))),
  "chinese questions": lines((i) => `${i}、什么是${String.fromCharCode(0x4e00 + ((i * 31) % 9_000))}？`),
  "chinese figures": flat((i) => `百分之${"一二三四五六七八九十百千万亿"[i % 14]}${"万亿".repeat(i % 9)}，`),
  percents: flat((i) => `${i}% `),
  "percents of things": flat((i) => `cut ${letters(i)} by ${i}.${i} percent, `),
  "quotes in quotes": flat((i) => `“‘"'«${letters(i)} `),
  "closing quotes": flat((i) => `"${"“".repeat(i % 20)}${letters(i)}'`),
  "scope of negation": flat((i) => `not only ${letters(i)} but never without no ${letters(i + 1)} nor `),
  corrections: flat((i) => `no, wait, I mean ${i} %, not ${i + 1} %, actually ${letters(i)}, `),
  "because because": flat((i) => `because ${letters(i)} so that which is why `),
  abbreviations: flat((i) => `${letters(i)} ${letters(i + 1)} (${letters(i).toUpperCase()}) `),
  "capital words": flat((i) => `${letters(i).toUpperCase()} `),
  "long identifiers": flat(
    (i) => `${letters(i)}_${letters(i * 3)}.${letters(i * 7)}/${letters(i)}::${letters(i)}-`,
  ),
  addresses: flat((i) => `https://a.${letters(i)}.com/?q=${i}&a=%2e%2e#${i} a@${letters(i)}.com `),
  emoji: flat((i) => `${["👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "👍🏽"][i % 4]}`),
  "mixed scripts": flat(
    (i) =>
      `${String.fromCharCode(0x400 + (i % 255), 0x590 + (i % 200), 0x600 + (i % 200), 0xe00 + (i % 90), 0xac00 + (i % 9_000))} `,
  ),
  "full width": flat((i) => `ＷＥ　ｂｕｉｌｔ　${String.fromCharCode(0xff10 + (i % 10))}％　`),
  "conjoined STAR": flat(
    (i) => `Situation: ${letters(i)} Task: Action: I ${letters(i)}ed ${i} Result: ${i}% `,
  ),
  "I, we and they": flat(
    (i) => `I ${letters(i)}ed, we were ${letters(i)}ed, they had been ${letters(i)}ing, `,
  ),
  "numbered items": lines((i) => `${i}. `),
  "lettered items": lines((i) => `${letters(i)}) ${letters(i)}`),
  "task items": lines((i) => `- [ ] ${letters(i)}\n  - [x] **${letters(i)}**: `),
  setexts: lines((i) => `${letters(i)}\n${"=-"[i % 2]?.repeat(1 + (i % 90))}`),
  "dashes and arrows": flat((i) => `${letters(i)} — ${letters(i)} -> `),
  semicolons: flat((i) => `${letters(i)}; ${letters(i)}: `),
  "ands and commas": flat((i) => `${letters(i)}, ${letters(i)} and ${letters(i)} or `),
  "open parentheses": flat((i) => `(${letters(i)} [${i} {`),
  "question words": flat(
    (i) => `${["what", "why", "how", "when", "could you", "do I"][i % 6]} ${letters(i)} ${i % 7 ? "" : "? "}`,
  ),
  "code spans": flat((i) => `${"`".repeat(1 + (i % 30))}${letters(i)} `),
  "html tags": flat((i) => `<${letters(i)} a${i}="<${letters(i)}>`),
  controls: flat((i) => `${String.fromCharCode(1 + (i % 31))}${letters(i)}\u0085\u2028`),
  "figures in all points": lines(
    (i) =>
      `## What of ${letters(i)}?\n\nWe cut cost by ${(i % 90) + 5} %.\n\n**Key points**\n\n- (3) we cut cost by ${(i % 90) + 5} %\n  - Also: cost cut\n  - Wrong: we cut no cost at all; cost grew\n`,
  ),
  "40 points of 40 aliases": (length) => {
    const names = (from: number) =>
      Array.from({ length: 40 }, (_, i) => `we cut ${letters(from + i)} cost by 5 %`).join("; ");
    const point = (_: unknown, i: number) =>
      `- (3) we cut cost by ${i + 5} % in ${letters(i)}\n  - Also: ${names(i * 7)}\n  - Wrong: ${names(i * 11)}`;
    const question = `## What of cost?\n\nWe cut it.\n\n**Key points**\n\n${Array.from({ length: 40 }, point).join("\n")}\n\n`;
    return `We cut cost by 7 %. We cut no cost. `
      .repeat(600)
      .slice(0, Math.max(0, 20_000 - 1))
      .concat("\n\n", question.repeat(4))
      .slice(0, length);
  },
  "private use": flat((i) => String.fromCodePoint(0xf0000 + (i % 60_000))),
};
