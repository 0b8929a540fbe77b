import { useTranslations } from "next-intl";
import { groups, keysOf, type Shortcut } from "./shortcuts";

/** Every shortcut with its keys, by where it counts. */
export function ShortcutList() {
  const t = useTranslations("Shortcuts");
  return (
    <div className="gap-x-10 sm:columns-2">
      {(["everywhere", "interview", "report"] as const).map((group) => (
        <section key={group} className="mb-5 break-inside-avoid last:mb-0">
          <h3 className="small-caps mb-2 text-soft">{t(`group.${group}`)}</h3>
          <dl className="text-sm">
            {groups[group].map((shortcut) => (
              <Line key={shortcut} shortcut={shortcut} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Line({ shortcut }: { shortcut: Shortcut }) {
  const t = useTranslations("Shortcuts");
  return (
    <div className="flex items-baseline justify-between gap-4 py-1">
      <dt>{t(`does.${shortcut}`)}</dt>
      <dd lang="en" className="flex shrink-0 gap-1">
        {keysOf(shortcut).map((key) => (
          <kbd key={key} className="min-w-6 rounded border border-edge px-1.5 text-center font-sans text-xs">
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
