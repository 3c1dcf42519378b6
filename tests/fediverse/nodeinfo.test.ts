import { describe, expect, test } from "vitest";
import { parseDiscovery, parseNodeInfo } from "../../lib/fediverse/nodeinfo.ts";
import { haveRecordedAnswers, recordedJson } from "./recorded-answers.ts";

const link = (version: string, href = `https://fake.example/nodeinfo/${version}`) => ({
  rel: `http://nodeinfo.diaspora.software/ns/schema/${version}`,
  href,
});

describe("discovery", () => {
  test.each([
    ["the highest schema first", [link("1.0"), link("2.1"), link("2.0")], ["2.1", "2.0", "1.0"]],
    ["schema 2.2", [link("2.2"), link("2.1")], ["2.2", "2.1"]],
    ["schemas unheard of left out", [link("3.0"), link("2.0"), link("9.9")], ["2.0"]],
    [
      "PeerTube's second link left out",
      [
        link("2.0"),
        { rel: "https://www.w3.org/ns/activitystreams#Application", href: "https://fake.example/a" },
      ],
      ["2.0"],
    ],
    ["a bare link", link("1.0"), ["1.0"]],
    ["links by name", { first: link("2.0"), second: link("2.1") }, ["2.1", "2.0"]],
    ["links without an address left out", [{ rel: link("2.1").rel }, link("2.0"), null, "x", 3], ["2.0"]],
    ["no links", [], []],
  ])("%s", (_case, links, versions) => {
    expect(parseDiscovery({ links })).toEqual(versions.map((version) => link(version).href));
  });

  test.each([
    ["nothing", {}],
    ["an error", { error: "Not found" }],
    ["a list", [link("2.0")]],
    ["links of text", { links: "https://fake.example/nodeinfo/2.0" }],
    ["null", null],
  ])("%s is none", (_case, data) => expect(parseDiscovery(data)).toBeNull());
});

describe("a document (hand-made)", () => {
  const read = (usage: unknown) => {
    const document = parseNodeInfo({ software: { name: "x" }, usage });
    return document && [document.users, document.active, document.posts];
  };

  test.each([
    ["text", { users: { total: "12", activeMonth: "3" }, localPosts: "45" }, [12, 3, 45]],
    [
      "null, as Misskey since 13",
      { users: { total: 4, activeMonth: null }, localPosts: 9 },
      [4, "not-offered", 9],
    ],
    ["users as a list, as Misskey 12", { users: [], localPosts: 9 }, ["not-offered", "not-offered", 9]],
    ["users empty, as GoToSocial 0.6", { users: {} }, ["not-offered", "not-offered", "not-offered"]],
    [
      "numbers that are none",
      { users: { total: -290, activeMonth: 1.5 }, localPosts: {} },
      ["malformed", "malformed", "malformed"],
    ],
    ["usage as a list", [], ["not-offered", "not-offered", "not-offered"]],
  ])("with %s", (_case, usage, values) => expect(read(usage)).toEqual(values));

  test("with text that would mislead", () => {
    expect(
      parseNodeInfo({
        software: { name: "\u202Emastodon\u0000", version: ["1"] },
        metadata: { nodeName: 12 },
      }),
    ).toMatchObject({ software: { name: "mastodon", version: null }, title: null });
  });

  test.each([null, [], "x", 12, {}, { error: "x" }])("%j is none", (data) =>
    expect(parseNodeInfo(data)).toBeNull(),
  );
});

