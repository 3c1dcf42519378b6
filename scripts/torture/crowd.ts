import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DAY, MINUTE, SECOND, wholeSecond } from "#lib/model/instant.ts";
import { startPractice } from "#lib/practice/practice-server.ts";
import { openStore } from "#lib/store/sqlite.ts";
import { type CrowdReport, judgeCrowd, type Spell } from "./judge-crowd.ts";
import { canWrite, looking } from "./look.ts";
import { countRequests } from "./requests.ts";
import { type Told, toldIn } from "./told.ts";
import { startVictim, type Victim } from "./victim.ts";
import { startVisitors } from "./visitors.ts";

export type CrowdPlan = {
  collectors: number;
  readers: number;
  servers: number;
  slotSeconds: number;
  leaseSeconds: number;
  /** What befalls the leader, one after another, each as soon as another has taken over and a while has passed. */
  fates: ("killed" | "sleeps")[];
  /** Between one fate and the next. */
  calmSeconds: number;
  /** Where web servers may listen, on so many ports from here on; `null` for bare readers. */
  ports: number | null;
  onFate?: (told: string) => void;
};

/** Beyond this nobody will lead again. */
const LONGEST_INTERREGNUM = MINUTE;

/** Many collectors and readers on one data folder, whose leader is killed or put to sleep again and again. */
export async function crowd(plan: CrowdPlan): Promise<CrowdReport> {
  const leaseMs = plan.leaseSeconds * SECOND;
  const slotMs = plan.slotSeconds * SECOND;
  const data = join(mkdtempSync(join(tmpdir(), "mastoboard-torture-")), "data");
  mkdirSync(data);
  const file = join(data, "mastoboard.db");
  const startedAt = wholeSecond(Date.now()) - DAY;
  const servers = await Promise.all(
    Array.from({ length: plan.servers }, (_, i) =>
      startPractice({ port: 0, seed: i, startedAt, now: Date.now }),
    ),
  );
  const hosts = servers.map(({ host }) => host);
  const instances = hosts.map((domain) => ({ domain }));
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify({ instances, allowPrivate: hosts }));
  await (await openStore(file)).close();
  const alive = new Map<string, Victim>();
  const everyone: Victim[] = [];
  const problems: string[] = [];
  const spells: Spell[] = [];

  function startCollector(): void {
    const owner = `collector-${everyone.length + 1}`;
    const words = ["scripts/torture/collector-program.ts", file, owner, plan.slotSeconds, plan.leaseSeconds];
    const victim = startVictim([...words.map(String), ...hosts]);
    alive.set(owner, victim);
    everyone.push(victim);
  }

  const told = (): Told[] => everyone.flatMap(({ said }) => toldIn(said));

  /** On a busy machine a lease may run out before it is renewed; somebody takes it again. */
  async function leader(): Promise<{ owner: string; victim: Victim }> {
    const sql = "SELECT owner FROM lease WHERE until_ms > ?";
    const deadline = Date.now() + LONGEST_INTERREGNUM;
    while (Date.now() < deadline) {
      const owner = String(
        looking(file, (db) => db.prepare(sql).pluck().get(Date.now()), { readonly: true }),
      );
      const victim = alive.get(owner);
      if (victim) return { owner, victim };
      await pause(20);
    }
    throw new Error("No collector has the lease");
  }

  /** When somebody else was given the lease. */
  function takenOver(since: number, but: string): number | undefined {
    const given = [...alive]
      .filter(([owner]) => owner !== but)
      .flatMap(([, { said }]) => toldIn(said))
      .find((each) => "lease" in each && each.lease && each.at >= since);
    return given?.at;
  }

  /** One that is stopped in the midst of a write holds the database's lock, and nobody can take over from it: not then. */
  async function putToSleep(victim: Victim): Promise<void> {
    victim.signal("SIGSTOP");
    while (!looking(file, canWrite)) {
      victim.signal("SIGCONT");
      await pause(50);
      victim.signal("SIGSTOP");
    }
  }

  async function befall(fate: CrowdPlan["fates"][number]): Promise<void> {
    const { owner, victim } = await leader();
    if (fate === "sleeps") await putToSleep(victim);
    const since = Date.now();
    if (fate === "killed") victim.signal("SIGKILL");
    while (takenOver(since, owner) === undefined && Date.now() < since + LONGEST_INTERREGNUM) await pause(20);
    const took = (takenOver(since, owner) ?? Number.POSITIVE_INFINITY) - since;
    if (took > LONGEST_INTERREGNUM) problems.push(`the leader was ${fate}, and nobody took over`);
    plan.onFate?.(`${owner} ${fate}; another took over in ${(took / SECOND).toFixed(1)} s`);
    if (fate === "sleeps") {
      await pause(Math.max(0, since + 2 * leaseMs - Date.now()));
      victim.signal("SIGCONT");
    } else {
      await victim.kill();
      alive.delete(owner);
      startCollector();
    }
    spells.push({ fate, from: since, tookMs: took, to: Date.now() });
  }

  const requests = countRequests(servers);
  for (let i = 0; i < plan.collectors; i++) startCollector();
  const visitors = await startVisitors(data, hosts, plan.readers, plan.ports);
  const stored = () => new Set(told().flatMap((each) => ("stored" in each ? [each.stored] : []))).size;
  const isReady = ({ said }: Victim) => toldIn(said).some((each) => "ready" in each);
  while (stored() < hosts.length || !everyone.every(isReady)) await pause(20);
  const from = Math.ceil(Date.now() / slotMs) * slotMs;
  for (const fate of plan.fates) {
    await pause(plan.calmSeconds * SECOND);
    await befall(fate);
  }
  await pause(plan.calmSeconds * SECOND);
  const to = Math.floor(Date.now() / slotMs) * slotMs;
  problems.push(...(await visitors.stop()));
  for (const { signal, errors } of await Promise.all([...alive.values()].map((victim) => victim.kill()))) {
    if (signal !== "SIGKILL") problems.push(`a collector ended by itself: ${errors.trim()}`);
  }
  const counted = requests.stop();
  await Promise.all(servers.map((server) => server.close()));
  const report = looking(file, (db) =>
    judgeCrowd(db, { hosts, from, to, slotMs, leaseMs, spells, told: told(), counted }),
  );
  rmSync(join(data, ".."), { recursive: true });
  return {
    ...report,
    visitors: `${plan.readers} ${visitors.kind}`,
    problems: [...problems, ...report.problems],
  };
}
