import { foldText } from "../text/fold";
import { elapsedMs } from "./clock";
import type { InterviewState } from "./state";

const numberWords = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    一: 1,
    两: 2,
    二: 2,
    三: 3,
    五: 5,
    六: 6,
    八: 8,
    十: 10,
    十五: 15,
    二十: 20,
    三十: 30,
  }),
);
const minutesSaid =
  /(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|二十|三十|十五|[一两二三五六八十]) ?(?:more |个)?(?:minutes?|mins?\b|分钟)/u;

/** In how many minutes somebody says that they have to go; null where they name none. */
export function minutesNamed(text: string): number | null {
  const [, number = ""] = minutesSaid.exec(foldText(text)) ?? [];
  if (number === "") return null;
  return numberWords.get(number) ?? Number(number);
}

/** The interview from when the candidate said that time is short: brief from here on, and over by when they have to go, if they said when. */
export function withHurry(state: InterviewState, text: string, now: number): InterviewState {
  const minutes = minutesNamed(text);
  const untilMs =
    minutes === null ? (state.hurry?.untilMs ?? null) : elapsedMs(state, now) + minutes * 60_000;
  return { ...state, hurry: { untilMs }, timeWarned: state.timeWarned || minutes !== null };
}
