/** An instance's metrics, by name and labels as Prometheus writes them. */
export async function readGauges(appUrl: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${appUrl}/api/metrics`)).text();
  const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => {
      const space = line.lastIndexOf(" ");
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}
