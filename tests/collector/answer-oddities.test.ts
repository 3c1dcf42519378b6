import { describe, expect, test } from "vitest";
import type { Fact } from "../../lib/model/reading.ts";
import {
  ACTIVITY,
  DISCOVERY,
  html,
  json,
  NODEINFO,
  nodeinfo,
  type Page,
  STATS,
  text,
  USAGE,
  V1,
  v1,
} from "../fediverse/fake-server.ts";
import { givenServer, withNodeInfo } from "../fediverse/given-server.ts";
import { type Left, pollOf } from "./one-poll.ts";

const server = await givenServer();

const NONE = "not-offered";
const GOOD = [838, NONE, 6460, 5000];
const factOf = ({ facts }: Left, fact: Fact) => facts.find((record) => record.fact === fact)?.value ?? null;
/** A v1 instance as it stands, its statistics written by hand. */
const stats = (written: string) => ({
  [V1]: text(`{"uri":"fake.example","title":"Fake","version":"4.6.4","stats":${written}}`),
});

describe("statistics written", () => {
  test.each<[string, string, unknown]>([
    [
      "as texts, as a beta of 2.7 did",
      '{"user_count":"838","status_count":"6460","domain_count":"5000"}',
      GOOD,
    ],
    ["with a zero behind the point", '{"user_count":838.0,"status_count":6.46e3,"domain_count":5000}', GOOD],
    ["in camel case", '{"userCount":838,"statusCount":6460,"domainCount":5000}', GOOD],
    [
      "with a key of its own besides",
      `{"user_count":838,"status_count":6460,"domain_count":5000,"@1x":1}`,
      GOOD,
    ],
    [
      "with users below zero, as at gnusocial.jp",
      '{"user_count":-803,"status_count":6460}',
      ["malformed", NONE, 6460, NONE],
    ],
    ["with half a user", '{"user_count":838.5,"status_count":6460}', ["malformed", NONE, 6460, NONE]],
    [
      "with more than there can be",
      '{"user_count":1e999,"status_count":6460}',
      ["malformed", NONE, 6460, NONE],
    ],
    [
      "with more than can be told apart",
      '{"user_count":9007199254740993,"status_count":6460}',
      ["malformed", NONE, 6460, NONE],
    ],
    [
      "with users as an object",
      '{"user_count":{"all":838},"status_count":6460}',
      ["malformed", NONE, 6460, NONE],
    ],
    ["with users null", '{"user_count":null,"status_count":6460}', [NONE, NONE, 6460, NONE]],
    [
      "with the users of a prototype",
      '{"__proto__":{"user_count":838},"status_count":6460}',
      [NONE, NONE, 6460, NONE],
    ],
    ["all below zero", '{"user_count":-1,"status_count":-1,"domain_count":-1}', "malformed"],
    [
      "all zero, as with a database that is gone",
      '{"user_count":0,"status_count":0,"domain_count":0}',
      "no-statistics",
    ],
    ["as null", "null", "no-statistics"],
    ["as an empty list", "[]", "no-statistics"],
    ["as a list of numbers", "[838,6460,5000]", "no-statistics"],
    ["as a text", '"838 users"', "no-statistics"],
    ["not at all, as by Mitra", "{}", "no-statistics"],
  ])("%s", async (_case, written, said) => expect((await pollOf(server, stats(written))).said).toEqual(said));

  test("nothing of it reaches the prototype of all objects", async () => {
    await pollOf(server, {
      [V1]: text(
        '{"uri":"x","constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1},"stats":{"user_count":1}}',
      ),
      ...withNodeInfo(
        text(
          '{"software":{"name":"constructor","__proto__":{"polluted":1}},"usage":{"__proto__":{"users":{"total":9}}}}',
        ),
      ),
    });
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("NodeInfo", () => {
  const usage = (written: string) =>
    withNodeInfo(text(`{"software":{"name":"new-thing","version":"1"},"usage":${written}}`));
  test.each<[string, Record<string, Page>, unknown]>([
    ["users as an empty list, as Misskey 12.75", usage('{"users":[],"localPosts":9}'), [NONE, NONE, 9, NONE]],
    ["users as an empty object, as Wildebeest", usage('{"users":{}}'), "no-statistics"],
    ["users null", usage('{"users":null,"localPosts":9}'), [NONE, NONE, 9, NONE]],
    ["usage null", usage("null"), "no-statistics"],
    [
      "posts as an object",
      usage('{"users":{"total":3},"localPosts":{"all":3,"direct":1}}'),
      [3, NONE, "malformed", NONE],
    ],
    [
      "active null, as Misskey since 13",
      usage('{"users":{"total":3,"activeMonth":null}}'),
      [3, NONE, NONE, NONE],
    ],
    [
      "half-year misspelt, as GoToSocial",
      usage('{"users":{"total":3,"activeHalfYear":2}}'),
      [3, NONE, NONE, NONE],
    ],
    [
      "more active than there are, which happens",
      usage('{"users":{"total":20,"activeMonth":21}}'),
      [20, 21, NONE, NONE],
    ],
    [
      "numbers as texts",
      usage('{"users":{"total":"20","activeMonth":"7"},"localPosts":"415"}'),
      [20, 7, 415, NONE],
    ],
    [
      "with a byte order mark",
      withNodeInfo(text(`\uFEFF{"software":{"name":"x"},"usage":{"users":{"total":3}}}`)),
      [3, NONE, NONE, NONE],
    ],
    [
      "with a profile in its type",
      withNodeInfo(
        text('{"software":{"name":"x"},"usage":{"users":{"total":3}}}', 200, {
          "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
        }),
      ),
      [3, NONE, NONE, NONE],
    ],
    [
      "metadata as a list, as Mastodon 4.0",
      withNodeInfo(nodeinfo("mastodon", USAGE, { metadata: [] })),
      [838, 500, 6460, NONE],
    ],
    [
      "protocols as an object, as schema 1.0",
      withNodeInfo(nodeinfo("diaspora", USAGE, { protocols: { inbound: [] } })),
      [838, 500, 6460, NONE],
    ],
    [
      "a name that is none",
      withNodeInfo(json({ software: { name: 7, version: {} }, usage: USAGE })),
      [838, 500, 6460, NONE],
    ],
  ])("%s", async (_case, pages, said) => expect((await pollOf(server, pages)).said).toEqual(said));
});

describe("the way to NodeInfo", () => {
  const rel = (version: string) => `http://nodeinfo.diaspora.software/ns/schema/${version}`;
  const document = nodeinfo("lemmy", USAGE);
  const READ = [838, 500, 6460, NONE];
  const there = (links: unknown) => ({ [DISCOVERY]: json({ links }), [NODEINFO]: document });

  test.each<[string, unknown]>([
    [
      "beside a link of another kind, as PeerTube",
      [
        { rel: "https://www.w3.org/ns/activitystreams#Application", href: "/a" },
        { rel: rel("2.0"), href: NODEINFO },
      ],
    ],
    ["bare, without a list", { rel: rel("2.1"), href: NODEINFO }],
    ["of schema 1.0", [{ rel: rel("1.0"), href: NODEINFO }]],
    ["of schema 2.2", [{ rel: rel("2.2"), href: NODEINFO }]],
    ["with a fragment", [{ rel: rel("2.0"), href: `${NODEINFO}#top` }]],
    [
      "to another port of a host that only the server knows",
      [{ rel: rel("2.0"), href: `http://localhost:3000${NODEINFO}` }],
    ],
    ["to a private address", [{ rel: rel("2.0"), href: `https://192.168.1.1${NODEINFO}` }]],
    ["to a private address, without a scheme", [{ rel: rel("2.0"), href: `//10.0.0.1${NODEINFO}` }]],
    ["without its first slash", [{ rel: rel("2.0"), href: "../nodeinfo/2.0" }]],
  ])("%s is found", async (_case, links) => expect((await pollOf(server, there(links))).said).toEqual(READ));

  test.each<[string, unknown]>([
    ["of a schema to come", [{ rel: rel("9.0"), href: NODEINFO }]],
    ["to a script", [{ rel: rel("2.0"), href: `javascript:${NODEINFO}` }]],
    ["to a name that is glued to ours", [{ rel: rel("2.0"), href: "x:.evil.example/nodeinfo/2.0" }]],
    ["to data", [{ rel: rel("2.0"), href: "data:application/json,{}" }]],
    ["to a file", [{ rel: rel("2.0"), href: `file://${NODEINFO}` }]],
    ["to an object", [{ rel: rel("2.0"), href: { url: NODEINFO } }]],
    ["nowhere", [{ rel: rel("2.0"), href: "" }]],
    ["as null", null],
    ["as a text", NODEINFO],
    ["left out", []],
  ])("%s is not followed; the API is asked", async (_case, links) => {
    const left = await pollOf(server, { ...there(links), [V1]: v1("4.6.4", STATS) });
    expect(left.said.slice(0, 1)).toEqual([838]);
    expect(server.asked).not.toContain(NODEINFO);
  });
});

describe("what a server says of itself", () => {
  test.each<[string, unknown, string | null]>([
    ["its name", "fake.example", "fake.example"],
    ["an address, as Pleroma, Akkoma and Friendica", "https://fake.example/", "fake.example"],
    ["a port", "fake.example:3000", "fake.example:3000"],
    ["an object", { host: "fake.example" }, null],
    ["the name of another server", "yharnam.example", "yharnam.example"],
  ])("uri: %s", async (_case, uri, known) => {
    const left = await pollOf(server, { [V1]: v1("4.6.4", STATS, { uri }) });
    expect([left.said, factOf(left, "uri")]).toEqual([GOOD, known]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["its title is an object", { title: { en: "Fake" } }],
    ["its version is a number", { version: 4 }],
    ["its contact is null", { contact_account: null, email: null }],
    ["its languages are a text", { languages: "en" }],
    ["its registrations are a word", { registrations: "open" }],
    ["pictures come in two sizes", { thumbnail: { versions: { "@1x": "/a.png", "@2x": "/b.png" } } }],
  ])("the numbers are kept though %s", async (_case, more) =>
    expect((await pollOf(server, { [V1]: v1("4.6.4", STATS, more) })).said).toEqual(GOOD),
  );
});

describe("activity beside the numbers", () => {
  const rows = (count: number, more = {}) =>
    Array.from({ length: count }, (_, i) => ({
      week: String(1788170000 - i * 604_800),
      statuses: "12",
      logins: "3",
      registrations: "1",
      ...more,
    }));
  test.each<[string, Page, number]>([
    ["twelve windows that slide", json(rows(12)), 12],
    [
      "calendar weeks, as before 3.5",
      json(rows(12).map((row, i) => ({ ...row, week: String(1_787_616_000 - i * 604_800) }))),
      12,
    ],
    ["numbers, as Takahe", json(rows(12, { statuses: 12, logins: 0, registrations: 1 })), 12],
    ["fewer than twelve", json(rows(5)), 5],
    [
      "zeros since the cache was lost, kept as they were answered",
      json(rows(12, { statuses: "0", logins: "0", registrations: "0" })),
      12,
    ],
    ["with a byte order mark", text(`\uFEFF${JSON.stringify(rows(12))}`), 12],
    ["none", json([]), 0],
    ["one below zero among them", json([...rows(11), { ...rows(1)[0], logins: "-1" }]), 0],
    ["null among them", json([...rows(11), null]), 0],
    ["an object with the rows in it", json({ activity: rows(12) }), 0],
    ["switched off", { status: 404, headers: { "content-type": "text/html" } }, 0],
    ["broken", html(502), 0],
  ])("%s", async (_case, page, kept) => {
    const left = await pollOf(server, { [V1]: v1("4.6.4", STATS), [ACTIVITY]: page });
    expect([left.said, left.activityRows]).toEqual([GOOD, kept]);
  });
});
