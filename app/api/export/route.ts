import { answer } from "../answer";
import { attachment } from "../attachment";
import { beginArchive } from "./archives";
import { zipStream } from "./zip-stream";

/** Everything that is stored, as one zip archive, made while it is sent. */
export function GET(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal, { ownerId }) => {
      const date = new Date().toISOString().slice(0, 10);
      const files = beginArchive(ownerId, await rehearsal.exportArchive(), request.signal);
      return attachment(zipStream(files), "application/zip", `rehearsal-${date}.zip`);
    },
    "exports",
  );
}
