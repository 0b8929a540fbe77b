import { idOf } from "../../one-of-these";

/** The interview's id from the address; what can't be one leads to "nothing at this address". */
export async function interviewId(params: Promise<{ id: string }>): Promise<string> {
  return idOf((await params).id);
}
