import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./processes";

/** What `deploy/nginx.conf` says, for instances on this machine. */
function configuration(port: number, servers: readonly string[]): string {
  const upstream = servers
    .map((url) => `server ${new URL(url).host} max_fails=1 fail_timeout=5s;`)
    .join("\n");
  return `
user root;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
  upstream rehearsal { zone rehearsal 64k; ${upstream} }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 14m;
    location / {
      proxy_pass http://rehearsal;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Connection "";
      proxy_set_header X-Request-Id $request_id;
      proxy_next_upstream error timeout non_idempotent;
      proxy_next_upstream_tries 3;
      proxy_read_timeout 60s;
      proxy_buffering off;
    }
  }
}`;
}

/** Starts nginx (which has to be installed) before some instances. */
export async function startProxy(folder: string, servers: readonly string[]) {
  const port = await freePort();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "nginx.conf"), configuration(port, servers));
  const args = ["-p", folder, "-c", "nginx.conf", "-e", path.join(folder, "error.log"), "-g", "daemon off;"];
  const child: ChildProcess = spawn("nginx", args, { stdio: ["ignore", "ignore", "inherit"] });
  const failed = once(child, "error").then(([error]) => {
    throw new Error(`nginx has to be installed for this: ${error.message}`);
  });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([failed, untilAnswered(url)]);
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, stop };
}

async function untilAnswered(url: string): Promise<void> {
  while (!(await fetch(`${url}/api/health`).catch(() => null))) await delay(50);
}
