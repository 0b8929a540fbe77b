import { getTranslations } from "next-intl/server";
import { InvitationList } from "@/components/accounts/invitation-list";
import { AskFirst } from "@/components/cohorts/ask-first";
import { GiveGuides } from "@/components/cohorts/give-guides";
import { InviteToCohort } from "@/components/cohorts/invite-to-cohort";
import { MemberList } from "@/components/cohorts/member-list";
import { Back } from "@/components/ui/back";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { findCohort } from "./find-cohort";

export default async function CohortPage({ params }: PageProps<"/cohorts/[id]">) {
  const { id } = await params;
  const [t, cohort] = await Promise.all([getTranslations("Cohorts"), findCohort(id)]);
  return (
    <main id="main" className="page pb-16">
      <PageHeading above={<Back href="/cohorts">{t("title")}</Back>} title={cohort.name}>
        <p>{t("whatYouSee")}</p>
      </PageHeading>
      <Section label={t("who")}>
        <MemberList cohortId={id} members={cohort.members} />
      </Section>
      <Section label={t("invite")}>
        <InviteToCohort cohortId={id} />
        <InvitationList invitations={cohort.invitations} />
      </Section>
      <Section label={t("guides")}>
        <GiveGuides cohortId={id} guides={cohort.guides} />
      </Section>
      <Section label={t("end")}>
        <AskFirst
          url={`/api/cohorts/${id}`}
          then="/cohorts"
          look="danger"
          button={t("delete")}
          title={t("deleteTitle", { name: cohort.name })}
          description={t("deleteHint")}
        />
      </Section>
    </main>
  );
}
