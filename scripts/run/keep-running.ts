import { type ChildProcess, spawn } from "node:child_process";
import { nextPause } from "./pause.ts";
import { StartError } from "./start-error.ts";

export type Program = {
  name: string;
  file: string;
  args?: string[];
  /** For Node itself. */
  flags?: string[];
  env: NodeJS.ProcessEnv;
  /** What it has to say is of no use to who started the board; its errors are told all the same. */
  quiet?: boolean;
};

export type Kept = {
  /** Resolves with what the process first said through its channel, rejects when the very first one ends before. */
  ready: Promise<unknown>;
  /** Asks it to end, and makes it after `patienceMs`. */
  stop: (patienceMs: number) => Promise<void>;
};

export type KeepEffects = {
  say: (line: string) => void;
  /** Milliseconds, of a clock that only goes forward. */
  now: () => number;
};

const FOLLOW_PARENT = new URL("./follow-parent.mjs", import.meta.url).href;

/** On Ctrl-C the terminal ends everyone at once; one who dies then is not missed. */
const GRACE_MS = 200;

/** Starts the program, and again with growing pauses each time that it ends without having been asked to. */
export function keepRunning(program: Program, { say, now }: KeepEffects): Kept {
  let child: ChildProcess;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let pause: number | null = null;
  const ready = Promise.withResolvers<unknown>();
  let ended = Promise.withResolvers<void>();

  const start = () => {
    const begun = now();
    ended = Promise.withResolvers<void>();
    const words = [
      ...(program.flags ?? []),
      "--import",
      FOLLOW_PARENT,
      program.file,
      ...(program.args ?? []),
    ];
    child = spawn(process.execPath, words, {
      env: program.env,
      stdio: ["ignore", program.quiet ? "ignore" : "inherit", "inherit", "ipc"],
    });
    child.once("message", ready.resolve);
    const onEnd = (how: string) => {
      ended.resolve();
      ready.reject(
        new StartError(
          `The ${program.name} ended before it was ready (${how}); what it said, if anything, stands above`,
        ),
      );
      if (stopping) return;
      pause = nextPause(pause, now() - begun);
      const wait = pause;
      timer = setTimeout(() => {
        say(`The ${program.name} ended (${how}); it is started again in ${wait / 1000} s`);
        timer = setTimeout(start, wait - GRACE_MS);
      }, GRACE_MS);
    };
    child.once("exit", (code, signal) => onEnd(signal ?? `exit code ${code}`));
    // Where the system could not start it at all there is no exit.
    child.once("error", (error) => {
      if (child.pid === undefined) onEnd(error.message);
    });
  };

  // Whoever does not wait for the first word must not be ended by its absence.
  ready.promise.catch(() => undefined);
  start();

  return {
    ready: ready.promise,
    async stop(patienceMs) {
      stopping = true;
      clearTimeout(timer);
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        await ended.promise;
      clearTimeout(force);
    },
  };
}
