import { setTimeout as delay } from "node:timers/promises";
import { RehearsalError } from "@/core/errors";

/**
 * Codes that mean "not there just now": of sockets, of PostgreSQL (connection exceptions, shutting down, starting up, no more connections, a
 * standby that has not taken over yet; a limit of the operator's on locks, statements or transactions) and of Prisma.
 */
const codes =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|25P0[34]|53300|25006|55P03|57014|P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/;
/** Of a password that was changed while the product ran: no fault of what was asked. */
const lockedOut = ["28000", "28P01"];
/** What Prisma's adapter calls the same. */
const kinds = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** `pg` has no codes of its own. */
const messages =
  /Connection terminated|connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout|heartbeat timed out|the database system is/i;

/** PostgreSQL's codes for a transaction that was rolled back because of another one's, and Prisma's for both. */
const collisions = /^(40001|40P01|P2034|TransactionWriteConflict)$/;
const mostAttempts = 5;
const longestPauseMs = 100;

interface Link {
  code?: unknown;
  kind?: unknown;
  message?: unknown;
  originalCode?: unknown;
  constraint?: { index?: unknown };
  cause?: unknown;
  meta?: { driverAdapterError?: unknown; modelName?: unknown };
  errors?: unknown[];
}

const removed = "You are not signed in any more: your account was removed. Nothing of this was stored.";
const deleted = "What this belongs to was deleted meanwhile. Nothing of this was stored.";
const diskFull =
  "The disk of the database is full. Nothing that was taken is lost: send this again when whoever runs this has made room.";

/** What PgBouncer says of what it does not do, and what helps. */
const poolers: [RegExp, string][] = [
  [
    /unsupported startup parameter/i,
    "The pooler before the database refuses a setting of the connection. Whoever runs this: set ignore_startup_parameters = idle_in_transaction_session_timeout in PgBouncer, or give DATABASE_URL a direct connection.",
  ],
  [
    /not allowed in statement pooling mode/i,
    "The pooler before the database allows no transactions. Whoever runs this: use PgBouncer's session or transaction mode, or give DATABASE_URL a direct connection.",
  ],
];

function poolerRefusal(error: unknown): string | null {
  const said = poolers.find(([pattern]) => inLinks(error, ({ message }) => pattern.test(String(message))));
  return said?.[1] ?? null;
}

/** PostgreSQL's "disk_full", wherever it is told. */
export function isDiskFull(error: unknown): boolean {
  return inLinks(error, ({ code, originalCode }) => code === "53100" || originalCode === "53100");
}

/** Whether an error, or one that it rests on, is of a kind. */
function inLinks(error: unknown, is: (link: Link) => boolean): boolean {
  if (typeof error !== "object" || error === null) return false;
  const link: Link = error;
  const { cause, meta, errors = [] } = link;
  return is(link) || [cause, meta?.driverAdapterError, ...errors].some((inner) => inLinks(inner, is));
}

/** Whether an error says that the database is away, and not that something is wrong with what was asked of it. */
export function isOutage(error: unknown): boolean {
  return inLinks(error, ({ code, kind, message, originalCode }) => {
    const known = [code, originalCode].map(String);
    if (known.some((one) => codes.test(one) || lockedOut.includes(one)) || kinds.test(String(kind)))
      return true;
    return messages.test(String(message));
  });
}

/** Whether two transactions got into each other's way (a deadlock, a serialization failure), and this one was rolled back for it. */
function isCollision(error: unknown): boolean {
  return inLinks(error, (link) =>
    [link.code, link.originalCode, link.kind].some((one) => collisions.test(String(one))),
  );
}

/** Foreign keys to whoever stores something; a report is shared by a member of a cohort, who may have left that alone. */
const ofPerson = /(?<!_cohort_id)_(?:owner|member|user)_id_fkey$/;
/**
 * Foreign keys to what people delete, or leave, with all that hangs on it. The others keep something from being deleted: what they refuse is
 * a slip of ours.
 */
const ofParent =
  /_(?:answer|interview|turn|guide|cohort|cohort_id_owner)_id_fkey$|practice_card_owner_id_question_id_fkey$/;

/** Whether a statement, Prisma's own or raw SQL, was refused for a foreign key of a kind: both rest on the adapter's word. */
function breaksKey(error: unknown, keys: RegExp): boolean {
  return inLinks(
    error,
    ({ kind, constraint }) =>
      kind === "ForeignKeyConstraintViolation" && keys.test(String(constraint?.index)),
  );
}

/** Whether whoever stores something has been removed, with all that is theirs, since their request was let in. */
export function isPersonGone(error: unknown): boolean {
  const missing = inLinks(error, ({ code, meta }) => code === "P2025" && meta?.modelName === "Owner");
  return missing || breaksKey(error, ofPerson);
}

/** Whether something else has been deleted meanwhile on which hangs what was to be stored. */
function isParentGone(error: unknown): boolean {
  return breaksKey(error, ofParent);
}

/**
 * The same error, or RehearsalError "signed-out" if whoever asks has been removed meanwhile, "not-found" if something else that is needed has
 * been deleted, and "unavailable" if the database is away, its disk is full, or a pooler before it refuses what is needed.
 */
export function named(error: unknown): unknown {
  if (error instanceof RehearsalError) return error;
  if (isPersonGone(error)) return new RehearsalError("signed-out", removed, {}, error);
  if (isParentGone(error)) return new RehearsalError("not-found", deleted, {}, error);
  if (isDiskFull(error)) return new RehearsalError("unavailable", diskFull, {}, error);
  const refusal = poolerRefusal(error);
  if (refusal) return new RehearsalError("unavailable", refusal, {}, error);
  if (!isOutage(error) && !isCollision(error)) return error;
  const message = "The database can't be reached just now. Nothing is lost: send it again in a moment.";
  return new RehearsalError("unavailable", message, {}, error);
}

/** Does a work of the database over again, after a moment that is another one for each, as long as it collides with another's. */
async function pastCollisions<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isCollision(error) || attempt === mostAttempts) throw error;
      await delay(Math.random() * longestPauseMs);
    }
  }
}

/**
 * The same store, whose calls are done over where they collided with others, and fail with RehearsalError "unavailable" while the database is
 * away. All its methods are asynchronous, and each is one transaction, or harmless when it is done twice.
 * @param note told of what the store itself throws
 */
export function guardStore<Store extends object>(
  store: Store,
  note: (error: unknown) => void = () => {},
): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        try {
          return await pastCollisions(() => member.apply(target, args) as Promise<unknown>);
        } catch (error) {
          note(error);
          throw named(error);
        }
      };
    },
  });
}
