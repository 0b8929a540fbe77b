/** What is read when it is first asked for, and kept. */
export function once<Read>(read: () => Read): () => Read {
  let known: { read: Read } | null = null;
  return () => {
    known ??= { read: read() };
    return known.read;
  };
}
