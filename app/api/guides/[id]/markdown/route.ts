import { answer } from "../../../answer";
import { attachment, markdownType } from "../../../attachment";
import { type IdRoute, routeId } from "../../../route-id";

/** The guide as a Markdown file that imports to the same guide. */
export function GET(request: Request, route: IdRoute): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { slug, markdown } = await rehearsal.exportGuide(await routeId(route));
      return attachment(markdown, markdownType, `${slug}.md`);
    },
    "exports",
  );
}
