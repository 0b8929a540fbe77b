import { once } from "node:events";

/** What a process keeps once all that can be collected has been, in bytes. */
export interface Kept {
  /** Of JavaScript's heap. */
  heap: number;
  /** Outside of it: buffers. */
  external: number;
  /** All that the process has of the machine; allocators give back late what they had at the peak. */
  resident: number;
}

/**
 * Has a process collect its garbage, twice, for what finalizers let go, and measures what is left.
 * @param port of its inspector (`node --inspect=PORT`)
 */
export async function measureKept(port: number): Promise<Kept> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
  await once(socket, "open");
  try {
    for (let round = 1; round <= 2; round += 1) await ask(socket, "HeapProfiler.collectGarbage");
    const expression = "JSON.stringify(process.memoryUsage())";
    const { result } = await ask(socket, "Runtime.evaluate", { expression });
    const usage = JSON.parse(result.value) as NodeJS.MemoryUsage;
    return { heap: usage.heapUsed, external: usage.external, resident: usage.rss };
  } finally {
    socket.close();
  }
}

/** One question at a time. @returns the result, in the form of the Chrome DevTools protocol */
async function ask(socket: WebSocket, method: string, params: object = {}) {
  socket.send(JSON.stringify({ id: 1, method, params }));
  const [{ data }] = await once(socket, "message");
  const { result, error } = JSON.parse(String(data));
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

export function inMegabytes({ heap, external, resident }: Kept): string {
  const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  return `heap ${mb(heap)}, buffers ${mb(external)}, resident ${mb(resident)}`;
}
