import { describe, expect, it } from "vitest";
import { isRefusedAddress, isRefusedHost } from "./address";

describe("an endpoint's address", () => {
  it.each([
    "http://169.254.169.254/v1",
    "http://2852039166/v1",
    "http://0xa9fea9fe/v1",
    "http://[fe80::1]/v1",
    "http://[::ffff:169.254.169.254]/v1",
    "http://[fd00:ec2::254]/v1",
    "http://0251.0376.0251.0376/v1",
    "http://0xa9.254.43518/v1",
    "http://169.254.170.2/v2/credentials",
    "http://[::169.254.169.254]/v1",
    "http://[::ffff:a9fe:a9fe]/v1",
    "http://[0:0:0:0:0:ffff:169.254.169.254]/v1",
    "http://[64:ff9b::169.254.169.254]/v1",
    "http://[2002:a9fe:a9fe::1]/v1",
    "http://[febf::1]/v1",
    "http://[fd20:ce::254]/v1",
    "http://168.63.129.16/v1",
    "http://[::ffff:168.63.129.16]/v1",
    "http://metadata.goog/v1",
    "http://instance-data/latest",
    "http://１６９.254.169.254/v1",
    "http://100.100.100.200/v1",
    "http://metadata.google.internal/v1",
    "http://METADATA.google.internal./v1",
  ])("%s is refused", (url) => {
    expect(isRefusedHost(url)).toBe(true);
  });

  it.each([
    "https://api.openai.com/v1",
    "http://localhost:11434/v1",
    "http://127.0.0.1:8080/v1",
    "http://192.168.1.5:1234/v1",
    "http://[::1]:8000/v1",
    "http://169.253.1.1/v1",
    "http://[::ffff:127.0.0.1]:8000/v1",
    "http://[64:ff9b::8.8.8.8]/v1",
    "http://[2002:0808:0808::1]/v1",
    "http://[fd12:3456::1]/v1",
    "http://metadata.example.org/v1",
  ])("%s is taken", (url) => {
    expect(isRefusedHost(url)).toBe(false);
  });

  it("is judged without the zone that a resolver may add", () => {
    expect([isRefusedAddress("fe80::1%eth0"), isRefusedAddress("::1%lo")]).toEqual([true, false]);
  });

  it("is judged by number, not by name", () => {
    expect(isRefusedAddress("example.com")).toBe(false);
  });
});
