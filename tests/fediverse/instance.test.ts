import { describe, expect, test } from "vitest";
import { parseInstanceV1, parseInstanceV2 } from "../../lib/fediverse/instance.ts";
import { fieldOf, parseJson } from "../../lib/fediverse/json.ts";
import { nameSoftware } from "../../lib/fediverse/software.ts";
import { haveRecordedAnswers, recorded, recordedJson } from "./recorded-answers.ts";

describe.skipIf(!haveRecordedAnswers)("recorded v1 instances", () => {
  test.each([
    // file, users, posts, servers, software, version
    ["fedibird-3.4.1-v1_instance.json", 1964, 4590304, 9024, "mastodon", "3.4.1"],
    ["fluttercommunity.social-4.0.2-v1_instance.json", 70, 566, 3302, "mastodon", "4.0.2"],
    ["gotosocial-0.2.0-v1_instance.json", 1, 1, 0, "gotosocial", "0.2.0 31935ee"],
    ["gotosocial-0.20-v1_instance-test.json", 5, 23, 2, "gotosocial", "0.0.0-testrig"],
    ["jaywink-mastodon_doc.json", 159726, 6059606, 4703, "mastodon", "2.4.0"],
    ["jaywink-mastodon_doc_3.json", 159726, 6059606, 4703, "mastodon", "3.0.0"],
    ["jaywink-mastodon_doc_null_contact.json", 159726, 6059606, 4703, "mastodon", "2.4.0"],
    ["jaywink-mastodon_rc_doc.json", 159726, 6059606, 4703, "mastodon", "2.4.1rc1"],
    [
      "jaywink-pleroma_mastodon_api_doc.json",
      11,
      127,
      5,
      "pleroma",
      "0.9.0 ffa552f1a41c530a7eff25d27cf0a82e710067b6",
    ],
    ["mastodon-2.0.0-v1_instance.json", 2, 22, 1, "mastodon", "2.0.0"],
    ["mastodon-2.4.1rc1-v1_instance.json", 2, 4, 0, "mastodon", "2.4.1rc1"],
    ["mastodon-2.8.0-v1_instance.json", 2, 45, 0, "mastodon", "2.8.0"],
    ["mastodon-2.9.1-v1_instance.json", 2, 0, 0, "mastodon", "2.9.1"],
    ["mastodon-3.0.1-v1_instance.json", 3, 31, 0, "mastodon", "3.0.1"],
    ["mastodon-3.1.1-v1_instance.json", 3, 1, 0, "mastodon", "3.1.1"],
    ["mastodon-4.0.0rc1-v1_instance.json", 4, 5, 0, "mastodon", "4.0.0rc1"],
    ["mastodon-4.0.2-v1_instance.json", 4, 7, 1, "mastodon", "4.0.2"],
    ["mastodon-4.1.2-v1_instance.json", 4, 5, 1, "mastodon", "4.1.2"],
    ["mastodon-4.3.0-v1_instance.json", 4, 100, 0, "mastodon", "4.3.0"],
    ["mastodon-4.4.3-v1_instance.json", 4, 7, 1, "mastodon", "4.4.3"],
    ["mastodon-4.5.7-v1_instance.json", 2, 7, 2, "mastodon", "4.5.7"],
    ["mastodon-4.6.4-v1_instance.json", 4, 7, 1, "mastodon", "4.6.4"],
    ["mastodon-docs-v1_instance.json", 812303, 38151616, 25255, "mastodon", "3.5.3"],
    ["mastodon.social-3.4.3-v1_instance.json", 619022, 33914684, 21524, "mastodon", "3.4.3"],
    ["mastodon.social-3.5.3-v1_instance.json", 812303, 38151616, 25255, "mastodon", "3.5.3"],
    [
      "mastodon.social-4.6n-2026-04-11a-v1_instance.json",
      3226718,
      170371307,
      114339,
      "mastodon",
      "4.6.0-nightly.2026-04-09",
    ],
    [
      "mastodon.social-4.6n-2026-04-11b-v1_instance.json",
      3227352,
      170416131,
      114357,
      "mastodon",
      "4.6.0-nightly.2026-04-09",
    ],
    [
      "mastodon.social-4.7a2-2026-08-02-v1_instance.json",
      3354594,
      183323404,
      120970,
      "mastodon",
      "4.7.0-alpha.2+pr-39999-68e5caf",
    ],
    ["mastodon.social-v1_instance-bigbone.json", 921487, 48629230, 48722, "mastodon", "4.0.0rc1"],
    ["pixelfed-0.11.2-v1_instance.json", 45061, 301357, 5028, "pixelfed", "0.11.2"],
    ["pleroma-2.0.7-v1_instance.json", 1, 464, 9302, "pleroma", "2.0.7-stable"],
    ["pleroma-2.4.51-v1_instance.json", 421, 101956, 8140, "pleroma", "2.4.51-1129-gf2cfef09-gleasonator"],
  ])("%s", (file, users, posts, servers, software, version) => {
    const v1 = parseInstanceV1(recordedJson(file));
    expect(v1).toMatchObject({ users, posts, servers });
    expect(nameSoftware(null, v1?.version ?? null)).toEqual({ name: software, version });
  });

  test.each([
    ["capitalism.party-2022-11-27", 52, 1555, 5000, "2.5.0"],
    ["happytobehe.re-2022-12-13", 2, 13, 221, "4.0.2"],
    ["mastodon.online-2022-11-27", 164585, 2731097, 22175, "4.0.2"],
    ["mastodonte.social-2022-11-27", 1, 0, 0, "4.0.0rc2"],
    ["pantdon.site-2022-11-27", 26, 2986, 2, "2.3.2"],
    ["qoto.org-2022-11-27", 25179, 919978, 25238, "3.2.1"],
    ["social.diskseven.com-2022-11-27", 1, 77199, 13016, "4.0.2"],
    ["techhub.social-2023-03-20", 75451, 501790, 43045, "4.1.0"],
    ["xn--y9a6bah4ck.xn--y9a3aq-2022-11-27", 16, 3581, 3655, "4.0.2"],
  ])("%s, its keys in camel case", (server, users, posts, servers, version) => {
    const file = recordedJson(`${server}-v1_instance+activity.mastojs-camelCase.json`);
    expect(parseInstanceV1(fieldOf(file, "instance"))).toMatchObject({ users, posts, servers, version });
  });

  test.each([
    // file, title, uri, languages, registrations, contact
    ["mastodon-2.0.0-v1_instance.json", "Mastodon", "localhost:3000", null, null, null],
    ["mastodon-2.8.0-v1_instance.json", "Mastodon", "localhost", ["en"], "open", null],
    ["mastodon-4.3.0-v1_instance.json", "Mastodon", "localhost:3000", ["en"], "approval", null],
    ["mastodon-4.5.7-v1_instance.json", "Mastodon", "localhost:3001", ["en"], "closed", null],
    ["fedibird-3.4.1-v1_instance.json", "Fedibird", "fedibird.com", ["ja"], "open", "support@fedibird.com"],
    [
      "fluttercommunity.social-4.0.2-v1_instance.json",
      "Flutter Community",
      "fluttercommunity.social",
      ["en"],
      "closed",
      "mastodon@fluttercommunity.dev",
    ],
    ["gotosocial-0.2.0-v1_instance.json", "localhost", "localhost", null, "approval", null],
    [
      "gotosocial-0.20-v1_instance-test.json",
      "GoToSocial Testrig Instance",
      "localhost:8080",
      ["nl", "en-gb"],
      "approval",
      "admin@example.org",
    ],
    [
      "jaywink-pleroma_mastodon_api_doc.json",
      "Pleromaa",
      "pleroma.local",
      null,
      null,
      "foobar@pleroma.local",
    ],
    [
      "pleroma-2.0.7-v1_instance.json",
      "Pleroma/Shunderdome",
      "pleroma.shunderdo.me",
      ["en"],
      "closed",
      "pleroma@shunderdo.me",
    ],
    [
      "pleroma-2.4.51-v1_instance.json",
      "Gleasonator",
      "gleasonator.com",
      ["en"],
      "approval",
      "alex@alexgleason.me",
    ],
    ["pixelfed-0.11.2-v1_instance.json", "pixelfed", "pixelfed.social", ["en"], "open", "hello@pixelfed.org"],
    [
      "mastodon.social-4.7a2-2026-08-02-v1_instance.json",
      "Mastodon",
      "mastodon.social",
      ["en"],
      "open",
      "staff@mastodon.social",
    ],
  ])("%s tells of itself", (file, title, uri, languages, registrations, contact) => {
    expect(parseInstanceV1(recordedJson(file))).toMatchObject({
      title,
      uri,
      languages,
      registrations,
      contact,
    });
  });

  test("Mastodon 1.1 gives neither version nor statistics", () => {
    const body =
      recorded("mastodon-1.1-v1_instance-rawhttp.txt")
        .toString()
        .split(/\r?\n\r?\n/)[1] ?? "";
    expect(parseInstanceV1(parseJson(body))).toEqual({
      title: "Mastodon",
      version: null,
      languages: null,
      registrations: null,
      contact: "eugen@zeonfederated.com",
      uri: "mastodon.social",
      users: "not-offered",
      posts: "not-offered",
      servers: "not-offered",
    });
  });

  test.each(["mastodon-docs-error-4.json", "mastodon-docs-error-11.json", "bigbone-peers.json"])(
    "%s is no instance",
    (file) => expect(parseInstanceV1(recordedJson(file))).toBeNull(),
  );
});

