import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../command.ts";

/** Its presence says that a folder is ours to replace; while one is being filled it names the process that does it. */
const MARKER = ".mastoboard-copy";
const DONE = "A copy made by npm run site, which replaces everything here but .git and CNAME.\n";

/** What belongs to wherever a copy is published, and goes on from one copy to the next. */
const KEPT = [".git", "CNAME"];

export type Outcome = { files: number; bytes: number; changed: number; removed: number };

/** A folder that takes the place of another one once it is whole. */
export type Copy = {
  write(file: string, body: Buffer): void;
  read(file: string): Buffer;
  /** Puts it in its place. Files that did not change keep their time. */
  finish(): Outcome;
  abandon(): void;
};

/** Begins a copy beside the folder `out`. Throws CommandError where that folder holds something else, or is being made. */
export function beginCopy(out: string): Copy {
  const place = existsSync(out) ? realpathSync(out) : out;
  const [made, old] = [`${place}.new`, `${place}.old`];
  recover(place, old);
  refuseForeign(place);
  refuseRunning(made);
  try {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  } catch (error) {
    throw new CommandError(`${made} cannot be written: give this user the right to, or name another folder`, {
      cause: error,
    });
  }
  writeFileSync(join(made, MARKER), String(process.pid));

  return {
    write(file, body) {
      const path = join(made, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    },
    read: (file) => readFileSync(join(made, file)),
    finish() {
      writeFileSync(join(made, MARKER), DONE);
      const counts = keepTimes(place, made);
      if (existsSync(place)) {
        writeFileSync(join(place, MARKER), DONE);
        renameSync(place, old);
      }
      renameSync(made, place);
      recover(place, old);
      return counts;
    },
    abandon: () => rmSync(made, { recursive: true, force: true }),
  };
}

/** Ends what an exchange began that was broken off, and does nothing where there was none. */
function recover(place: string, old: string): void {
  if (!existsSync(join(old, MARKER))) return;
  if (!existsSync(place)) {
    renameSync(old, place);
    return;
  }
  for (const name of KEPT) {
    if (existsSync(join(old, name)) && !existsSync(join(place, name)))
      renameSync(join(old, name), join(place, name));
  }
  rmSync(old, { recursive: true });
}

function refuseForeign(place: string): void {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) throw new CommandError(`${place} is a file: name a folder`);
  const others = readdirSync(place).filter((name) => !KEPT.includes(name));
  if (others.length === 0 || others.includes(MARKER)) return;
  throw new CommandError(
    `${place} holds something else (${others[0]}), which a copy would replace: name a folder that is new or empty`,
  );
}

function refuseRunning(made: string): void {
  if (!existsSync(made)) return;
  if (!existsSync(join(made, MARKER))) {
    throw new CommandError(`${made} is in the way: remove it, or name another folder`);
  }
  const by = Number(readFileSync(join(made, MARKER), "utf8"));
  if (Number.isInteger(by) && by > 0 && isAlive(by)) {
    throw new CommandError(`${made} is being made by process ${by}: wait until it has ended`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** So that git and rsync pass over what is the same. */
function keepTimes(before: string, after: string): Outcome {
  let [changed, bytes] = [0, 0];
  const now = filesIn(after);
  for (const file of now) {
    const [old, made] = [join(before, file), join(after, file)];
    bytes += statSync(made).size;
    const known = lstatSync(old, { throwIfNoEntry: false });
    if (known?.isFile() && readFileSync(old).equals(readFileSync(made))) {
      utimesSync(made, known.atime, known.mtime);
    } else changed += 1;
  }
  const kept = new Set(now);
  const removed = existsSync(before) ? filesIn(before).filter((file) => !kept.has(file)).length : 0;
  return { files: now.length, bytes, changed, removed };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item) => {
    const file = join(item.parentPath, item.name).slice(folder.length + 1);
    return item.isDirectory() || KEPT.includes(file.split("/")[0] ?? "") ? [] : [file];
  });
}
