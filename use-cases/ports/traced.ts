/** Does a work, and tells whoever collects traces of it. */
export type Traced = <Value>(
  name: string,
  attributes: Record<string, string>,
  work: () => Promise<Value>,
) => Promise<Value>;
