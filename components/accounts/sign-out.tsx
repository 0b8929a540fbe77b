"use client";

import { useTranslations } from "next-intl";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";

/** Ends the session. Where that fails the page stays, with its button. */
export function SignOut() {
  const t = useTranslations("Accounts");
  const leave = async () => {
    const answered = await sendJson("/api/auth/sign-out", {});
    if (answered.ok) window.location.assign("/sign-in");
    else window.alert(t("notSignedOut"));
  };
  return (
    <Button look="quiet" onClick={leave}>
      {t("signOut")}
    </Button>
  );
}
