import type { QuestionKind } from "../guide";
import { withoutNumber } from "../outline/numbering";
import { longestQuestion, unquote } from "../outline/question-words";

const byWording: [QuestionKind, RegExp][] = [
  [
    "introduction",
    /\bintroduce yourself\b|^tell (?:me|us) (?:a (?:bit|little) )?about yourself\b|自我介绍|介绍一下(?:你)?自己/iu,
  ],
  [
    "project",
    /\b(?:walk (?:me|us) through|tell (?:me|us) about) (?:a|the|your)\b.{0,40}\bproject\b|介绍.{0,12}项目/iu,
  ],
  [
    "behavioral",
    /\b(?:tell (?:me|us) about a time|describe a (?:time|situation|conflict)|give (?:me |us )?an example of (?:a time|when|how you)|(?:a|last) time (?:when )?you|have you ever|how do you (?:deal|cope) with|(?:greatest|biggest) (?:weakness|strength|failure)|your (?:greatest |biggest )?(?:weakness|strength)(?:es|s)?|why (?:do you want|should we hire|are you leaving)|disagree(?:d|ment)? with)\b|(?:讲|说|描述|分享|谈).{0,6}一(?:次|个).{0,12}(?:经历|情况|时候|例子|冲突)|优缺点|缺点|为什么.{0,6}(?:离职|想来|选择我们|加入)/iu,
  ],
  [
    "design",
    /^(?:please )?(?:design|architect)\b|\bhow would you (?:design|architect|build a system)\b|^(?:请)?设计|如何设计/iu,
  ],
];

/** The kind of a question by its wording alone; "technical" where nothing else shows. */
export function kindByWording(question: string): QuestionKind {
  const plain = unquote(withoutNumber(question)).slice(0, longestQuestion);
  return byWording.find(([, words]) => words.test(plain))?.[0] ?? "technical";
}
