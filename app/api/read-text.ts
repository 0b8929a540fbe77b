import { RehearsalError } from "@/core/errors";
import { roomFor } from "./body-room";

/** Time for any body, and more for what is larger, at 50 kB a second; the server itself gives up after five minutes. */
const patienceMs = (maxBytes: number) => 20_000 + maxBytes / 50;

/**
 * A request's body as text. What says itself that it is too large is not waited for, and neither is what does not come.
 * @param holder who sends it: what one person or place has on its way is limited too
 * @throws RehearsalError "invalid-input" or, where too much is on its way, "too-many-requests"
 */
export async function readText(
  { headers, body }: Request,
  maxBytes: number,
  holder: string,
  patience: number = patienceMs(maxBytes),
): Promise<string> {
  const tooLarge = new RehearsalError("invalid-input", `Send at most ${maxBytes} bytes.`);
  if (Number(headers.get("content-length")) > maxBytes) throw tooLarge;
  if (!body) return "";
  const room = roomFor(holder);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(tooLate()), patience);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late.promise]);
      if (done) return Buffer.concat(chunks).toString("utf8");
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge;
      room.take(value.byteLength);
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
    room.giveBack();
  }
}

function tooLate(): RehearsalError {
  const message = "What you sent did not arrive in time. Nothing of it was stored: send it again.";
  return new RehearsalError("invalid-input", message);
}
