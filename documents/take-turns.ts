import { RehearsalError } from "@/core/errors";

/** A reader may take a third of a machine's memory and a processor for its whole time: so many at once, and so many that wait for them. */
const most = { atOnce: 2, waiting: 8 };
let running = 0;
const line: (() => void)[] = [];

/**
 * Does a work when it is its turn.
 * @throws RehearsalError "unavailable" where too many wait already
 */
export async function takeTurns<Result>(work: () => Promise<Result>): Promise<Result> {
  if (line.length >= most.waiting) {
    throw new RehearsalError("unavailable", "Many files are being read just now. Try again in a minute.");
  }
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
