import { answer, readBody } from "../../answer";
import { guideBodySchema, maxGuideBytes } from "../guide-body";

/** What is understood of a guide, before it is stored, and which stored one it would change. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { markdown } = await readBody(request, guideBodySchema, maxGuideBytes);
      return Response.json(await rehearsal.previewImport(markdown));
    },
    "imports",
  );
}
