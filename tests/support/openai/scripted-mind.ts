import { interviewerLine } from "./interviewer-mind";
import { type ChatRequest, textOf } from "./protocol";
import { rateAnswer } from "./rater-mind";

/** A deterministic mind: it words the director's act when it is asked to interview, and rates when it is asked to rate. */
export function scriptedMind(request: ChatRequest): string {
  const last = textOf(
    request.messages.findLast(({ role }) => role === "user") ?? { role: "user", content: "" },
  );
  if (/\[director \w+\]/.test(last)) {
    const inChinese = request.messages.some((message) =>
      textOf(message).includes("All of it in Simplified Chinese"),
    );
    return interviewerLine(last, request.messages.length, inChinese);
  }
  if (request.messages.some((message) => textOf(message).includes("<answer-"))) return rateAnswer(request);
  if (/<cv-\w+>/.test(last)) return draftGuide(last);
  if (/<material-\w+>/.test(last)) return proposePoints(last);
  if (/<said-\w+>/.test(last)) return tellBetter(last);
  if (/<question-\w+>/.test(last)) return wordBetter(last);
  return "Ready.";
}

/** In the candidate's own words, opened up: nothing is added. */
function wordBetter(task: string): string {
  const question = /<question-(\w+)>\n([\s\S]*?)\n<\/question-\1>/.exec(task)?.[2] ?? "";
  const own = question.replace(/^\s*(?:do|does|is|are)\s+/i, "").replace(/[?\s]+$/, "");
  return JSON.stringify({ text: `What made the decision whether ${own}?` });
}

/** What was said, and the first thing that it lacked, in the guide's own words. */
function tellBetter(task: string): string {
  const said = /<said-(\w+)>\n([\s\S]*?)\n<\/said-\1>/.exec(task)?.[2] ?? "";
  const gap = /^- (?:Missed|Only partly said|Said otherwise than the guide): (.+)$/m.exec(task)?.[1];
  return JSON.stringify({ text: gap ? `${said.trim()} ${gap}.` : said.trim() });
}

/** Each sentence of the model answer is a point; the last one is made up, and its follow-up tells it. */
function proposePoints(task: string): string {
  const answer = /Model answer:\n([\s\S]*?)\n<\/material-/.exec(task)?.[1] ?? "";
  const sentences = answer.match(/[^.!?\n]{12,300}/g)?.map((sentence) => sentence.trim()) ?? [];
  const made = "It saves 77 % with Frobnicator";
  const points = [...sentences.slice(0, 5), made].map((text, index) => ({
    ...{ text, weight: index === 0 ? 3 : 2, star: null, part: null, aliases: [], misstatements: [] },
    probe: text,
  }));
  return JSON.stringify({ points });
}

/** Each sentence of the CV introduces the candidate and answers a question of its own; one statement is made up. */
function draftGuide(task: string): string {
  const cv = /<cv-(\w+)>\n([\s\S]*?)\n<\/cv-\1>/.exec(task)?.[2] ?? "";
  const job = /<job-(\w+)>\n([\s\S]*?)\n<\/job-\1>/.exec(task)?.[2] ?? "";
  const claimsOf = (text: string, from: "cv" | "job") =>
    (text.match(/[^.\n]{8,200}/g) ?? []).map((found) => ({
      ...{ text: `${found.trim()}.`, from, passage: found.trim() },
    }));
  const told = claimsOf(cv, "cv");
  const invented = { text: "I saved 77 % at Frobnicator.", from: "cv", passage: "saved 77 % at Frobnicator" };
  const questions = told.slice(0, 3).map((claim) => ({
    ...{ kind: "technical", ask: { ...claim, text: `What about this: ${claim.passage}?` }, answer: [claim] },
  }));
  return JSON.stringify({
    ...{ candidate: null, role: claimsOf(job, "job")[0] ?? null, company: null, projects: [], questions },
    introduction: [...told.slice(0, 2), invented],
    questionsToAsk: [],
  });
}
