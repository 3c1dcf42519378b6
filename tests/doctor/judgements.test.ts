import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { judgeClock } from "../../scripts/doctor/clock.ts";
import { judgeSpace } from "../../scripts/doctor/folder.ts";
import { judgePublicAddress } from "../../scripts/doctor/public-address.ts";
import { judgeRobots } from "../../scripts/doctor/robots.ts";
import { EST, hour } from "../store/given.ts";

const NOW = hour(0);

test.each<[string, number | null, number[], string, RegExp]>([
  ["with nothing to compare", null, [], "ok", /no server's was there to compare$/],
  ["as the servers'", NOW - MINUTE, [400, -900], "ok", /03:00:00Z, as the servers'$/],
  ["some seconds off", NOW, [30 * SECOND], "ok", /30 s from the nearest server's$/],
  ["where one of two servers is wrong", NOW, [DAY, 100], "ok", /as the servers'$/],
  [
    "two minutes behind",
    NOW,
    [2 * MINUTE],
    "warn",
    /is 120 s behind the nearest server's: set it, best by NTP/,
  ],
  ["an hour ahead of all", NOW, [-HOUR, -DAY], "fail", /is 3600 s ahead of the nearest server's: set it/],
  ["before the newest reading", NOW + HOUR, [], "fail", /newest reading is of 2022-12-19T04:00:00Z: set it/],
  [
    "days before the newest reading",
    NOW + 3 * DAY,
    [],
    "fail",
    /timedatectl set-ntp true; where the clock is right, polling goes on an hour after each start$/,
  ],
  ["in the minute of the newest reading", NOW + 30 * SECOND, [0], "ok", /as the servers'$/],
])("a clock %s", (_, newest, aheads, state, words) => {
  expect(judgeClock(NOW, newest, aheads)).toEqual({
    state,
    about: "clock",
    said: expect.stringMatching(words),
  });
});

test.each<[number, number, string]>([
  [50e9, 1e6, "ok"],
  [900e6, 1e6, "warn"],
  [5e9, 2e9, "warn"],
  [90e6, 1e6, "fail"],
  [1.9e9, 2e9, "fail"],
])("%i bytes free beside a database of %i: %s", (free, database, state) => {
  expect(judgeSpace(free, database).state).toBe(state);
});

test.each<[string, string, RegExp]>([
  ["", "ok", /^its robots\.txt allows all that is asked$/],
  ["User-agent: *\nDisallow: /media_proxy/", "ok", /allows all/],
  [
    "User-agent: *\nDisallow: /",
    "warn",
    /keeps us from everything that is asked: ask its operators to allow Mastoboard$/,
  ],
  [
    "User-agent: mastoboard\nDisallow: /api/v1/instance/activity",
    "warn",
    /from \/api\/v1\/instance\/activity: /,
  ],
  ["User-agent: *\nDisallow: /\n\nUser-agent: Mastoboard\nAllow: /", "ok", /allows all/],
  ["User-agent: *\nCrawl-delay: 10\nDisallow: /media", "ok", /; its Crawl-delay of 10 s is not kept, one/],
  [
    "User-agent: bingbot\nCrawl-delay: 10\nDisallow: /x\n\nUser-agent: *\nDisallow:",
    "ok",
    /all that is asked$/,
  ],
])("a robots.txt that says %j: %s", (text, state, words) => {
  expect(judgeRobots(EST, { status: 200, text })).toEqual({
    state,
    about: EST,
    said: expect.stringMatching(words),
  });
});

test.each<[number | null, string, RegExp]>([
  [404, "ok", /^it has no robots\.txt \(404\), so all may be asked$/],
  [403, "ok", /^it has no robots\.txt \(403\), so all may be asked$/],
  [503, "warn", /^its robots\.txt is answered with 503, so nothing else is asked: its operators/],
  [429, "warn", /429, so nothing else is asked: ask again later$/],
  [null, "warn", /^its robots\.txt cannot be reached, so nothing else is asked: ask again later$/],
])("a robots.txt answered with %s: %s", (status, state, words) => {
  const answer = status === null ? null : { status, text: "<html>" };
  expect(judgeRobots(EST, answer)).toEqual({ state, about: EST, said: expect.stringMatching(words) });
});

test("a clock that was never set", () => {
  expect(judgeClock(5 * MINUTE, null, [])).toMatchObject({
    state: "fail",
    said: expect.stringMatching(/^1970-01-01T00:05:00Z cannot be right, so nothing is recorded: set it/),
  });
});

test.each([
  [null, "warn", /show no picture: set "baseUrl" in \/data\/mastoboard\.json/],
  ["https://stats.example", "ok", /^https:\/\/stats\.example\/m\/$/],
])("a public address that is %s: %s", (baseUrl, state, said) => {
  expect(judgePublicAddress({ baseUrl, basePath: "/m", dataDir: "/data" })).toEqual({
    state,
    about: "public address",
    said: expect.stringMatching(said),
  });
});
