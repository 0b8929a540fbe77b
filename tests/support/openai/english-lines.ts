import type { Lines } from "./lines";

function asOne(question: string): string {
  const parts = question.trim().split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const [first = "", ...rest] = parts.map((part) => part.replace(/[.?!]+$/, ""));
  return `${[first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(", and ")}?`;
}

export const englishLines: Lines = {
  space: " ",
  asOne,
  open: "Good to meet you. I lead the team you would join, and we have some time together.",
  bridges: [
    "Let us turn to something else.",
    "I have that.",
    "Noted. The next one goes in another direction.",
    "All right, on to the next topic.",
    "That gives me a picture.",
    "Moving on.",
  ],
  links: [
    "One point on that.",
    "Let me stay with this for a moment.",
    "Going one step further.",
    "I would like to follow up.",
  ],
  returns: ["Let us stay with the question.", "Back to what I asked.", "I would still like to hear this."],
  askBacks: [
    "What makes that important to you?",
    "What else would you like to know?",
    "What lies behind the question?",
  ],
  ownQuestions: {
    "star: situation": "When was that, and what made it hard?",
    "star: task": "What was yours to achieve there?",
    "star: action": "What did you do yourself, step by step?",
    "star: result": "What came of it, and how do you know?",
    figure: "Where does that figure come from?",
    recited: "What would that look like in an example of yours?",
    contradiction: "How does that fit with what you said before?",
  },
  behind: (quote) => `What lies behind “${quote}”?`,
  anything: "What would you like to go into?",
  clarify: "Let me put it another way.",
  hint: "Start from what happens first, and go on from there. What would that be?",
  noted: "That is noted.",
  resume: "We go on where we were. What would you like to ask me?",
  pause: "Take the time you need.",
  handOver: "Those were my questions. What would you like to ask me?",
  reply: "That is decided in the team, and I can't tell you all of it.",
  close: "Thank you for your time. The report follows. Goodbye.",
};
