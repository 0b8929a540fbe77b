import { v7 as uuid } from "uuid";
import { z } from "zod";

/**
 * The id of what a request makes, of the client's own choice: sent again, because nobody knows whether it was done, it is done once. A client
 * that sends none gets one.
 */
export const newIdSchema = z.uuid().default(() => uuid());
