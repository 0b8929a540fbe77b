import { useRef } from "react";
import { v7 as uuidv7 } from "uuid";

/** An id for what is about to be made. */
export interface NewId {
  /** The same one for the same thing, for as long as it is sent in vain. */
  for: (thing: unknown) => string;
  /** It is made: the same again is another one. */
  done: () => void;
}

/** Of a request whose answer got lost nobody knows whether it was done. Sent again under the same id it is done once. */
export function useNewId(): NewId {
  const unsettled = useRef<{ content: string; id: string } | null>(null);
  return {
    for(thing) {
      const content = JSON.stringify(thing);
      if (unsettled.current?.content !== content) unsettled.current = { content, id: uuidv7() };
      return unsettled.current.id;
    },
    done() {
      unsettled.current = null;
    },
  };
}
