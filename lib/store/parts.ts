import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** With its checksum, and what SQLite may have put beside it. */
export function removePart(part: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm", "-sha256"])
    rmSync(`${part}${suffix}`, { force: true });
}

/** Those of the file that a copy left behind when it was killed. */
export function removeForsakenParts(target: string): void {
  const name = basename(target);
  for (const each of readdirSync(dirname(target))) {
    const pid = each.startsWith(`${name}.`)
      ? /^\.(\d+)(?:\.old)?\.part(?:-journal|-wal|-shm|-sha256)?$/.exec(each.slice(name.length))?.[1]
      : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(target), each), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
