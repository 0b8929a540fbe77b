"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/components/request/send-json";
import { Button, type ButtonLook } from "@/components/ui/button";
import ConfirmDialog from "@/components/ui/confirm-dialog";
import { CohortRefusal } from "./cohort-refusal";

interface AskFirstProps {
  /** What a DELETE is sent to. */
  url: string;
  /** Where to go once it is done; stays here unless given. */
  then?: string;
  look?: ButtonLook;
  /** What the button says, and the question's own words. */
  button: string;
  title: string;
  description: string;
}

/** A button that ends something of a cohort, after a question. */
export function AskFirst({ url, then, look = "quiet", button, title, description }: AskFirstProps) {
  const t = useTranslations("Cohorts");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const confirmed = async () => {
    const answered = await sendJson(url, {}, "DELETE");
    setRefused(answered.ok ? null : answered.refusal.code);
    if (answered.ok && then) router.push(then);
    router.refresh();
  };
  return (
    <div>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {button}
      </Button>
      {refused && <CohortRefusal code={refused} />}
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        {...{ title, description }}
        confirm={button}
        cancel={t("keep")}
        onConfirm={confirmed}
      />
    </div>
  );
}
