"use client";

import { useRouter } from "next/navigation";
import { SelectField } from "@/components/ui/select-field";

interface GuideChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** Another guide's progress. */
export function GuideChoice({ label, value, options }: GuideChoiceProps) {
  const router = useRouter();
  return (
    <SelectField
      label={label}
      value={value}
      options={options}
      onChange={(id) => router.push(`/progress?guide=${id}`)}
    />
  );
}
