import { expect, test } from "vitest";
import { withholdKey } from "./withhold-key";

const key = "sk-0123456789abcdef";

function responseOf(...pieces: (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  return new Response(body, { status: 418, headers: { "x-request-id": "1" } });
}

test.each([
  ["whole", [`{"error":"no key ${key}, ${key}"}`], '{"error":"no key [key], [key]"}'],
  ["in two pieces", ["a sk-0123", "456789abcdef b"], "a [key] b"],
  ["a character at a time", [...`«${key}»`], "«[key]»"],
  ["begun and not gone on with", ["sk-01234", " and sk-"], "sk-01234 and sk-"],
  ["begun twice", ["sk-0sk-0123456789", "abcdef"], "sk-0[key]"],
])("a key that comes %s is left out, and nothing else is", async (_, pieces, said) => {
  const response = withholdKey(responseOf(...pieces), key);
  expect([response.status, response.headers.get("x-request-id")]).toEqual([418, "1"]);
  expect(await response.text()).toBe(said);
});

test("a character that is cut in two stays one", async () => {
  const [whole] = [new TextEncoder().encode("工程师")];
  const cut = responseOf(whole.subarray(0, 4), whole.subarray(4));
  expect(await withholdKey(cut, key).text()).toBe("工程师");
});

test("a word that a local server takes for a key may be said, and where there is no key all is as it was", async () => {
  expect(await withholdKey(responseOf("ollama runs llama"), "ollama").text()).toBe("ollama runs llama");
  expect(await withholdKey(responseOf("none"), null).text()).toBe("none");
  expect(withholdKey(new Response(null, { status: 204 }), key).status).toBe(204);
});
