import { describe, expect, test } from "vitest";
import {
  DISCOVERY,
  json,
  NODEINFO,
  nodeinfo,
  type Page,
  ROBOTS,
  STATS,
  USAGE,
  V1,
  V2,
  v1,
  v2,
} from "../fediverse/fake-server.ts";
import { givenServer, withNodeInfo } from "../fediverse/given-server.ts";
import { pollOf } from "./one-poll.ts";

const server = await givenServer();

const NONE = "not-offered";

describe("a server of other software", () => {
  const both = (name: string, usage: Parameters<typeof nodeinfo>[1], given: unknown, version = "2.7.2") => ({
    ...withNodeInfo(nodeinfo(name, usage)),
    [V1]: v1(version, given),
    [V2]: v2(0),
  });
  const ZEROS = { user_count: 0, status_count: 0, domain_count: 0 };

  test.each<[string, Record<string, Page>, unknown]>([
    [
      "GoToSocial, stats-mode zero",
      both("gotosocial", { users: { total: 0 } }, { ...ZEROS, domain_count: 12 }),
      ["switched-off", NONE, "switched-off", 12],
    ],
    [
      "GoToSocial, nothing posted yet",
      both("gotosocial", { users: { total: 1 } }, { user_count: 1, status_count: 0, domain_count: 0 }),
      [1, NONE, 0, 0],
    ],
    ["Friendica with its numbers off", both("friendica", { users: {} }, ZEROS), "no-statistics"],
    [
      "Calckey: 30 here, 91,000 known",
      both("calckey", { users: { total: 30 } }, { ...STATS, user_count: 91_000 }),
      [30, NONE, NONE, 5000],
    ],
    ["Hollo", both("hollo", { users: { total: 2, activeMonth: 1 } }, STATS), [2, 1, 6460, 5000]],
    [
      "Iceshrimp.NET",
      both("iceshrimp.net", USAGE, STATS, "4.2.1 (compatible; Iceshrimp.NET/2025)"),
      [838, 500, 6460, 5000],
    ],
    [
      "Pixelfed, whose month is five weeks",
      both("pixelfed", { users: { total: 5, activeMonth: 9 }, localPosts: 2 }, STATS),
      [5, 9, 2, 5000],
    ],
    [
      "PeerTube, videos for posts",
      withNodeInfo(nodeinfo("peertube", { users: { total: 4, activeMonth: 2 }, localPosts: 31 })),
      [4, 2, 31, NONE],
    ],
    [
      "WordPress",
      withNodeInfo(nodeinfo("wordpress", { users: { total: 1, activeMonth: 1 }, localPosts: 300 })),
      [1, 1, 300, NONE],
    ],
    ["Mbin", withNodeInfo(nodeinfo("mbin", USAGE)), [838, 500, 6460, NONE]],
    ["Hubzilla", withNodeInfo(nodeinfo("hubzilla", USAGE)), [838, 500, 6460, NONE]],
    [
      "Mastodon in limited federation, old",
      { ...withNodeInfo(nodeinfo("mastodon", USAGE)), [V1]: json({ error: "x" }, 401) },
      [838, 500, 6460, "limited"],
    ],
    [
      "Mastodon in limited federation, new",
      { [V1]: v1("4.6.4", STATS), [V2]: v2(0, { configuration: { limited_federation: true } }) },
      [838, "limited", 6460, 5000],
    ],
  ])("%s", async (_case, pages, said) => expect((await pollOf(server, pages)).said).toEqual(said));

  test("Lemmy, whose old address redirects to the new one", async () => {
    const left = await pollOf(server, {
      [DISCOVERY]: json({
        links: [{ rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: "/nodeinfo/2.0.json" }],
      }),
      "/nodeinfo/2.0.json": { status: 308, headers: { location: "/nodeinfo/2.1" } },
      "/nodeinfo/2.1": nodeinfo("lemmy", USAGE),
    });
    expect(left.said).toEqual([838, 500, 6460, NONE]);
  });
});

describe("GoToSocial, whose operator did not choose to serve true figures", () => {
  const figures = nodeinfo("gotosocial", {
    users: { total: 477_214, activeMonth: 12 },
    localPosts: 7_407_312,
  });
  const ROBOTS_TXT =
    "User-agent: *\nDisallow: /api/\nDisallow: /.well-known/nodeinfo\nDisallow: /nodeinfo/\n";
  const marked = (page: Page, tag: string): Page =>
    typeof page === "function" ? page : { ...page, headers: { ...page.headers, "x-robots-tag": tag } };

  test("is not asked, by its robots.txt", async () => {
    const left = await pollOf(server, {
      [ROBOTS]: { body: ROBOTS_TXT },
      ...withNodeInfo(figures),
      [V1]: v1("0.20.0", STATS),
    });
    expect([left.said, left.activityRows, server.asked]).toEqual(["forbidden-by-robots", 0, []]);
  });

  test("is not believed, by the mark on its NodeInfo, where a proxy answers robots.txt in its place", async () => {
    const left = await pollOf(server, {
      ...withNodeInfo(marked(figures, "noindex, nofollow, noai, noimageai")),
      [V1]: v1("0.20.0", STATS),
    });
    expect(left.said).toBe("forbidden-by-robots");
    expect(server.asked).toEqual([DISCOVERY, NODEINFO]);
  });

  test.each([
    ["that serves them", marked(figures, "noai, noimageai"), [477_214, 12, 7_407_312, NONE]],
    [
      "of Mastodon, whose proxy marks every page",
      marked(nodeinfo("mastodon", USAGE), "noindex"),
      [838, 500, 6460, NONE],
    ],
  ])("unlike one %s", async (_case, page, said) =>
    expect((await pollOf(server, withNodeInfo(page))).said).toEqual(said),
  );
});
