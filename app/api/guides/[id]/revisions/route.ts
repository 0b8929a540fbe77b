import { z } from "zod";
import { madeBySchema } from "@/core/guide/editing/guide-change";
import { guideEditSchema } from "@/core/guide/editing/guide-edit";
import { answer, readBody } from "../../../answer";
import { type IdRoute, routeId } from "../../../route-id";

/** As PostgreSQL holds it. */
const revision = z.int32().positive();
/** `base` is the revision that the change was made on. */
const bodySchema = z.union([
  z.object({ base: revision, edit: guideEditSchema, madeBy: madeBySchema }).strict(),
  z.object({ base: revision, restore: revision }).strict(),
]);

/** A guide's history, newest first. */
export function GET(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (rehearsal) =>
    Response.json({ revisions: await rehearsal.listRevisions(await routeId(route)) }),
  );
}

/** Changes a guide, or goes back to an earlier revision: both make a new revision. */
export function POST(request: Request, route: IdRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const id = await routeId(route);
    const body = await readBody(request, bodySchema, 1_000_000);
    const stored =
      "edit" in body
        ? await rehearsal.editGuide(id, body.base, body.edit, body.madeBy)
        : await rehearsal.restoreRevision(id, body.base, body.restore);
    return Response.json({ revision: stored.revision }, { status: 201 });
  });
}
