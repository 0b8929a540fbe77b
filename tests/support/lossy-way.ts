import { once } from "node:events";
import { createServer, connect as dial } from "node:net";

/** A way to a PostgreSQL server on which single answers get lost: what was asked is done, the connection breaks, and nobody hears of it. */
export interface LossyWay {
  url: string;
  /** Loses the next answer to a statement with these words. */
  loseAnswerTo(words: string): void;
  /** Loses the next answer to the COMMIT of a transaction with a statement with these words. */
  loseCommitOf(words: string): void;
  /** How many answers have been lost since the last call of `restore`. */
  lost(): number;
  restore(): void;
  close(): void;
}

interface Loss {
  words: string;
  commit: boolean;
}

/** Follows what one connection asks. */
class Asked {
  private last = "";
  private transaction = "";

  note(sent: string): void {
    if (sent.includes("BEGIN")) this.transaction = "";
    this.transaction += sent;
    this.last = sent;
  }

  /** Whether the answer to what was asked last is the one to be lost. */
  meets(loss: Loss | null): boolean {
    if (!loss?.commit) return loss !== null && this.last.includes(loss.words);
    return this.last.includes("COMMIT") && this.transaction.includes(loss.words);
  }
}

/** @param target a `postgres://` URL without TLS */
export async function startLossyWay(target: string): Promise<LossyWay> {
  const to = new URL(target);
  let loss: Loss | null = null;
  let lost = 0;
  const server = createServer((near) => {
    const far = dial(Number(to.port), to.hostname);
    const asked = new Asked();
    let losing = false;
    near.on("close", () => far.destroy()).on("error", () => near.destroy());
    far.on("close", () => near.destroy()).on("error", () => far.destroy());
    near.on("data", (sent) => {
      asked.note(sent.toString("latin1"));
      losing ||= asked.meets(loss);
      if (losing) loss = null;
      far.write(sent);
    });
    far.on("data", (answer) => {
      if (!losing) return void near.write(answer);
      lost += 1;
      near.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    url: url.href,
    loseAnswerTo: (words) => {
      loss = { words, commit: false };
    },
    loseCommitOf: (words) => {
      loss = { words, commit: true };
    },
    lost: () => lost,
    restore() {
      loss = null;
      lost = 0;
    },
    close: () => server.close(),
  };
}
