import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isAllowed, parseRobots } from "../../lib/fediverse/robots.ts";
import { userAgent } from "../../lib/fediverse/user-agent.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import {
  ACTIVITY,
  CLOCK,
  DISCOVERY,
  type FakeServer,
  fetcherFor,
  hasty,
  html,
  json,
  NODEINFO,
  nodeinfo,
  type Page,
  ROBOTS,
  readerOver,
  STATS,
  startFakeServer,
  told,
  USAGE,
  V1,
  V2,
  v1,
  v2,
} from "./fake-server.ts";
import { givenServer, withNodeInfo } from "./given-server.ts";

const allows = (text: string, path: string) => isAllowed(parseRobots(text, "Mastoboard"), path);

/** What GoToSocial serves unless its instance-stats-mode is "serve": sections as it writes them, list of crawlers cut short. */
const GOTOSOCIAL = `# GoToSocial robots.txt -- to edit, see internal/api/util/robots.go
# More info @ https://developers.google.com/search/docs/crawling-indexing/robots/intro

# AI scrapers and the like.
User-agent: AI2Bot
User-agent: GPTBot
User-agent: peer39_crawler/1.0
User-agent: scoop.it
Disallow: /

# Rules for everything else.
User-agent: *
Crawl-delay: 500

# API endpoints.
Disallow: /api/

# Auth/Sign in endpoints.
Disallow: /auth/

# Webfinger endpoint.
Disallow: /.well-known/webfinger
`;
const GOTOSOCIAL_DEFAULT = `${GOTOSOCIAL}
# Disallow nodeinfo
Disallow: /.well-known/nodeinfo
Disallow: /nodeinfo/
`;
const MASTODON =
  "# See http://www.robotstxt.org/robotstxt.html\n\nUser-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /media_proxy/\nDisallow: /interact/\n";

const all = (rules: string) => `User-agent: *\n${rules}`;
const ours = (rules: string) => `User-agent: Mastoboard\n${rules}`;

