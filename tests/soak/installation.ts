import { migrate } from "@/db/migrate";
import { seed } from "@/prisma/seed";
import { NodeProcess } from "./node-process";
import { DatabaseProcess, freePort } from "./processes";

export interface App extends NodeProcess {
  url: string;
  /** Of Node's inspector, on loopback. */
  inspectorPort: number;
}

/** The whole product in processes of its own: a database, an endpoint, apps that do not rate, and a worker. */
export interface Installation {
  database: DatabaseProcess;
  endpoint: NodeProcess;
  endpointUrl: string;
  apps: App[];
  worker: NodeProcess;
  /** What every process of it is given. */
  settings: Record<string, string>;
  remove(): Promise<void>;
}

const says = (word: string) => async (output: string) => output.includes(word);

/** Whether an instance says of itself that it can serve. */
async function isReady(appUrl: string): Promise<boolean> {
  const signal = AbortSignal.timeout(10_000);
  return fetch(`${appUrl}/api/ready`, { signal }).then(
    (response) => response.ok,
    () => false,
  );
}

export function createWorker(name: string, settings: Record<string, string>): NodeProcess {
  return new NodeProcess(name, ["--import", "tsx", "cli/worker.ts"], settings, says("Rating answers"));
}

async function createApp(name: string, settings: Record<string, string>): Promise<App> {
  const [port, inspectorPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const args = [`--inspect=127.0.0.1:${inspectorPort}`, "node_modules/next/dist/bin/next", "start"];
  const env = { ...settings, REHEARSAL_WORKER: "false" };
  const app = new NodeProcess(name, [...args, "-H", "127.0.0.1", "-p", String(port)], env, () =>
    isReady(url),
  );
  return Object.assign(app, { url, inspectorPort });
}

/** Whoever measures is more than a person. */
const unlimited = {
  REHEARSAL_READS_A_MINUTE: "1000000000",
  REHEARSAL_WRITES_A_MINUTE: "1000000000",
  REHEARSAL_INTERVIEWS_AN_HOUR: "1000000000",
  REHEARSAL_IMPORTS_AN_HOUR: "1000000000",
};

/**
 * Starts the production build at hand with all that it needs.
 * @param dataDir folder for the database
 * @param env settings of the apps beside the defaults
 */
export async function install(
  dataDir: string,
  { apps: count = 1, env = {} }: { apps?: number; env?: Record<string, string> } = {},
): Promise<Installation> {
  const database = await DatabaseProcess.create(dataDir);
  await database.start();
  await migrate(database.url());
  await seed(database.url());
  const endpointPort = await freePort();
  const endpointUrl = `http://127.0.0.1:${endpointPort}`;
  const endpointArgs = ["--import", "tsx", "tests/support/openai/server.ts", "--port", String(endpointPort)];
  const endpoint = new NodeProcess("endpoint", endpointArgs, {}, says("OPENAI_BASE_URL"));
  const settings = {
    DATABASE_URL: database.url(),
    OPENAI_BASE_URL: `${endpointUrl}/v1`,
    REHEARSAL_INTERVIEWER_MODEL: "stand-in",
    REHEARSAL_RATER_MODEL: "stand-in",
    REHEARSAL_DATA_DIR: dataDir,
    ...unlimited,
  };
  const apps: App[] = [];
  for (let index = 1; index <= count; index += 1)
    apps.push(await createApp(count > 1 ? `app ${index}` : "app", { ...settings, ...env }));
  const worker = createWorker("worker", settings);
  const remove = async () => {
    await Promise.allSettled([...apps, worker, endpoint].map((process) => process.kill()));
    await database.remove();
  };
  try {
    await Promise.all([endpoint, worker, ...apps].map((process) => process.start()));
  } catch (error) {
    await remove();
    throw error;
  }
  return { database, endpoint, endpointUrl, apps, worker, settings, remove };
}

/** Changes the endpoint; see `controlSchema` of the stand-in. */
export async function control(endpointUrl: string, change: object): Promise<void> {
  await fetch(`${endpointUrl}/__control`, { method: "POST", body: JSON.stringify(change) });
}
