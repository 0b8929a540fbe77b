import { useTranslations } from "next-intl";
import { Space } from "@/components/ui/space";

/** Into which cohort a link leads, and what its coach will see: read before one comes in. */
export function JoinTerms({ name, coach }: { name: string; coach: string }) {
  const t = useTranslations("Cohorts");
  return (
    <p className="mb-6 text-ink">
      {t("leadsInto", { cohort: name, coach })}
      <Space />
      {t("whatCoachesSee")}
    </p>
  );
}
