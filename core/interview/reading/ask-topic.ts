import type { AskTopic } from "../move";

/** What a candidate's question may be about, by its words, the more telling ones first. Folded text, English and Chinese. */
const topics: readonly [Exclude<AskTopic, "other">, RegExp][] = [
  [
    "pay",
    /\b(?:salary|salaries|pay|paid|compensation|bonus|bonuses|benefits?|equity|stock options?|package|vacation|holidays?|perks?|insurance|fixed-term|permanent (?:role|position|contract|job|post))\b|薪|股票|期权|社保|公积金|年终|工资|待遇|福利|奖金|假期/gu,
  ],
  [
    "start-date",
    /\b(?:start(?:ing)? date|when (?:would|could|can|do|should) (?:i|the (?:role|position|job)) start|notice period|onboard by|how soon)\b|(?:什么时候|何时|多久|最快|最早|几号|哪天).{0,8}入职|入职(?:时间|日期)|什么时候(?:开始|上班)/gu,
  ],
  [
    "process",
    /\b(?:next (?:steps?|rounds?|stages?)|what happens (?:next|now|after)|hear back|hiring process|interview process|how many rounds|timeline for (?:the|a) decision|feedback after|when will i (?:know|hear))\b|下一步|流程|几轮|结果|多久.{0,6}(?:通知|回复)/gu,
  ],
  [
    "location",
    /\b(?:remote|remotely|hybrid|office|home office|on-?site|relocat\w+|travel|commute|visa|working hours|location|city)\b|远程|打卡|上班|下班|食堂|班车|坐班|办公地点|出差|加班|签证|工作时间/gu,
  ],
  [
    "performance",
    /\b(?:success|successful|first (?:\w+ )?(?:months?|90 days|weeks?|year)|expectations?|kpis?|measured?|evaluat\w+|review cycle|performance review)\b|考核|期望|衡量|前(?:三|3|六|6)个月|绩效/gu,
  ],
  [
    "growth",
    /\b(?:grow|growth|career (?:path|development)|promotion|promoted|learn|learning|training|mentor\w*|conferences?|develop (?:myself|professionally))\b|发展|晋升|成长|培训|学习/gu,
  ],
  [
    "strategy",
    /\b(?:strateg\w+|roadmap|vision|global|headquarters|hq|market|business|competitors?|localiz\w+|localis\w+|compliance|regulat\w+|pipl|gdpr|long[- ]term|priorit\w+|budget|invest\w*)\b|战略|路线图|规划|总部|市场|合规|愿景/gu,
  ],
  [
    "technology",
    /\b(?:tech(?:nolog\w+|nical|[- ]stack)?|stack|architect\w+|tools?|tooling|framework|platform|lakehouse|microservices?|databricks|iceberg|cloud|pipelines?|infrastructure|languages?|spark|kafka|flink|kubernetes|data (?:model|mesh|lake)|testing|deploy\w*|ci\/cd|codebase|debt|code reviews?|observability|monitoring|on-?call)\b|技术|架构|工具|平台|云|框架|代码/gu,
  ],
  [
    "team",
    /\b(?:team|teams|colleagues?|collaborat\w+|partners?|report to|reporting|manager|peers?|people|cross-functional|stakeholders?|headcount|engineers? (?:are|do|work)|work (?:with|together))\b|团队|同事|汇报|合作|协作|伙伴|多少人/gu,
  ],
  [
    "culture",
    /\b(?:cultur\w+|values?|work[- ]life|diversity|atmosphere|environment|what do you (?:like|enjoy|love)|why did you join|favou?rite|disagree\w*|decisions? (?:are )?made|fail\w*)\b|文化|氛围|价值观|平衡|喜欢/gu,
  ],
  [
    "challenges",
    /\b(?:challeng\w+|difficult\w*|hard(?:est)?|problems?|pain points?|bottlenecks?|keeps? you (?:up|awake)|obstacles?|biggest|risks?)\b|挑战|困难|难点|问题是|瓶颈/gu,
  ],
  [
    "role",
    /\b(?:role|position|job|responsib\w+|day[- ]to[- ]day|typical (?:day|week)|why is (?:this|the) (?:role|position) open|duties|tasks?|scope|looking for in)\b|岗位|职责|职位|日常|角色|典型的一天/gu,
  ],
];

/** The topic that a folded question has most words of, the earlier in the list of equals; "other" where its words tell nothing. */
export function askTopicOf(text: string): AskTopic {
  let best: { topic: AskTopic; hits: number } = { topic: "other", hits: 0 };
  for (const [topic, pattern] of topics) {
    const hits = text.match(pattern)?.length ?? 0;
    if (hits > best.hits) best = { topic, hits };
  }
  return best.topic;
}
