import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cohortsFor } from "@/cohorts";
import { InvitationList } from "@/components/accounts/invitation-list";
import { AskFirst } from "@/components/cohorts/ask-first";
import { GiveGuides } from "@/components/cohorts/give-guides";
import { InviteToCohort } from "@/components/cohorts/invite-to-cohort";
import { MemberList } from "@/components/cohorts/member-list";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { idOf, orNothing } from "../../../one-of-these";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("cohort") };
}

export default async function CohortPage({ params }: PageProps<"/cohorts/[id]">) {
  const { person } = await visit();
  const id = idOf((await params).id);
  const [t, cohort] = await Promise.all([
    getTranslations("Cohorts"),
    orNothing(cohortsFor(person).viewOne(id)),
  ]);
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={cohort.name}>
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
