import { readFile } from "node:fs/promises";

/** Replaces the one place that a pattern finds. @throws where there is none, so that nothing of the deployed configuration is taken for granted */
function replaceOne(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`deploy/nginx.conf has nothing like ${pattern} any more`);
  return text.replace(pattern, () => by);
}

/** What `deploy/nginx.conf` says, for instances on this machine: only where it listens and where the instances are is another. */
export async function proxyConfiguration(port: number, servers: readonly string[]): Promise<string> {
  const deployed = await readFile("deploy/nginx.conf", "utf8");
  const rules = /server app:3000 resolve ([^;]*);/.exec(deployed)?.[1];
  const upstream = servers.map((url) => `server ${new URL(url).host} ${rules};`).join("\n  ");
  const listening = replaceOne(deployed, /listen 80;/, `listen 127.0.0.1:${port};`);
  const here = replaceOne(
    listening,
    /resolver 127\.0\.0\.11 [^;]*;\s*server app:3000 resolve [^;]*;/,
    upstream,
  );
  return `
user root;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 4096; }
http {
access_log off;
client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
${here}
}`;
}
