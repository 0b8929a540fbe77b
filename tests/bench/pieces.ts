/** A text of so many characters, made of pieces by their number. */
export function pieces(piece: (index: number) => string) {
  return (length: number): string => {
    const made: string[] = [];
    for (let index = 0, size = 0; size < length; index++) {
      const next = piece(index);
      made.push(next);
      size += next.length;
    }
    return made.join("").slice(0, length);
  };
}

/** A word of its own for each number. */
export const word = (index: number) =>
  index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));

/** A Chinese character for each number, none beside its like. */
export const han = (index: number) => String.fromCharCode(0x4e00 + ((index * 7919) % 20_000));
