import { useFormatter } from "next-intl";

/** A change as the reader's locale writes it, whole, with its sign: "+7", "−3" with a true minus, "±0". */
export function useSignedNumber(): (change: number) => string {
  const format = useFormatter();
  return (change) => {
    const whole = Math.round(change);
    if (whole === 0) return "±0";
    return format.number(whole, { signDisplay: "always" }).replace("-", "−");
  };
}