describe("robots.txt by RFC 9309", () => {
  test.each<[string, string, string, boolean]>([
    ["none", "", V1, true],
    ["Mastodon's", MASTODON, V1, true],
    ["Mastodon's, elsewhere", MASTODON, "/interact/1", false],
    ["GoToSocial's default: NodeInfo", GOTOSOCIAL_DEFAULT, DISCOVERY, false],
    ["GoToSocial's default: the document", GOTOSOCIAL_DEFAULT, "/nodeinfo/2.1", false],
    ["GoToSocial's default: the API", GOTOSOCIAL_DEFAULT, V1, false],
    ["GoToSocial that serves: NodeInfo", GOTOSOCIAL, DISCOVERY, true],
    ["GoToSocial that serves: the API", GOTOSOCIAL, V1, false],
    ["everything forbidden", all("Disallow: /"), V1, false],
    ["robots.txt itself never is", all("Disallow: /"), ROBOTS, true],
    ["nothing forbidden", all("Disallow:"), V1, true],
    ["a prefix", all("Disallow: /api"), "/apis", false],
    ["a folder is not its neighbour", all("Disallow: /api/"), "/apis", true],
    ["paths have a case", all("Disallow: /API/"), V1, true],
    ["keys have none", "USER-AGENT: *\nDISALLOW: /", V1, false],
    ["no space after the colon", "User-agent:*\nDisallow:/api", V1, false],
    ["space around everything", "  User-agent :  *  \n\t Disallow :  /api \t", V1, false],
    ["comments", all("Disallow: /api # not this\n# Disallow: /nodeinfo"), NODEINFO, true],
    ["a rule before its comment", all("Disallow: /api # not this"), V1, false],
    ["lines that end as in Windows", "User-agent: *\r\nDisallow: /api\r\n", V1, false],
    ["lines that end as on an old Mac", "User-agent: *\rDisallow: /api\r", V1, false],
    ["a byte order mark", "\uFEFFUser-agent: *\nDisallow: /api", V1, false],
    ["a page instead", "<!DOCTYPE html><html><p>User-agent: *</p></html>", V1, true],
    ["rules of nobody", "Disallow: /\nUser-agent: x\nDisallow: /", V1, true],
    ["the longest wins, first", all("Allow: /api/v1/instance\nDisallow: /api/"), V1, true],
    ["the longest wins, last", all("Disallow: /api/\nAllow: /api/v1/instance"), V1, true],
    ["the longest wins, against us", all("Allow: /api/\nDisallow: /api/v1/"), V1, false],
    ["Allow wins a tie", all("Disallow: /api\nAllow: /api"), V1, true],
    ["a star in the middle", all("Disallow: /api/*/instance"), V1, false],
    ["a star that finds nothing", all("Disallow: /api/*/peers"), V1, true],
    ["a star at the start", all("Disallow: *instance"), V1, false],
    ["a star for nothing", all("Disallow: /api*/v1"), V1, false],
    ["many stars", all(`Disallow: ${"/*a".repeat(50)}$`), `/${"a".repeat(2000)}b`, true],
    ["an end", all("Disallow: /api/v1/instance$"), V1, false],
    ["an end that is not the end", all("Disallow: /api/v1/instance$"), ACTIVITY, true],
    ["star and end", all("Disallow: /*.json$"), "/a.json.json", false],
    ["star and end, with a query", all("Disallow: /*.json$"), "/a.json?x", true],
    ["an end whose part must not overlap", all("Disallow: /aba*ba$"), "/aba", true],
    ["a dollar that is no end", all("Disallow: /a$b"), "/a$b", false],
    ["an escaped star is a star", all("Disallow: /a%2Ab"), "/a*b", false],
    ["and no wildcard", all("Disallow: /a%2Ab"), "/axb", true],
    ["an escaped letter", all("Disallow: /%61pi/"), V1, false],
    ["an escape in the path", all("Disallow: /api/"), "/%61pi/v1", false],
    ["escapes have no case", all("Disallow: /a%3cb"), "/a%3Cb", false],
    ["an escaped slash is no slash", all("Disallow: /a%2Fb"), "/a/b", true],
    ["letters beyond ASCII", all("Disallow: /ツ"), "/%E3%83%84", false],
    ["escaped letters beyond ASCII", all("Disallow: /%E3%83%84"), "/ツ", false],
    ["reserved signs of a query", all("Disallow: /a?u=https://b.c"), "/a?u=https%3A%2F%2Fb.c", false],
    ["an escape that is none", all("Disallow: /a%zz"), "/a%zz", false],
    ["a path that does not begin with a slash fits nothing", all("Disallow: api"), V1, true],
    ["our name goes before everybody", `${all("Disallow: /")}\n${ours("Allow: /api/")}`, V1, true],
    ["our name without rules too", `${all("Disallow: /")}\n${ours("Disallow:")}`, V1, true],
    ["our name in another case", "user-agent: MASTOBOARD\nDisallow: /", V1, false],
    ["our name with a version", "User-agent: Mastoboard/1.0\nDisallow: /", V1, false],
    ["a name that begins like ours", "User-agent: Mastoboard-Images\nDisallow: /", V1, true],
    ["a name that ours begins with", "User-agent: Masto\nDisallow: /", V1, true],
    ["one group for several", "User-agent: a\nUser-agent: Mastoboard\nUser-agent: b\nDisallow: /", V1, false],
    [
      "several groups for one",
      `${ours("Disallow: /x")}\nUser-agent: b\n\n${ours("Disallow: /api")}`,
      V1,
      false,
    ],
    ["another's group ends ours", `${ours("Disallow: /x")}\nUser-agent: b\nDisallow: /api`, V1, true],
    ["blank lines end no group", "User-agent: *\n\n\nDisallow: /api", V1, false],
    [
      "other lines neither",
      "User-agent: a\nSitemap: /s.xml\nUser-agent: *\nCrawl-delay: 9\nDisallow: /api",
      V1,
      false,
    ],
    ["what lies beyond 500 KiB", `${all(`#${"x".repeat(500 * 1024)}`)}\nDisallow: /api`, V1, true],
    ["what lies before", `${all("Disallow: /api")}\n#${"x".repeat(600 * 1024)}`, V1, false],
    ["a line cut there", `${all("")}#${"x".repeat(500 * 1024 - 27)}\nDisallow: /api/v2`, V1, true],
  ])("%s", (_, text, path, allowed) => expect(allows(text, path)).toBe(allowed));
});

const server = await givenServer();

const page = (body: string, status = 200): Page => ({
  status,
  headers: { "content-type": "text/plain" },
  body,
});
const PAGES = {
  ...withNodeInfo(nodeinfo("mastodon", USAGE)),
  [V1]: v1("4.6.4", STATS),
};
const reader = (clock = { now: CLOCK }) =>
  readerOver(
    fetcherFor(server),
    hasty(() => clock.now),
  );

describe("a server with a robots.txt", () => {
  test.each<[string, Page, unknown, string[]]>([
    ["that forbids nothing", page(MASTODON), [838, 500, 6460, 5000], [DISCOVERY, NODEINFO, V1]],
    ["GoToSocial's default", page(GOTOSOCIAL_DEFAULT), "forbidden-by-robots", []],
    ["that forbids the API", page(GOTOSOCIAL), [838, 500, 6460, "refused"], [DISCOVERY, NODEINFO]],
    [
      "that forbids NodeInfo",
      page(all("Disallow: /.well-known/nodeinfo")),
      [838, "refused", 6460, 5000],
      [V1, V2],
    ],
    [
      "that forbids the document",
      page(all("Disallow: /nodeinfo/")),
      [838, "refused", 6460, 5000],
      [DISCOVERY, V1, V2],
    ],
    [
      "that forbids others",
      page("User-agent: GPTBot\nDisallow: /"),
      [838, 500, 6460, 5000],
      [DISCOVERY, NODEINFO, V1],
    ],
    ["403 for it", page("no", 403), [838, 500, 6460, 5000], [DISCOVERY, NODEINFO, V1]],
    ["410 for it", page("no", 410), [838, 500, 6460, 5000], [DISCOVERY, NODEINFO, V1]],
    [
      "a page in its place",
      { headers: { "content-type": "text/html" }, body: "<h1>Hello</h1>" },
      [838, 500, 6460, 5000],
      [DISCOVERY, NODEINFO, V1],
    ],
    [
      "in a circle",
      { status: 302, headers: { location: ROBOTS } },
      [838, 500, 6460, 5000],
      [DISCOVERY, NODEINFO, V1],
    ],
    ["429 for it", page("later", 429), "rate-limited", []],
    ["500 for it", html(500), "server-error", []],
    ["503 for it", html(503), "server-error", []],
    ["that cuts the connection", (request) => request.socket.destroy(), "unreachable", []],
    ["of two megabytes", page("x".repeat(2 * 1024 * 1024)), "too-large", []],
  ])("%s", async (_, robots, expected, asked) => {
    server.says({ ...PAGES, [ROBOTS]: robots });
    expect(told(await reader().readInstance(server.host))).toEqual(expected);
    expect(server.asked).toEqual(asked);
  });

  test("is asked for it once a day, by polls and activity together; after a failure, each time", async () => {
    const clock = { now: CLOCK };
    const { readInstance, readActivity } = reader(clock);
    server.says({ ...PAGES, [ROBOTS]: html(500) });
    await readInstance(server.host);
    await readActivity(server.host);
    expect(server.robotsAsked).toHaveLength(2);
    server.says({ ...PAGES, [ROBOTS]: page(GOTOSOCIAL) });
    for (const hours of [0, 1, 12, 23.9]) {
      clock.now = CLOCK + (hours / 24) * DAY;
      await readInstance(server.host);
      expect(await readActivity(server.host)).toMatchObject({ ok: false, hole: "refused" });
    }
    expect(server.robotsAsked).toHaveLength(1);
    expect(server.asked).not.toContain(ACTIVITY);
    clock.now = CLOCK + DAY;
    await readInstance(server.host);
    expect(server.robotsAsked).toHaveLength(2);
  });

  test("sees one request at a time, of polls and activity together", async () => {
    let underWay = 0;
    let most = 0;
    const slowly = (): Page => (_request, response) => {
      most = Math.max(most, ++underWay);
      setImmediate(() => {
        underWay--;
        response.writeHead(404).end();
      });
    };
    const paths = [ROBOTS, DISCOVERY, V1, V2, ACTIVITY];
    server.says(Object.fromEntries(paths.map((path) => [path, slowly()])));
    const { readInstance, readActivity } = reader();
    await Promise.all([readActivity(server.host), readInstance(server.host), readActivity(server.host)]);
    expect(server.asked.filter((path) => path === ACTIVITY)).toHaveLength(2);
    expect(most).toBe(1);
  });

  test("and was dead: one question until something answers, its NodeInfo and v1 in turn", async () => {
    // A day on which NodeInfo comes first.
    const { readInstance } = reader({ now: CLOCK + DAY });
    server.says({ [ROBOTS]: page(MASTODON), [DISCOVERY]: html(502), [V1]: html(502) });
    for (const _ of [1, 2, 3]) {
      const outcome = await readInstance(server.host, { knock: "server-error" });
      expect(told(outcome)).toBe("server-error");
    }
    expect(server.asked).toEqual([DISCOVERY, V1, DISCOVERY]);
    server.says({ [DISCOVERY]: html(502), [V1]: v1("4.6.4", STATS) });
    expect(told(await readInstance(server.host, { knock: "server-error" }))).toEqual([
      838,
      "unreachable",
      6460,
      5000,
    ]);
  });
});

describe("a redirect to another host", () => {
  let other: FakeServer;
  beforeAll(async () => {
    other = await startFakeServer();
  });
  afterAll(() => other.close());

  const twoHosts = (clock = { now: CLOCK }) =>
    readerOver(
      fetcherFor(server, { allowPrivate: [server.host, other.host] }),
      hasty(() => clock.now),
    );
  const away = (path: string): Page => ({
    status: 302,
    headers: { location: `http://${other.host}${path}` },
  });

  test.each<[string, Record<string, Page>, unknown, string[]]>([
    ["that allows it", { ...PAGES, [ROBOTS]: page(MASTODON) }, [838, "not-offered", 6460, 5000], [V1]],
    ["without a robots.txt", PAGES, [838, "not-offered", 6460, 5000], [V1]],
    [
      "that forbids it",
      { ...PAGES, [ROBOTS]: page("User-agent: *\nDisallow: /") },
      "forbidden-by-robots",
      [],
    ],
    ["whose robots.txt is out of reach", { ...PAGES, [ROBOTS]: html(503) }, "server-error", []],
  ])("%s", async (_, pages, expected, asked) => {
    server.says({ [V1]: away(V1) });
    other.says(pages);
    expect(told(await twoHosts().readInstance(server.host))).toEqual(expected);
    expect(other.asked).toEqual(asked);
    expect(other.robotsAsked.length).toBeGreaterThanOrEqual(1);
  });

  test("that asks us to wait is obeyed there, and at the host that led there", async () => {
    const clock = { now: CLOCK };
    const { readInstance } = twoHosts(clock);
    server.says({ [DISCOVERY]: away(DISCOVERY) });
    other.says({ [DISCOVERY]: { status: 429, headers: { "retry-after": "600" } } });
    const outcome = await readInstance(server.host);
    expect(outcome).toMatchObject({ cause: "rate-limited", retryAt: expect.any(Number) });
    const { length } = server.asked;
    clock.now += 9 * MINUTE;
    await readInstance(server.host);
    expect([server.asked.length, other.asked.length]).toEqual([length, 1]);
  });

  test("and back again holds nothing up: each hop has its own turn", async () => {
    server.says({ [V1]: away(V1), [V2]: v2(500) });
    other.says({ [V1]: { status: 302, headers: { location: `http://${server.host}${V2}` } } });
    const { readInstance } = twoHosts();
    const outcomes = await Promise.all([readInstance(server.host), readInstance(other.host)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
  });
});

test("every request says who we are: robots.txt, NodeInfo, and what masto.js asks", async () => {
  const agents = new Map<string, string | undefined>();
  const noting =
    (body: unknown): Page =>
    (request, response) => {
      agents.set(request.url ?? "", request.headers["user-agent"]);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
  const links = { links: [{ rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: NODEINFO }] };
  server.says({
    [ROBOTS]: noting(""),
    [DISCOVERY]: noting(links),
    [NODEINFO]: noting({ software: { name: "mastodon" }, usage: {} }),
    [V1]: noting({ uri: "x", stats: STATS }),
    [V2]: noting({}),
    [ACTIVITY]: noting([]),
  });
  const agent = userAgent({
    version: "0.1.0",
    baseUrl: "https://stats.est.social",
    contact: "mailto:admin@est.social",
  });
  const { readInstance, readActivity } = readerOver(fetcherFor(server, { userAgent: agent }), hasty());
  await readInstance(server.host);
  await readActivity(server.host);
  expect([...agents.keys()].sort()).toEqual([ACTIVITY, DISCOVERY, NODEINFO, ROBOTS, V1, V2].sort());
  expect(new Set(agents.values())).toEqual(
    new Set(["Mastoboard/0.1.0 (+https://stats.est.social; mailto:admin@est.social)"]),
  );
});

describe("a server that asks us to wait", () => {
  test("is left alone until then by polls and activity, which end in the same cause", async () => {
    const clock = { now: CLOCK };
    const { readInstance, readActivity } = reader(clock);
    const later: Page = { ...json({ error: "Too many requests" }, 429), headers: { "retry-after": "600" } };
    server.says({ ...PAGES, [DISCOVERY]: later });
    const retryAt = Math.ceil(CLOCK / 1000) * 1000 + 600_000;
    expect(await readInstance(server.host)).toMatchObject({ cause: "rate-limited", retryAt });
    server.says(PAGES);
    clock.now = retryAt - 1000;
    expect(await readInstance(server.host)).toMatchObject({ ok: false, cause: "rate-limited", retryAt });
    expect(await readActivity(server.host)).toMatchObject({ ok: false, hole: "refused" });
    expect([...server.asked, ...server.robotsAsked]).toEqual([]);
    clock.now = retryAt;
    expect(told(await readInstance(server.host))).toEqual([838, 500, 6460, 5000]);
  });

  test("without a word, again and again, is asked less and less, until it answers", async () => {
    const clock = { now: CLOCK };
    const { readInstance } = reader(clock);
    const throttled: number[] = [];
    async function pass(hours: number) {
      for (const end = clock.now + hours * HOUR; clock.now < end; clock.now += 5 * MINUTE) {
        const { length } = server.asked;
        await readInstance(server.host);
        if (server.asked.length > length) throttled.push((clock.now - CLOCK) / HOUR);
      }
    }
    server.says({ ...PAGES, [DISCOVERY]: html(429) });
    await pass(96);
    expect(throttled.length).toBeLessThanOrEqual(13);
    expect((throttled.at(-1) ?? 0) - (throttled.at(-2) ?? 0)).toBeGreaterThanOrEqual(24);
    server.says(PAGES);
    await pass(25);
    server.says({ ...PAGES, [DISCOVERY]: html(429) });
    throttled.length = 0;
    await pass(0.5);
    expect(throttled).toHaveLength(3);
  });

  test("in an answer of 200 does not mean it", async () => {
    const { readInstance } = reader();
    const headers = {
      "content-type": "application/json",
      "retry-after": "600",
      "x-ratelimit-remaining": "0",
    };
    server.says({ ...PAGES, [V1]: { headers, body: JSON.stringify({ uri: "x", stats: STATS }) } });
    expect(await readInstance(server.host)).not.toHaveProperty("retryAt");
  });
});
