import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY, MINUTE, parseInstant } from "../../lib/model/instant.ts";
import { type PracticeServer, startPractice } from "../../lib/practice/practice-server.ts";

const recorded = new URL("../../../shared/data/answers/", import.meta.url);
const startedAt = parseInstant("2026-11-22T10:50:00Z") ?? Number.NaN;

let now = startedAt;
let practice: PracticeServer;

beforeAll(async () => {
  practice = await startPractice({ port: 0, seed: 6, startedAt, now: () => now });
});
afterAll(() => practice.close());

async function ask(path: string) {
  const response = await fetch(`${practice.url}${path}`, { redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The shape of a JSON value as `path: type` lines; a list is known by its first element. */
function shapeOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${path}[]`] : shapeOf(value[0], `${path}[]`);
  if (typeof value !== "object" || value === null)
    return [`${path}: ${value === null ? "null" : typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
}

/** What hangs on the operator's taste or is empty in one of the two: the keeper's account, translated rules. */
const TASTE = /contact_account|contact\.account|translations|rules/;

describe.skipIf(!existsSync(recorded))("answers have the shape of recorded ones", () => {
  test.each([
    ["/api/v1/instance", "mastodon-4.5.7-v1_instance.json"],
    ["/api/v2/instance", "mastodon-4.5.0-v2_instance.json"],
    ["/nodeinfo/2.0", "mastodon-4.5.0-nodeinfo2.0.json"],
    ["/api/v1/instance/activity", "mastodon.social-4.6n-2026-04-11a-activity.json"],
  ])("%s as %s", async (path, file) => {
    const shape = (text: string) => shapeOf(JSON.parse(text)).filter((line) => !TASTE.test(line));
    const answer = await ask(path);
    expect(shape(answer.text).sort()).toEqual(shape(readFileSync(new URL(file, recorded), "utf8")).sort());
  });

  test.each([
    ["/api/v1/instance", "mastodon.social-4.6n-2026-04-11a-v1_instance.headers.json"],
    ["/api/v2/instance", "mastodon-4.5.0-v2_instance.headers.json"],
    ["/nodeinfo/2.0", "mastodon-4.5.0-nodeinfo2.0.headers.json"],
    ["/health", "mastodon-4.6.4-health.headers.json"],
    ["/api/v1/instance/domain_blocks", "mastodon-4.6.4-domain_blocks-404.headers.json"],
  ])("%s with the headers of %s", async (path, file) => {
    const { status, headers } = JSON.parse(readFileSync(new URL(file, recorded), "utf8"));
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    for (const name of ["cache-control", "content-type", "deprecation", "x-ratelimit-limit"]) {
      expect([name, answer.headers.get(name)]).toEqual([name, headers[name]?.[0] ?? null]);
    }
  });
});

describe("the practice server", () => {
  test("answers like a Mastodon 4.5", async () => {
    expect(JSON.parse((await ask("/api/v1/instance/")).text)).toMatchObject({
      uri: practice.host,
      title: "Practice Harbour",
      version: "4.5.1",
      stats: { user_count: 906 },
    });
    expect((await ask("/health")).text).toBe("OK");
    expect((await ask("/robots.txt")).text).toContain("User-agent: *\nDisallow: /media_proxy/");
    expect(JSON.parse((await ask("/.well-known/nodeinfo")).text).links[0].href).toBe(
      `${practice.url}/nodeinfo/2.0`,
    );
    const peers = JSON.parse((await ask("/api/v1/instance/peers")).text);
    expect(peers.length).toBeLessThan(JSON.parse((await ask("/api/v1/instance")).text).stats.domain_count);
  });

  test.each([
    ["/api/v1/nothing", 404, '{"error":"Record not found"}'],
    ["/constructor", 404, '{"error":"Record not found"}'],
    ["/api/v1/instance/domain_blocks", 404, ""],
  ])("%s is %d %s", async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ status, text: body });
  });

  test("tells the end of the rate window with microseconds", async () => {
    expect((await ask("/api/v2/instance")).headers.get("x-ratelimit-reset")).toBe(
      "2026-11-22T10:55:00.514816Z",
    );
    expect((await ask("/nodeinfo/2.0")).headers.get("x-ratelimit-reset")).toBeNull();
  });

  test("opens its registrations after a while and is updated a day later", async () => {
    const seen = async () => {
      const { version, approval_required } = JSON.parse((await ask("/api/v1/instance")).text);
      return `${version} ${approval_required ? "approval" : "open"}`;
    };
    const story: string[] = [];
    for (const later of [0, 13 * MINUTE, 25 * 60 * MINUTE]) {
      now = startedAt + later;
      story.push(await seen());
    }
    now = startedAt;
    expect(story).toEqual(["4.5.1 approval", "4.5.1 open", "4.5.2 open"]);
  });

  test("keeps a record of who asked what", async () => {
    await fetch(`${practice.url}/nodeinfo/2.0`, { headers: { "user-agent": "Mastoboard/test" } });
    expect(practice.requests.at(-1)).toEqual({
      at: startedAt,
      method: "GET",
      path: "/nodeinfo/2.0",
      userAgent: "Mastoboard/test",
    });
  });

  test("with caches, activity is up to a day old and numbers up to ten minutes", async () => {
    let clock = startedAt;
    const cached = await startPractice({ port: 0, seed: 6, startedAt, now: () => clock, cached: true });
    const json = async (path: string) => (await fetch(`${cached.url}${path}`)).json();
    const week = async () => (await json("/api/v1/instance/activity"))[0].week;
    const posts = async () => (await json("/nodeinfo/2.0")).usage.localPosts;
    const first = [await week(), await posts()];
    clock += 9 * MINUTE;
    const soon = [await week(), await posts()];
    clock += DAY;
    const later = [await week(), await posts()];
    await cached.close();
    expect(soon).toEqual(first);
    expect(Number(later[0])).toBe((startedAt + DAY + 9 * MINUTE) / 1000);
    expect(later[1]).not.toBe(first[1]);
  });
});
