import { RehearsalError } from "@/core/errors";

/**
 * A reader may take a third of a machine's memory and a processor for its whole time: so many at once, so many that wait for them, and so many
 * of either for one person, who else could have nobody else's file be read.
 */
const most = { atOnce: 2, waiting: 8, ofOne: 2 };
let running = 0;
const line: (() => void)[] = [];
const ofEach = new Map<string, number>();

/**
 * Does a work when it is its turn.
 * @param ownerId for whom
 * @throws RehearsalError "too-many-requests" where too many wait already, or too many of the same person's are under way
 */
export async function takeTurns<Result>(ownerId: string, work: () => Promise<Result>): Promise<Result> {
  const own = ofEach.get(ownerId) ?? 0;
  if (own >= most.ofOne) {
    throw refusal("Your other files are still being read. Try again in a minute.");
  }
  if (line.length >= most.waiting) {
    throw refusal("Many files are being read just now. Try again in a minute.");
  }
  ofEach.set(ownerId, own + 1);
  try {
    return await inTurn(work);
  } finally {
    const left = (ofEach.get(ownerId) ?? 1) - 1;
    if (left > 0) ofEach.set(ownerId, left);
    else ofEach.delete(ownerId);
  }
}

/** The instance as a whole is well: no proxy is to leave it alone for this, as it may after a 503. */
function refusal(sentence: string): RehearsalError {
  return new RehearsalError("too-many-requests", sentence, { retryAfter: 60 });
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= most.atOnce) await new Promise<void>((resolve) => line.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else running--;
  }
}
