import type { QuestionKind } from "../guide";
import { withoutNumber } from "../outline/numbering";

/** What a heading announces; "questions" is a bank of any kind. */
export type SectionKind = QuestionKind | "ask" | "questions";

const announced: [SectionKind, RegExp][] = [
  ["questions", /\b(?:they|the interviewers?|recruiters?)\b.{0,20}\b(?:ask|asks)\b(?! (?:them|back))/iu],
  [
    "ask",
    /\bquestions?\b.{0,30}\b(?:to|for|you(?:'d)?|i|we|can|will|should|may)\b.{0,20}\b(?:ask|the interviewer|them|the team|the company|your interviewer|interviewers?)\b|\b(?:ask(?:ing)? (?:back|the interviewer|them|your interviewer)|reverse questions?|what (?:i|we)(?: will|'ll| would| want to| plan to| would like to)? ask|questions? for (?:us|them|the interviewers?|the company|the team|the employer))\b|反问|(?:向|问)面试官|提问环节|想问|我的提问|提问面试官/iu,
  ],
  [
    "introduction",
    /\b(?:introduction|introduce|introducing|about (?:me|myself)|elevator pitch|self[- ]intro|tell me about yourself|intro)\b|自我介绍|个人介绍|个人简介/iu,
  ],
  [
    "behavioral",
    /\b(?:behaviou?r(?:al)?s?|cultur(?:e|al)|soft skills?|situational|scenarios?|competency|leadership|hr (?:questions|round|interview))\b|行为|文化|软技能|情景|情境|综合素质|领导力/iu,
  ],
  [
    "project",
    /\b(?:projects?|star (?:stories|story|examples?)|case stud(?:y|ies)|work experience|experience deep|portfolio|achievements?)\b|项目|案例|工作经历/iu,
  ],
  [
    "design",
    /\b(?:system design|architectur(?:e|al)|design questions?|design|architecting)\b|系统设计|架构|设计题/iu,
  ],
  ["domain", /\b(?:domain(?:[- ]specific| knowledge)?|industry|business knowledge)\b|行业|领域|业务/iu],
  [
    "technical",
    /\b(?:technical(?:ly)?|technolog(?:y|ies)|coding|programming|algorithms?|knowledge)\b|技术|编程|算法|专业知识|基础知识|八股/iu,
  ],
  [
    "questions",
    /\b(?:q\s*(?:&|and|\/|\+)\s*a|question bank|questions?|faq|interview questions)\b|问答|题库|面试题|问题|题目/iu,
  ],
];

const longestHeading = 120;

/** What a heading announces, in English or Chinese; null where it names no kind of section. */
export function sectionKindOf(heading: string): SectionKind | null {
  const title = withoutNumber(heading).slice(0, longestHeading);
  return announced.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** The question kind that a section gives its questions, if it gives one. */
export function questionKindOf(section: SectionKind | null): QuestionKind | null {
  return section === null || section === "ask" || section === "questions" ? null : section;
}
