import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { accountsAreOn } from "@/accounts";
import { cohortsFor } from "@/cohorts";
import { CohortList } from "@/components/cohorts/cohort-list";
import { MakeCohort } from "@/components/cohorts/make-cohort";
import { MembershipList } from "@/components/cohorts/membership-list";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("title") };
}

export default async function CohortsPage() {
  const { person } = await visit();
  if (!accountsAreOn()) notFound();
  const [t, { own, memberOf }] = await Promise.all([getTranslations("Cohorts"), cohortsFor(person).view()]);
  if (!own && memberOf.length === 0) notFound();
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("title")}>{own && <p>{t("hint")}</p>}</PageHeading>
      {own && (
        <Section label={t("yours")}>
          <CohortList cohorts={own} />
          <MakeCohort />
        </Section>
      )}
      {memberOf.length > 0 && (
        <Section label={t("memberOf")}>
          <MembershipList memberships={memberOf} self={person.ownerId} />
        </Section>
      )}
    </main>
  );
}
