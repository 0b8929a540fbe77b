import { expect, test } from "vitest";
import { isOutage } from "./outage";

test.each([
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
  ["a server that shuts down", Object.assign(new Error("terminating"), { code: "57P01" })],
  ["a pool without a free connection", new Error("timeout exceeded when trying to connect")],
  ["a connection that was not made in time", new Error("timeout expired")],
  ["a listener that hears nothing", new Error("LISTEN/NOTIFY heartbeat timed out")],
  ["one of these as a cause", new Error("query failed", { cause: new Error("Connection terminated") })],
  ["one of these among several", new AggregateError([Object.assign(new Error(), { code: "ETIMEDOUT" })])],
])("%s says that the database is away", (_, error) => {
  expect(isOutage(error)).toBe(true);
});

test.each([
  ["a broken constraint", Object.assign(new Error("duplicate key"), { code: "23505" })],
  ["a slip of ours", new TypeError("undefined is not a function")],
  ["no error at all", null],
])("%s does not", (_, error) => {
  expect(isOutage(error)).toBe(false);
});
