import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { slotOf } from "../../lib/collector/due.ts";
import { SECOND } from "../../lib/model/instant.ts";
import { checkBackup } from "../../lib/store/check.ts";
import { verifyChecksum } from "../../lib/store/checksum.ts";
import { openReader, openStore } from "../../lib/store/sqlite.ts";
import { START, type Stage, setStage } from "./stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let stage: Stage;
let data: string;
beforeEach(async () => {
  stage = await setStage();
  data = await mkdtemp(join(tmpdir(), "mastoboard-command-"));
});
afterEach(async () => {
  await stage.close();
  await rm(data, { recursive: true });
});

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ["scripts/collect.ts", "--data", data, ...args], {
    cwd: ROOT,
    env: { ...process.env, MASTOBOARD_ALLOW_PRIVATE: stage.practice.host, ...env },
  });
}

async function ended(child: ChildProcess) {
  const told = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    told.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    told.err += chunk;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, ...told };
}

const run = (args: string[], env?: Record<string, string>) => ended(start(args, env));

describe("npm run collect", () => {
  test("--once stores and tells what a server said, that need not stand in a file", async () => {
    const { code, out, err } = await run(["--once", stage.practice.host]);
    expect(code).toBe(0);
    // After two seconds: a question a second, and there are four.
    expect(err).toBe("asking one server, one question a second …\n");
    const [heading, row] = out.split("\n");
    expect(heading).toMatch(/^server +users +active +posts +servers +software +took$/);
    expect(row).toMatch(/^127\.0\.0\.1:\d+ +906 +364 +[\d,]+ +7,856 +mastodon 4\.5\.1 +\d+\.\d s$/);
    const reader = await openReader(join(data, "mastoboard.db"));
    expect((await reader.newestSample(stage.practice.host))?.values.users).toBe(906);
    await reader.close();
  });

  test.each(["Australia/Lord_Howe", "America/St_Johns", "Pacific/Kiritimati"])(
    "in %s the slot is that of UTC",
    async (TZ) => {
      const from = Date.now();
      expect((await run(["--once", stage.practice.host], { TZ })).code).toBe(0);
      const reader = await openReader(join(data, "mastoboard.db"));
      const { slot } = (await reader.newestSample(stage.practice.host)) ?? { slot: Number.NaN };
      await reader.close();
      expect([slotOf(from, 900), slotOf(Date.now(), 900)]).toContain(slot);
    },
  );

  test("--once exits with 1 when nothing could be stored, and says why in the table", async () => {
    stage.practice.setMisbehaviour("502html");
    const { code, out } = await run(["--once", stage.practice.host]);
    expect(code).toBe(1);
    expect(out).toMatch(/^127\.0\.0\.1:\d+ +server-error: 502 from /m);
  });

  test.each<[string[], string | null, RegExp]>([
    [["--once"], null, /^collect: no server is named: .*npm run collect -- --once est\.social\n$/],
    [["--once", "https://est.social/about"], null, /^collect: Not a server's domain: [^\n]+\n$/],
    [
      ["--once"],
      '{"instances":[{"domain":"est.social","paused":true}]}',
      /^collect: paused in mastoboard\.json, so not asked: est\.social; to ask it, take "paused" out there\n$/,
    ],
    [["--onse"], null, /^collect: Unknown option '--onse'[^\n]*\n$/],
    [
      [],
      '{"titel":"x"}',
      /^collect: \/.*mastoboard\.json: titel is not a known key; did you mean "title"\?\n$/,
    ],
  ])("%j with the file %j is refused in one line", async (args, file, sentence) => {
    if (file !== null) await writeFile(join(data, "mastoboard.json"), file);
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(sentence);
  });

  test("--help tells of every flag", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    for (const flag of ["--once", "--data DIR", "DOMAIN"]) expect(out).toContain(flag);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends on %s without waiting for a server that hangs, and gives the lease back",
    async (signal) => {
      stage.practice.setMisbehaviour("hang");
      const child = start([stage.practice.host]);
      const result = ended(child);
      await expect.poll(() => stage.practice.requests.length).toBeGreaterThan(0);
      child.kill(signal);
      const { code, err } = await result;
      expect(code).toBe(0);
      const events = err.split("\n").filter(Boolean);
      expect(events.map((line) => JSON.parse(line).event)).toEqual([
        "collector started",
        "collector stopped",
      ]);
      const store = await openStore(join(data, "mastoboard.db"));
      expect(await store.newestAttempt(stage.practice.host)).toMatchObject({ cause: "stopped" });
      expect(await store.takeLease("collector", "next", START, SECOND)).toBe(true);
      await store.close();
    },
  );

  test("makes the scheduled backup that is missing, checked, and keeps as many as it should", async () => {
    const backups = join(data, "kept");
    await mkdir(backups);
    for (const day of ["18", "19", "20"])
      await writeFile(join(backups, `mastoboard-2022-12-${day}T03-15-00Z.db`), "");
    const config = { instances: [{ domain: stage.practice.host }], backups: { folder: "kept", keep: 2 } };
    await writeFile(join(data, "mastoboard.json"), JSON.stringify(config));
    const child = start([]);
    const result = ended(child);
    const kept = async () => (await readdir(backups)).filter((name) => name.endsWith(".db")).sort();
    await expect.poll(kept).toHaveLength(2);
    child.kill("SIGTERM");
    expect((await result).code).toBe(0);
    const [old, made = ""] = await kept();
    expect(old).toBe("mastoboard-2022-12-20T03-15-00Z.db");
    expect(checkBackup(join(backups, made)).schema).toBeGreaterThan(0);
    expect(verifyChecksum(join(backups, made))).toBe(true);
  });

  test("ends when another database takes the place of its own, so that it is started again with that one", async () => {
    const file = join(data, "mastoboard.db");
    const child = start([stage.practice.host]);
    const result = ended(child);
    await expect.poll(() => stage.practice.requests.length).toBeGreaterThan(0);
    const other = join(data, "other.db");
    await (await openStore(other)).close();
    await rename(other, file);
    const { code, err } = await result;
    expect(code).toBe(1);
    expect(err).toMatch(/collect: [^\n]+ was replaced or removed while it was in use: start again\n$/);
  });
});
