import { readFile } from "node:fs/promises";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as plainRequest } from "node:http";
import { createServer, request as secureRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What was answered through the proxy; nothing is followed and no cookie is kept. */
export interface SecureAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  cookies: string[];
  body: string;
}

/** A proxy that ends TLS in front of the product, as deployments have one: it passes `Host` on and adds whom it was asked by. */
export interface TlsProxy {
  port: number;
  /** Asks under the proxy's name, with exactly these headers beside `Host`. */
  ask(method: string, path: string, headers?: OutgoingHttpHeaders, body?: object): Promise<SecureAnswer>;
  close(): Promise<void>;
}

/** What the certificate is for. */
export const tlsName = "rehearsal.example";

const readTls = (file: string) => readFile(new URL(`tls/${file}`, import.meta.url));

/** @param target the product's URL, asked for before each request */
export async function startTlsProxy(target: () => string): Promise<TlsProxy> {
  const [key, cert] = await Promise.all([readTls("key.pem"), readTls("cert.pem")]);
  const server = createServer({ key, cert }, (request, response) => {
    const { headers: given, method, url: asked, socket } = request;
    const { hostname, port } = new URL(target());
    const headers = { ...given, "x-forwarded-for": socket.remoteAddress, "x-forwarded-proto": "https" };
    const passed = plainRequest({ hostname, port, method, path: asked, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    response.on("close", () => passed.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ask: (method, asked, headers = {}, body) =>
      new Promise((resolve, reject) => {
        const all = { host: tlsName, ...(body && { "content-type": "application/json" }), ...headers };
        const options = {
          host: "127.0.0.1",
          port,
          servername: tlsName,
          ca: cert,
          method,
          path: asked,
          headers: all,
        };
        const sent = secureRequest(options, async (answer) => {
          const { statusCode: status = 0, headers } = answer;
          const cookies = headers["set-cookie"] ?? [];
          resolve({ status, headers, cookies, body: await text(answer) });
        });
        sent.on("error", reject);
        sent.end(body && JSON.stringify(body));
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
