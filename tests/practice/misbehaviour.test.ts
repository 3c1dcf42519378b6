import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY, MINUTE, parseInstant } from "../../lib/model/instant.ts";
import { isMisbehaviour, MISBEHAVIOURS, type Misbehaviour } from "../../lib/practice/misbehaviour.ts";
import { type PracticeServer, startPractice } from "../../lib/practice/practice-server.ts";

const startedAt = parseInstant("2026-11-22T10:50:00Z") ?? Number.NaN;
let now = startedAt;
let practice: PracticeServer;

beforeAll(async () => {
  practice = await startPractice({ port: 0, seed: 6, startedAt, now: () => now });
});
afterAll(() => practice.close());

const V1 = "/api/v1/instance";
const NODEINFO = "/nodeinfo/2.0";

async function ask(misbehaviour: Misbehaviour | null, path = V1) {
  practice.setMisbehaviour(misbehaviour);
  const response = await fetch(`${practice.url}${path}`, { redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const usersOf = async (misbehaviour: Misbehaviour | null) =>
  JSON.parse((await ask(misbehaviour)).text).stats.user_count;

describe("misbehaviour", () => {
  test.each<[Misbehaviour, string, number, string, RegExp]>([
    ["html200", V1, 200, "text/html", /^<!DOCTYPE html>/],
    ["empty404", V1, 404, "text/html", /^$/],
    ["activityOff", "/api/v1/instance/activity", 404, "text/html", /^$/],
    ["activityOff", V1, 200, "application/json", /"user_count":906/],
    ["limitedFederation401", V1, 401, "application/json", /authenticated user/],
    ["limitedFederation401", NODEINFO, 200, "application/json", /"total":906/],
    [
      "limitedFederation",
      "/api/v2/instance",
      200,
      "application/json",
      /"active_month":0.*"limited_federation":true/,
    ],
    ["401", NODEINFO, 401, "application/json", /authenticated user/],
    ["403", V1, 403, "text/plain", /^Forbidden$/],
    ["410", V1, 410, "application/json", /^\{"error":"Gone"\}$/],
    ["429", V1, 429, "application/json", /Too many requests/],
    ["429stale", V1, 429, "application/json", /Too many requests/],
    ["429api", V1, 429, "application/json", /Too many requests/],
    ["429api", NODEINFO, 200, "application/json", /"total":906/],
    ["500", V1, 500, "application/json", /error/],
    ["502html", V1, 502, "text/html", /502 Bad Gateway/],
    ["backendDown", V1, 200, "application/json", /"user_count":906/],
    ["backendDown", NODEINFO, 502, "text/html", /502 Bad Gateway/],
    ["truncated", V1, 200, "application/json", /[^}]$/],
    ["wrongType", V1, 200, "text/plain", /"user_count":906/],
    ["zero", V1, 200, "application/json", /"user_count":0,"status_count":0,"domain_count":0/],
    ["negative", V1, 200, "application/json", /"user_count":-906/],
    ["strings", V1, 200, "application/json", /"user_count":"906"/],
    ["nodeinfoOnly", V1, 404, "application/json", /not found/],
    ["nodeinfoOnly", NODEINFO, 200, "application/json", /"total":906/],
    ["v1Only", NODEINFO, 404, "application/json", /not found/],
    ["v1Only", V1, 200, "application/json", /"user_count":906/],
    ["deepJson", V1, 200, "application/json", /^\[{200000}\]{200000}$/],
    ["redirectSame", V1, 302, "text/html", /^$/],
    ["redirectSame", `${V1}?again=1`, 200, "application/json", /"user_count":906/],
    ["redirectPrivate", V1, 302, "text/html", /^$/],
  ])("%s: %s is %d %s", async (misbehaviour, path, status, type, body) => {
    const answer = await ask(misbehaviour, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.text).toMatch(body);
  });

  test.each<[Misbehaviour, string]>([
    ["429", "2026-11-22T10:53:00.000000Z"],
    ["429stale", "2026-11-22T03:20:00.000000Z"],
  ])("%s says that it ends at %s", async (misbehaviour, reset) => {
    expect((await ask(misbehaviour)).headers.get("x-ratelimit-reset")).toBe(reset);
  });

  test("redirects lead to the same host, or to a private one", async () => {
    expect((await ask("redirectSame")).headers.get("location")).toBe("/api/v1/instance?again=1");
    expect((await ask("redirectPrivate")).headers.get("location")).toBe("http://10.0.0.1/api/v1/instance");
  });

  test("baffle draws new numbers every hour, but for the servers known", async () => {
    const draws: Record<string, number>[] = [];
    for (let minutes = 0; minutes < 50 * 60; minutes += 30) {
      now = startedAt + minutes * MINUTE;
      draws.push(JSON.parse((await ask("baffle")).text).stats);
    }
    now = startedAt;
    const all = (name: string) => draws.map((draw) => draw[name] ?? Number.NaN);
    for (const [name, below] of [
      ["user_count", 1_000_000],
      ["status_count", 10_000_000],
    ] as const) {
      expect(new Set(all(name)).size).toBe(51);
      expect(Math.max(...all(name))).toBeLessThan(below);
      expect(Math.max(...all(name))).toBeGreaterThan(below * 0.9);
      expect(Math.min(...all(name))).toBeLessThan(below * 0.1);
    }
    expect(Math.min(...all("domain_count"))).toBe(7856);
    expect(Math.max(...all("domain_count"))).toBeLessThan(7900);
  });

  test("frozen stays at the moment at which it was switched on", async () => {
    practice.setMisbehaviour("frozen");
    now = startedAt + 90 * DAY;
    const response = await fetch(`${practice.url}${V1}`);
    now = startedAt;
    expect((await response.json()).stats.user_count).toBe(906);
  });

  test("flip-flop answers from two back-ends in turn", async () => {
    const draws: number[] = [];
    for (const minutes of [0, 1, 2, 3]) {
      now = startedAt + minutes * MINUTE;
      draws.push(await usersOf("flipFlop"));
    }
    now = startedAt;
    expect(draws).toEqual([906, 2, 906, 2]);
  });

  test("the bomb is small on the wire", async () => {
    practice.setMisbehaviour("gzipBomb");
    const length = await new Promise<number>((resolve, reject) => {
      get(`${practice.url}${V1}`, (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on("end", () => resolve(bytes));
      }).on("error", reject);
    });
    expect(length).toBeLessThan(2_000_000);
  });

  test("reset cuts the connection; hang and drip never end", async () => {
    practice.setMisbehaviour("reset");
    await expect(fetch(`${practice.url}${V1}`)).rejects.toThrow("fetch failed");
    for (const endless of ["hang", "drip"] as const) {
      practice.setMisbehaviour(endless);
      const whole = fetch(`${practice.url}${V1}`, { signal: AbortSignal.timeout(300) }).then((r) => r.text());
      await expect(whole).rejects.toThrow(/timeout/);
    }
  });

  test("robots.txt is answered whatever happens behind it", async () => {
    for (const misbehaviour of Object.keys(MISBEHAVIOURS).filter(isMisbehaviour)) {
      expect((await ask(misbehaviour, "/robots.txt")).text).toContain("User-agent: *");
    }
  });

  test("robots.txt forbids the numbers where GoToSocial baffles", async () => {
    expect((await ask("baffleRobots", "/robots.txt")).text).toMatch(/Disallow: \/api\/\n.*\/nodeinfo\n/);
    expect((await ask("baffle", "/robots.txt")).text).not.toContain("nodeinfo");
  });

  test("names are known by name only", () => {
    expect(isMisbehaviour("502html")).toBe(true);
    expect(isMisbehaviour("toString")).toBe(false);
  });
});
