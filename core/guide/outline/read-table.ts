import type { Table, TableCell, TableRow } from "mdast";
import { type InlineLine, inlineLines, plainInline } from "../markdown/inline";
import type { Entry } from "./entry";
import { roleOf } from "./label";
import { newEntry, pastedEntry } from "./new-entry";
import { type Role, starRoles } from "./vocabulary";

interface Row {
  cells: TableCell[];
  line: number;
}

/** A column that only counts. */
const uninformative = /^(?:|#|no\.?|nr\.?|id|序号|编号)$/iu;
const dash = /^[-–*]\s+/u;

function plain(cell: TableCell | undefined): string {
  return plainInline(cell?.children ?? []);
}

/** A cell's lines, which `<br>` parts; a dash before one makes it a list item. */
function linesIn(cells: readonly TableCell[], line: number): InlineLine[] {
  return cells.flatMap(({ children }) =>
    inlineLines(children, line).map((found) => ({ ...found, text: found.text.replace(dash, "• "), line })),
  );
}

function cellEntry(label: string, cells: readonly TableCell[], line: number): Entry {
  const found = linesIn(cells, line);
  const [only] = found;
  const text = found.length === 1 && only ? only.text.replace(/^• /u, "") : "";
  const children = found.length > 1 ? found.map((own) => pastedEntry(own, "line")) : [];
  const source = text === "" ? label : `${label}: ${text}`;
  const own = { label, role: roleOf(label), text, source, lines: [text], children };
  return newEntry({ form: "item", ...own, line, endLine: line });
}

function isEmpty({ text, children, label }: Entry): boolean {
  return (text === "" && children.length === 0) || uninformative.test(label ?? "");
}

/** A row below a header with known labels: the cell under "Question" or the first unknown one heads the others. */
function readRow(header: readonly string[], { cells, line }: Row): Entry[] {
  const named = header
    .map((label, index) => cellEntry(label, cells.slice(index, index + 1), line))
    .filter((entry) => !isEmpty(entry));
  const title = named.find(({ role }) => role === "question") ?? named.find(({ role }) => role === null);
  if (!title) return named;
  const children = named.filter((entry) => entry !== title);
  if (title.role === "question") return [{ ...title, children: [...title.children, ...children] }];
  const { text } = title;
  return [
    newEntry({ form: "bold", level: 7, source: text, text, lead: text, children, line, endLine: line }),
  ];
}

function isStory(roles: readonly (Role | null)[]): boolean {
  return roles.filter((role) => starRoles.some((part) => part === role)).length >= 2;
}

function known(header: readonly string[]): boolean {
  const roles = header.map(roleOf);
  return isStory(roles) || (roles.includes("question") && header.length > 1);
}

/** The rows of "Situation | …", "Task | …"; what the columns are called says nothing. */
function readColumns(rows: readonly Row[]): Entry[] {
  const entries = rows.map(({ cells, line }) => cellEntry(plain(cells[0]), cells.slice(1), line));
  return entries.filter((entry, index) => !isEmpty(entry) && (index > 0 || entry.role !== null));
}

/**
 * A table as entries: rows under "Question | Answer" or "Situation | Task | …" become what their header says, two columns of which the
 * first holds such labels become labelled entries; any other table stays one.
 */
export function readTable(node: Table, lines: { line: number; endLine: number }): Entry[] {
  const first = node.position?.start.line ?? 1;
  const rows = node.children.map((row: TableRow): Row => {
    return { cells: row.children, line: lines.line + (row.position?.start.line ?? first) - first };
  });
  const header = (rows[0]?.cells ?? []).map(plain);
  if (known(header)) return rows.slice(1).flatMap((row) => readRow(header, row));
  if (isStory(rows.map(({ cells }) => roleOf(plain(cells[0]))))) return readColumns(rows);
  return [newEntry({ form: "table", rows: rows.map(({ cells }) => cells.map(plain)), ...lines })];
}
