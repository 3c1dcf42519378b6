import { lookup } from "node:dns/promises";
import limited from "p-limit";
import type { BoardConfig } from "#lib/config.ts";
import { createFetcher, type Fetcher, type Sender } from "#lib/fediverse/guarded-fetch.ts";
import { createPoliteFetcher, type PoliteEffects, type RobotsMemory } from "#lib/fediverse/polite-fetch.ts";
import { createReader } from "#lib/fediverse/read-instance.ts";
import type { Cause } from "#lib/model/attempt.ts";
import type { Host } from "#lib/model/host.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { isHole, type ReadOutcome } from "#lib/model/reading.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { leftAlone, type Memory } from "./left-alone.ts";
import { judgeRobots, type RobotsAnswer } from "./robots.ts";

const AT_ONCE = 8;
const ROBOTS = "/robots.txt";

const CURES: Record<Cause, string> = {
  unreachable: "is it up, and does this computer reach the internet?",
  "no-such-host": "check the domain in mastoboard.json and this computer's DNS",
  "server-error": "its operators must see to it; it goes on being asked",
  gone: "it says that it is closed for good, and is asked no more: take it out of mastoboard.json",
  malformed: "is it a server of the fediverse, and the right domain?",
  "too-large": "is it a server of the fediverse, and the right domain?",
  refused: "ask its operators to let this computer in",
  "forbidden-by-robots": "ask its operators to allow it, or take it out of mastoboard.json",
  "rate-limited": "ask it less often, with a longer poll in mastoboard.json",
  "refused-redirect": "its operators must see to it; is its domain still the one in mastoboard.json?",
  "no-statistics": "it publishes no figures: ask its operators to switch them on",
  offline: "does this computer reach the internet?",
  "blocked-address": "to ask it all the same, list it in allowPrivate, exactly as its domain",
  stopped: "ask again",
  internal: "please report it",
};

export type Visit = {
  findings: Finding[];
  /** By how many milliseconds the server's clock is ahead of ours; `null` where it did not say. */
  aheadMs: number | null;
};

type Clocks = Pick<PoliteEffects, "now" | "elapsed" | "sleep">;

/**
 * Reads each server once, as the collector does, with what the store knows of it, if there is one. Whom the collector would
 * leave alone is left alone: one that the operator paused, that said it is gone, or that asked for time.
 */
export function askServers(
  config: BoardConfig,
  userAgent: string,
  clocks: Clocks,
  store: Memory | null,
): Promise<Visit[]> {
  const { now, elapsed } = clocks;
  const queue = limited(AT_ONCE);

  async function visit(host: Host): Promise<Visit> {
    const alone = store && (await leftAlone(host, store, wholeSecond(now())));
    if (alone) return { findings: [alone], aheadMs: null };
    let aheadMs: number | null = null;
    let lookedUpMs: number | null = null;
    let robots: RobotsAnswer = null;
    const fetcher = createFetcher({
      allowPrivate: config.allowPrivate,
      userAgent,
      now,
      resolve: async (hostname) => {
        const started = elapsed();
        const addresses = await lookup(hostname, { all: true });
        lookedUpMs ??= elapsed() - started;
        return addresses;
      },
    });
    const listening: Fetcher & Sender = {
      ...fetcher,
      async get(url, options) {
        const answer = await fetcher.get(url, options);
        // That of a host it redirects to is not this server's.
        if (url === `${fetcher.originOf(host)}${ROBOTS}`)
          robots = answer.ok ? { status: answer.status, text: answer.body } : null;
        if (!answer.ok) return answer;
        aheadMs ??= aheadOf(answer.headers, answer.receivedAt);
        return answer;
      },
    };
    const memory: RobotsMemory = {
      async robots(origin) {
        const kept = (await store?.robots(origin)) ?? null;
        if (kept && origin === fetcher.originOf(host)) robots = { status: 200, text: kept.text };
        return kept;
      },
      keepRobots: async () => undefined,
    };
    const started = elapsed();
    const polite = createPoliteFetcher(listening, { ...clocks, memory });
    const outcome = await createReader(polite, clocks).readInstance(host);
    const findings = [judgeOutcome(host, outcome, elapsed() - started, lookedUpMs)];
    // Where nobody is there at all, the server's own line says so.
    if (robots !== null || outcome.ok) findings.push(judgeRobots(host, robots));
    return { findings, aheadMs };
  }

  return Promise.all(
    config.subjects.map(({ id, paused }) => (paused ? skipped(id) : queue(() => visit(id)))),
  );
}

function skipped(host: Host): Visit {
  return { findings: [ok(host, "is paused in mastoboard.json, so it is not asked")], aheadMs: null };
}

/** An answer out of a cache tells the time at which it was put there. */
function aheadOf(headers: Record<string, string>, receivedAt: number): number | null {
  const told = Date.parse(headers.date ?? "");
  return Number.isNaN(told) || headers.age !== undefined ? null : told - receivedAt;
}

function judgeOutcome(host: Host, outcome: ReadOutcome, ms: number, lookedUpMs: number | null): Finding {
  const found = lookedUpMs === null ? "" : `, its name found in ${Math.round(lookedUpMs)} ms`;
  const took = `${(ms / 1000).toFixed(1)} s${found}`;
  if (!outcome.ok) {
    return fail(host, `${outcome.cause}: ${outcome.detail} (${took}): ${CURES[outcome.cause]}`);
  }
  const { values, facts } = outcome.reading;
  const software = [facts.software, facts.version].filter((part) => part !== null).join(" ");
  const said = `answers in ${took}${software && `, ${software}`}`;
  if (outcome.trouble !== null)
    return warn(host, `${said}, but a part of it did not: ${outcome.trouble}; see whether it stays so`);
  return isHole(values.users)
    ? warn(host, `${said}, but without a number of accounts (${values.users}): ask its operators`)
    : ok(host, `${said}, ${values.users.toLocaleString("en-GB")} accounts`);
}
