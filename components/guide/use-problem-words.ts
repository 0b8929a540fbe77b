import { useTranslations } from "next-intl";
import { readProblem } from "@/core/guide/reading/problem-words";

/** Words a guide's problem in the interface's language; one that is not known stays as it was stored. */
export function useProblemWords(): (message: string) => string {
  const t = useTranslations("Guide.problem");
  return (message) => {
    const problem = readProblem(message);
    return problem ? t(problem.code, { what: problem.what }) : message;
  };
}
