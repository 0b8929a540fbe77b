import { describe, expect, test } from "vitest";
import { negotiateLocale, readAcceptLanguage, readTimeZone } from "./locale";

describe("readAcceptLanguage", () => {
  test("orders by quality, then by position", () => {
    expect(readAcceptLanguage("de;q=0.5, zh-CN, en;q=0.5")).toEqual(["zh-CN", "de", "en"]);
  });
  test("leaves out refused and malformed tags", () => {
    expect(readAcceptLanguage("en;q=0, *, _bad, fr;q=x, zh")).toEqual(["zh"]);
  });
});

describe("negotiateLocale", () => {
  test("takes English where nothing else fits", () => {
    expect(negotiateLocale(undefined, "")).toEqual({ catalogue: "en", locale: "en" });
    expect(negotiateLocale(undefined, "fr-FR,fr")).toEqual({ catalogue: "en", locale: "en" });
  });
  test("keeps the reader's own region for dates and numbers", () => {
    expect(negotiateLocale(undefined, "en-GB,en;q=0.9")).toEqual({ catalogue: "en", locale: "en-GB" });
  });
  test("any Chinese is served by the Chinese file", () => {
    expect(negotiateLocale(undefined, "zh-TW,en;q=0.8")).toEqual({ catalogue: "zh-CN", locale: "zh-CN" });
  });
  test("the reader's choice comes before the browser", () => {
    expect(negotiateLocale("zh-CN", "en-GB")).toEqual({ catalogue: "zh-CN", locale: "zh-CN" });
    expect(negotiateLocale("klingon", "zh")).toEqual({ catalogue: "zh-CN", locale: "zh-CN" });
  });
});

describe("readTimeZone", () => {
  test("takes a known zone and falls back to UTC", () => {
    expect(readTimeZone("Asia/Shanghai")).toBe("Asia/Shanghai");
    expect(readTimeZone("Mars/Olympus")).toBe("UTC");
    expect(readTimeZone(undefined)).toBe("UTC");
  });
});
