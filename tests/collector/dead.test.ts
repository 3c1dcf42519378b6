import { afterEach, describe, expect, test } from "vitest";
import { createCollector } from "../../lib/collector/collector.ts";
import type { Answer, Fetcher, GetOptions, Sender } from "../../lib/fediverse/guarded-fetch.ts";
import { trouble } from "../../lib/fediverse/trouble.ts";
import { parseHost } from "../../lib/model/host.ts";
import { DAY, type Instant, MINUTE } from "../../lib/model/instant.ts";
import { readerOver } from "../fediverse/fake-server.ts";
import { START, type Stage, setStage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

const HOST = parseHost("dead.example");
const QUARTER = 15 * MINUTE;

type Said = { status: number; body: string };
const LIVE: Record<string, Said> = {
  "/robots.txt": { status: 200, body: "User-agent: *\nDisallow: /media" },
  "/.well-known/nodeinfo": {
    status: 200,
    body: '{"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"/nodeinfo/2.0"}]}',
  },
  "/nodeinfo/2.0": {
    status: 200,
    body: '{"software":{"name":"mastodon","version":"4.5.1"},"usage":{"users":{"total":838,"activeMonth":500}}}',
  },
  "/api/v1/instance": { status: 200, body: '{"uri":"x","version":"4.5.1","stats":{"user_count":838}}' },
};

/** What a server in each kind of death answers to a path. */
const DEATHS: Record<string, (path: string) => Answer | Said> = {
  "connection refused": () => trouble("unreachable", "connection refused"),
  "no such name": () => trouble("no-such-host", "no address is known for this name"),
  "502 for everything": () => ({ status: 502, body: "<h1>502 Bad Gateway</h1>" }),
  "502 for all but robots.txt": (path) =>
    path === "/robots.txt" ? { status: 200, body: "" } : { status: 502, body: "" },
  "404 for everything": () => ({ status: 404, body: "" }),
  "403 for everything": () => ({ status: 403, body: "Forbidden" }),
  "a parking page": () => ({ status: 200, body: "<h1>This domain is for sale</h1>" }),
  "too large": () => trouble("too-large", "more than 1 MiB"),
  "a redirect elsewhere": () => trouble("refused-redirect", "redirects to plain http, from https"),
  "a private address": () => trouble("blocked-address", "its name leads to a private address"),
};

/** A network of one server, which counts what it is asked. */
function network(now: () => number) {
  const asked: string[] = [];
  let death: ((path: string) => Answer | Said) | null = null;
  const answer = (url: URL): Answer => {
    asked.push(url.pathname);
    const said = death ? death(url.pathname) : (LIVE[url.pathname] ?? { status: 404, body: "" });
    return "ok" in said ? said : { ok: true, headers: {}, url: url.href, receivedAt: now(), ...said };
  };
  const fetcher: Fetcher & Sender = {
    send: async () => trouble("internal", "nothing is sent to it"),
    originOf: (host) => `https://${host}`,
    isListed: () => false,
    get(url, { escort }: GetOptions = {}) {
      const ask = async () => answer(new URL(url));
      return escort ? escort(new URL(url), ask) : ask();
    },
  };
  return {
    asked,
    fetcher,
    dies: (name: string) => {
      death = DEATHS[name] ?? null;
    },
    returns: () => {
      death = null;
    },
  };
}

describe("thirty days dead, with a restart of ours every day", () => {
  test.each(Object.keys(DEATHS))(
    "%s: at most sixty requests, robots.txt included, and found within a day of its return",
    async (death) => {
      stage = await setStage();
      const { store, effects, clock } = stage;
      const { asked, fetcher, dies, returns } = network(effects.now);

      function start(name: string) {
        const { now } = effects;
        const reader = readerOver(fetcher, {
          now,
          elapsed: now,
          sleep: async () => {},
          memory: store,
        });
        // Nobody else is on this database, and a lease at every wake-up would be most of what is written.
        const alone = { ...store, takeLease: async () => true };
        return createCollector([{ id: HOST, pollSeconds: 900 }], name, {
          ...effects,
          ...reader,
          store: alone,
        });
      }
      async function days(from: Instant, count: number) {
        let collector = start(`${from}`);
        for (let slot = Math.ceil(from / QUARTER) * QUARTER; slot < from + count * DAY; slot += QUARTER) {
          clock.now = slot + MINUTE;
          if (slot % DAY === 0) {
            await collector.stop();
            collector = start(`${slot}`);
          }
          await collector.tick();
        }
        await collector.stop();
      }

      await days(START, 1);
      dies(death);
      const before = asked.length;
      await days(START + DAY, 30);
      expect(asked.length - before).toBeLessThanOrEqual(60);
      expect((await store.newestAttempt(HOST))?.outcome).toBe("failed");
      returns();
      const returned = START + 31 * DAY;
      await days(returned, 1);
      const found = (await store.history(HOST, { from: returned })).at[0] ?? Number.NaN;
      expect(found - returned).toBeLessThan(DAY);
    },
  );
});
