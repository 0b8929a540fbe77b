import { answer } from "../answer";

/** Deletes all guides and interviews; it can be undone for a while. */
export function DELETE(request: Request): Promise<Response> {
  return answer(request, async (rehearsal) => Response.json(await rehearsal.deleteEverything()));
}
