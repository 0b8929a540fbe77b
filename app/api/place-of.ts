import { proxiesInFront } from "@/wiring/settings";
import { clientAddress } from "../client-address";

/** Where a request came from, as its sender can't choose it; see `clientAddress`. */
export function placeOf({ headers }: Request): string {
  return clientAddress(headers.get("x-forwarded-for"), proxiesInFront());
}
