"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { EditProblem } from "@/core/guide/editing/find-edit-problems";
import { longest } from "@/core/guide/editing/limits";

/** What stands in the way of keeping the form's question. */
export const ProblemsContext = createContext<readonly EditProblem[]>([]);

const lines = /^(text|title|tone|topic|category|points\..*)$/;

/** What is wrong with a field, as a sentence; undefined where nothing is. */
export function useProblem(): (place: string) => string | undefined {
  const t = useTranslations("Guide.edit.problem");
  const problems = useContext(ProblemsContext);
  return (place) => {
    const problem = problems.find((one) => one.place === place);
    return problem && t(problem.code, { most: lines.test(place) ? longest.line : longest.text });
  };
}
