import { RehearsalError } from "@/core/errors";

/** Steps of archives that are being made at once: each reads some interviews, which takes connections and a processor's whole time. */
const mostSteps = 2;
let steps = 0;
const line: (() => void)[] = [];
const underWay = new Set<string>();

/**
 * Begins a person's archive, of which there is one at a time: many at once would keep the instance from everybody else.
 * @param gone ends with its reader
 * @returns the same files, each made when it is its turn among all archives
 * @throws RehearsalError "too-many-requests" while another one of the same person's is on its way
 */
export function beginArchive<File>(
  ownerId: string,
  files: AsyncGenerator<File>,
  gone: AbortSignal,
): AsyncGenerator<File> {
  if (underWay.has(ownerId)) {
    const message =
      "An archive is on its way to you already. Wait until it is there, or end it; then ask again.";
    throw new RehearsalError("too-many-requests", message, { retryAfter: 60 });
  }
  underWay.add(ownerId);
  const end = () => underWay.delete(ownerId);
  // One who goes before the archive begins never has its source be ended.
  if (gone.aborted) end();
  else gone.addEventListener("abort", end, { once: true });
  return inTurns(files, end);
}

async function* inTurns<File>(files: AsyncGenerator<File>, end: () => void): AsyncGenerator<File> {
  try {
    for (;;) {
      const next = await inTurn(() => files.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    end();
    await files.return(undefined);
  }
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (steps >= mostSteps) await new Promise<void>((resolve) => line.push(resolve));
  else steps++;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else steps--;
  }
}
