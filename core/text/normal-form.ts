/** No letter carries so many marks (the Stream-Safe Text Format of Unicode Annex 15 allows for 30): to put more in order takes their number squared. */
const piled = /\p{M}{31}/u;
const piece = /[\s\S]{1,32}/gu;

/** The compatibility normal form (NFKC) of a text; where marks are piled up beyond what any script does, of its pieces. */
export function normalForm(text: string): string {
  return piled.test(text) ? text.replace(piece, (part) => part.normalize("NFKC")) : text.normalize("NFKC");
}
