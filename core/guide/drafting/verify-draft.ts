import { type Folded, findQuote, fold } from "../../text/fold";
import { readSource, type Source, unsupportedFigures, unsupportedNames } from "../../text/unsupported";
import type { Claim, DraftDocument, DraftTexts, DroppedClaim, GuideDraft } from "./draft";

/** What of a draft has a source, and what was dropped. */
export interface VerifiedDraft {
  draft: GuideDraft;
  dropped: DroppedClaim[];
}

/** Shorter passages occur by chance, in characters. */
const shortestPassage = 3;

class Verifier {
  readonly dropped: DroppedClaim[] = [];
  private readonly folded: Record<DraftDocument, Folded>;
  private readonly both: Source;

  constructor(private readonly texts: DraftTexts) {
    this.folded = { cv: fold(texts.cv), job: fold(texts.job) };
    this.both = readSource(texts.cv, texts.job);
  }

  /** The claim with the passage as the document has it, or null. */
  one(claim: Claim | null): Claim | null {
    if (!claim) return null;
    const found = this.find(claim);
    const why = found ? this.faultOf(found) : "no-passage";
    if (why) this.dropped.push({ claim, why });
    return why ? null : found;
  }

  all(claims: readonly Claim[]): Claim[] {
    return claims.flatMap((claim) => this.one(claim) ?? []);
  }

  /** In the document that is named, else in the other. */
  private find(claim: Claim): Claim | null {
    const order: DraftDocument[] = claim.from === "cv" ? ["cv", "job"] : ["job", "cv"];
    if (claim.passage.trim().length < shortestPassage) return null;
    for (const from of order) {
      const [span] = findQuote(this.folded[from], claim.passage);
      if (span) return { ...claim, from, passage: this.texts[from].slice(span.start, span.end) };
    }
    return null;
  }

  private faultOf({ text, passage }: Claim): DroppedClaim["why"] | null {
    if (unsupportedFigures(text, readSource(passage)).length > 0) return "figure";
    return unsupportedNames(text, this.both).length > 0 ? "name" : null;
  }
}

/**
 * Keeps of a draft what its documents bear out: each claim's passage has to occur in one of them, its figures in that passage, its names
 * in one of the documents. Projects and questions of which nothing is left to tell go too; their claims are listed as dropped.
 */
export function verifyDraft(draft: GuideDraft, texts: DraftTexts): VerifiedDraft {
  const verifier = new Verifier(texts);
  const projects = draft.projects.flatMap((project) => {
    const title = verifier.one(project.title);
    const [situation, task, action, result] = [
      verifier.all(project.situation),
      verifier.all(project.task),
      verifier.all(project.action),
      verifier.all(project.result),
    ];
    const told = situation.length + task.length + action.length + result.length;
    return title && told > 0 ? [{ title, situation, task, action, result }] : [];
  });
  const questions = draft.questions.flatMap(({ kind, ...question }) => {
    const ask = verifier.one(question.ask);
    const answer = verifier.all(question.answer);
    return ask && answer.length > 0 ? [{ kind, ask, answer }] : [];
  });
  const { one, all } = { one: verifier.one.bind(verifier), all: verifier.all.bind(verifier) };
  const verified = {
    ...{ candidate: one(draft.candidate), role: one(draft.role), company: one(draft.company) },
    ...{ introduction: all(draft.introduction), projects, questions },
    questionsToAsk: all(draft.questionsToAsk),
  };
  return { draft: verified, dropped: verifier.dropped };
}
