// Long, because it is one table of all the ways inside that are known; each ends at the same canary.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFetcher, type FetcherOptions } from "../../lib/fediverse/guarded-fetch.ts";
import type { ResolvedAddress } from "../../lib/fediverse/pinned-connection.ts";
import { type Canary, startCanary } from "./canary.ts";
import { IPV4_DISGUISES } from "./disguises.ts";
import { type FakeServer, startFakeServer } from "./fake-server.ts";
import { IPV4_REGISTRY, IPV6_REGISTRY, rangeOf, textOf } from "./iana-registries.ts";

/** Never connected to: it stands only beside an address that spoils it. */
const PUBLIC = "1.1.1.1";
const UNTOUCHED = { visits: 0, connects: 0, lookups: 0 };

let canary: Canary;
/** The one server that is listed: it sends its visitors elsewhere. */
let board: FakeServer;

beforeAll(async () => {
  board = await startFakeServer();
  canary = await startCanary();
});
beforeEach(() => void canary.seen());
afterAll(async () => {
  await canary.close();
  await board.close();
});

const port = () => Number(board.host.split(":")[1]);
const addressed = (address: string): ResolvedAddress => ({ address, family: address.includes(":") ? 6 : 4 });

/** Every name leads to these addresses, and a port at which the canary listens is put in for `{canary}`. */
function get(url: string, addresses: string[] = ["127.0.0.1", "::1"], more: Partial<FetcherOptions> = {}) {
  const fetcher = createFetcher({
    allowPrivate: [board.host],
    userAgent: "Mastoboard/0 (test)",
    resolve: async () => addresses.map(addressed),
    ...more,
  });
  return fetcher.get(url.replaceAll("{canary}", String(canary.port)), { timeoutMs: 5000 });
}

const edges = (registry: typeof IPV4_REGISTRY) =>
  registry
    .filter(([, , , global]) => !global)
    .flatMap(([block, name]) => {
      const { first, last } = rangeOf(block);
      return [...new Set([first, last])].map((number) => ({ number, name, block }));
    });
const V4 = edges(IPV4_REGISTRY);
const V6 = edges(IPV6_REGISTRY);

describe("the canary", () => {
  test("sees who comes to a listed host, and the watch sees the connection", async () => {
    await get("http://bait.example:{canary}/", ["127.0.0.1"], {
      allowPrivate: [`bait.example:${canary.port}`],
    });
    expect(canary.seen()).toEqual({ visits: 1, connects: 1, lookups: 0 });
  });

  test("has a watch that sees a look-up that we did not hand in", async () => {
    const listed = `localhost:${canary.port}`;
    await createFetcher({ allowPrivate: [listed], userAgent: "test" }).get(`http://${listed}/`);
    expect(canary.seen().lookups).toBe(1);
  });
});

describe.each(IPV4_DISGUISES)(
  "an IPv4 address that is not public, %s, is not connected to",
  (_name, disguise) => {
    test.each(V4.map(({ number, name }) => [name, disguise(number)]))("%s: %s", async (_block, host) => {
      expect(await get(`https://${host}/`)).toMatchObject({ ok: false, cause: "blocked-address" });
      expect(await get(`http://${host}:{canary}/`)).toMatchObject({ ok: false, cause: "blocked-address" });
      expect(canary.seen()).toEqual(UNTOUCHED);
    });
  },
);

