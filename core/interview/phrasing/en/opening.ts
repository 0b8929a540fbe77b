import type { Pool } from "../phrase";

export const opening = {
  "open.greeting": [
    "Good to meet you, {candidate}.",
    "Hello, {candidate}, and thank you for making the time.",
    "Welcome, {candidate}, please make yourself comfortable.",
    { text: "Hello, {candidate}, I'm glad we're doing this together.", by: ["coach"] },
    { text: "Hello, {candidate}, thanks for joining.", by: ["principal-engineer"] },
    "Hello, and thank you for making the time.",
  ],
  "open.self": [
    "I'm {name}, the {function} at {company}, and we have {time} to talk about the {role} position.",
    "My name is {name}; I'm the {function} at {company}, and we'll talk for {time} about the {role} position.",
  ],
  "open.self-alone": [
    "I'm {name}, the {function}, and we have {time} for this.",
    "My name is {name}; I'm the {function}, and we'll talk for {time}.",
  ],
  "open.self-coach": [
    "I'm {name}, your {function}, and for {time} I'll play {company}'s side of the table for the {role} position.",
    "I'm {name}, your {function}; for {time} I'll ask what {company} is likely to ask for the {role} position.",
  ],
  "open.panel": [
    "I'm {name}, the {function} at {company}, and with me are {others}. We have {time} for the {role} position, and we'll take turns.",
    "I'm {name}, the {function} at {company}; {others} are here as well. We'll talk for {time} about the {role} position, and hand over to one another as we go.",
  ],
  "open.format": [
    "I'll ask, you take the time you need, and the end belongs to your questions.",
    "We'll go from you and your work to the subject itself, and I'll keep the last minutes for your questions.",
    {
      text: "I like detail, so I may interrupt your answers with a follow-up or two.",
      by: ["principal-engineer"],
    },
    {
      text: "Take your time with each question; there is no rush, and you can ask me to say anything again.",
      by: ["coach"],
    },
    {
      text: "It's a conversation more than an exam, and you'll have time for your own questions at the end.",
      by: ["hr-partner"],
    },
  ],
  "open.format-section": [
    "Today I'd like to stay with one thing: {section}.",
    "We'll spend all of it on {section}.",
    "I've set the time aside for {section} alone.",
  ],
  "open.format-drill": [
    "Today we keep it short and to the point.",
    "No detours this time; we go straight into it.",
    "Let's spend the time on what needs it.",
  ],
  "open.format-ask": [
    "Today the roles are turned: you ask, and I answer as well as I honestly can.",
    "This time you do the asking, and I'll tell you what I can.",
  ],
  /** A question in a language that is not the interview's, when nobody is there to translate it. */
  "question.as-written": [
    "My copy of this one isn't in English, so I'll read it out as it stands: {question}",
    "I'll read this one as it is written: {question}",
    "This one I have in its own language: {question}",
    "Here is the wording on my sheet: {question}",
    "I'm reading this from my list: {question}",
    "As it stands on my list: {question}",
    "This one word for word: {question}",
    "Let me read you the next as it is: {question}",
  ],
  "open.first": [
    "To begin: {question}",
    "Let me start here: {question}",
    "My first question: {question}",
    "So, to get us going: {question}",
  ],
} as const satisfies Record<string, Pool>;
