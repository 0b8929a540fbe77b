import { stem } from "./stem";

/** Pairs of words and their likes that cannot both hold of one thing: `side, side | other, other`. */
const pairs = `
ephemeral, disposable, temporary, transient, short-lived, mortal | durable, permanent, persistent, immortal, forever
fast, quick, rapid | slow, sluggish
increase, rise, raise, grow, improve, climb, up | decrease, fall, drop, reduce, decline, shrink, worsen, cut, lower, halve, down
lower | higher
high | low
less, fewer | more
above | below
cheap, inexpensive | expensive, costly, pricey
internal, inside, inward | external, outside
before, prior, beforehand | after, afterwards, afterward
automatic, automated, automatically | manual, manually
small, tiny | large, big, huge, massive
static, fixed | dynamic, random, changing
stable, reliable, stability | unstable, flaky, unreliable
consistent, consistently | inconsistent, arbitrary
local, locally, domestic, onshore | abroad, overseas, offshore
always | never
direct, directly, straight | indirect, indirectly
hot | cold
agree, agreed, accept, accepted, approve | refuse, refused, reject, rejected, disagree
smooth, smoothly, success, succeed | failure, fail, failed, outage
regulated, restricted, strict, forbidden, prohibited | freely, unrestricted, relaxed, relax
stop, halt, abort | continue, proceed
extensible, pluggable, open | closed, fixed
optional | mandatory, required, obligatory
synchronous, synchronously, sync | asynchronous, asynchronously, async
stateful | stateless
lossy | lossless
horizontal, horizontally | vertical, vertically
public | private
add | remove
early, earlier | late, later
short, shorter | long, longer
centralized, central | decentralized, distributed
mutable | immutable
structured, relational | unstructured, semi
enable, enabled | disable, disabled
push | pull
`;

const opposites = new Map<string, Set<string>>();

function link(from: string[], to: string[]): void {
  for (const word of from) {
    const known = opposites.get(word) ?? new Set();
    for (const other of to) known.add(other);
    opposites.set(word, known);
  }
}

for (const line of pairs.trim().split("\n")) {
  const [left = [], right = []] = line
    .split("|")
    .map((side) => side.split(",").map((word) => stem(word.trim())));
  link(left, right);
  link(right, left);
}

/** Stems that cannot hold together with this one. */
export function oppositesOf(wordStem: string): ReadonlySet<string> {
  return opposites.get(wordStem) ?? new Set();
}
