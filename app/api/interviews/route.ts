import { z } from "zod";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { answer, readBody } from "../answer";

const bodySchema = interviewSettingsSchema.extend({
  guideId: z.uuid(),
  language: interviewSettingsSchema.shape.language.unwrap().optional(),
  seniority: interviewSettingsSchema.shape.seniority.unwrap().optional(),
});

/** Starts an interview. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { guideId, ...settings } = await readBody(request, bodySchema);
      return Response.json(await rehearsal.startInterview(guideId, settings), { status: 201 });
    },
    "interviews",
  );
}