describe.skipIf(!haveRecordedAnswers)("recorded NodeInfo", () => {
  test.each([
    ["bigbone-wellknown_nodeinfo.json", "https://example.org/nodeinfo/2.0"],
    ["jaywink-nodeinfo_well_known_buggy_2.json", "https://example.com/nodeinfo/1.0"],
    ["mastodon-4.6.4-wellknown_nodeinfo.json", "http://localhost:3000/nodeinfo/2.0"],
    ["mastodon.social-wellknown_nodeinfo.json", "https://mastodon.social/nodeinfo/2.0"],
    ["pleroma-docs-nodeinfo-0.json", "https://example.com/nodeinfo/2.1.json"],
  ])("%s leads to %s", (file, href) => expect(parseDiscovery(recordedJson(file))?.[0]).toBe(href));

  test.each([
    ["bigbone-nodeinfo_server_info.json", "mastodon", "4.1.2+nightly-20230523", 1159186, 217235, 56694261],
    ["jaywink-nodeinfo2_10_doc.json", null, null, 123, 23, 500],
    ["jaywink-nodeinfo_10_doc.json", "diaspora", "0.7.4.0-pd0313756", 348, 62, 8522],
    ["jaywink-nodeinfo_20_doc.json", "diaspora", "0.7.4.0-pd0313756", 348, 62, 8522],
    [
      "jaywink-nodeinfo_21_doc_invalid_usage_counts.json",
      "pleroma",
      "0.7.4.0-pd0313756",
      348,
      "not-offered",
      "malformed",
    ],
    ["mastodon-3.0.1-nodeinfo2.0.json", "mastodon", "3.0.1", 3, 3, 31],
    ["mastodon-4.0.0rc1-nodeinfo2.0.json", "mastodon", "4.0.0rc1", 4, 0, 4],
    ["mastodon-4.0.2-nodeinfo2.0-activegttotal.json", "mastodon", "4.0.2", 20, 21, 415],
    ["mastodon-4.1.2-nodeinfo2.0.json", "mastodon", "4.1.2", 4, 0, 4],
    ["mastodon-4.3.0-nodeinfo2.0.json", "mastodon", "4.3.0", 4, 0, 5],
    ["mastodon-4.4.3-nodeinfo2.0.json", "mastodon", "4.4.3", 4, 0, 5],
    ["mastodon-4.5.0-nodeinfo2.0.json", "mastodon", "4.5.0", 4, 0, 5],
    ["mastodon-4.6.4-nodeinfo2.0.json", "mastodon", "4.6.4", 4, 0, 5],
    [
      "mastodon.social-4.5n-2025-08-15-nodeinfo2.0.json",
      "mastodon",
      "4.5.0-nightly.2025-08-06-security",
      2846379,
      272779,
      142308335,
    ],
    [
      "mastodon.social-4.6n-2025-11-06-nodeinfo2.0.json",
      "mastodon",
      "4.6.0-nightly.2025-11-06",
      2947775,
      257831,
      152377949,
    ],
    ["nodeinfo-1.0-spec-example.json", "diaspora", "0.5.0", 123, 23, 500],
    ["nodeinfo-2.0-spec-example.json", "diaspora", "0.5.0", 123, 23, 500],
    ["nodeinfo-2.2-spec-example.json", "diaspora", "0.5.0", 123, 23, 500],
    ["nodeinfo-shadone-lemmy-2.0.json", "lemmy", "0.18.5", 149738, 10536, 234483],
    [
      "nodeinfo-shadone-mastodonSocial-2.0.json",
      "mastodon",
      "4.1.5+nightly-2023-07-28",
      1479509,
      470481,
      62251340,
    ],
    ["nodeinfo-shadone-simple-2.1.json", "mastodon", "1.2.3", 1, 2, 42],
    ["nodeinfo-shadone-unknownProtocol-2.0.json", "lemmy", "0.18.5", 149738, 10536, 234483],
    ["nodeinfo-shadone-unknownProtocol-2.1.json", "lemmy", "0.18.5", 149738, 10536, 234483],
    ["pleroma-docs-nodeinfo-2.json", "pleroma", "2.4.1", 235, 70, 27],
  ])("%s", (file, name, version, users, active, posts) => {
    expect(parseNodeInfo(recordedJson(file))).toMatchObject({
      software: { name, version },
      users,
      active,
      posts,
    });
  });

  test.each([
    ["nodeinfo-2.2-spec-example.json", "FI𝑓F fediverse"],
    ["jaywink-nodeinfo_10_doc.json", "I Like Toast"],
    ["mastodon-4.6.4-nodeinfo2.0.json", "Mastodon"],
    ["nodeinfo-shadone-lemmy-2.0.json", null],
  ])("%s is titled %s", (file, title) => expect(parseNodeInfo(recordedJson(file))?.title).toBe(title));

  test("diaspora's statistics.json is no NodeInfo", () =>
    expect(parseNodeInfo(recordedJson("jaywink-statistics_json_doc.json"))).toBeNull());
});
