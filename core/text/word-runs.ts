/** Words as numbers, so that runs of them can be told apart without being put together. */
function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
}

/** A word that occurs in no run. */
const strange = -1;

/** All runs of a number of words in texts, whose order tells what was taken from them. In time and room linear in the texts. */
export class WordRuns {
  private readonly numbers = new Map<string, number>();
  private readonly words: Int32Array;
  /** Where each run begins, by its hash; −1 where none does. A power of two, at most half full. */
  private readonly table: Int32Array;
  /** How many different runs there are. */
  readonly size: number;

  /** @param length words of a run */
  constructor(
    texts: readonly (readonly string[])[],
    private readonly length: number,
  ) {
    const read = texts
      .filter((words) => words.length >= length)
      .map((words) => numbered(words, this.numbers));
    this.words = new Int32Array(read.reduce((sum, words) => sum + words.length, 0));
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.words.length + 2))).fill(-1);
    let from = 0;
    let size = 0;
    for (const words of read) {
      this.words.set(words, from);
      for (let at = from; at + length <= from + words.length; at++) size += this.add(at);
      from += words.length;
    }
    this.size = size;
  }

  private add(at: number): number {
    const slot = this.slotOf(this.words, at);
    if (this.table[slot] !== -1) return 0;
    this.table[slot] = at;
    return 1;
  }

  /** Where the run that begins at `at` stands in the table, or the free place where it would. */
  private slotOf(words: Int32Array, at: number): number {
    const mask = this.table.length - 1;
    let slot = this.hash(words, at) & mask;
    for (let other = this.table[slot]; other !== -1; other = this.table[slot]) {
      if (this.isSame(words, at, other as number)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private hash(words: Int32Array, at: number): number {
    let hash = 0;
    for (let next = at; next < at + this.length; next++) {
      hash = Math.imul(hash ^ (words[next] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  private isSame(words: Int32Array, at: number, other: number): boolean {
    for (let offset = 0; offset < this.length; offset++)
      if (words[at + offset] !== this.words[other + offset]) return false;
    return true;
  }

  /** For each place in other words whether a run of these texts begins there. */
  foundIn(words: readonly string[]): boolean[] {
    const read = Int32Array.from(words, (word) => this.numbers.get(word) ?? strange);
    let known = 0;
    const found: boolean[] = new Array(words.length).fill(false);
    // A run ends at each word that has enough known ones before it.
    read.forEach((number, end) => {
      known = number === strange ? 0 : known + 1;
      const at = end - this.length + 1;
      if (known >= this.length) found[at] = this.table[this.slotOf(read, at)] !== -1;
    });
    return found;
  }
}
