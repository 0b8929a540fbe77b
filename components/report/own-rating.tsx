"use client";

import { useTranslations } from "next-intl";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button } from "@/components/ui/button";
import { useReveal } from "./use-reveal";

interface OwnRatingProps {
  interviewId: string;
  questionId: string;
  /** Element id of the question in the report. */
  anchor: string;
  /** There are no marks to be shown afterwards. */
  alone?: boolean;
}

const scale = [1, 2, 3, 4, 5] as const;

/** Asks what the candidate thinks of the answer; choosing a mark shows the rater's, where there is one. */
export function OwnRating({ interviewId, questionId, anchor, alone = false }: OwnRatingProps) {
  const t = useTranslations("Report.own");
  const { reveal, revealing, refused } = useReveal(interviewId);
  return (
    <div className="print:hidden">
      <fieldset aria-busy={revealing}>
        <legend className="text-sm text-soft">{t("ask")}</legend>
        <div className="mt-2 grid grid-cols-5 gap-1.5 sm:flex sm:gap-2">
          {scale.map((mark) => (
            <Button
              key={mark}
              className="text-xs max-sm:px-0.5 sm:min-w-12 sm:text-sm"
              aria-disabled={revealing}
              onClick={() => reveal(questionId, mark, anchor)}
            >
              {t(`scale.${mark}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      {!alone && (
        <Button
          look="quiet"
          className="mt-2"
          aria-disabled={revealing}
          onClick={() => reveal(questionId, null, anchor)}
        >
          {revealing ? t("revealing") : t("reveal")}
        </Button>
      )}
      {refused && <RefusalNotice code={refused} lead={t(alone ? "notKept" : "refused")} />}
    </div>
  );
}
