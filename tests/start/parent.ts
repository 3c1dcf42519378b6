import { keepRunning } from "../../scripts/run/keep-running.ts";

// A supervisor of one: it tells the process number of its child, as the child told it.
const [file = ""] = process.argv.slice(2);
const kept = keepRunning(
  { name: "child", file, env: process.env },
  { say: (line) => console.log(line), now: () => performance.now() },
);
process.once("SIGTERM", () => {
  void kept.stop(1_000).then(() => process.exit(0));
});
console.log(JSON.stringify(await kept.ready));
