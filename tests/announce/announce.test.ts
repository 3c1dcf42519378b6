import { describe, expect, test } from "vitest";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { sendWebhook } from "../../lib/fediverse/send-webhook.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { EST, emptyStore, sample } from "../store/given.ts";
import {
  announcerAt,
  configWith,
  type Got,
  hourly,
  isSigned,
  receiver,
  SECRET,
  START,
  TOKEN,
} from "./given.ts";

const idsOf = (got: Got[]) => got.map(({ headers }) => headers["webhook-id"]);

describe("a webhook", () => {
  test("is told once, signed, whatever happens afterwards", async () => {
    const { host, got } = await receiver(() => 204);
    const store = await emptyStore();
    await hourly(store, 990, 1001);
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }), store);
    await announcer.at(START + HOUR);
    // It falls and rises again, an import makes the crossing older, another collector comes.
    await hourly(store, 990, 1001, 980, 1002, 970, 1003);
    await announcer.at(START + 5 * HOUR);
    await store.importSamples(EST, [sample(START - 40 * DAY, { users: 1100, source: "import:old" })]);
    await announcerAt(configWith({ webhook: `http://${host}/hook` }), store, "other").at(START + 6 * HOUR);
    expect(got.map(({ path }) => path)).toEqual(["/hook"]);
    expect(got.every(isSigned)).toBe(true);
    const { type, data } = JSON.parse(String(got[0]?.body));
    expect([type, data.subject, data.milestone.slug, data.milestone.reached.by, data.url]).toEqual([
      "milestone.reached",
      "est.social",
      "handover",
      "2023-01-06T13:00:07Z",
      "https://stats.example.org/en/est.social/milestones/handover",
    ]);
  });

  test.each<[string, number[], string[]]>([
    ["a leap that is undone, never", [900, 1100, 905, 906], []],
    ["a leap, at the second reading that shows it", [900, 1100, 1101, 1102], ["2023-01-06T13:00:07Z"]],
    ["growth after a false leap, of the growth", [900, 1100, 905, 999, 1001], ["2023-01-06T16:00:07Z"]],
    ["a fall from a false beginning, never", [1100, 500, 501, 502], []],
  ])("is told of %s", async (_, users, expected) => {
    const { host, got } = await receiver(() => 204);
    const store = await emptyStore();
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }), store);
    const toldAfter: number[] = [];
    for (const [index] of users.entries()) {
      await hourly(store, ...users.slice(0, index + 1));
      await announcer.at(START + index * HOUR + MINUTE);
      toldAfter.push(got.length);
    }
    expect(got.map(({ body }) => JSON.parse(String(body)).data.milestone.reached.by)).toEqual(expected);
    expect(toldAfter.slice(0, 2)).toEqual([0, 0]);
  });

  test("that fails twice is tried again under the same id, later and later", async () => {
    const { host, got } = await receiver((_, count) => (count <= 2 ? 500 : 200));
    const store = await emptyStore();
    await hourly(store, 990, 1001);
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }), store);
    const tries: number[] = [];
    for (let minutes = 0; minutes <= 30; minutes++) {
      await announcer.at(START + HOUR + minutes * MINUTE);
      tries.push(got.length);
    }
    expect([0, 1, 5, 6, 30].map((minute) => tries[minute])).toEqual([1, 2, 2, 3, 3]);
    expect(new Set(idsOf(got)).size).toBe(1);
  });

  test("that never takes it is given up after a day", async () => {
    const { host, got } = await receiver(() => 503);
    const store = await emptyStore();
    await hourly(store, 990, 1001);
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }), store);
    for (let hours = 0; hours < 60; hours++) await announcer.at(START + (1 + hours) * HOUR);
    const [kept] = await store.announcements(EST);
    expect(kept?.state).toBe("given-up");
    expect(got.length).toBeGreaterThan(8);
    expect(got.length).toBeLessThan(20);
    expect(new Set(idsOf(got)).size).toBe(1);
  });

  test("that hangs is left after its time, and one that redirects is not followed", async () => {
    const { host, got } = await receiver(({ path }) => (path === "/hang" ? "hang" : 307));
    const fetcher = createFetcher({ allowPrivate: [host], userAgent: "test" });
    const message = { id: "msg_1", body: "{}", secret: SECRET, at: START };
    const sent = (path: string, timeoutMs: number) =>
      sendWebhook(fetcher, { ...message, timeoutMs, url: `http://${host}${path}` });
    expect(await sent("/hang", 1_000)).toEqual({ ok: false, detail: "no whole answer within 1 s" });
    expect(await sent("/away", 15_000)).toEqual({ ok: false, detail: "the receiver answered 307" });
    expect(got.length).toBe(2);
  });

  test("at a private address that is not listed is sent nothing", async () => {
    const { host, got } = await receiver(() => 200);
    const fetcher = createFetcher({ allowPrivate: [], userAgent: "test" });
    const url = `https://${host}/hook`;
    const sent = await sendWebhook(fetcher, { id: "msg_1", body: "{}", secret: SECRET, at: START, url });
    expect(sent.ok).toBe(false);
    expect(got).toEqual([]);
  });
});

