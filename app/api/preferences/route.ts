import { z } from "zod";
import { catalogues } from "@/i18n/locale";
import { answer, readBody } from "../answer";

const yearSeconds = 365 * 24 * 3600;
const bodySchema = z.object({ locale: z.enum(catalogues) }).strict();

/** Keeps the reader's interface language for a year, in their browser. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const { locale } = await readBody(request, bodySchema);
    const cookie = `locale=${locale}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax`;
    return Response.json({ locale }, { headers: { "set-cookie": cookie } });
  });
}
