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

const violated = (key: string, code = "P2003") => {
  const cause = { originalCode: "23503", kind: "ForeignKeyConstraintViolation", constraint: { index: key } };
  return Object.assign(new Error("Invalid invocation"), { code, meta: { driverAdapterError: { cause } } });
};

test.each([
  ["guide_owner_id_fkey", "signed-out"],
  ["auth_session_user_id_fkey", "signed-out"],
  ["wording_owner_id_answer_id_fkey", "not-found"],
  ["turn_delta_owner_id_turn_id_fkey", "not-found"],
  ["practice_card_owner_id_question_id_fkey", "not-found"],
  ["shared_report_coach_id_cohort_id_owner_id_fkey", "not-found"],
])("what hangs on somebody or something that is gone is no defect: %s", (key, code) => {
  expect(named(violated(key))).toMatchObject({ name: "RehearsalError", code });
  expect(named(violated(key, "P2010")), "of raw SQL").toMatchObject({ name: "RehearsalError", code });
});

test.each([
  "answer_owner_id_question_id_fkey",
  "guide_owner_id_deletion_id_fkey",
  "interview_owner_id_guide_revision_id_fkey",
])("what keeps something from being deleted is one: %s", (key) => {
  const error = violated(key);
  expect(named(error)).toBe(error);
});
