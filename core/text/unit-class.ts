/**
 * Tells units of texts (of UTF-16) by a pattern for one of them, asked once for each: a test by a Unicode property takes ten times as long as
 * looking up what it said the last time.
 */
export function unitClass(pattern: RegExp): (code: number) => boolean {
  /** 0 where nobody has asked, 1 for no, 2 for yes. */
  const said = new Uint8Array(0x10000);
  return (code) => {
    if (said[code] === 0) said[code] = pattern.test(String.fromCharCode(code)) ? 2 : 1;
    return said[code] === 2;
  };
}

/** One half of a sign that is written in two units. */
export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
