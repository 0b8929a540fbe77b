/**
 * Streams that one person has open on one instance: more tabs than anybody reads in. Each costs a few reads of the database with each sentence
 * of its interview.
 */
const mostOfOne = 30;

/** Route handlers are bundled apart, each with its own copy of this module. */
const shared = globalThis as typeof globalThis & { rehearsalStreams?: Map<string, Set<() => void>> };

/**
 * Counts a person's open stream. Beyond what one person may have, the one that was opened first is ended: it may well be of a tab or a network
 * that is gone, of which nothing has been heard yet, and a page that still lives comes back by itself.
 * @param end ends the stream
 * @returns to be called when it has ended
 */
export function countStream(ownerId: string, end: () => void): () => void {
  shared.rehearsalStreams ??= new Map();
  const all = shared.rehearsalStreams;
  const own = all.get(ownerId) ?? new Set();
  all.set(ownerId, own.add(end));
  const [first] = own;
  if (own.size > mostOfOne) first?.();
  return () => {
    own.delete(end);
    if (own.size === 0 && all.get(ownerId) === own) all.delete(ownerId);
  };
}
