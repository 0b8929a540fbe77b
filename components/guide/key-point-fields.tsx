"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { tellsThePoint } from "@/core/guide/editing/find-edit-problems";
import type { EditedPoint, EditedQuestion } from "@/core/guide/editing/guide-edit";
import { introductionParts, starComponents } from "@/core/guide/guide";
import { useProblem } from "./problems";

interface KeyPointFieldsProps {
  question: EditedQuestion;
  point: EditedPoint;
  /** Its place among the question's points, from 0. */
  index: number;
  lang: string;
  /** Null takes it out. */
  onChange: (point: EditedPoint | null) => void;
}

/** One claim: what it says, how much it weighs, what helps to recognise it, and how to ask for it. */
export function KeyPointFields({ question, point, index, lang, onChange }: KeyPointFieldsProps) {
  const t = useTranslations("Guide.edit");
  const problem = useProblem();
  const at = (field: string) => `points.${index}.${field}`;
  const isTold = tellsThePoint(point, question.text);
  const given = [point.aliases, point.misstatements, point.probe ?? ""].filter(
    (one) => one.length > 0,
  ).length;
  return (
    <fieldset className="space-y-3 border-t border-hairline pt-3">
      <legend className="sr-only">{t("keyPoint", { number: index + 1 })}</legend>
      <TextField
        multiline
        label={t("claim")}
        place={at("text")}
        error={problem(at("text"))}
        value={point.text}
        lang={lang}
        onChange={(text) => onChange({ ...point, text })}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <WeightField point={point} onChange={onChange} />
        <PartField question={question} point={point} onChange={onChange} />
        <Button look="quiet" className="ml-auto" onClick={() => onChange(null)}>
          {t("removeKeyPoint")}
          <span className="sr-only"> {index + 1}</span>
        </Button>
      </div>
      <details open={isTold || undefined}>
        <summary className="disclosure text-sm">{t("more", { count: given })}</summary>
        <div className="mt-2 space-y-3">
          <TextField
            label={t("probe")}
            place={at("probe")}
            error={problem(at("probe"))}
            warning={isTold ? t("tellsThePoint") : undefined}
            hint={t("hint.probe")}
            value={point.probe ?? ""}
            lang={lang}
            onChange={(probe) => onChange({ ...point, probe })}
          />
          {(["aliases", "misstatements"] as const).map((field) => (
            <TextField
              key={field}
              multiline
              label={t(field)}
              place={at(field)}
              error={problem(at(field))}
              hint={t(`hint.${field}`)}
              value={point[field].join("\n")}
              lang={lang}
              onChange={(text) => onChange({ ...point, [field]: text === "" ? [] : text.split("\n") })}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

type PointProps = Pick<KeyPointFieldsProps, "point" | "onChange">;

function WeightField({ point, onChange }: PointProps) {
  const t = useTranslations("Guide.edit");
  const terms = useTranslations("Terms");
  const weights = [3, 2, 1] as const;
  return (
    <SelectField
      label={t("weight")}
      value={`${point.weight}`}
      options={weights.map((weight) => ({ value: `${weight}`, label: terms(`weight.${weight}`) }))}
      onChange={(chosen) =>
        onChange({ ...point, weight: weights.find((weight) => `${weight}` === chosen) ?? point.weight })
      }
    />
  );
}

/** Which part of a story or of an introduction the claim belongs to; other answers have no parts. */
function PartField({
  question: { kind },
  point,
  onChange,
}: PointProps & Pick<KeyPointFieldsProps, "question">) {
  const t = useTranslations("Guide.edit");
  const terms = useTranslations("Terms");
  const none = { value: "", label: t("noPart") } as const;
  if (kind === "introduction") {
    const options = introductionParts.map((value) => ({ value, label: t(`introductionPart.${value}`) }));
    const choose = (chosen: string) => {
      const { part: _, ...rest } = point;
      const part = introductionParts.find((one) => one === chosen);
      onChange(part ? { ...rest, part } : rest);
    };
    return (
      <SelectField
        label={t("partOf")}
        value={point.part ?? ""}
        options={[none, ...options]}
        onChange={choose}
      />
    );
  }
  if (kind !== "project" && kind !== "behavioral") return null;
  const options = starComponents.map((value) => ({ value, label: terms(`star.${value}`) }));
  const choose = (chosen: string) => {
    const { star: _, ...rest } = point;
    const star = starComponents.find((one) => one === chosen);
    onChange(star ? { ...rest, star } : rest);
  };
  return (
    <SelectField
      label={t("partOf")}
      value={point.star ?? ""}
      options={[none, ...options]}
      onChange={choose}
    />
  );
}
