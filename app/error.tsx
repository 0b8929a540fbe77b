"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("ErrorPage");
  return (
    <main id="main" className="page">
      <PageHeading title={t("title")}>
        <p className="mb-6">{t("hint")}</p>
        <Button look="primary" onClick={retry}>
          {t("retry")}
        </Button>
        <p className="mt-6 text-xs">{digestOf(error) && t("reference", { digest: digestOf(error) ?? "" })}</p>
      </PageHeading>
    </main>
  );
}

/** Under which the server's log has the error; the error itself stays there. */
function digestOf(error: unknown): string | null {
  const digest = error instanceof Error && "digest" in error ? error.digest : null;
  return typeof digest === "string" ? digest : null;
}
