import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Space } from "@/components/ui/space";

/** What to do where there is no sitting, or none that fits the search. */
export function NoInterviews({ text }: { text: string }) {
  const t = useTranslations("Interviews");
  return (
    <div className="spread">
      <div className="md:col-start-2">
        {text ? (
          <p className="text-soft" role="status">
            {t("noneFits", { text })}
            <Space />
            <Link className="link" href="/interviews">
              {t("showAll")}
            </Link>
          </p>
        ) : (
          <>
            <p className="mb-6 text-soft">{t("empty")}</p>
            <ButtonLink look="primary" href="/">
              {t("begin")}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
