import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

const looks = {
  /** The one thing that a screen is for. */
  primary:
    "forced-color-adjust-none border border-transparent bg-accent px-5 py-2 font-medium text-on-accent hover:opacity-90",
  secondary: "border border-edge px-4 py-2 text-ink hover:border-ink",
  /** Controls that stand in a row of their own kind. */
  quiet: "-mx-2 px-2 py-1.5 text-sm text-soft underline-offset-4 hover:text-ink hover:underline",
  /** The one among such controls that is the way on. */
  onward:
    "-mx-2 px-2 py-1.5 text-sm text-accent underline decoration-1 underline-offset-4 hover:decoration-2",
  danger: "border border-brick px-4 py-2 text-brick hover:bg-brick hover:text-paper",
} as const;
export type ButtonLook = keyof typeof looks;

/** Class names of a button, for what has to look like one and isn't (a link, a dialog's own close). */
export function buttonClass(look: ButtonLook, className?: string): string {
  return clsx(
    "inline-flex min-h-9 touch:min-h-11 items-center justify-center gap-2 rounded text-center text-balance transition-colors",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50",
    looks[look],
    className,
  );
}

interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook;
}

export function Button({ look = "secondary", className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  look?: ButtonLook;
}

export function ButtonLink({ look = "secondary", className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonClass(look, className)} {...rest} />;
}
