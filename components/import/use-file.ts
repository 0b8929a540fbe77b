"use client";

import { useState } from "react";
import type { Refusal } from "@/components/request/send-json";
import { textOfFile } from "./text-of-file";

export interface FileReading {
  take: (file: File) => Promise<void>;
  reading: boolean;
  refusal: Refusal | null;
}

/** Reads files, one at a time, and keeps what one was refused for until the next is chosen. */
export function useFile(onText: (text: string) => void): FileReading {
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (file: File) => {
    if (reading) return;
    setReading(true);
    const answered = await textOfFile(file);
    setReading(false);
    setRefusal(answered.ok ? null : answered.refusal);
    if (answered.ok) onText(answered.body.text);
  };
  return { take, reading, refusal };
}
