import Markdown from "react-markdown";

interface ProseProps {
  children: string;
  lang?: string | undefined;
}

/** What neither asks another host for anything nor leads there; of everything else the text alone is shown. */
const allowed = ["p", "strong", "em", "code", "pre", "ul", "ol", "li", "blockquote", "br", "hr"];

/** A guide's own words, whose Markdown is kept; raw HTML in it stays text. */
export function Prose({ children, lang }: ProseProps) {
  return (
    <div
      lang={lang}
      className="space-y-3 [&_code]:text-[0.92em] [&_li]:pl-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:overflow-x-auto [&_strong]:font-semibold [&_ul]:list-disc [&_ul]:pl-6"
    >
      <Markdown allowedElements={allowed} unwrapDisallowed>
        {children}
      </Markdown>
    </div>
  );
}
