import type { Question, StarComponent } from "../../guide/guide";
import { hasStar } from "../../scoring/question-kinds";
import type { AnswerGap } from "./answer-gap";

/*
 * The built-in rater reads no Chinese, so that nothing is known of key points. What a listener notices without them can be told by cues all
 * the same: a story in which nobody does anything, an outcome without a figure, a claim without a reason, two words in place of an answer.
 */

/** So few characters are no answer to a question that asks for a story, or for an explanation. */
const shortest = { story: 40, other: 18 };
/** Of the guide's language an answer may hold terms; each counts as a word of two characters. */
const lengthOf = (said: string) =>
  (said.match(/\p{Script=Han}/gu)?.length ?? 0) + 2 * (said.match(/[A-Za-z][\w+#.-]*/gu)?.length ?? 0);

const ownDeed =
  /我(?!们|的|觉得|认为|想|是|很|也?不)(?:自己|个人|当时|主要|首先|先|又|就|还|也|亲自|来|去)?(?:负责|做|写|设计|搭|建|开发|实现|重构|优化|推动|主导|带领|提出|说服|沟通|协调|分析|排查|定位|调整|迁移|改|拆|选|决定|制定|编写|引入|组织|整理|测试|验证|联系|找到|拉|跟|把|用)/u;
const teamDeed = /我们|咱们|团队|大家|小组|同事们/u;
const outcome =
  /结果|最终|最后|后来|效果|上线|成功|完成|达到|实现了|解决了|降低|下降|降了|降到|减少|少了|快了|省了|涨了|多了|缩短|节省|省下|提升|提高|增长|增加|加快|变快|稳定|客户(?:很)?满意|获得|避免了|按时|如期/u;
const figure =
  /\d|百分之|[一二两三四五六七八九十几数](?:倍|成|个百分点|小时|分钟|秒|天|周|个?月|年|万|亿|台|次|人)|一半|翻(?:了)?[一两三几]?[倍番]/u;
const occasion =
  /当时|那时|之前|以前|原来|原先|起初|刚开始|有一次|有一回|去年|前年|今年|上家|\d{4}\s*年|年(?:初|底|中)|期间|背景|问题(?:是|在于)|遇到|出现|面临|旧系统|老系统|现状|客户|业务/u;
const duty = /负责|目标|任务|要求|需要|职责|为了|我的工作|让我|交给我|希望|期限|截止|必须|目的/u;
const reason =
  /因为|由于|所以|因此|原因|这样(?:一来|就|可以|能)?|从而|否则|避免|为了|以便|于是|导致|保证|取舍|权衡|相比|优点|缺点|代价|如果/u;
const ownCase = /例如|比如|举个例|我们?(?:在|曾|做过|用过|当时|项目|团队)|项目(?:里|中)|实际(?:上|中)|经验/u;
const attraction = /因为|想|希望|吸引|感兴趣|兴趣|热爱|喜欢|契合|匹配|加入|贵(?:公司|司)|这个(?:岗位|职位)/u;

/** As in `gaps.ts`, by judgement; less where a cue is all that speaks for it. */
const worth = {
  short: 4.1,
  nobody: 4.9,
  onlyTeam: 4,
  noOutcome: 4.6,
  noFigure: 2.9,
  noOccasion: 3.6,
  noDuty: 3.2,
  noReason: 2.8,
  noWhy: 4,
};

const gap = (value: number, component: StarComponent | null): AnswerGap => ({
  reason: component === null ? "key-point" : "star",
  keyPointId: null,
  component,
  value,
  quote: null,
});

const aim = /目标|要求|任务|希望|期限|截止|必须|需要|为了/u;

/** The clauses that tell how it ended, each with the one after it; what was aimed at is no outcome. */
function outcomesIn(said: string): string[] {
  const clauses = said.split(/[，。！？；,!?;\n]+/u);
  return clauses.flatMap((clause, at) =>
    outcome.test(clause) && !aim.test(clause) ? [`${clause}，${clauses[at + 1] ?? ""}`] : [],
  );
}

function storyGaps(said: string): AnswerGap[] {
  const outcomes = outcomesIn(said);
  const acts = ownDeed.test(said) ? [] : [gap(teamDeed.test(said) ? worth.onlyTeam : worth.nobody, "action")];
  const ends = outcomes.some((told) => figure.test(told))
    ? []
    : [gap(outcomes.length > 0 ? worth.noFigure : worth.noOutcome, "result")];
  return [
    ...acts,
    ...ends,
    ...(occasion.test(said) ? [] : [gap(worth.noOccasion, "situation")]),
    ...(duty.test(said) ? [] : [gap(worth.noDuty, "task")]),
  ];
}

/** What an answer in Chinese leaves out by its cues alone; never what the guide expects, which nothing is known of. */
export function chineseGaps(question: Question, said: string): AnswerGap[] {
  const { kind } = question;
  const story = hasStar(kind);
  const isShort = isBrief(question, said);
  if (story) return [...(isShort ? [gap(worth.short, null)] : []), ...storyGaps(said)];
  if (kind === "introduction") return attraction.test(said) ? [] : [gap(worth.noWhy, null)];
  if (isShort) return [gap(worth.short, null)];
  return reason.test(said) || ownCase.test(said) ? [] : [gap(worth.noReason, null)];
}

/** Whether a very short answer in Chinese is worth asking to go on, whatever it is about. */
export function isBrief({ kind }: Question, said: string): boolean {
  return lengthOf(said) < (hasStar(kind) ? shortest.story : shortest.other);
}

const englishOutcome =
  /\b(?:in the end|as a result|afterwards|it (?:all )?(?:worked|went (?:well|live))|(?:reduced|improved|increased|saved|halved|doubled|shipped|delivered|launched|fell|dropped))\b/iu;

/** Whether a story has told in words how it ended, so that only its measure is open. */
export function tellsOutcome(said: string): boolean {
  return outcomesIn(said).length > 0 || englishOutcome.test(said);
}
