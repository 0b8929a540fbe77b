import { strToU8, Zip, ZipDeflate } from "fflate";

/**
 * A zip archive of text files, made as it is read: no more than one file is in memory.
 * @param files in the order of the archive, each path once
 */
export function zipStream(files: AsyncIterable<{ path: string; text: string }>): ReadableStream<Uint8Array> {
  const chunks = zipChunks(files);
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* zipChunks(
  files: AsyncIterable<{ path: string; text: string }>,
): AsyncGenerator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const take = () => {
    if (failure) throw failure;
    const taken = Buffer.concat(ready);
    ready = [];
    return taken;
  };
  for await (const { path, text } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(strToU8(text), true);
    yield take();
  }
  zip.end();
  yield take();
}
