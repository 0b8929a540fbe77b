/** What can be wrong with a file, each as the sentences that are stored and printed. What stands in braces is filled in. */
const sentences = {
  "empty-section": "The section “{what}” is empty. Write something below its heading, or remove it.",
  "no-answer": "This question has no answer: “{what}”. Write the answer below it, so that it can be rated.",
  "no-situation": "“{what}” has no Situation. Add a line “**Situation**: …”.",
  "no-task": "“{what}” has no Task. Add a line “**Task**: …”.",
  "no-action": "“{what}” has no Action. Add a line “**Action**: …”.",
  "no-result": "“{what}” has no Result. Add a line “**Result**: …”.",
  "in-one-piece":
    "“{what}” is told in one piece. Label its parts: “**Situation**: …”, “**Task**: …”, “**Action**: …”, “**Result**: …”.",
  "no-script": "The introduction has no script. Write what you would say as paragraphs under “Script”.",
  "same-question":
    "The same question stands in line {what} already. Remove one of them, or ask it differently.",
  "gives-orders":
    "This question reads like an order to a language model: “{what}”. Without one it is read out as it stands, and one may obey it. Word it as a question, or remove it.",
  "many-points":
    "This question has {what} key points, of which the first 40 are used. Join some, or make two questions of it.",
  "long-points":
    "The key points of this question, with what stands under them, have {what} characters more than can be used: their last ones are left out. Shorten some, or make two questions of it.",
  "many-questions":
    "This file has {what} questions, of which the first 1,000 are used. Split it into several guides.",
  "no-questions":
    "No question was found. Write each question as a heading or as “Q: …”, with its answer below it.",
  "many-more": "There are {what} more problems from here on. Correct those above first.",
  "too-long":
    "This file is too long to be read whole: from here on it is kept as a note. Split it into several guides.",
} as const;

export type ProblemCode = keyof typeof sentences;

/** What is wrong, worded in English, as it is stored with the guide. */
export function problemMessage(code: ProblemCode, what: string | number = ""): string {
  return sentences[code].replace("{what}", () => String(what));
}

/** Which problem a stored message tells of, and of what, so that an interface can say it in another language; null for one that is not known. */
export function readProblem(message: string): { code: ProblemCode; what: string } | null {
  for (const [code, sentence] of Object.entries(sentences) as [ProblemCode, string][]) {
    const [before = "", after] = sentence.split("{what}");
    if (after === undefined ? message !== before : !isBetween(message, before, after)) continue;
    return { code, what: after === undefined ? "" : message.slice(before.length, -after.length) };
  }
  return null;
}

function isBetween(message: string, before: string, after: string): boolean {
  const fits = message.length >= before.length + after.length;
  return fits && message.startsWith(before) && message.endsWith(after);
}
