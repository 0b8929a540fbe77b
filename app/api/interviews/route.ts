import { z } from "zod";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { answer, readBody } from "../answer";
import { newIdSchema } from "../new-id";

const bodySchema = interviewSettingsSchema
  .extend({
    id: newIdSchema,
    guideId: z.uuid(),
    language: interviewSettingsSchema.shape.language.unwrap().optional(),
    seniority: interviewSettingsSchema.shape.seniority.unwrap().optional(),
  })
  .strict();

/** Starts an interview, once for each id. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { id, guideId, ...settings } = await readBody(request, bodySchema);
      return Response.json(await rehearsal.startInterview(guideId, settings, id), { status: 201 });
    },
    "interviews",
  );
}
