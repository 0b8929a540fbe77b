import { createServer } from "node:net";
import { RehearsalError } from "@/core/errors";
import type { Address } from "./arguments";

/** What an address that can't be opened is answered with. @param code Node's own for the failure */
export function refusedAddress(address: Address, code: string | undefined, cause?: unknown): RehearsalError {
  return new RehearsalError("conflict", sentence(address, code), {}, cause);
}

function sentence({ host, port }: Address, code: string | undefined): string {
  const other = `npm start -- --port ${port < 1024 ? 3000 : port + 1}`;
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop that one, or choose another port with "${other}".`;
  }
  if (code === "EACCES") return `Port ${port} is not yours to open: choose another with "${other}".`;
  return `${host}:${port} can't be opened (${code}): choose an address of this machine with --host.`;
}

/**
 * Finds out before the long work whether the port can be opened.
 * @throws RehearsalError with what to do if not.
 */
export function refuseTakenPort(address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error: NodeJS.ErrnoException) => {
      reject(refusedAddress(address, error.code, error));
    });
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}
