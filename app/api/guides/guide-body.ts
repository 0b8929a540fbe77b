import { z } from "zod";

/** Room for the longest guide in JSON, where a character can take six bytes. */
export const maxGuideBytes = 6_500_000;
export const guideBodySchema = z.object({ markdown: z.string().min(1) }).strict();
