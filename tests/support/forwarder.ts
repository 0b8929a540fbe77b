import { createServer, connect as dial, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A way to a server that can be taken away. */
export interface Forwarder {
  /** The target's URL by this way. */
  url: string;
  /** Ends every connection and refuses new ones, as a server that has died does. */
  cut(): void;
  /** Lets connections stand and carries nothing, as a network that drops packets does. */
  freeze(): void;
  /** The connections that there are carry nothing any more, ever, and nobody is told; new ones are as before. */
  strand(): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Carries TCP connections on a free port of loopback to the host and port of `target`, a URL. */
export async function startForwarder(target: string): Promise<Forwarder> {
  const to = new URL(target);
  const sockets = new Set<Socket>();
  const stranded: Socket[] = [];
  let frozen = false;
  const server = createServer((near) => {
    const far = dial(Number(to.port), to.hostname);
    for (const socket of [near, far]) track(sockets, socket);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
    near.pipe(far).pipe(near);
    if (frozen) pause(near, far);
  });
  const port = await listen(server, 0);
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  const cut = () => {
    server.close();
    for (const socket of [...sockets, ...stranded]) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    freeze() {
      frozen = true;
      pause(...sockets);
    },
    strand() {
      pause(...sockets);
      stranded.push(...sockets);
      sockets.clear();
    },
    async restore() {
      frozen = false;
      for (const socket of sockets) socket.resume();
      while (!server.listening) await listen(server, port).catch(() => delay(20));
    },
    close: async () => cut(),
  };
}

function track(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  socket.on("error", () => socket.destroy());
}

function pause(...sockets: Socket[]): void {
  for (const socket of sockets) socket.pause();
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve());
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}
