import { z } from "zod";
import { madeBySchema } from "@/core/guide/editing/guide-change";
import { answer, readBody } from "../answer";
import { newIdSchema } from "../new-id";
import { guideBodySchema, maxGuideBytes } from "./guide-body";

const bodySchema = guideBodySchema.extend({
  id: newIdSchema,
  apart: z.boolean().default(false),
  madeBy: madeBySchema,
});

/** Stores a guide: a new revision of the one of its name, or with `apart` a guide of its own, once for each id. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { markdown, ...options } = await readBody(request, bodySchema, maxGuideBytes);
      const stored = await rehearsal.importGuide(markdown, options);
      return Response.json({ id: stored.id, slug: stored.guide.slug }, { status: 201 });
    },
    "imports",
  );
}
