import type { Answer, AnswerPart } from "./answer";

/** All parts of an answer as one text, a line break between two, with the way back to the turns. */
export interface JoinedAnswer {
  text: string;
  parts: { part: AnswerPart; start: number }[];
}

/** Puts the candidate's turns one after another, so that offsets can be taken over all of them. */
export function joinAnswer(answer: Answer): JoinedAnswer {
  const parts: JoinedAnswer["parts"] = [];
  let text = "";
  for (const part of answer.parts) {
    if (parts.length > 0) text += "\n";
    parts.push({ part, start: text.length });
    text += part.text;
  }
  return { text, parts };
}
