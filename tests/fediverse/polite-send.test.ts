import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPoliteFetcher } from "../../lib/fediverse/polite-fetch.ts";
import { createReader } from "../../lib/fediverse/read-instance.ts";
import { sendPost } from "../../lib/fediverse/send-post.ts";
import { sendWebhook } from "../../lib/fediverse/send-webhook.ts";
import { HOUR, SECOND } from "../../lib/model/instant.ts";
import {
  CLOCK,
  type FakeServer,
  fetcherFor,
  json,
  type Page,
  STATS,
  startFakeServer,
  text,
  V1,
} from "./fake-server.ts";

let server: FakeServer;
beforeAll(async () => {
  server = await startFakeServer();
});
afterAll(() => server.close());

const HOOK = "/hook";
const MEDIA = { id: "7", url: "https://est.social/7.png" };

/** All that a collector does on the network, under a clock that moves only when something waits. */
function collector() {
  const clock = { elapsed: 0 };
  const effects = {
    now: () => CLOCK + clock.elapsed,
    elapsed: () => clock.elapsed,
    sleep: async (ms: number) => {
      clock.elapsed += ms;
    },
  };
  const fetcher = createPoliteFetcher(fetcherFor(server), effects);
  const message = { id: "msg_1", body: "{}", secret: "secret", at: CLOCK };
  return {
    clock,
    read: () => createReader(fetcher, effects).readInstance(server.host),
    hook: () => sendWebhook(fetcher, { ...message, url: `http://${server.host}${HOOK}` }),
    post: () => {
      const picture = { png: Buffer.from("png"), alt: "A picture" };
      const words = { key: "key", text: "1000", language: "en", visibility: "public", picture } as const;
      return sendPost(fetcher, { server: server.host, token: "token", ...words });
    },
  };
}

/** Answers everything, and notes when and how many at a time. */
function watched(clock: { elapsed: number }) {
  const begun: number[] = [];
  const seen = { underWay: 0, most: 0 };
  const page =
    (answer: object): Page =>
    async (request, response) => {
      begun.push(clock.elapsed);
      seen.most = Math.max(seen.most, ++seen.underWay);
      for await (const _ of request);
      seen.underWay--;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    };
  return { begun, seen, page };
}

describe("what is sent to a host that is polled too", () => {
  test("keeps the same turn and the same pace", async () => {
    const { clock, read, hook, post } = collector();
    const { begun, seen, page } = watched(clock);
    server.says({
      [V1]: page({ uri: "x", version: "4.6.4", stats: STATS }),
      [HOOK]: page({}),
      "/api/v2/media": page(MEDIA),
      "/api/v1/media/7": page(MEDIA),
      "/api/v1/statuses": page({ id: "1" }),
    });
    const [reading, hooked, posted] = await Promise.all([read(), hook(), post(), read(), hook()]);
    expect([reading.ok, hooked, posted]).toEqual([true, { ok: true }, { ok: true }]);
    expect(begun.length).toBeGreaterThanOrEqual(6);
    expect(seen.most).toBe(1);
    for (const [i, at] of begun.entries()) {
      if (i > 0) expect(at - (begun[i - 1] ?? 0)).toBeGreaterThanOrEqual(SECOND);
    }
  });

  test("obeys its wish to be left alone, and a poll the wish that a message met", async () => {
    const busy = text("", 429, { "retry-after": "3600" });
    const { clock, read, hook } = collector();
    server.says({ [HOOK]: busy });
    expect(await hook()).toEqual({ ok: false, detail: "the receiver answered 429" });
    const wish = { ok: false, detail: expect.stringMatching(/^not asked: 429, to be left alone until /) };
    expect(await hook()).toEqual(wish);
    expect(await read()).toMatchObject({ ...wish, cause: "rate-limited" });
    clock.elapsed += 2 * HOUR;
    server.says({ [HOOK]: json({}) });
    expect(await hook()).toEqual({ ok: true });
  });
});
