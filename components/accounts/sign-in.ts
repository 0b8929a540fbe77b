import { type Answered, sendJson } from "@/components/request/send-json";

/** Signs in and goes to the first page, loaded anew: nothing of what was shown to nobody stays. */
export async function signIn(email: string, password: string): Promise<Answered<unknown>> {
  const answered = await sendJson("/api/auth/sign-in/email", { email, password });
  if (answered.ok) window.location.assign("/");
  return answered;
}
