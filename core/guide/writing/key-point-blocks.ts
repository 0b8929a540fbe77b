import type { BlockContent, ListItem } from "mdast";
import type { KeyPoint } from "../guide";
import { bullets, comment, listItem, paragraph } from "./text-blocks";

/** "(3, situation, any 2 of tools)". */
function marker({ weight, star, part, anyOf }: KeyPoint): string {
  const words = [String(weight), star, part, anyOf ? `any ${anyOf.k} of ${anyOf.group}` : undefined];
  return `(${words.filter((word) => word !== undefined).join(", ")})`;
}

/** Phrases in one line, apart by semicolons; one with a semicolon of its own needs a list. */
function phrases(label: string, all: readonly string[]): ListItem[] {
  if (all.length === 0) return [];
  if (!all.some((phrase) => /[;；]/u.test(phrase)))
    return [listItem(paragraph(`${label}: ${all.join("; ")}`))];
  return [listItem(paragraph(`${label}:`), bullets(all.map((phrase) => listItem(paragraph(phrase)))))];
}

function pointItem(point: KeyPoint): ListItem {
  const below = [
    ...phrases("Also", point.aliases),
    ...phrases("Wrong", point.misstatements),
    listItem(paragraph(`Probe: ${point.probe ?? "–"}`)),
  ];
  return listItem(paragraph(`${marker(point)} ${point.text}`), comment(`id: ${point.id}`), bullets(below));
}

/** A question's key points as a guide file carries them; nothing where there are none. */
export function keyPointBlocks(points: readonly KeyPoint[]): BlockContent[] {
  if (points.length === 0) return [];
  const heading = paragraph("", "Key points");
  heading.children.splice(1);
  return [heading, bullets(points.map(pointItem))];
}
