import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { ProgressGuide } from "./progress-view";

/** Before anything is rated: what will stand here, and how to get there. */
export function NothingYet({ guide }: { guide: ProgressGuide | null }) {
  const t = useTranslations("Progress");
  return (
    <div className="spread">
      <div className="md:col-start-2">
        <p className="mb-6">{t(guide ? "nothing" : "noGuide")}</p>
        <ButtonLink look="primary" href={guide ? `/?guide=${guide.id}` : "/import"}>
          {t(guide ? "begin" : "import")}
        </ButtonLink>
      </div>
    </div>
  );
}