describe("an IPv6 address that is not public is not connected to", () => {
  test.each(
    V6.flatMap(({ number, name }) => {
      const written = textOf(number, 6);
      return [
        [name, `[${written}]`],
        [name, new URL(`https://[${written}]`).hostname],
        [name, `[${written.toUpperCase()}]`],
      ];
    }),
  )("%s: %s", async (_block, host) => {
    expect(await get(`https://${host}/`)).toMatchObject({ ok: false, cause: "blocked-address" });
    expect(await get(`http://${host}:{canary}/`)).toMatchObject({ ok: false, cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });
});

describe("a name that leads to an address that is not public is not connected to", () => {
  const spoilt = [...V4.map(({ number }) => textOf(number, 4)), ...V6.map(({ number }) => textOf(number, 6))];
  const mapped = V4.map(({ number }) => `::ffff:${textOf(number, 4)}`);

  test.each([...spoilt, ...mapped])("%s, alone, first and last among good ones", async (address) => {
    for (const answers of [[address], [address, PUBLIC], [PUBLIC, "2606:4700::1111", address]]) {
      const answer = await get("https://rebound.example/", answers);
      expect(answer).toMatchObject({ ok: false, cause: "blocked-address" });
    }
    expect(canary.seen()).toEqual(UNTOUCHED);
  });

  test.each([
    ["an A record that says it is AAAA", { address: "127.0.0.1", family: 6 }],
    ["an AAAA record that says it is A", { address: "::1", family: 4 }],
    ["a zone", { address: "fe80::1%lo", family: 6 }],
    ["a zone on a good address", { address: "2606:4700::1111%lo", family: 6 }],
    ["brackets", { address: "[::1]", family: 6 }],
    ["a short form", { address: "127.1", family: 4 }],
    ["a number", { address: "2130706433", family: 4 }],
    ["a space", { address: " 127.0.0.1", family: 4 }],
    ["a NUL", { address: "1.1.1.1\u0000.127.0.0.1", family: 4 }],
    ["another name", { address: "localhost", family: 4 }],
    ["nothing", { address: "", family: 0 }],
  ])("an answer with %s", async (_kind, answer) => {
    const resolve = async () => [answer];
    expect(await get("https://odd.example/", [], { resolve })).toMatchObject({ cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });

  // As a CNAME, a hosts file and the wildcard services look from here.
  test.each([
    "localtest.me",
    "127.0.0.1.nip.io",
    "7f000001.nip.io",
    "localhost.localdomain",
    "ip6-localhost.example",
    "alias-of-localhost.example",
    "xn--y9a6bah4ck.xn--y9a3aq",
    "bücher.example",
    "a".repeat(63).concat(".example"),
  ])("%s", async (name) => {
    expect(await get(`https://${name}/`)).toMatchObject({ ok: false, cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });
});

describe("a local name is neither connected to nor looked up", () => {
  test.each([
    "localhost",
    "LOCALHOST",
    "localhost.",
    "a.localhost",
    "a.localhost.",
    "127.0.0.1.localhost",
    "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
    "ｌｏｃａｌｈｏｓｔ",
    "localhoſt",
    "loc\u00adalhost",
    "local\u200bhost",
    "local%68ost",
    "a。localhost",
    "printer.local",
    "metadata.google.internal",
    "router.lan",
    "nas.home.arpa",
    "wiki.intranet",
    "hidden.onion",
    "nothing.invalid",
    "intranet",
    "est.social.",
    "est.social。",
  ])("%s", async (name) => {
    const looked: string[] = [];
    const resolve = async (hostname: string) => {
      looked.push(hostname);
      return [addressed("127.0.0.1")];
    };
    expect(await get(`https://${name}/`, [], { resolve })).toMatchObject({ cause: "blocked-address" });
    expect(looked).toEqual([]);
    expect(canary.seen()).toEqual(UNTOUCHED);
  });
});

describe("a URL that is no plain question over https is not asked", () => {
  test.each([
    ["a user", "https://est.social@127.0.0.1:{canary}/"],
    ["a user who looks like a port", "https://est.social:443@127.0.0.1/"],
    ["a login for a good host", "https://user:secret@est.social/"],
    ["an empty login", "https://:@127.0.0.1:{canary}/"],
    ["a backslash before the @", "https://127.0.0.1:{canary}\\@est.social/"],
    ["a hash before the @", "https://127.0.0.1:{canary}#@est.social/"],
    ["a question before the @", "https://127.0.0.1:{canary}?@est.social/"],
    ["a tab in the host", "https://127.0.\t0.1:{canary}/"],
    ["a line break in the host", "https://local\nhost:{canary}/"],
    ["a host that is a fragment", "https://#127.0.0.1/"],
    ["a missing slash", "https:/127.0.0.1:{canary}/"],
    ["no slash", "https:127.0.0.1:{canary}/"],
    ["four slashes", "https:////127.0.0.1:{canary}/"],
    ["no scheme", "//127.0.0.1:{canary}/"],
    ["nothing", ""],
    ["an address beyond IPv4", "https://256.256.256.256/"],
    ["a number beyond IPv4", "https://4294967296/"],
    ["five parts", "https://127.0.0.0.1/"],
    ["a zone", "https://[fe80::1%25lo]:{canary}/"],
    ["an open bracket", "https://[::1:{canary}/"],
    ["a NUL", "https://est.social\u0000.127.0.0.1/"],
    ["an encoded slash", "https://127.0.0.1%2f@est.social/"],
    ...[
      "file:///etc/passwd",
      "ftp://127.0.0.1/",
      "gopher://127.0.0.1:{canary}/_GET",
      "data:,x",
      "about:blank",
    ].map((url) => [`the scheme of ${url.split(":")[0]}`, url]),
    ...["ws://127.0.0.1:{canary}/", "wss://127.0.0.1:{canary}/", "unix:/run/docker.sock", "javascript:0"].map(
      (url) => [`the scheme of ${url.split(":")[0]}`, url],
    ),
    ...[
      0, 1, 21, 22, 25, 53, 80, 110, 389, 1433, 2375, 3306, 5432, 6379, 8000, 8080, 8443, 9200, 11211, 65535,
    ].map((number) => [`port ${number}`, `https://est.social:${number}/`]),
    ["plain http", "http://est.social/"],
    ["plain http on 443", "http://est.social:443/"],
  ])("%s: %j", async (_kind, url) => {
    expect(await get(url, [PUBLIC])).toMatchObject({ ok: false, cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });
});

describe("a listed host opens no other", () => {
  test.each([
    ["another port", () => "http://127.0.0.1:{canary}/"],
    ["another spelling as IPv6", () => `http://[::ffff:127.0.0.1]:${port()}/`],
    ["IPv6 at the same port", () => `http://[::1]:${port()}/`],
    ["a neighbour", () => `http://127.0.0.2:${port()}/`],
    ["a name at the same port", () => `http://localhost:${port()}/`],
    ["a name at the port of https", () => "https://board.example/"],
    ["a name below it", () => `http://a.${board.host}/`],
    ["a login at it", () => `http://user@${board.host}/`],
  ])("%s", async (_kind, url) => {
    expect(await get(url())).toMatchObject({ ok: false, cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });

  test("a name that is listed at one port is judged anew at another", async () => {
    board.says({ "/": { status: 302, headers: { location: "https://board.example/" } } });
    const answer = await get(`http://board.example:${port()}/`, ["127.0.0.1"], {
      allowPrivate: [`board.example:${port()}`],
    });
    expect(answer).toMatchObject({ ok: false, cause: "refused-redirect" });
    expect(canary.seen()).toEqual({ visits: 0, connects: 1, lookups: 0 });
  });
});

describe("a name that changes its mind", () => {
  test("between two look-ups: the connection goes where the first led, and there is no second", async () => {
    const answers = [["127.0.0.1"], ["::1"], ["::1"]];
    const looked: string[] = [];
    const resolve = async (hostname: string) => {
      looked.push(hostname);
      return (answers.shift() ?? []).map(addressed);
    };
    // Nobody listens at the canary's port on the first address; the canary waits on the second.
    const away = await startFakeServer();
    const goneAt = away.host.split(":")[1];
    await away.close();
    const name = `turncoat.example:${goneAt}`;
    const answer = await get(`http://${name}/`, [], { resolve, allowPrivate: [name] });
    expect(answer).toMatchObject({ ok: false, cause: "unreachable", detail: "connection refused" });
    expect(looked).toEqual(["turncoat.example"]);
    expect(canary.seen()).toEqual({ visits: 0, connects: 1, lookups: 0 });
  });

  test("between two hops: each is judged by its own look-up", async () => {
    const name = `turncoat.example:${port()}`;
    board.says({ "/": { status: 307, headers: { location: "https://turncoat.example/" } } });
    const answers = [["127.0.0.1"], [PUBLIC, "127.0.0.1"]];
    const resolve = async () => (answers.shift() ?? []).map(addressed);
    const answer = await get(`http://${name}/`, [], { resolve, allowPrivate: [name] });
    expect(answer).toMatchObject({ ok: false, cause: "refused-redirect" });
    expect(answers).toEqual([]);
    expect(canary.seen()).toEqual({ visits: 0, connects: 1, lookups: 0 });
  });

  test("between two questions: a good answer before buys nothing", async () => {
    const stop = new AbortController();
    const resolve = async () => {
      stop.abort();
      return [addressed(PUBLIC)];
    };
    const stopped = await get("https://turncoat.example/", [], { resolve, signal: stop.signal });
    expect(stopped).toMatchObject({ cause: "stopped" });
    expect(await get("https://turncoat.example/")).toMatchObject({ cause: "blocked-address" });
    expect(canary.seen()).toEqual(UNTOUCHED);
  });
});

describe.each([1, 2, 3, 4])("redirect %d to a place that is not public is not followed", (hop) => {
  const TARGETS = [
    "http://127.0.0.1:{canary}/",
    "http://[::1]:{canary}/",
    "http://[::ffff:7f00:1]:{canary}/",
    "http://2130706433:{canary}/",
    "http://0x7f.1:{canary}/",
    "http://localhost:{canary}/",
    "https://127.0.0.1:{canary}/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[64:ff9b::a9fe:a9fe]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://metadata.google.internal/",
    "https://inside.example/",
    "//127.0.0.1:{canary}/",
    "\\\\127.0.0.1:{canary}\\",
    "http://est.social@127.0.0.1:{canary}/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{canary}/",
  ];
  const STATUSES = [301, 302, 303, 307, 308];

  test.each(TARGETS.map((target, index) => [target, STATUSES[index % STATUSES.length] ?? 302]))(
    "%s (%d)",
    async (target, status) => {
      const location = target.replaceAll("{canary}", String(canary.port));
      const hops = Array.from({ length: hop }, (_, index) => [
        `/${index + 1}`,
        { status, headers: { location: index + 1 === hop ? location : `/${index + 2}` } },
      ]);
      board.says(Object.fromEntries(hops));
      const answer = await get(`http://${board.host}/1`);
      const tooMany = hop === 4 && target === "https://inside.example/";
      expect(answer).toMatchObject({ ok: false, cause: tooMany ? "malformed" : "refused-redirect" });
      expect(board.asked).toHaveLength(hop);
      expect(canary.seen()).toEqual({ visits: 0, connects: hop, lookups: 0 });
    },
  );
});
