import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickChineseQuote } from "./quote-chinese";

const quoteOf = (text: string) => pickChineseQuote(text, [], /./u);

describe("a quote of a Chinese answer", () => {
  it.each([
    ["我用 Lambda 清洗数据、Step Functions串起MySQL、S3 和 Redshift，最后上线了。", "MySQL、S3 和 Redshift"],
    [
      "用 Step Functions串起MySQL、S3 和 Redshift，最后上线了。",
      "用 Step Functions串起MySQL、S3 和 Redshift",
    ],
    ["我们用Kafka，Flink和Spark搭平台，延迟降到了5秒。", "我们用Kafka，Flink和Spark搭平台"],
    ["平台用了 MySQL，Kafka 和 S3，还不错。", "平台用了 MySQL，Kafka 和 S3"],
    [
      "我把整个公司所有业务部门的历史数据都从 Oracle、MySQL 和 MongoDB 迁移到了新的湖仓一体平台上面去",
      "Oracle、MySQL 和 MongoDB",
    ],
    ["同步延迟从 1,200 毫秒降到了 80 毫秒", "同步延迟从 1,200 毫秒降到了 80 毫秒"],
  ])("holds a list whole: %s", (text, quote) => {
    expect(quoteOf(text)).toBe(quote);
  });

  it("is left out where the list goes on with other words", () => {
    expect(
      quoteOf(
        "我把整个公司所有业务部门的历史数据都从 Oracle、MySQL 和各个分公司自己维护的那些旧系统迁移到了新的平台上面",
      ),
    ).toBeNull();
  });

  it("never begins or ends inside of a list", () => {
    const item = fc.constantFrom("Kafka", "Step Functions", "MySQL", "客户编号", "数据建模", "S3");
    const mark = fc.constantFrom("、", "和", "以及", "、 ", " 和 ");
    const list = fc
      .tuple(item, fc.array(fc.tuple(mark, item), { minLength: 1, maxLength: 7 }))
      .map(([first, more]) => first + more.map(([between, next]) => between + next).join(""));
    const end = fc.constantFrom("，最后上线了。", "串起来，效果稳定。", "。", "");
    fc.assert(
      fc.property(fc.constantFrom("我们先用", "", "平台里有"), list, end, (before, things, after) => {
        const text = before + things + after;
        const quote = quoteOf(text);
        if (quote === null) return;
        const at = text.indexOf(quote);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(text.slice(0, at)).not.toMatch(/(?:、|和|以及)\s*$/u);
        expect(text.slice(at + quote.length)).not.toMatch(/^\s*(?:、|和|以及)/u);
      }),
    );
  });
});
