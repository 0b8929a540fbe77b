/**
 * Next calls this once when a server process starts: rating jobs are taken up there, and an orderly end stores what is being said. The
 * variable is Next's own and has to stand here literally, so that nothing of it is built for the edge runtime.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { closeServices } = await import("./wiring/services");
    const { beginWork } = await import("./wiring/work");
    const { refuseToServeUnguarded } = await import("./wiring/accounts");
    refuseToServeUnguarded();
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void closeServices());
    void beginWork();
  }
}
