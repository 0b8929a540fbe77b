import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import { Talk } from "../fixtures/talk";
import { chineseGaps } from "./chinese-gaps";

const question = (id: string) => {
  const found = sampleGuide.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const story = question("warehouse-migration");
const technical = question("kafka-ordering");
const gapsIn = (said: string, of = story) =>
  chineseGaps(of, said)
    .toSorted((a, b) => b.value - a.value)
    .map(({ component }) => component);

const whole =
  "2021年旧的数据仓库跑得很慢，每晚的任务到早上都跑不完，业务部门天天投诉。我负责整个迁移，目标是三个月内切换完成。我先写了一个转换工具，把所有表结构批量改成新语法，再逐表比对数据。最后查询时间从两小时降到了二十分钟。";

describe("what an answer in Chinese leaves out by its cues", () => {
  it("is nothing in a whole story", () => {
    expect(gapsIn(whole)).toEqual([]);
  });

  it("is one's own part where only a team has acted", () => {
    expect(gapsIn(whole.replaceAll("我", "我们"))).toEqual(["action"]);
  });

  it("is the outcome, or its measure", () => {
    const [withoutEnd = ""] = whole.split("最后");
    expect(gapsIn(withoutEnd)).toEqual(["result"]);
    expect(
      gapsIn(`${withoutEnd.replace("2021年", "当时").replace("三个月", "季度")}最后一切都变快了。`),
    ).toEqual(["result"]);
  });

  it("is the rest of a story told in two words", () => {
    expect(gapsIn("我做过一次数据迁移。")[0]).toBe("result");
    expect(gapsIn("数据迁移。")[0]).toBe("action");
  });

  it("is a reason where something is only claimed, and more where next to nothing was said", () => {
    expect(gapsIn("靠分区。", technical)).toEqual([null]);
    expect(gapsIn("Kafka 的消息在同一个分区里面是严格按照写入的先后顺序来读的。", technical)).toEqual([null]);
    expect(
      gapsIn("消息在分区内有序，因为每条消息都有一个递增的 offset，消费者按它来读。", technical),
    ).toEqual([]);
  });
});

describe("a Chinese interview without a model", () => {
  it("follows up what was left out, within the usual budgets and never with what was said", () => {
    const talk = new Talk({ language: "zh", kind: "whole", minutes: 60 }, [
      "warehouse-migration",
      "kafka-ordering",
    ]);
    const first = talk.say(
      "我们团队把旧的数据仓库迁移到了云上，当时系统很慢，我们的目标是三个月完成，大家一起努力，最后成功上线了。",
    );
    expect(first.move).toMatchObject({ type: "probe", reason: "star", component: "action" });
    expect(talk.line).toMatch(/\p{Script=Han}.*？$/u);
    const second = talk.say(
      "我写了转换工具，还负责数据比对，同事负责网络和权限，整个过程分成了几个阶段来做。",
    );
    expect(second.move).toMatchObject({ type: "probe", component: "result" });
    expect(talk.line).not.toMatch(/结果怎么样|怎么收尾/u);
    expect(talk.say("查询从两小时缩短到了二十分钟，每天晚上的任务也能在五点之前全部跑完。").move.type).toBe(
      "ask",
    );
  });
});
