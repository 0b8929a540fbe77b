import { Fragment } from "react";
import { layOutText } from "./text-blocks";

interface PlainTextProps {
  children: string;
  lang?: string | undefined;
}

/** A guide's text as paragraphs and lists. */
export function PlainText({ children, lang }: PlainTextProps) {
  return (
    <div lang={lang} className="space-y-3">
      {layOutText(children).map((block, place) => (
        <Fragment key={keyOf(place)}>
          {block.type === "paragraph" ? (
            <p>{block.text}</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5">
              {block.items.map(({ text, depth }, item) => (
                <li key={keyOf(item)} style={{ marginInlineStart: `${depth * 1.25}rem` }}>
                  {text}
                </li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** The text never changes on the page, so a block's place is its identity. */
function keyOf(place: number): string {
  return `block-${place}`;
}
