import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Transcript } from "./transcript";

/** The transcript beside a report: in a wide window it scrolls by itself, on paper it follows the report. */
export function TranscriptPane(props: ComponentProps<typeof Transcript>) {
  const t = useTranslations("Report");
  return (
    <aside
      aria-labelledby="transcript"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard has to reach it
      tabIndex={0}
      className="border-t border-hairline pt-8 xl:sticky xl:top-0 xl:h-dvh xl:overflow-y-auto xl:border-t-0 xl:border-l xl:px-8 xl:pb-16 print:static print:h-auto print:overflow-visible print:pb-0 print:border-l-0 print:px-0"
    >
      <h2 id="transcript" className="small-caps mb-6 text-soft">
        {t("transcript")}
      </h2>
      <div className="measure">
        <Transcript {...props} />
      </div>
    </aside>
  );
}
