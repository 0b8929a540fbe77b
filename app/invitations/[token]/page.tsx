import { getTranslations } from "next-intl/server";
import { AcceptForm } from "@/components/accounts/accept-form";
import { JoinCohort } from "@/components/cohorts/join-cohort";
import { JoinTerms } from "@/components/cohorts/join-terms";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findInvitation } from "@/wiring/accounts";
import { visitor } from "../../visit";

const titles = { account: "welcome", password: "newPassword", membership: "invitation" } as const;

function titleOf(found: Awaited<ReturnType<typeof findInvitation>>) {
  return found ? titles[found.opens] : "unusable";
}

export default async function InvitationPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const [t, nothing, found, person] = await Promise.all([
    getTranslations("Accounts"),
    getTranslations("NotFound"),
    findInvitation(token),
    visitor(),
  ]);
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t(titleOf(found))}>
        <p className="mb-6">{t(found ? (found.email ? "acceptHint" : "firstHint") : "unusableHint")}</p>
        {!found && (
          <ButtonLink href={person ? "/" : "/sign-in"}>{person ? nothing("home") : t("signIn")}</ButtonLink>
        )}
        {found?.cohort && <JoinTerms {...found.cohort} />}
        {found?.opens === "membership" ? (
          <JoinCohort token={token} invited={found.email ?? ""} signedInAs={person?.email ?? null} />
        ) : (
          found && <AcceptForm token={token} invited={found.email} known={found.opens === "password"} />
        )}
      </PageHeading>
    </main>
  );
}
