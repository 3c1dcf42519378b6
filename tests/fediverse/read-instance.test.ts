import { describe, expect, test } from "vitest";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { parseHost } from "../../lib/model/host.ts";
import { parseInstant } from "../../lib/model/instant.ts";
import {
  DISCOVERY,
  EMPTY_404,
  fetcherFor,
  hasty,
  html,
  json,
  LINKS,
  NODEINFO,
  nodeinfo,
  type Page,
  readerOver,
  readOnce,
  STATS,
  startFakeServer,
  text,
  told,
  USAGE,
  V1,
  V2,
  v1,
  v2,
} from "./fake-server.ts";
import { givenServer, withNodeInfo } from "./given-server.ts";

const server = await givenServer();

const read = (pages: Record<string, Page>) => readOnce(server, pages);

describe("what is asked", () => {
  test("NodeInfo and v1, one after the other, are enough for Mastodon", async () => {
    const outcome = await read({
      ...withNodeInfo(nodeinfo("mastodon", USAGE)),
      [V1]: v1("4.6.4", STATS),
    });
    expect(server.asked).toEqual([DISCOVERY, NODEINFO, V1]);
    expect(outcome).toEqual({
      ok: true,
      trouble: null,
      reading: {
        measuredAt: parseInstant("2026-09-01T12:00:00Z"),
        values: { users: 838, active: 500, posts: 6460, servers: 5000 },
        from: { users: "nodeinfo", active: "nodeinfo", posts: "nodeinfo", servers: "v1" },
        facts: {
          title: "Fake",
          software: "mastodon",
          version: "1.2.3",
          languages: null,
          registrations: null,
          contact: null,
          uri: "fake.example",
        },
      },
    });
  });

  test("v2 as well, where NodeInfo has no active users", async () => {
    const outcome = await read({ [V1]: v1("4.6.4", STATS), [V2]: v2(321) });
    expect(server.asked).toEqual([DISCOVERY, V1, V2]);
    expect(told(outcome)).toEqual([838, 321, 6460, 5000]);
  });

  test("no Mastodon API of software that has none", async () => {
    const outcome = await read({
      ...withNodeInfo(nodeinfo("lemmy", USAGE, { openRegistrations: true })),
    });
    expect(server.asked).toEqual([DISCOVERY, NODEINFO]);
    expect(told(outcome)).toEqual([838, 500, 6460, "not-offered"]);
    expect(outcome).toMatchObject({ reading: { facts: { software: "lemmy", registrations: "open" } } });
  });

  test("nothing more after 429", async () => {
    expect(told(await read({ [V1]: html(429), [V2]: v2(1) }))).toBe("rate-limited");
    expect(server.asked).toEqual([DISCOVERY, V1]);
  });

  test("nothing more of a name that does not exist", async () => {
    const names: string[] = [];
    const resolve = (name: string) => {
      names.push(name);
      return Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
    };
    const fetcher = createFetcher({ allowPrivate: [], userAgent: "test", resolve });
    const outcome = await readerOver(fetcher, hasty()).readInstance(parseHost("gone.example"));
    expect(told(outcome)).toBe("no-such-host");
    expect(names).toEqual(["gone.example"]);
  });

  test("one thing at a time of one host, however many readings are wanted", async () => {
    let underWay = 0;
    let most = 0;
    server.says({
      [V1]: (_request, response) => {
        most = Math.max(most, ++underWay);
        setImmediate(() => {
          underWay--;
          response
            .writeHead(200, { "content-type": "application/json" })
            .end(JSON.stringify({ uri: "x", stats: STATS }));
        });
      },
    });
    const { readInstance } = readerOver(fetcherFor(server), hasty());
    const outcomes = await Promise.all([
      readInstance(server.host),
      readInstance(server.host),
      readInstance(server.host),
    ]);
    expect(outcomes.map(told)).toEqual(Array(3).fill([838, "not-offered", 6460, 5000]));
    expect(most).toBe(1);
  });

  test("nothing of a private server that is not listed", async () => {
    const before = server.connections();
    const fetcher = createFetcher({ allowPrivate: [], userAgent: "test" });
    const outcome = await readerOver(fetcher, hasty()).readInstance(server.host);
    expect(told(outcome)).toBe("blocked-address");
    expect(server.connections()).toBe(before);
  });
});

