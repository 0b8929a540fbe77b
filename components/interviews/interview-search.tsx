import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Seeks sittings; a plain form, so that it works before any script does. */
export function InterviewSearch({ text }: { text: string }) {
  const t = useTranslations("Interviews");
  return (
    <Form action="/interviews" role="search" className="spread mb-8 print:hidden">
      <div className="flex items-end gap-4 md:col-start-2">
        <label className="min-w-0 flex-1 border-b border-edge">
          <span className="block text-xs text-soft">{t("search")}</span>
          <input
            key={text}
            type="search"
            data-shortcut="search"
            name="q"
            defaultValue={text}
            maxLength={200}
            className="min-h-9 w-full touch:min-h-11 bg-transparent text-ink"
          />
        </label>
        <Button type="submit" className="text-sm">
          {t("find")}
        </Button>
      </div>
    </Form>
  );
}
