/** What is not said anywhere in a line, and what is not said in a sentence that asks nothing: in a question it may be what is asked about. */
interface Phrases {
  anywhere: readonly RegExp[];
  stated: readonly RegExp[];
}

/** What an interviewer never says, in one language, of three kinds; for folded text. */
export type Forbidden = Record<"praise" | "marks" | "machinery", Phrases>;
