import { expect, it } from "vitest";
import { indexText } from "../../text/indexed-text";
import { readPhrase } from "./phrase";
import { firstSubjectIn, subjectsOf, topicsOf } from "./subjects";

const asked = indexText("What are a Pod and the Kubelet?");
const subjects = subjectsOf([
  readPhrase("Pods are ephemeral", asked),
  readPhrase("The Kubelet runs on each node", asked),
]);

function topicOf(text: string, word: string): number | undefined {
  const source = indexText(text);
  return topicsOf(subjects, source)[source.tokens.findIndex((token) => token.word === word)];
}

it("takes a pronoun at the head of a sentence for what the sentence before began with", () => {
  const before = "The Kubelet starts what each Pod asks for.";
  expect(topicOf(`${before} It reports back.`, "reports")).toBe(1);
  expect(topicOf(`${before} Restarts are counted.`, "restarts")).toBe(0);
});

it("tells what a text speaks of by what it names first", () => {
  expect(firstSubjectIn(subjects, indexText("The Kubelet creates a Pod"))).toBe(1);
  expect(firstSubjectIn(subjects, indexText("Nothing of them"))).toBeNull();
});
