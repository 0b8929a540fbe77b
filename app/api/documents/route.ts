import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { answer, readBody } from "../answer";

/** A CV is a few pages; pictures make it large. */
const maxBytes = 10_000_000;
const bodySchema = z.object({ base64: z.base64() }).strict();

/** The text of a PDF, DOCX or plain text file; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { base64 } = await readBody(request, bodySchema, Math.ceil((maxBytes * 4) / 3) + 1_000);
      if (base64 === "")
        throw new RehearsalError("invalid-input", "This file is empty.", { problem: "no-text" });
      const text = await rehearsal.extractText(Buffer.from(base64, "base64"), request.signal);
      return Response.json({ text });
    },
    "imports",
  );
}
