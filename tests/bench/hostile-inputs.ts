/** Inputs that cost a Markdown parser most, each about `length` characters. */
const fill = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function growing(line: (index: number) => string): (length: number) => string {
  return (length) => {
    const lines: string[] = [];
    let size = 0;
    for (let index = 0; size < length; index++) {
      const next = line(index);
      lines.push(next);
      size += next.length + 1;
    }
    return lines.join("\n").slice(0, length);
  };
}

const units: Record<string, string> = {
  "[": "[",
  "[a](": "[a](",
  "![": "![",
  "[a]": "[a]",
  "]": "]",
  links: "[a](b) ",
  "[a](<b": "[a](<b",
  "> ": "> ",
  ">": ">",
  "- ": "- ",
  "* ": "* ",
  "1. ": "1. ",
  "- > ": "- > ",
  "*": "*",
  "**a ": "**a ",
  "*a_ ": "*a_ ",
  "a**b": "a**b",
  "*a **b ": "*a **b ",
  "_a ": "_a ",
  "`a ": "`a ",
  "` `` ": "` `` ",
  "<a ": "<a ",
  "<!--": "<!--",
  "<a><b>": "<a><b>",
  "<div>": "<div>\n",
  "a <!-- ": "a <!-- ",
  "a <?": "a <?",
  "<": "<",
  "&amp;": "&amp;",
  "&": "&",
  "\\*": "\\*",
  "\\": "\\",
  headings: "# a\n",
  "bold headings": "###### **a**\n",
  setext: "a\n=\n",
  "setext 2": "a\n\n-\n",
  items: "- a\n",
  "loose items": "- a\n\n",
  numbers: "1. a\n",
  lazy: "> a\nb\n",
  table: "| a | b |\n|---|---|\n| c | d |\n",
  "|": "|",
  "table rows": "| a | b |\n",
  definitions: "[a]: b\n",
  footnotes: "[^1]: a\n",
  fences: "```\na\n",
  "indented code": "    a\n",
  tabs: "\t",
  spaces: " ",
  "spaced lines": " \n",
  newlines: "\n",
  "carriage returns": "\r",
  NUL: "\0",
  surrogate: "\ud800",
  rules: "---\n",
  "- - -": "- - - ",
  "hard breaks": "a  \n",
  autolinks: "<http://a>",
  attributes: "<a b='c' ",
  "~~a": "~~a",
  words: "lorem ipsum dolor. ",
  paragraphs: "lorem ipsum\n\n",
  chinese: "你好，世界。",
  "> - a": "> - a\n",
  "quoted items": "- a\n  > b\n",
  "nested items": "* a\n  * b\n    * c\n      * d\n",
  "bold lines": "**a**\n\n",
  questions: "Q: a?\nA: b\n\n",
  "heading questions": "## What is a?\n\nIt is b.\n\n",
  unanswered: "## What is a?\n",
  star: "Situation: a\nTask: b\n",
  "questions in items": "- **Q: a?**\n  - **A**: b\n",
  colons: "a: ",
  labels: "a: b\n",
  "key points": "- (3) a\n  - Also: b\n",
  numbered: "1) a? b\n",
  "?": "?",
  quotes: '"',
  dashes: "-> ",
};

/** Every hostile input by name. */
export const hostileInputs: Record<string, (length: number) => string> = {
  ...Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, fill(unit)])),
  "nested list": growing((index) => `${"  ".repeat(index)}- x`),
  "nested numbers": growing((index) => `${"   ".repeat(index)}1. x`),
  "nested quotes": growing((index) => `${"> ".repeat(index)}x`),
  "growing backticks": growing((index) => `${"`".repeat(index)} `),
  "growing headings": growing((index) => `${"#".repeat((index % 6) + 1)} a`),
  "unclosed fence": (length) => `\`\`\`\n${fill("a\n\n")(length)}`,
  "key points of one": (length) => `## What is a?\n\nb\n\n**Key points**\n\n${fill("- (3) a b c\n")(length)}`,
  "long heading": (length) => `# ${fill("a b ")(length)}`,
  "long question": (length) => `## What is ${fill("a b ")(length)}?\n\nb`,
  "long answer": (length) => `## What is a?\n\n${fill("It is b, c and d: e. ")(length)}`,
  "front matter": (length) => `---\n${fill("a: b\n")(length)}`,
  aliases: (length) => `---\na: &a [1]\n${fill("b: [*a, *a, *a]\n")(length)}\n---\n`,
  "link destination": (length) => fill("[")(length / 2) + fill("](a)")(length / 2),
};
