// Loaded (`--import`) into a process that has no use without the one that started it: it ends when that one is gone, killed in a way that it
// could not pass on.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
// Processes that it starts itself have channels of another use.
process.execArgv = [];
