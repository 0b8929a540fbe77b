import { expect, test } from "vitest";
import { isOutage, named } from "./outage";

test.each([
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
  ["a server that shuts down", Object.assign(new Error("terminating"), { code: "57P01" })],
  ["a transaction that took longer than the operator allows", Object.assign(new Error(), { code: "25P04" })],
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

test("a full disk is said in a sentence, however deep the error says so", () => {
  const full = { driverAdapterError: { cause: { originalCode: "53100", kind: "postgres" } } };
  const error = Object.assign(new Error("Raw query failed"), { code: "P2010", meta: full });
  expect(named(error)).toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(/^The disk .+ full\./),
  });
});

test.each([
  ["unsupported startup parameter: idle_in_transaction_session_timeout", "ignore_startup_parameters"],
  ["transaction blocks not allowed in statement pooling mode", "session or transaction mode"],
])(
  "what a pooler does not do is said with what to set, and not as a database that is away: %s",
  (message, what) => {
    const cause = { originalCode: "08P01", kind: "postgres", message };
    const error = named(
      Object.assign(new Error("Invalid invocation"), { meta: { driverAdapterError: { cause } } }),
    );
    expect(error).toMatchObject({ code: "unavailable", message: expect.stringContaining(what) });
  },
);
