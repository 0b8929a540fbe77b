import { useTranslations } from "next-intl";

export interface EndpointSettings {
  configured: boolean;
  baseUrl: string | null;
  interviewerModel: string | null;
  raterModel: string | null;
  keySet: boolean;
}

/** The model endpoint as it is configured; whether there is a key, never the key. */
export function EndpointFacts({ settings }: { settings: EndpointSettings }) {
  const t = useTranslations("Settings");
  if (!settings.configured)
    return <p>{t.rich("notConfigured", { code: (text) => <code className="text-sm">{text}</code> })}</p>;
  const facts = [
    [t("baseUrl"), settings.baseUrl ?? t("defaultBaseUrl")],
    [t("interviewerModel"), settings.interviewerModel ?? t("unset")],
    [t("raterModel"), settings.raterModel ?? t("unset")],
    [t("key"), settings.keySet ? t("keySet") : t("keyUnset")],
  ] as const;
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="mb-2 break-words sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-soft">
        {t.rich("whereToChange", { code: (text) => <code>{text}</code> })}
      </p>
    </>
  );
}