describe("where NodeInfo leads", () => {
  const links = (href: string) =>
    json({ links: { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href } });
  const document = nodeinfo("mastodon", USAGE);

  test.each([
    ["an address on the same host", () => `http://${server.host}${NODEINFO}`],
    ["the same host over https, though it is behind a proxy", () => `https://${server.host}${NODEINFO}`],
    ["a path alone", () => NODEINFO],
    ["localhost, refused, so the path is tried here", () => `http://localhost:3000${NODEINFO}`],
    ["a private host, refused, so the path is tried here", () => `https://10.0.0.1${NODEINFO}`],
  ])("%s", async (_case, href) => {
    expect(told(await read({ [DISCOVERY]: links(href()), [NODEINFO]: document }))).toEqual([
      838,
      500,
      6460,
      "not-offered",
    ]);
  });

  test("a name that nobody knows, so the path is tried here", async () => {
    server.says({ [DISCOVERY]: links(`https://web-1.example${NODEINFO}`), [NODEINFO]: document });
    const fetcher = fetcherFor(server, { resolve: async () => [] });
    const outcome = await readerOver(fetcher, hasty()).readInstance(server.host);
    expect(told(outcome)).toEqual([838, 500, 6460, "not-offered"]);
  });

  test("to another host that may be asked", async () => {
    const other = await startFakeServer();
    other.says({ [NODEINFO]: document });
    server.says({ [DISCOVERY]: links(`http://${other.host}${NODEINFO}`) });
    const fetcher = fetcherFor(server, { allowPrivate: [server.host, other.host] });
    const outcome = await readerOver(fetcher, hasty()).readInstance(server.host);
    await other.close();
    expect(told(outcome)).toEqual([838, 500, 6460, "not-offered"]);
  });

  test("nowhere that we know: v1 alone", async () => {
    const outcome = await read({ [DISCOVERY]: json({ links: [] }), [V1]: v1("4.6.4", STATS) });
    expect(told(outcome)).toEqual([838, "not-offered", 6460, 5000]);
  });
});

describe("when one endpoint fails, the others' numbers count, the holes say why, and what broke is told", () => {
  const NODE = withNodeInfo(nodeinfo("mastodon", USAGE));

  test.each([
    ["v1 broken", { ...NODE, [V1]: html(502) }, [838, 500, 6460, "unreachable"], "502 from /api/v1/instance"],
    [
      "v1 cut",
      { ...NODE, [V1]: (request: { socket: { destroy(): void } }) => request.socket.destroy() },
      [838, 500, 6460, "unreachable"],
      "connection cut (/api/v1/instance)",
    ],
    [
      "v1 a page",
      { ...NODE, [V1]: html(200) },
      [838, 500, 6460, "malformed"],
      "200 from /api/v1/instance, but not the JSON that belongs there",
    ],
    ["v1 forbidden", { ...NODE, [V1]: html(403) }, [838, 500, 6460, "refused"], null],
    ["v1 throttled", { ...NODE, [V1]: html(429) }, [838, 500, 6460, "refused"], "429 from /api/v1/instance"],
    ["v1 not there", { ...NODE, [V1]: EMPTY_404 }, [838, 500, 6460, "not-offered"], null],
    [
      "limited federation before 4.4",
      { ...NODE, [V1]: json({ error: "x" }, 401), [V2]: json({ error: "x" }, 401) },
      [838, 500, 6460, "limited"],
      null,
    ],
    [
      "limited federation without NodeInfo",
      { [V1]: v1("4.6.4", STATS), [V2]: v2(0, { configuration: { limited_federation: true } }) },
      [838, "limited", 6460, 5000],
      null,
    ],
    [
      "NodeInfo broken",
      { [DISCOVERY]: html(502), [V1]: v1("4.6.4", STATS), [V2]: v2(7) },
      [838, 7, 6460, 5000],
      "502 from /.well-known/nodeinfo",
    ],
    [
      "NodeInfo broken, no v2",
      { [DISCOVERY]: html(502), [V1]: v1("3.5.3", STATS) },
      [838, "unreachable", 6460, 5000],
      "502 from /.well-known/nodeinfo",
    ],
    [
      "NodeInfo a page",
      { [DISCOVERY]: html(200), [V1]: v1("3.5.3", STATS) },
      [838, "malformed", 6460, 5000],
      "200 from /.well-known/nodeinfo, but not the JSON that belongs there",
    ],
    [
      "NodeInfo's document missing",
      { [DISCOVERY]: LINKS, [V1]: v1("3.5.3", STATS) },
      [838, "not-offered", 6460, 5000],
      null,
    ],
    [
      "NodeInfo nested too deep",
      { ...withNodeInfo(text(`{"usage":${"[".repeat(9999)}`)), [V1]: v1("3.5.3", STATS) },
      [838, "malformed", 6460, 5000],
      "200 from the NodeInfo document, but not the JSON that belongs there",
    ],
    [
      "one number malformed, told elsewhere",
      {
        ...withNodeInfo(nodeinfo("pleroma", { ...USAGE, localPosts: { all: 3, direct: 1 } })),
        [V1]: v1("2.7.2 (compatible; Pleroma 2)", STATS),
      },
      [838, 500, 6460, 5000],
      null,
    ],
    [
      "one number malformed everywhere",
      { [V1]: v1("4.6.4", { ...STATS, status_count: -3 }), [V2]: v2(7) },
      [838, 7, "malformed", 5000],
      null,
    ],
    [
      "v1 answers, NodeInfo and v2 do not",
      { [DISCOVERY]: html(502), [V1]: v1("4.6.4", STATS), [V2]: html(504) },
      [838, "unreachable", 6460, 5000],
      "502 from /.well-known/nodeinfo; 504 from /api/v2/instance",
    ],
  ])("%s", async (_case, pages, values, trouble) => {
    const outcome = await read(pages);
    expect(told(outcome)).toEqual(values);
    expect(outcome).toMatchObject({ ok: true, trouble });
  });
});

