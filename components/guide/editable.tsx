"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, type ButtonLook } from "@/components/ui/button";
import { useLabelled } from "@/components/ui/use-labelled";
import { useDesk } from "./guide-desk";

interface EditableProps {
  /** What the button says, and, to those who can't see where it stands, of what. */
  label: string;
  of?: string | undefined;
  look?: ButtonLook;
  /** The form, told how to close itself. */
  editor: (close: () => void) => ReactNode;
  /** What is read while nobody edits. */
  children?: ReactNode;
}

/** A stretch of the guide that turns into a form in its place, and back. The keyboard's place comes back with it. */
export function Editable({ label, of, look = "quiet", editor, children }: EditableProps) {
  const desk = useDesk();
  const labelled = useLabelled();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // What was done may have led the keyboard elsewhere, to taking it back for one.
    const lost = document.activeElement === document.body;
    if (wasEditing.current && !editing && lost) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (!desk) return children;
  if (editing) return editor(() => setEditing(false));
  return (
    <>
      {children}
      <Button
        ref={button}
        look={look}
        className="mt-2 text-sm print:hidden"
        aria-label={of && labelled(label, of)}
        onClick={() => setEditing(true)}
      >
        {label}
      </Button>
    </>
  );
}
