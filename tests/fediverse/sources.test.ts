import { describe, expect, test } from "vitest";
import { nodeinfo, type Page, readOnce, STATS, told, USAGE, V1, V2, v1, v2 } from "./fake-server.ts";
import { givenServer, withNodeInfo } from "./given-server.ts";

const server = await givenServer();

const read = (pages: Record<string, Page>) => readOnce(server, pages);

describe("which source wins, by software", () => {
  const as = (
    name: string,
    usage: Parameters<typeof nodeinfo>[1],
    stats: unknown,
    version = "4.2.0",
    month: unknown = 0,
  ) => ({
    ...withNodeInfo(nodeinfo(name, usage)),
    [V1]: v1(version, stats),
    [V2]: v2(month),
  });
  const ZEROS = { user_count: 0, status_count: 0, domain_count: 0 };

  test.each([
    [
      "mastodon, active 0 on a fresh server",
      as("mastodon", { users: { total: 4, activeMonth: 0 }, localPosts: 5 }, STATS),
      [4, 0, 5, 5000],
    ],
    [
      "mastodon, more active than accounts",
      as("mastodon", { users: { total: 20, activeMonth: 21 }, localPosts: 415 }, STATS),
      [20, 21, 415, 5000],
    ],
    [
      "zeros beside a NodeInfo that counts people",
      as("pleroma", USAGE, ZEROS),
      [838, 500, 6460, "not-believed"],
    ],
    [
      "a NodeInfo of zeros beside an API that counts people",
      as("pleroma", { users: { total: 0, activeMonth: 0 }, localPosts: 0 }, STATS),
      [838, "not-believed", 6460, 5000],
    ],
    [
      "no account anywhere",
      as("mastodon", { users: { total: 0, activeMonth: 0 }, localPosts: 6460 }, ZEROS),
      ["not-believed", "not-believed", 6460, "not-believed"],
    ],
    [
      "gotosocial counts nobody's activity",
      as("gotosocial", { users: { total: 5 }, localPosts: 23 }, STATS),
      [5, "not-offered", 23, 5000],
    ],
    [
      "gotosocial leaves out what is 0",
      as("gotosocial", { users: { total: 1 } }, { ...STATS, status_count: 0 }),
      [1, "not-offered", 0, 5000],
    ],
    [
      "gotosocial to 0.6: users {}",
      as("gotosocial", { users: {} }, STATS, "0.6.0"),
      [838, "not-offered", 6460, 5000],
    ],
    [
      "hollo",
      as("hollo", { users: { total: 2, activeMonth: 0 }, localPosts: 9 }, STATS),
      [2, "not-offered", 9, 5000],
    ],
    [
      "takahe: v1 counts other domains' people",
      as("takahe", { users: { total: 3 }, localPosts: 7 }, STATS),
      [3, "not-offered", 7, 5000],
    ],
    [
      "friendica: v1's posts hold comments",
      as("friendica", { users: { total: 100, activeMonth: 40 } }, STATS),
      [100, 40, "not-offered", 5000],
    ],
    [
      "friendica with NodeInfo off",
      as("friendica", { users: {}, localPosts: 12 }, ZEROS, "2.8.0 (compatible; Friendica 2023.05)", 3),
      ["switched-off", 3, 12, "switched-off"],
    ],
    [
      "misskey 13: active null",
      as("misskey", { users: { total: 4, activeMonth: null }, localPosts: 9 }, STATS),
      [4, "not-offered", 9, "not-offered"],
    ],
    [
      "sharkey's layer counts remote people",
      as("sharkey", { users: { total: 4, activeMonth: 2 }, localPosts: 9 }, { ...STATS, user_count: 4171 }),
      [4, 2, 9, 5000],
    ],
    [
      "firefish's layer without NodeInfo's numbers",
      as("firefish", {}, { ...STATS, domain_count: 0 }),
      "no-statistics",
    ],
    [
      "gancio: accounts only",
      as("gancio", { users: { total: 12 }, localPosts: 90 }, STATS),
      [12, "not-offered", 90, "not-offered"],
    ],
    [
      "mitra: v1 without statistics",
      as("mitra", { users: { total: 1, activeMonth: 1 }, localPosts: 3 }, undefined),
      [1, 1, 3, "not-offered"],
    ],
    ["wildebeest: users {}", as("wildebeest", { users: {} }, undefined), "no-statistics"],
    [
      "unheard of, active 0 in v2",
      as("something-new", { users: { total: 5 } }, STATS),
      [5, "not-offered", 6460, 5000],
    ],
  ])("%s", async (_case, pages, values) => expect(told(await read(pages))).toEqual(values));
});
