import type { QuestionKind } from "../guide/guide";
import type { InterviewSettings, PersonaId } from "./settings";

/** One person at the interviewer's side of the table. */
export interface Interviewer {
  name: string;
  /** What they are at the guide's company, as they would say it. */
  function: string;
}

type Seat = "hiring-manager" | "principal-engineer" | "hr-partner" | "coach";

const interviewers: Record<InterviewSettings["language"], Record<Seat, Interviewer>> = {
  en: {
    "hiring-manager": { name: "Daniel Weber", function: "hiring manager for this team" },
    "principal-engineer": { name: "Lin Qiao", function: "principal engineer" },
    "hr-partner": { name: "Sofia Marin", function: "HR partner" },
    coach: { name: "Maya Brooks", function: "interview coach" },
  },
  zh: {
    "hiring-manager": { name: "周明远", function: "这个团队的招聘经理" },
    "principal-engineer": { name: "林乔", function: "首席工程师" },
    "hr-partner": { name: "苏雅", function: "人力资源业务伙伴" },
    coach: { name: "孟晓", function: "面试教练" },
  },
};

/** Who asks what on a panel: the engineer takes the craft, HR the behavior, the manager opens, hears of the projects and closes. */
const panelSeats: Record<QuestionKind, Seat> = {
  introduction: "hiring-manager",
  project: "hiring-manager",
  technical: "principal-engineer",
  design: "principal-engineer",
  domain: "principal-engineer",
  behavioral: "hr-partner",
};

/** The one who speaks on a question of a kind; `kind` null for opening, hand-over and close. */
export function interviewerOf(
  settings: Pick<InterviewSettings, "persona" | "language">,
  kind: QuestionKind | null,
): Interviewer {
  return interviewers[settings.language][seatOf(settings.persona, kind)];
}

/** The seat whose manner colors a line: a panel's members each keep their own. */
export function seatOf(persona: PersonaId, kind: QuestionKind | null): Seat {
  if (persona !== "panel") return persona;
  return kind === null ? "hiring-manager" : panelSeats[kind];
}

/** All who sit at the table, in the order of their turns. */
export function panelOf(settings: Pick<InterviewSettings, "persona" | "language">): Interviewer[] {
  const seats: Seat[] =
    settings.persona === "panel"
      ? ["hiring-manager", "principal-engineer", "hr-partner"]
      : [settings.persona];
  return seats.map((seat) => interviewers[settings.language][seat]);
}
