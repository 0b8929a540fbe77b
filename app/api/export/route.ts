import { answer } from "../answer";
import { attachment } from "../attachment";
import { zipStream } from "./zip-stream";

/** Everything that is stored, as one zip archive, made while it is sent. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const date = new Date().toISOString().slice(0, 10);
      const files = await rehearsal.exportArchive();
      return attachment(zipStream(files), "application/zip", `rehearsal-${date}.zip`);
    },
    "exports",
  );
}
