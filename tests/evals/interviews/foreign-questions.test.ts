import { expect, test } from "vitest";
import { findRuleBreak } from "@/core/interview/persona-rules";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { readBundledGuide } from "./bundled-guide";

/** The bundled guide's questions as one would put them in Chinese. */
const wordings: Record<string, string> = {
  "bayer-cdp": "Bayer 的客户数据平台当时要解决什么问题，你做了什么？",
  "warehouse-migration": "能讲讲你主导的那次企业数据仓库迁移吗？",
  "retail-mdm": "零售主数据管理平台是怎么一回事？",
  "spark-memory": "Spark 是怎么管理内存的，On-Heap 和 Off-Heap 有什么区别？",
  "spark-catalyst": "Spark SQL 里的 Catalyst 优化器是做什么的？",
  "spark-joins": "Spark 常见的 join 策略有哪些，什么时候用 Broadcast Hash Join？",
  "k8s-services": "在 Kubernetes 里怎么对外暴露服务，ClusterIP、NodePort 和 LoadBalancer 有什么不同？",
  "k8s-pod-lifecycle": "Pod 的生命周期是怎样的，Kubelet 在其中做什么？",
  "kafka-ordering": "Kafka 怎么保证消息的顺序？",
  "kafka-zero-copy": "Kafka 的零拷贝是什么，为什么对高吞吐很重要？",
  "ad-ingestion": "如果每天有 TB 级的自动驾驶日志，你会怎么设计接入系统？",
  "data-quality": "分布式管道里的数据质量你怎么管？",
  "china-data-platform": "中国数据平台战略对架构决策有什么影响？",
  "nosql-in-ad": "为什么自动驾驶里常用 MongoDB、Elasticsearch 这类 NoSQL 数据库？",
  "product-owner-conflict": "你和产品负责人在技术要求或时间上有过分歧吗？讲一次。",
  "tight-deadline": "讲一次团队期限很紧的经历，你是怎么应对的？",
};

const guide = readBundledGuide();
const questions = guide.questions.filter(({ id }) => wordings[id]);

function ruleOf(line: string, questionId: string) {
  const settings = interviewSettingsSchema.parse({ language: "zh" });
  const context = { guide, settings, plan: { sections: [], reserve: [] }, seed: 1, transcript: [] };
  return (
    findRuleBreak(line, "", context, {
      ...{ type: "ask", questionId, previousQuestionId: null, after: null },
      ...{ minutesLeft: null, leftOut: [] },
    })?.rule ?? null
  );
}

test("a question put in another language than the guide's is never taken for another one", () => {
  expect(questions).toHaveLength(16);
  for (const { id } of questions) expect(ruleOf(wordings[id] ?? "", id), id).toBeNull();
});

test("of wrong ones those are told that name what this one does not", () => {
  const pairs = questions.flatMap(({ id }) =>
    questions.filter((other) => other.id !== id).map((other) => ruleOf(wordings[other.id] ?? "", id)),
  );
  expect(pairs).toHaveLength(240);
  expect(pairs.filter((rule) => rule === "stray").length / pairs.length).toBeGreaterThan(0.55);
});
