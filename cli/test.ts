import { readArguments } from "./arguments";
import { runToEnd, tell, tellError } from "./console";
import { type Step, steps } from "./test/steps";

/** Runs a part, saying so before and after. @returns what it counted; a red part that counts nothing is one failure */
async function runStep({ name, run }: Step) {
  tell(`\n▸ ${name}`);
  const begun = Date.now();
  try {
    const counts = await run();
    const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
    tell(`${counts?.failed ? "✗" : "✓"} ${name} (${took})`);
    return counts ?? { passed: 0, failed: 0 };
  } catch (error) {
    tellError(error);
    return { passed: 0, failed: 1 };
  }
}

await runToEnd(async () => {
  readArguments({}, "npm test");
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    if (!failed) continue;
    tell(`\nStopped at: ${step.name}`);
    break;
  }
  process.exitCode = total.failed ? 1 : 0;
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
});
