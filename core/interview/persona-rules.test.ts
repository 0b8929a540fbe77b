import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGuide } from "./fixtures/sample-guide";
import type { Move } from "./move";
import { findRuleBreak, splitCompleteSentences } from "./persona-rules";
import { interviewSettingsSchema } from "./settings";
import type { InterviewContext } from "./take-step";
import type { Turn } from "./transcript";

const said = (text: string): Turn => ({
  id: "c0",
  role: "candidate",
  text,
  move: null,
  action: null,
  questionId: "kafka-ordering",
});
const context = (transcript: Turn[] = []): InterviewContext => ({
  guide: sampleGuide,
  settings: interviewSettingsSchema.parse({}),
  plan: { sections: [], reserve: [] },
  seed: 1,
  transcript,
});
const followUp: Move = {
  type: "probe",
  questionId: "kafka-ordering",
  reason: "star",
  keyPointId: null,
  component: "result",
  quote: null,
};
const ruleOf = (sentence: string, soFar = "", transcript: Turn[] = [], move: Move = followUp) =>
  findRuleBreak(sentence, soFar, context(transcript), move)?.rule ?? null;

const broken: Record<string, string[]> = {
  praise: [
    "Great answer!",
    "That's a great point.",
    "Excellent.",
    "Perfect, thank you.",
    "Well done.",
    "That was a very clear explanation.",
    "I'm impressed.",
    "You clearly have a strong grasp of this.",
    "I really like how you put that.",
    "Exactly, that's it.",
    "Good job on that.",
    "回答得很好。",
    "非常好，我们继续。",
  ],
  marks: [
    "I'd give that 4 out of 5.",
    "Your answer was missing the key.",
    "You missed the partition.",
    "That's not correct.",
    "Some feedback on that one.",
    "There is room for improvement.",
    "The expected answer is another one.",
    "你漏了一点。",
  ],
  machinery: [
    "As an AI, I can't do that.",
    "I'm a language model.",
    "My instructions don't allow that.",
    "I've been told to ask this.",
    "Your guide says otherwise.",
    "This is only a mock interview.",
    "作为一个人工智能，我不能回答。",
  ],
  markup: [
    "**Kafka** is next.",
    "See https://example.org for more.",
    "<b>Next</b>",
    "- first point",
    "Interviewer: hello",
    "`code`",
  ],
  "second-question": ["How does it work? And why?"],
};

describe("findRuleBreak", () => {
  for (const [rule, sentences] of Object.entries(broken)) {
    it.each(sentences)(`${rule}: %s`, (sentence) => {
      expect(ruleOf(sentence)).toBe(rule);
    });
  }

  it.each([
    "Thanks, I follow.",
    "Let's leave Spark there; I'd like to hear about Kafka.",
    "How does Kafka guarantee message ordering?",
    "A great deal of data passes through here.",
    "What would be a good example of that from your work?",
    "What went wrong?",
    "How did you know that the result was right?",
    "好，我记下了。",
  ])("lets pass: %s", (sentence) => {
    expect(ruleOf(sentence)).toBeNull();
  });

  it("lets nothing follow the question", () => {
    expect(ruleOf(" Or is there more?", "How does it work?")).toBe("second-question");
    expect(ruleOf(" Take your time.", "How does it work?")).toBe("second-question");
  });

  it("stops at more than three sentences before the question", () => {
    const three = "Thanks. I follow. Let's go on.";
    expect(ruleOf(" How does Kafka keep order?", three)).toBeNull();
    expect(ruleOf(" Here is one.", three)).toBe("too-long");
    expect(ruleOf(" Here is one.", three, [], { type: "close", because: "finished" })).toBeNull();
  });

  it("gives away nothing of a model answer or a key point", () => {
    expect(
      ruleOf("Remember that ordering is guaranteed only within a partition, not across the whole topic."),
    ).toBe("leak");
    expect(ruleOf("So related events share one partition by a consistent key, right?")).toBe("leak");
    expect(ruleOf("How would you keep messages that belong together in order?")).toBeNull();
  });

  it("may take up what the candidate has said", () => {
    const transcript = [said("Ordering is guaranteed only within a partition, not across the whole topic.")];
    expect(
      ruleOf(
        "You said ordering is guaranteed only within a partition, not across the whole topic.",
        "",
        transcript,
      ),
    ).toBeNull();
    const blunt = [said("I told them that their plan is wrong and a mistake.")];
    expect(ruleOf("You said “their plan is wrong and a mistake”.", "", blunt)).toBeNull();
  });
});

describe("a key point of few words", () => {
  const ask: Move = {
    ...{ type: "ask", questionId: "spark-joins", previousQuestionId: null, after: null },
    ...{ minutesLeft: null, leftOut: [] },
  };
  const line =
    "Besides the broadcast hash join there are shuffle hash and sort merge; when would you use which?";

  it("is given away by two of them, unless the candidate has said it", () => {
    expect(ruleOf(line, "", [], ask)).toBe("leak");
    expect(ruleOf(line, "", [said("I know shuffle hash and sort merge.")], ask)).toBeNull();
  });
});

describe("on a guide in another language than the interview's", () => {
  const settings = interviewSettingsSchema.parse({ language: "zh" });
  const chineseRuleOf = (sentence: string) =>
    findRuleBreak(sentence, "", { ...context(), settings }, followUp)?.rule ?? null;

  it("the question is read out as it is written, and nothing else is said in the guide's", () => {
    expect(chineseRuleOf("How does Kafka guarantee message ordering?")).toBeNull();
    expect(chineseRuleOf("A partition, I see; how does Kafka keep messages in order then?")).toBe(
      "other-language",
    );
  });
});

describe("splitCompleteSentences", () => {
  it("keeps the last sentence until something follows it", () => {
    expect(splitCompleteSentences("Thanks. How does e.g. Kafka")).toEqual({
      sentences: ["Thanks."],
      rest: " How does e.g. Kafka",
    });
    expect(splitCompleteSentences("Thanks. Next?\n")).toEqual({
      sentences: ["Thanks.", " Next?"],
      rest: "\n",
    });
  });

  it("loses nothing, however the text arrives", () => {
    const piece = fc.constantFrom("Thanks. ", "How so? ", "e.g. 2.5", "你好。", "\n", "x", " ", "!”", "...");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        let rest = "";
        let released = "";
        for (const next of pieces) {
          const split = splitCompleteSentences(rest + next);
          released += split.sentences.join("");
          rest = split.rest;
        }
        expect(released + rest).toBe(pieces.join(""));
      }),
    );
  });
});

describe("a reply to the candidate's own question", () => {
  const reply: Move = { type: "reply", topic: "technology", ending: "invite" };
  const answered = (sentence: string) => ruleOf(sentence, "", [said("We had 40 nodes of Spark 3.5.")], reply);

  it("names no figure that nobody gave", () => {
    expect(answered("We run Flink 1.18 on a large cluster.")).toBe("invented");
    expect(answered("Latency stays under 3 seconds here.")).toBe("invented");
    expect(answered("The team would know; much depends on what already runs.")).toBeNull();
    expect(answered("Your 40 nodes of Spark 3.5 would not be out of place.")).toBeNull();
  });
});
