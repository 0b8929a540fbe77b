import { type QuestionKind, questionKindSchema } from "../guide";

/** What a heading is, where the file says so itself: a category or a topic of questions, or the candidate's own questions. */
export type HeadingMark = "category" | "topic" | "ask" | "introduction";
const marks: readonly string[] = ["category", "topic", "ask", "introduction"] satisfies HeadingMark[];

/** What the HTML comments of an exported guide fix: "id: spark-memory; kind: technical", "category". */
export interface CommentFields {
  id?: string;
  kind?: QuestionKind;
  mark?: HeadingMark;
  /** A story's title is no topic. */
  noTopic?: true;
}

const field = /^(id|kind):\s*(\S{1,120})$/u;

/** The fields that comments give; anything else in them is ignored. */
export function readComment(comments: readonly string[]): CommentFields {
  const fields: CommentFields = {};
  for (const text of comments.flatMap((comment) => comment.split(";")).map((part) => part.trim())) {
    if (text === "no topic") fields.noTopic = true;
    if (marks.includes(text)) fields.mark = text as HeadingMark;
    const [, name, value] = field.exec(text) ?? [];
    // What is kept by ids could not be kept by this one.
    if (name === "id" && value !== "__proto__") fields.id = value;
    const kind = name === "kind" ? questionKindSchema.safeParse(value) : null;
    if (kind?.success) fields.kind = kind.data;
  }
  return fields;
}
