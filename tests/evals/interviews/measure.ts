import { type InterviewSettings, personaIds } from "@/core/interview/settings";
import { readBundledGuide } from "./bundled-guide";
import { candidates } from "./candidates";
import { problemsOf, repeatsOf, ruleBreaksOf } from "./check-interview";
import { type HeldInterview, holdInterview } from "./hold-interview";
import { countProbes } from "./probe-figures";

const perCandidate = Number(process.argv[2] ?? 40);
const guide = readBundledGuide();
const minutes = [15, 30, 45, 60] as const;

function settingsFor(seed: number): InterviewSettings {
  return {
    kind: "whole",
    minutes: minutes[seed % minutes.length] as InterviewSettings["minutes"],
    persona: personaIds[seed % personaIds.length] as InterviewSettings["persona"],
    mode: "live",
    language: "en",
    strictness: "usual",
    seniority: "mid",
  };
}

/** They say key points word for word or not at all, so that it is known what they left out. */
const exact: ReadonlySet<string> = new Set(["half-knowing", "rambling", "piecemeal"]);

/** Questions that were put, follow-ups aside. */
const askedIn = (transcript: HeldInterview["transcript"]) =>
  transcript.filter(({ move }) => move?.type === "ask" || (move?.type === "open" && move.questionId !== null))
    .length;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function row(name: string, interviews: readonly HeldInterview[]): string[] {
  const probes = interviews.map(countProbes);
  const essential = sum(probes.map(({ essentialGaps }) => essentialGaps));
  const probed = sum(probes.map(({ essentialProbed }) => essentialProbed));
  const made = sum(probes.map(({ judged }) => judged));
  const touching = sum(probes.map(({ touching: hits }) => hits));
  const each = (count: number) => (count / interviews.length).toFixed(2);
  return [
    name.padEnd(14),
    each(sum(interviews.map(({ exchanges }) => exchanges.length))),
    each(sum(interviews.map(({ transcript }) => askedIn(transcript)))),
    share(
      sum(interviews.map(({ endedAt }) => endedAt / 60_000)),
      sum(interviews.map(({ settings }) => settings.minutes)),
    ),
    exact.has(name) ? share(probed, essential) : "",
    exact.has(name) ? share(touching, made) : "",
    each(sum(interviews.map((held) => repeatsOf(held).length))),
    String(sum(interviews.map((held) => ruleBreaksOf(held).length))),
    String(sum(interviews.map((held) => problemsOf(held).length))),
  ];
}

console.log(
  [
    "candidate     ",
    "turns",
    "questions",
    "time used",
    "gaps probed",
    "probes on a gap",
    "repeats",
    "rule breaks",
    "problems",
  ].join("\t"),
);
for (const [name, make] of Object.entries(candidates)) {
  const interviews = Array.from({ length: perCandidate }, (_, seed) =>
    holdInterview(guide, settingsFor(seed), seed, make()),
  );
  console.log(row(name, interviews).join("\t"));
}
