/** What a scripted interviewer says to the director's line at the end of a message. `position` varies its bridges. */
export function interviewerLine(message: string, position: number): string {
  const order = message.slice(message.lastIndexOf("[director "));
  const act = /Act: ([\w-]+)(?: \(([^)]*)\))?/.exec(order);
  const question = asOne(
    /Question: (.+)$/s.exec(order)?.[1] ??
      /(?:still on|hint, on): (.+?)(?: The candidate said| Follow-up| Point where|$)/s.exec(order)?.[1],
  );
  const followUp = asOne(/Follow-up: (.+)$/s.exec(order)?.[1] ?? ownQuestion(act?.[2] ?? "", order));
  switch (act?.[1]) {
    case "open":
      return `Good to meet you. I lead the team you would join, and we have some time together. ${question}`;
    case "ask":
      return `${pick(bridges, position)} ${question}`;
    case "probe":
      return `${pick(links, position)} ${followUp}`;
    case "redirect":
      return `${pick(returns, position)} ${question}`;
    case "clarify":
      return `Let me put it another way. ${question}`;
    case "hint":
      return "Start from what happens first, and go on from there. What would that be?";
    case "acknowledge":
      return acknowledgement(act[2] ?? "", order.includes("Question: ") ? question : null);
    case "hand-over":
      return "Those were my questions. What would you like to ask me?";
    case "reply":
      return `That is decided in the team, and I can't tell you all of it. ${pick(askBacks, position)}`;
    default:
      return "Thank you for your time. The report follows. Goodbye.";
  }
}

function acknowledgement(what: string, question: string | null): string {
  if (question !== null) return `That is noted. ${question}`;
  return what === "resume"
    ? "We go on where we were. What would you like to ask me?"
    : "Take the time you need.";
}

/** A question of several sentences as one, with one question mark at its end. */
function asOne(question = "What would you like to go into?"): string {
  const parts = question.trim().split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const [first = "", ...rest] = parts.map((part) => part.replace(/[.?!]+$/, ""));
  return `${[first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(", and ")}?`;
}

/** A follow-up of the model's own takes up the words that the director quotes. */
function ownQuestion(reason: string, order: string): string | undefined {
  const quote = /The candidate said: "(.+?)"\./s.exec(order)?.[1];
  if (reason === "unscripted" && quote) return `What lies behind “${quote}”?`;
  return ownQuestions[reason];
}

/** For follow-ups that go by their reason alone. */
const ownQuestions: Record<string, string> = {
  "star: situation": "When was that, and what made it hard?",
  "star: task": "What was yours to achieve there?",
  "star: action": "What did you do yourself, step by step?",
  "star: result": "What came of it, and how do you know?",
  figure: "Where does that figure come from?",
  recited: "What would that look like in an example of yours?",
  contradiction: "How does that fit with what you said before?",
};

const bridges = [
  "Let us turn to something else.",
  "I have that.",
  "Noted. The next one goes in another direction.",
  "All right, on to the next topic.",
  "That gives me a picture.",
  "Moving on.",
];
const links = [
  "One point on that.",
  "Let me stay with this for a moment.",
  "Going one step further.",
  "I would like to follow up.",
];
const returns = [
  "Let us stay with the question.",
  "Back to what I asked.",
  "I would still like to hear this.",
];
const askBacks = [
  "What makes that important to you?",
  "What else would you like to know?",
  "What lies behind the question?",
];

function pick(lines: string[], position: number): string {
  return lines[Math.floor(position / 2) % lines.length] ?? "";
}