describe("a server that tells no number", () => {
  const everywhere = (page: Page) => ({
    [DISCOVERY]: page,
    [V1]: page,
    [V2]: page,
  });

  test.each([
    ["502 everywhere", everywhere(html(502)), "server-error", "502 from /.well-known/nodeinfo"],
    ["gone", everywhere(html(410)), "gone", "410 from /.well-known/nodeinfo"],
    ["forbidden", everywhere(html(403)), "refused", "403 from /.well-known/nodeinfo"],
    [
      "a login everywhere",
      everywhere(json({ error: "x" }, 401)),
      "refused",
      "401 from /.well-known/nodeinfo",
    ],
    [
      "pages everywhere",
      everywhere(html(200)),
      "malformed",
      "200 from /.well-known/nodeinfo, but not the JSON that belongs there",
    ],
    ["not found anywhere", {}, "no-statistics", "it answers, but counts nothing"],
    ["empty 404 everywhere", everywhere(EMPTY_404), "no-statistics", "it answers, but counts nothing"],
    ["v1 broken, the rest not there", { [V1]: html(503) }, "server-error", "503 from /api/v1/instance"],
    [
      "numbers that are none",
      { [V1]: v1("2.5.0", { user_count: -1 }) },
      "malformed",
      "it answers, but its numbers are no counts",
    ],
    [
      "an error with 200",
      { [V1]: json({ error: "<script>" }) },
      "malformed",
      "200 from /api/v1/instance, but not the JSON that belongs there",
    ],
    [
      "JSON nested too deep",
      { [V1]: text("[".repeat(20_000)) },
      "malformed",
      "200 from /api/v1/instance, but not the JSON that belongs there",
    ],
    [
      "too large",
      { [V1]: text(Buffer.alloc(2 * 1024 * 1024, " ")) },
      "too-large",
      "the answer is larger than 1048576 bytes (/api/v1/instance)",
    ],
  ])("%s: %s", async (_case, pages, cause, detail) =>
    expect(await read(pages)).toEqual({ ok: false, cause, detail }),
  );

  test("silent: it is asked twice, not four times", async () => {
    let connections = 0;
    const cut = (request: { socket: { destroy(): void } }) => {
      connections++;
      request.socket.destroy();
    };
    expect(told(await read(everywhere(cut)))).toBe("unreachable");
    expect(connections).toBe(2);
  });

  test("redirecting into a private network", async () => {
    const inside = { status: 302, headers: { location: "https://169.254.169.254/" } };
    expect(told(await read(everywhere(inside)))).toBe("refused-redirect");
  });
});
