import { type LineShape, shapeOf, tameNesting } from "./line-shape";

/**
 * A stretch of the file that is parsed by itself. micromark takes time that grows with the square of some inputs ("[[[[…", "*a_ *a_ …",
 * lists nested in lists), and its time for a whole file grows faster than the file: parts, and limits on each, make it linear.
 */
export interface Part {
  /** First line in the file, from 1. */
  line: number;
  lines: string[];
  /** Estimated microseconds that reading takes on a slow machine. */
  cost: number;
  /** A line too long or too dense for markup: it is taken as plain text. */
  plain: boolean;
  /** Holds a line like "|---|---|". */
  table: boolean;
}

/** Sizes at which a part ends: before the next heading, block, list item, line at the left edge, or any line. */
const cuts = { heading: 1_500, block: 3_000, item: 4_000, flush: 8_000, any: 16_000 };
/** What a line adds to a part's size besides its characters: many short lines are as slow as one long part. */
const lineSize = 30;
/** A longer run of blank lines ends a part. */
const longestGap = 20;
const longestLine = 20_000;
const densestLine = 600;
/** Microseconds, measured with tests/bench/parse-guide.bench.ts. */
const costs = {
  line: 28,
  paragraph: 12,
  blank: 5,
  marked: 42,
  heading: 8,
  underline: 70,
  tableRow: 24,
  special: 4,
  character: 0.2,
};

function costOf(line: string, shape: LineShape, { plain, table }: Part): number {
  const length = costs.line + costs.character * line.length;
  if (plain) return length;
  let cost = length + costs.special * shape.specials;
  if (shape.marked) cost += costs.marked;
  else if (shape.heading) cost += costs.heading;
  if (shape.underline) cost += costs.underline;
  return table ? cost + costs.tableRow : cost;
}

/** Collects lines into parts, where possible cutting between blocks. */
class PartBuilder {
  private part: Part | null = null;
  private size = 0;
  /** Specials since the last blank or marked line: they share one paragraph. */
  private density = 0;
  private blanks = 0;
  private fence = "";

  /** Takes the next line; returns the part that ended before it, if one did. */
  add(raw: string, number: number): Part | null {
    if (raw === "" || raw.trim() === "") {
      this.blanks++;
      return null;
    }
    const shape = shapeOf(raw);
    const plain = raw.length > longestLine || shape.specials > densestLine;
    const ended = this.part !== null && (plain || this.endsBefore(shape, this.part)) ? this.part : null;
    if (this.part === null || ended) this.begin(number, plain);
    this.append(raw, shape, this.part as Part);
    return ended;
  }

  /** The part that is still open. */
  rest(): Part | null {
    return this.part;
  }

  private endsBefore(shape: LineShape, part: Part): boolean {
    if (part.plain || this.blanks > longestGap) return true;
    const alone = this.blanks > 0 || shape.marked || shape.heading;
    const density = alone ? shape.specials : this.density + shape.specials;
    if (this.size > cuts.any || density > densestLine) return true;
    if (this.fence !== "" || !shape.flush) return false;
    if (shape.heading) return this.size > cuts.heading;
    if (shape.marked) return this.size > cuts.item;
    return this.size > (this.blanks > 0 ? cuts.block : cuts.flush);
  }

  private begin(line: number, plain: boolean): void {
    this.part = { line, lines: [], cost: 0, plain, table: false };
    this.size = 0;
    this.blanks = 0;
    this.density = 0;
    this.fence = "";
  }

  private append(raw: string, shape: LineShape, part: Part): void {
    for (let blank = 0; blank < this.blanks; blank++) part.lines.push("");
    if (this.blanks > 0 || shape.marked || shape.heading) this.density = 0;
    const line = this.fence === "" && !part.plain ? tameNesting(raw) : raw;
    part.lines.push(part.lines.length === 0 && !shape.flush ? line.trimStart() : line);
    part.table ||= shape.delimiter;
    part.cost += costOf(line, shape, part);
    if (this.blanks > 0) part.cost += costs.blank * this.blanks + costs.paragraph;
    this.size += line.length + lineSize;
    this.density += shape.specials;
    this.blanks = 0;
    this.followFence(shape);
  }

  private followFence({ fence }: LineShape): void {
    if (this.fence === "") this.fence = fence;
    else if (fence.startsWith(this.fence)) this.fence = "";
  }
}

/** Cuts a file into parts, one at a time, so that nothing is done for parts that nobody asks for. */
export function* splitParts(lines: readonly string[]): Generator<Part> {
  const builder = new PartBuilder();
  for (const [index, line] of lines.entries()) {
    const ended = builder.add(line, index + 1);
    if (ended) yield ended;
  }
  const rest = builder.rest();
  if (rest) yield rest;
}
