import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { judgeClock } from "../../scripts/doctor/clock.ts";
import { judgeSpace } from "../../scripts/doctor/folder.ts";
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
])("a robots.txt that says %j: %s", (text, state, words) => {
  expect(judgeRobots(EST, text)).toEqual({ state, about: EST, said: expect.stringMatching(words) });
});
