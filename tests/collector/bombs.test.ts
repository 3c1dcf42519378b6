import { expect, test } from "vitest";
import { createCollector } from "../../lib/collector/collector.ts";
import { MINUTE } from "../../lib/model/instant.ts";
import { BOMBS, HARMLESS } from "../fediverse/bombs.ts";
import { fetcherFor, hasty, readerOver, V1, V2 } from "../fediverse/fake-server.ts";
import { givenServer } from "../fediverse/given-server.ts";
import { emptyStore } from "../store/given.ts";
import { START } from "./stage.ts";

/** In place of the product's 15 s, for those that never end. */
const SHORT_MS = 300;

const bomber = await givenServer();
const neighbour = await givenServer();

test.each(Object.entries(BOMBS))("the collector goes on after %s", async (_name, { page, cause }) => {
  const store = await emptyStore();
  let clock = START;
  const now = () => clock;
  const fetcher = fetcherFor(bomber, { now, allowPrivate: [bomber.host, neighbour.host] });
  let isBombed = true;
  const isEndless = (url: string) =>
    isBombed && cause.includes("unreachable") && url.includes(bomber.host) && !url.endsWith("/robots.txt");
  const impatient: typeof fetcher = {
    ...fetcher,
    get: (url, options) => fetcher.get(url, isEndless(url) ? { ...options, timeoutMs: SHORT_MS } : options),
  };
  const silent = () => {};
  const effects = {
    ...readerOver(impatient, hasty(now)),
    store,
    now,
    elapsed: now,
    sleep: async () => {},
    random: () => 0,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  const servers = [bomber, neighbour].map(({ host }) => ({ id: host, pollSeconds: 900 }));
  const collector = createCollector(servers, "me", effects);

  neighbour.says({ [V1]: HARMLESS });
  bomber.says({ [V1]: page, [V2]: page });
  await collector.tick();
  bomber.says({ [V1]: HARMLESS });
  isBombed = false;
  clock += 15 * MINUTE;
  await collector.tick();
  await collector.stop();

  const causes = (await store.attempts(bomber.host)).map((attempt) => attempt.cause);
  expect(causes).toEqual([expect.toBeOneOf(cause), null]);
  expect((await store.history(bomber.host)).values.users).toEqual([838]);
  expect((await store.history(neighbour.host)).values.users).toEqual([838, 838]);
});