describe("what is no news is never told", () => {
  test.each([
    ["passed at the first reading", [1500, 1501], {}, START + HOUR],
    ["reached more than a week ago", [990, 1001, 1002], {}, START + 9 * DAY],
    ["not reached", [990, 999], {}, START + HOUR],
    ["not held for long enough", [990, 1001, 1002], { days: 1 }, START + 2 * HOUR],
  ])("%s", async (_, users, milestone, now) => {
    const { host, got } = await receiver(() => 200);
    const store = await emptyStore();
    await hourly(store, ...users);
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }, milestone), store);
    await announcer.at(now);
    await announcer.at(now + HOUR);
    expect(got).toEqual([]);
  });

  test("a past that is imported later makes no old crossing news", async () => {
    const { host, got } = await receiver(() => 200);
    const store = await emptyStore();
    await hourly(store, 1500, 1501);
    const announcer = announcerAt(configWith({ webhook: `http://${host}/hook` }), store);
    await announcer.at(START + HOUR);
    const past = [990, 1010].map((users, day) =>
      sample(START - (2 - day) * DAY, { users, source: "import:old" }),
    );
    await store.importSamples(EST, past);
    await announcer.at(START + 2 * HOUR);
    expect(got).toEqual([]);
  });
});

/** As much of Mastodon as a post needs; an Idempotency-Key that it knows gets the post that it has. */
function fakeMastodon() {
  const posts = new Map<string, { id: string; text: string }>();
  const behave = ({ path, headers, body }: Got) => {
    if (path === "/api/v2/media")
      return [200, { id: "7", url: "https://est.social/7.png" }] as [number, unknown];
    if (path === "/api/v1/media/7")
      return [200, { id: "7", url: "https://est.social/7.png" }] as [number, unknown];
    if (headers.authorization !== `Bearer ${TOKEN}`) return 401;
    const key = String(headers["idempotency-key"]);
    const known = posts.get(key) ?? { id: String(posts.size + 1), text: JSON.parse(String(body)).status };
    posts.set(key, known);
    return [200, { id: known.id, content: known.text }] as [number, unknown];
  };
  return { posts, behave };
}

describe("a post", () => {
  test("is made once in each language, with picture, alt text and visibility", async () => {
    const { posts, behave } = fakeMastodon();
    const { host, got } = await receiver(behave);
    const store = await emptyStore();
    await hourly(store, 990, 1001);
    const label = { en: "Hand-over", et: "Üleandmine" };
    const consequence = { en: "word ".repeat(200), et: "Asutajad astuvad tagasi." };
    const config = configWith({ post: { server: host, languages: ["et", "en"] } }, { label, consequence });
    const announcer = announcerAt(config, store);
    await announcer.at(START + HOUR);
    await announcer.at(START + 2 * HOUR);
    expect(
      got.filter(({ path }) => path === "/api/v1/statuses").map(({ body }) => JSON.parse(String(body))),
    ).toEqual([
      expect.objectContaining({ language: "et", visibility: "unlisted", media_ids: ["7"] }),
      expect.objectContaining({ language: "en", visibility: "unlisted", media_ids: ["7"] }),
    ]);
    const texts = [...posts.values()].map(({ text }) => text);
    expect(texts[0]).toBe(
      [
        "est.social on jõudnud verstapostini: Üleandmine",
        "Verstapostini jõuti ajavahemikus 6. jaanuar 2023, kell 12:00 – 13:00 UTC. Viimase mõõtmise järgi on arv 1001.",
        "Asutajad astuvad tagasi.",
        "https://stats.example.org/et/est.social/milestones/handover",
      ].join("\n\n"),
    );
    expect(texts[1]?.length).toBeLessThanOrEqual(500);
    expect(texts[1]).toMatch(/…\n\nhttps:\/\/stats\.example\.org\/en\/est\.social\/milestones\/handover$/);
    const media = got.find(({ path }) => path === "/api/v2/media")?.body.toString("latin1") ?? "";
    expect(media).toContain("\x89PNG");
    expect(Buffer.from(media, "latin1").toString()).toContain("Üleandmine, est.social.");
  });

  test("whose answer was lost is the same post at the next try", async () => {
    const mastodon = fakeMastodon();
    let lost = false;
    const { host, got } = await receiver((one) => {
      const answer = mastodon.behave(one);
      if (one.path !== "/api/v1/statuses" || lost) return answer;
      lost = true;
      return 502;
    });
    const store = await emptyStore();
    await hourly(store, 990, 1001);
    const announcer = announcerAt(configWith({ post: { server: host, languages: ["en"] } }), store);
    await announcer.at(START + HOUR);
    await announcer.at(START + 2 * HOUR);
    expect(got.filter(({ path }) => path === "/api/v1/statuses").length).toBe(2);
    expect(mastodon.posts.size).toBe(1);
    expect((await store.announcements(EST)).map(({ state }) => state)).toEqual(["sent"]);
  });
});

test("no secret is in what is logged or kept", async () => {
  const { host } = await receiver(() => 500);
  const store = await emptyStore();
  await hourly(store, 990, 1001);
  const config = configWith({
    webhook: `http://${host}/very-secret-path`,
    post: { server: host, languages: ["en"] },
  });
  const announcer = announcerAt(config, store);
  await announcer.at(START + HOUR);
  expect(announcer.logged.length).toBeGreaterThan(1);
  const told = JSON.stringify([announcer.logged, await store.announcements(EST)]);
  for (const secret of [SECRET, TOKEN, "very-secret-path"]) expect(told).not.toContain(secret);
});
