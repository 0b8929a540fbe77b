const longest = 100;
/** Names that Windows keeps for its devices, with whatever ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name that every system takes for a file or a folder: without what would lead elsewhere, what a shell or a header reads as something else,
 * and what has the rest run backwards; at most 100 characters.
 */
export function fileName(wanted: string): string {
  const plain = wanted
    .slice(0, longest)
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|]/gu, "_")
    .replace(/^[\s.-]/, "_")
    .replace(/[\s.]$/, "_");
  return device.test(plain) ? `_${plain}` : plain || "_";
}
