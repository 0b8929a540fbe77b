import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import type { InterviewSettings } from "@/core/interview/settings";

interface InterviewOpeningProps {
  guide: { role: string; company: string };
  settings: InterviewSettings;
}

/** What this interview is for, above its first line. */
export function InterviewOpening({ guide, settings }: InterviewOpeningProps) {
  const t = useTranslations("Interview");
  const terms = useTranslations("Terms");
  const parts = [
    guide.company,
    terms(`sitting.${settings.kind}`),
    settings.mode === "practice" && terms("mode.practice"),
    terms(`persona.${settings.persona}`),
    t("length", { minutes: settings.minutes }),
  ];
  return (
    <header className="spread pt-8 pb-4">
      <PageTitle>{t("title")}</PageTitle>
      <div className="md:col-start-2">
        <h1 className="font-serif text-xl">{guide.role || t("title")}</h1>
        <p className="mt-1 text-sm text-soft">{parts.filter(Boolean).join(" · ")}</p>
        <h2 className="sr-only">{t("conversation")}</h2>
      </div>
    </header>
  );
}
