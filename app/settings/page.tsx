import { getTranslations } from "next-intl/server";
import { DeletionNotice } from "@/components/deletion/deletion-notice";
import { EndpointFacts } from "@/components/settings/endpoint-facts";
import { EndpointTest } from "@/components/settings/endpoint-test";
import { LanguageChoice } from "@/components/settings/language-choice";
import { OwnData } from "@/components/settings/own-data";
import { Spending } from "@/components/settings/spending";
import { ThemeChoice } from "@/components/settings/theme-choice";
import { ShortcutList } from "@/components/shortcuts/shortcut-list";
import { ShortcutSwitch } from "@/components/shortcuts/shortcut-switch";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { findDeletion } from "../deletion";
import { visit } from "../visit";

export default async function SettingsPage({ searchParams }: PageProps<"/settings">) {
  const { rehearsal, person } = await visit();
  const { deleted } = await searchParams;
  const [settings, spending, deletions, deletion, t, shortcuts] = await Promise.all([
    rehearsal.viewSettings(),
    rehearsal.viewSpending(),
    rehearsal.listDeletions(),
    findDeletion(deleted),
    getTranslations("Settings"),
    getTranslations("Shortcuts"),
  ]);
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("title")} />
      {deletion && <DeletionNotice key={deletion.id} deletion={deletion} back="/settings" />}
      {person.role === "owner" && (
        <Section label={t("endpoint")}>
          <EndpointFacts settings={settings} />
          <EndpointTest />
        </Section>
      )}
      {(settings.configured || spending.interviews.length + spending.material.calls > 0) && (
        <Section label={t("spending")}>
          <Spending view={spending} unpriced={settings.unpriced} />
        </Section>
      )}
      <Section label={t("theme")}>
        <ThemeChoice />
      </Section>
      <Section label={t("language")}>
        <LanguageChoice />
      </Section>
      <Section label={shortcuts("title")}>
        <ShortcutList />
        <div className="mt-4">
          <ShortcutSwitch />
        </div>
      </Section>
      <Section label={t("data")} id="data">
        <OwnData deletions={deletions.filter(({ id }) => id !== deletion?.id)} />
      </Section>
    </main>
  );
}
