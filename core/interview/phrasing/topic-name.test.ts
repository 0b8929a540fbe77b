import { describe, expect, it } from "vitest";
import type { Question } from "../../guide/guide";
import { sampleGuide } from "../fixtures/sample-guide";
import { topicList, topicName } from "./topic-name";

const [base] = sampleGuide.questions;
const named = (kind: Question["kind"], topic: string | null, category = "") =>
  topicName({ ...(base as Question), kind, topic, category }, "en");

describe("topicName", () => {
  it("is what one would say", () => {
    expect(named("technical", "Apache Spark & Distributed Systems")).toBe("Spark");
    expect(named("technical", "Kubernetes (K8s) & Cloud")).toBe("Kubernetes");
    expect(named("technical", "CI/CD")).toBe("CI/CD");
    expect(named("project", "Bayer Customer Data Platform")).toBe("the Bayer Customer Data Platform");
    expect(topicName({ ...(base as Question), kind: "project", topic: "Bayer Platform" }, "zh")).toBe(
      "Bayer Platform",
    );
    expect(named("domain", null, "Domain-Specific Questions (Automated Driving)")).toBe("Automated Driving");
  });

  it("is nothing where a heading would sound odd", () => {
    expect(named("behavioral", "Conflict with Product Owner/Stakeholder")).toBeNull();
    expect(named("design", null, "Architecture/Design Questions")).toBeNull();
    expect(named("technical", null)).toBeNull();
  });
});

describe("topicList", () => {
  it("lists a few technical topics", () => {
    expect(topicList(sampleGuide.questions, "and")).toBe("Kafka and Spark");
    expect(topicList(sampleGuide.questions, "和")).toBe("Kafka和Spark");
    expect(topicList([], "and")).toBeNull();
  });
});
