import pg from "pg";
import type { Guide } from "@/core/guide/guide";
import { candidateActionSchema, moveSchema } from "@/core/interview/move";
import { interviewSettingsSchema } from "@/core/interview/settings";
import {
  type AnswerTurn,
  type InterviewState,
  interviewStateSchema,
  type Plan,
  planSchema,
} from "@/core/interview/state";
import type { UtteranceKind } from "@/core/interview/take-step";
import type { Turn } from "@/core/interview/transcript";

/** A turn as it is stored, with what the core read the candidate's as, and who worded the interviewer's. */
export interface TurnRow extends Turn {
  utterance: UtteranceKind | null;
  phrasedBy: "model" | "built-in" | null;
  ruleBreak: string | null;
}

const aMonthMs = 30 * 24 * 3_600_000;

/** Interviews as the product keeps them, read and set by hand: nothing of the product says what it knows of one under way. */
export class InterviewRows {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 8 });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async rows<Row extends object>(query: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>(query, values)).rows;
  }

  /** What was decided at the start. */
  async frame(id: string) {
    const [row] = await this.rows<{ content: Guide; plan: unknown; seed: number }>(
      "SELECT i.*, r.content FROM interview i JOIN guide_revision r ON r.id = i.guide_revision_id WHERE i.id = $1",
      [id],
    );
    if (!row) throw new Error(`There is no interview ${id}`);
    const plan: Plan = planSchema.parse(row.plan);
    return { guide: row.content, settings: interviewSettingsSchema.parse(row), plan, seed: row.seed };
  }

  async state(id: string): Promise<InterviewState> {
    const [row] = await this.rows<{ state: unknown }>("SELECT state FROM interview WHERE id = $1", [id]);
    return interviewStateSchema.parse(row?.state);
  }

  async turns(id: string): Promise<TurnRow[]> {
    const rows = await this.rows<Record<string, unknown>>(
      `SELECT id, role, text, move, action, utterance, question_slug AS "questionId", phrased_by AS "phrasedBy",
        rule_break AS "ruleBreak" FROM turn WHERE interview_id = $1 ORDER BY seq`,
      [id],
    );
    return rows.map(
      ({ move, action, ...row }) =>
        ({
          ...row,
          move: move === null ? null : moveSchema.parse(move),
          action: action === null ? null : candidateActionSchema.parse(action),
        }) as TurnRow,
    );
  }

  /** The turns of the newest version of each answer to a question, in order of the questions' ends. */
  async answers(id: string): Promise<{ questionId: string; turns: AnswerTurn[] }[]> {
    return this.rows(
      `SELECT q.slug AS "questionId", a.turns FROM answer a JOIN question q ON q.id = a.question_id
        WHERE a.interview_id = $1 AND NOT EXISTS (SELECT 1 FROM answer b WHERE b.interview_id = a.interview_id
          AND b.question_id = a.question_id AND (b.attempt, b.version) > (a.attempt, a.version))`,
      [id],
    );
  }

  async isQuiet(id: string): Promise<boolean> {
    const rows = await this.rows(
      "SELECT 1 FROM turn WHERE interview_id = $1 AND status = 'streaming' LIMIT 1",
      [id],
    );
    return rows.length === 0;
  }

  /**
   * Lets so much interview time pass at once, and none by itself from here on: a clock that seems to have been set back adds
   * nothing, so that how busy the machine is decides nothing. While paused, time stands.
   */
  async pass(id: string, ms: number): Promise<void> {
    await this.pool.query(
      `UPDATE interview SET state = state || jsonb_build_object(
         'elapsedMs', (state->>'elapsedMs')::float + $2::float, 'runningSince', $3::float)
        WHERE id = $1 AND state->>'runningSince' IS NOT NULL`,
      [id, ms, Date.now() + aMonthMs],
    );
  }

  /** Makes of an interview that has just begun another's twin: with its seed, its plan and its opening. */
  async makeTwin(id: string, of: { seed: number; plan: Plan }, state: InterviewState, opening: Turn) {
    await this.pool.query("UPDATE interview SET seed = $2, plan = $3, state = $4 WHERE id = $1", [
      ...[id, of.seed, JSON.stringify(of.plan)],
      JSON.stringify({ ...state, runningSince: Date.now() + aMonthMs }),
    ]);
    await this.pool.query(
      "UPDATE turn SET text = $2, built_in_text = $2, move = $3, question_slug = $4 WHERE interview_id = $1",
      [id, opening.text, JSON.stringify(opening.move), opening.questionId],
    );
  }
}
