import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { negotiateLocale, readTimeZone } from "./locale";

/** What next-intl needs for each request: language and time zone come from the reader's browser, never from the address. */
export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const { catalogue, locale } = negotiateLocale(jar.get("locale")?.value, head.get("accept-language") ?? "");
  const { default: messages } = await import(`../messages/${catalogue}.json`);
  return { locale, messages, timeZone: readTimeZone(jar.get("timezone")?.value) };
});
