import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { PageHeading } from "@/components/ui/page-heading";
import { oidcName } from "@/wiring/accounts";
import { visitor } from "../visit";

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  if (await visitor()) redirect("/");
  const t = await getTranslations("Accounts");
  const { error } = await searchParams;
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("signIn")}>
        <p className="mb-6">{t("signInHint")}</p>
        <SignInForm company={oidcName()} refusedByCompany={error !== undefined} />
      </PageHeading>
    </main>
  );
}
