import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Delivery } from "@/core/scoring/report";

/** How an answer was spoken: facts beside the score, never in it. */
export function DeliveryLine({ delivery, lang }: { delivery: Delivery; lang: string }) {
  const t = useTranslations("Report");
  const { words, minutes, longestSentenceWords, fillers, hedges, i, we } = delivery;
  const facts = [
    t("delivery.length", { lang, words, minutes: Math.max(1, Math.round(minutes)) }),
    t("delivery.sentence", { lang, words: longestSentenceWords }),
    t("delivery.fillers", { count: fillers }),
    t("delivery.hedges", { count: hedges }),
    t("delivery.pronouns", { lang, i, we }),
  ];
  return (
    <p className="mt-6 text-sm text-soft">
      {facts.map((fact, place) => (
        <Fragment key={fact}>
          {place > 0 && " · "}
          <span className="inline-block">{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}
