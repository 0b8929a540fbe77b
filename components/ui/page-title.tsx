import { useTranslations } from "next-intl";

/**
 * The title of the document, in the tab and in the browser's history: the screen's, if it has one, and the product's name. It is part of
 * the screen, so that the two come together: Next's metadata comes by a stream of its own, which can be late, and after a prefetch that
 * failed never comes.
 */
export function PageTitle({ children }: { children?: string | null }) {
  const name = useTranslations("Site")("name");
  return <title>{children ? `${children} · ${name}` : name}</title>;
}
