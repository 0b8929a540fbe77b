import { getTranslations } from "next-intl/server";
import { InvitationList } from "@/components/accounts/invitation-list";
import { InviteForm } from "@/components/accounts/invite-form";
import { PersonLine } from "@/components/accounts/person-line";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { peopleFor } from "@/wiring/accounts";
import { owner } from "./owner";

export default async function PeoplePage() {
  const person = await owner();
  const [t, { people, invitations }] = await Promise.all([
    getTranslations("Accounts"),
    peopleFor(person).view(),
  ]);
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("people")}>
        <p>{t("peopleHint")}</p>
      </PageHeading>
      <Section label={t("everybody")}>
        <ul className="divide-y divide-hairline">
          {people.map((one) => (
            <PersonLine key={one.id} person={one} />
          ))}
        </ul>
      </Section>
      <Section label={t("invite")}>
        <InviteForm />
        <InvitationList invitations={invitations} />
      </Section>
    </main>
  );
}
