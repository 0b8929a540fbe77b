/** What a label says about the text that it stands before. */
export type Role =
  | "question"
  | "answer"
  | "situation"
  | "task"
  | "action"
  | "result"
  | "trait"
  | "tone"
  | "structure"
  | "script"
  | "candidate"
  | "role"
  | "company"
  | "language"
  | "keyPoints"
  | "also"
  | "wrong"
  | "probe"
  | "kind"
  | "topic";

/** Labels as people write them, in lower case; a row holds English first, then Chinese. */
const labels: Record<Role, string> = {
  question:
    "q, question, interview question, prompt, the question, interviewer, 面试官, 问, 问题, 题目, 面试题, 提问, 面试问题",
  answer:
    "a, ans, answer, suggested answer, model answer, sample answer, example answer, my answer, ideal answer, good answer, reference answer, the answer, response, suggested response, sample response, 答, 答案, 回答, 参考答案, 建议回答, 参考回答, 示例回答, 解答, 我的回答, 标准答案",
  situation:
    "situation, situation & task, situation and task, challenge, the challenge, problem statement, context, background, the situation, situation/context, s (situation), situation (s), setting, problem, 情境, 情景, 背景, 情况, 项目背景, 背景情况, 场景",
  task: "task, target, the task, task/target, target/task, t (task), task (t), goal, goals, objective, objectives, my task, my goal, responsibility, my responsibility, 任务, 目标, 职责, 我的任务, 我的职责, 任务目标",
  action:
    "action, action & result, action and result, solution, the solution, implementation, actions, the action, a (action), action (a), actions taken, what i did, approach, my approach, my actions, steps, steps taken, activity, activities, 行动, 措施, 做法, 我的行动, 行动措施, 解决方案, 我的做法, 采取的行动",
  result:
    "result, results, the result, the results, r (result), result (r), outcome, outcomes, impact, results and impact, result/impact, 结果, 成果, 成效, 效果, 项目成果, 最终结果",
  trait:
    "trait, lesson learned, lessons learned, learnings, reflection, traits, trait shown, traits shown, quality shown, competency, competencies, competency shown, skills shown, skill shown, shows, what it shows, demonstrates, takeaway, 特质, 素质, 能力, 体现, 体现能力, 体现的能力, 考察能力, 展现特质, 品质",
  tone: "tone, style, tone of voice, 语气, 基调, 风格, 语调",
  structure: "structure, outline, flow, script structure, 结构, 框架, 思路, 提纲",
  script:
    "script, draft script, draft, full script, sample script, my script, pitch, speech, text, self introduction, self-introduction, 讲稿, 稿子, 逐字稿, 文稿, 自我介绍稿, 自我介绍, 草稿, 示例, 范文, 话术",
  candidate: "candidate, name, candidate name, applicant, 候选人, 姓名, 应聘者, 应聘人",
  role: "role, position, job, job title, title, target role, target position, 职位, 岗位, 应聘职位, 应聘岗位, 目标职位, 目标岗位",
  company:
    "company, employer, target company, organisation, organization, 公司, 目标公司, 应聘公司, 企业, 用人单位",
  language: "language, lang, 语言",
  keyPoints:
    "key points, keypoints, expected key points, key points to hit, key points to cover, key points to mention, points to hit, points to cover, points to mention, must mention, 要点, 关键点, 得分点, 评分要点",
  also: "also, aliases, also said as, 也可以说, 别名",
  wrong: "wrong, misstatements, wrong answers, 错误说法, 错误",
  probe: "probe, follow-up, follow up, 追问",
  kind: "kind",
  topic: "topic, 主题",
};

export const roleOfLabel: ReadonlyMap<string, Role> = new Map(
  Object.entries(labels).flatMap(([role, words]) =>
    words.split(", ").map((word) => [word, role as Role] as const),
  ),
);

export const starRoles = ["situation", "task", "action", "result"] as const;
