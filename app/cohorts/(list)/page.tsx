import { getTranslations } from "next-intl/server";
import { CohortList } from "@/components/cohorts/cohort-list";
import { MakeCohort } from "@/components/cohorts/make-cohort";
import { MembershipList } from "@/components/cohorts/membership-list";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { findCohorts } from "./find-cohorts";

export default async function CohortsPage() {
  const [t, { person, own, memberOf }] = await Promise.all([getTranslations("Cohorts"), findCohorts()]);
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
