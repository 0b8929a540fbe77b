import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { handleAuth, takeKnock, takeSignIn } from "@/wiring/accounts";
import { answerAnyone, readBody } from "../../answer";
import { placeOf } from "../../place-of";

const credentials = z.object({ email: z.email().max(320), password: z.string().min(1).max(1_000) }).strict();
const company = z.object({ provider: z.literal("oidc"), callbackURL: z.literal("/") }).strict();

/** What of the library is reached from outside; the rest of it is not there. */
const posts = new Map<string, z.ZodType>([
  ["/sign-in/email", credentials],
  ["/sign-in/social", company],
  ["/sign-out", z.object({}).strict()],
]);

function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/^\/api\/auth/, "");
}

/** The same request for the library. The body is written anew where there is one, and may have another length. */
function handedOn({ url, method, headers: given }: Request, body?: string): Request {
  const headers = new Headers(given);
  headers.delete("content-length");
  return new Request(url, { method, headers, ...(body !== undefined && { body }) });
}

/** Where the company's OpenID Connect sends people back to. */
export function GET(request: Request): Promise<Response> {
  return answerAnyone(request, async () => {
    if (pathOf(request) === "/callback/oidc")
      return (await handleAuth(handedOn(request), placeOf(request))) ?? backToSignIn();
    throw new RehearsalError("not-found", "There is no such address.");
  });
}

/** Sign-in and sign-out. */
export function POST(request: Request): Promise<Response> {
  return answerAnyone(request, async () => {
    const schema = posts.get(pathOf(request));
    if (!schema) throw new RehearsalError("not-found", "There is no such address.");
    const body = await readBody(request, schema);
    const place = placeOf(request);
    const tried = credentials.safeParse(body);
    if (tried.success) await takeSignIn(tried.data.email, place);
    else if (company.safeParse(body).success) await takeKnock(place);
    return refusing(await handleAuth(handedOn(request, JSON.stringify(body)), place));
  });
}

/** The session is the cookie's alone: no script of a page gets to see its token. The company's screen is named to be gone to. */
async function answered(response: Response): Promise<Response> {
  const { url = null } = (await response.json()) as { url?: string };
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json({ url }, { headers });
}

/** As the library leads back whoever has no account. */
function backToSignIn(): Response {
  return new Response(null, { status: 302, headers: { location: "/sign-in?error=removed" } });
}

/** The library's refusals in our form; it says nothing of which of the two was wrong, and neither do we. */
async function refusing(response: Response | null): Promise<Response> {
  if (response?.ok) return answered(response);
  if (response?.status === 429)
    throw new RehearsalError("too-many-requests", "Too many attempts. Wait a minute, and try again.");
  if (response && response.status >= 500) throw new Error(`sign-in was answered with ${response.status}`);
  throw new RehearsalError(
    "forbidden",
    "This e-mail address and this password don't belong together. Try again, or ask an owner for a new link.",
  );
}
