import { z } from "zod";
import { plainName } from "@/core/people/plain-name";
import { redeemInvitation, takeKnock } from "@/wiring/accounts";
import { receiveGuides } from "@/wiring/cohorts";
import { answerAnyone, readBody } from "../../answer";
import { placeOf } from "../../place-of";

const bodySchema = z
  .object({
    token: z.string().min(20).max(100),
    name: z.string().transform(plainName).pipe(z.string().min(1).max(100)),
    /** Counts for the first account alone. */
    email: z.email().max(320).nullable(),
    password: z.string().max(1_000),
  })
  .strict();

/** Makes an account, or sets a new password, with a link's token. */
export function POST(request: Request): Promise<Response> {
  return answerAnyone(request, async () => {
    const { token, ...account } = await readBody(request, bodySchema);
    await takeKnock(placeOf(request));
    const joined = await redeemInvitation(token, account);
    if (joined) await receiveGuides(joined);
    return Response.json({ status: "accepted" }, { status: 201 });
  });
}
