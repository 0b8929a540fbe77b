import { useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";

/** Says what spaced repetition brings up today, and begins with it. */
export function DueNotice({ guideId, due }: { guideId: string; due: number }) {
  const t = useTranslations("Home");
  return (
    <div className="spread mb-10">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-l border-hairline pl-5 text-sm md:col-start-2">
        <p>{t("dueToday", { count: due })}</p>
        <StartPractice choice={{ guideId, kind: "due" }} look="onward">
          {t("reviewDue")}
        </StartPractice>
      </div>
    </div>
  );
}
