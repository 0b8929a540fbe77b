import { cache } from "react";
import { decoded } from "../../one-of-these";
import { visit } from "../../visit";

/** The guide at an address, looked up once a request. */
export const findGuide = cache(async (slug: string) => (await visit()).rehearsal.findGuide(decoded(slug)));