describe.skipIf(!haveRecordedAnswers)("recorded v2 instances", () => {
  test.each([
    // file, active, version, title, uri, languages, registrations, contact
    [
      "friendica-2023.05-v2_instance.json",
      117,
      "2.8.0 (compatible; Friendica 2023.05)",
      "[ˈloma]",
      "loma.ml",
      ["de"],
      "open",
      "matthias@to-tell.de",
    ],
    ["mastodon-4.4.3-v2_instance.json", 0, "4.4.3", "Mastodon", "localhost:3000", ["en"], "approval", null],
    ["mastodon-4.5.0-v2_instance.json", 0, "4.5.0", "Mastodon", "localhost:3000", ["en"], "open", null],
    ["mastodon-4.6.4-v2_instance.json", 0, "4.6.4", "Mastodon", "localhost:3000", ["en"], "open", null],
    [
      "mastodon-docs-v2_instance.json",
      279347,
      "4.5.0-nightly.2025-07-11",
      "Mastodon",
      "mastodon.social",
      ["en"],
      "open",
      "staff@mastodon.social",
    ],
    [
      "mastodon.social-4.6n-2026-04-11a-v2_instance.json",
      286109,
      "4.6.0-nightly.2026-04-09",
      "Mastodon",
      "mastodon.social",
      ["en"],
      "open",
      "staff@mastodon.social",
    ],
    [
      "mastodon.social-4.7a2-2026-08-02-v2_instance.json",
      269307,
      "4.7.0-alpha.2+pr-39999-68e5caf",
      "Mastodon",
      "mastodon.social",
      ["en"],
      "open",
      "staff@mastodon.social",
    ],
    [
      "mastodon.social-v2_instance-bigbone.json",
      148401,
      "4.0.0rc1",
      "Mastodon",
      "mastodon.social",
      ["en"],
      "closed",
      "staff@mastodon.social",
    ],
  ])("%s", (file, active, version, title, uri, languages, registrations, contact) => {
    expect(parseInstanceV2(recordedJson(file))).toEqual({
      active,
      version,
      title,
      uri,
      languages,
      registrations,
      contact,
    });
  });
});

