/** Languages of the interface; each has a file of this name in `messages/`. The first is the fallback. */
export const catalogues = ["en", "zh-CN"] as const;
type Catalogue = (typeof catalogues)[number];

export interface InterfaceLocale {
  /** Which file of `messages/` is shown. */
  catalogue: Catalogue;
  /** BCP 47 tag for dates and numbers: the reader's own region where the browser names one, e.g. "en-GB". */
  locale: string;
}

/** Language tags of an `Accept-Language` header in the reader's order, refused ones (`q=0`) left out. */
export function readAcceptLanguage(header: string): string[] {
  return header
    .split(",")
    .map((entry, position) => {
      const [tag = "", ...parameters] = entry.split(";").map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)), position };
    })
    .filter(({ tag, quality }) => isLanguageTag(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
    .map(({ tag }) => tag);
}

/**
 * The reader's choice (a cookie) comes first, then what the browser accepts. Where a catalogue names no region the browser's
 * own is taken, so that an English interface shows British dates to a British reader.
 */
export function negotiateLocale(chosen: string | undefined, acceptLanguage: string): InterfaceLocale {
  const accepted = readAcceptLanguage(acceptLanguage);
  const catalogue =
    catalogues.find((name) => name === chosen) ?? accepted.map(catalogueOf).find(Boolean) ?? catalogues[0];
  if (catalogue.includes("-")) return { catalogue, locale: catalogue };
  const regional = accepted.find((tag) => tag.includes("-") && catalogueOf(tag) === catalogue);
  return { catalogue, locale: regional ?? catalogue };
}

/** The time zone named by the browser, or UTC where it names none or one that is unknown here. */
export function readTimeZone(name: string | undefined): string {
  if (!name) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

function catalogueOf(tag: string): Catalogue | undefined {
  const language = tag.split("-")[0]?.toLowerCase();
  return catalogues.find((name) => name.split("-")[0] === language);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
