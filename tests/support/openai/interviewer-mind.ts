import { chineseLines } from "./chinese-lines";
import { englishLines } from "./english-lines";
import type { Lines } from "./lines";

/** What a scripted interviewer says to the director's line at the end of a message. `position` varies its bridges. */
export function interviewerLine(message: string, position: number, inChinese: boolean): string {
  const lines = inChinese ? chineseLines : englishLines;
  const order = message.slice(message.lastIndexOf("[director "));
  const act = /Act: ([\w-]+)(?: \(([^)]*)\))?/.exec(order);
  const question = lines.asOne(
    /Question: (.+)$/s.exec(order)?.[1] ??
      /(?:still on|hint, on): (.+?)(?: The candidate said| Follow-up| Point where|$)/s.exec(order)?.[1] ??
      lines.anything,
  );
  const followUp = lines.asOne(
    /Follow-up: (.+)$/s.exec(order)?.[1] ?? ownQuestion(act?.[2] ?? "", order, lines) ?? lines.anything,
  );
  const after = (lead: string, said: string) => `${lead}${lines.space}${said}`;
  switch (act?.[1]) {
    case "open":
      return after(lines.open, question);
    case "ask":
      return after(pick(lines.bridges, position), question);
    case "probe":
      return after(pick(lines.links, position), followUp);
    case "redirect":
      return after(pick(lines.returns, position), question);
    case "clarify":
      return after(lines.clarify, question);
    case "hint":
      return lines.hint;
    case "acknowledge":
      if (order.includes("Question: ")) return after(lines.noted, question);
      return act[2] === "resume" ? lines.resume : lines.pause;
    case "hand-over":
      return lines.handOver;
    case "reply":
      return after(lines.reply, pick(lines.askBacks, position));
    default:
      return lines.close;
  }
}

/** A follow-up of the model's own takes up the words that the director quotes. */
function ownQuestion(reason: string, order: string, lines: Lines): string | undefined {
  const quote = /The candidate said: "(.+?)"\./s.exec(order)?.[1];
  if (reason === "unscripted" && quote) return lines.behind(quote);
  return lines.ownQuestions[reason];
}

function pick(lines: string[], position: number): string {
  return lines[Math.floor(position / 2) % lines.length] ?? "";
}