describe("instances that nobody recorded (hand-made)", () => {
  test.each([
    ["a whole address", "https://Fake.Example/", "fake.example"],
    ["a port", "fake.example:3001", "fake.example:3001"],
    ["an object", { host: "fake.example" }, null],
    ["a name longer than names can be", `${"x".repeat(280)}.example`, null],
    ["words", "my own server!", null],
    ["nothing", "", null],
    ["a script", "javascript:alert(1)", null],
  ])("uri as %s", (_case, uri, host) => expect(parseInstanceV1({ uri, version: "4.0.0" })?.uri).toBe(host));

  test.each([
    [
      ["en", 12, null, "zh-Hant-TW", "<script>", "e"],
      ["en", "zh-Hant-TW"],
    ],
    [[], null],
    ["en", null],
    [null, null],
  ])("languages %j are %j", (languages, known) =>
    expect(parseInstanceV1({ uri: "x", languages })?.languages).toEqual(known),
  );

  test.each([
    [true, undefined, "open"],
    [true, null, "open"],
    [true, true, "approval"],
    [false, true, "closed"],
    ["true", undefined, null],
    [null, undefined, null],
  ])("registrations %j with approval %j are %s", (registrations, approval_required, mode) =>
    expect(parseInstanceV1({ uri: "x", registrations, approval_required })?.registrations).toBe(mode),
  );

  test.each([
    [0, true, "limited"],
    [12, true, 12],
    [0, false, 0],
    [null, false, "not-offered"],
    [-1, true, "malformed"],
  ])("active %j, federation limited %j, is %s", (active_month, limited_federation, active) => {
    const configuration = { limited_federation };
    expect(parseInstanceV2({ domain: "x", usage: { users: { active_month } }, configuration })?.active).toBe(
      active,
    );
  });

  test.each([
    [
      "stats of nonsense",
      { user_count: "12", status_count: -3, domain_count: [1] },
      [12, "malformed", "malformed"],
    ],
    [
      "stats of nulls",
      { user_count: null, status_count: null },
      ["not-offered", "not-offered", "not-offered"],
    ],
    ["no stats", undefined, ["not-offered", "not-offered", "not-offered"]],
    ["stats as a list", [], ["not-offered", "not-offered", "not-offered"]],
  ])("%s", (_case, stats, values) => {
    const v1 = parseInstanceV1({ uri: "x", stats });
    expect([v1?.users, v1?.posts, v1?.servers]).toEqual(values);
  });

  test.each([null, undefined, [], "x", 1, {}, { error: "x" }])("%j is none", (data) => {
    expect(parseInstanceV1(data)).toBeNull();
    expect(parseInstanceV2(data)).toBeNull();
  });
});
