/** Room for long answers, and an end to it: a line and a text in characters, a list in items. */
export const longest = { line: 500, text: 20_000, list: 40 } as const;
