import { Notice } from "@/components/ui/notice";

/** A link that is shown once, with what to do with it. */
export function OneTimeLink({ hint, link }: { hint: string; link: string }) {
  return (
    <Notice>
      {hint}
      <code className="mt-2 block break-all text-ink select-all">{link}</code>
    </Notice>
  );
}
