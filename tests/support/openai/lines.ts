/** What a scripted interviewer has at hand in one language. */
export interface Lines {
  /** Between two sentences. */
  space: string;
  /** A question of several sentences as one, with one question mark at its end. */
  asOne: (question: string) => string;
  open: string;
  bridges: string[];
  links: string[];
  returns: string[];
  askBacks: string[];
  /** For follow-ups that go by their reason alone. */
  ownQuestions: Record<string, string>;
  behind: (quote: string) => string;
  anything: string;
  clarify: string;
  hint: string;
  noted: string;
  resume: string;
  pause: string;
  handOver: string;
  reply: string;
  close: string;
}
