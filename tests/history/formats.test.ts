import { describe, expect, test } from "vitest";
import { EST, inWords, packed, tell } from "./given.ts";

const TIMELINE = "updated_at,users,statuses\n2022-12-19 03:19,838,6458\n2022-12-19 06:20,840,6460\n";
const TOLD = ["2: 2022-12-19T03:19:00Z users 838 posts 6458", "3: 2022-12-19T06:20:00Z users 840 posts 6460"];

describe("a table is known by its header", () => {
  test.each<[string, string | Buffer, string, string[]]>([
    ["mastodon_timeline", TIMELINE, "mastodon_timeline", TOLD],
    ["the same, packed", packed(TIMELINE), "mastodon_timeline", TOLD],
    ["the same with a byte order mark", `\uFEFF${TIMELINE}`, "mastodon_timeline", TOLD],
    ["the same from Windows", TIMELINE.replaceAll("\n", "\r\n"), "mastodon_timeline", TOLD],
    ["the same with semicolons", TIMELINE.replaceAll(",", ";"), "mastodon_timeline", TOLD],
    ["the same with tabs", TIMELINE.replaceAll(",", "\t"), "mastodon_timeline", TOLD],
    ["the same all in quotes", TIMELINE.replaceAll(/[^,\n]+/g, '"$&"'), "mastodon_timeline", TOLD],
    ["the same without a last line end", TIMELINE.trimEnd(), "mastodon_timeline", TOLD],
    [
      "fedistats, of which only the server asked for is taken",
      "domain,date,users\n101010.pl,2023-11-25,-5\nest.social,2023-11-25,1125\nEST.social,2023-11-26,1126\n",
      "fedistats",
      ["2: other 101010.pl", "3: 2023-11-25T00:00:00Z users 1125", "4: 2023-11-26T00:00:00Z users 1126"],
    ],
    [
      "usercount, in seconds since 1970",
      "timestamp,usercount,instancecount,tootscount\n1534024800,1400560,1675,158851077\n",
      "usercount",
      ["2: 2018-08-11T22:00:00Z users 1400560 posts 158851077 servers 1675"],
    ],
    [
      "usercount with ISO times",
      "timestamp,usercount,instancecount,tootscount\n2018-08-11T22:00:00.5+02:00,1,2,3\n",
      "usercount",
      ["2: 2018-08-11T20:00:00Z users 1 posts 3 servers 2"],
    ],
    [
      "any CSV, with names in any case and order and columns that say nothing to us",
      "Posts;MAU;colour;Peers;Accounts;Measured At\n5;4;red;3;2;2022-12-19 03:19:00+00\n",
      "csv",
      ["2: 2022-12-19T03:19:00Z users 2 active 4 posts 5 servers 3"],
    ],
    [
      "milliseconds, and an empty cell as a hole",
      "time,users,posts\n1671419940000,,6458\n1671419950123,838,\n",
      "csv",
      ["2: 2022-12-19T03:19:00Z posts 6458", "3: 2022-12-19T03:19:10Z users 838"],
    ],
    ["nothing but a header", "time,users\n", "csv", []],
  ])("%s", async (_, text, format, told) => {
    const found = await tell(text);
    expect(found.format).toBe(format);
    expect(inWords(found.told)).toEqual(told);
  });
});

describe("a day of fedistats", () => {
  const day = (users: unknown) =>
    JSON.stringify({
      ctime: 1700905679222.77,
      totalUsers: 2,
      usersByInstance: { "101010.pl": 1, [EST]: users },
    });

  test.each<[string, string | Buffer, string, string]>([
    ["takes its date from the file's name", day(1125), "2023-11-26.json", "2023-11-26T00:00:00Z users 1125"],
    ["packed too", packed(day(1125)), "2023-11-26.json.gz", "2023-11-26T00:00:00Z users 1125"],
    ["else from the time it was made", day(1125), "day.json", "2023-11-25T00:00:00Z users 1125"],
    ["rejects what is no count", day(-3), "2023-11-26.json", "rejected, users is not a count: -3"],
    ["rejects text", day("many"), "2023-11-26.json", 'rejected, users is not a count: "many"'],
    ["rejects a day to come", day(1), "2199-01-01.json", 'rejected, the time is in the future: "2199-01-01"'],
  ])("%s", async (_, text, name, told) => {
    const found = await tell(text, { name });
    expect(found.format).toBe("fedistats");
    expect(inWords(found.told)).toEqual(["1: other 101010.pl", `1: ${told}`]);
  });
});

describe("each line that cannot be used is told with its number and reason", () => {
  test.each([
    ["2022-12-19,-1", "users is negative: -1"],
    ["2022-12-19,many", 'users is not a whole number: "many"'],
    ["2022-12-19,1.5", 'users is not a whole number: "1.5"'],
    ["2022-12-19,1e3", 'users is not a whole number: "1e3"'],
    ["2022-12-19,NaN", 'users is not a whole number: "NaN"'],
    ["2022-12-19,9007199254740993", 'users is too large: "9007199254740993"'],
    ["2022-12-19", "it ends after 1 of 2 cells"],
    [",838", "there is no time"],
    ["yesterday,838", 'the time cannot be read: "yesterday"'],
    ["2022-02-30,838", 'the time cannot be read: "2022-02-30"'],
    ["0,838", 'the time is before 2008: "0"'],
    ["1899-12-30,838", 'the time is before 2008: "1899-12-30"'],
    ["2026-11-23,838", 'the time is in the future: "2026-11-23"'],
    ["2022-12-18,838", "its time is a duplicate of line 2"],
  ])("%s", async (row, reason) => {
    const { told } = await tell(`date,users\n2022-12-18,1\n\n${row}\n2022-12-20,840\n`);
    expect(inWords(told)).toEqual([
      "2: 2022-12-18T00:00:00Z users 1",
      `4: rejected, ${reason}`,
      "5: 2022-12-20T00:00:00Z users 840",
    ]);
  });
});

describe("a file that cannot be read is told with the cure", () => {
  test.each<[string, string | Buffer, RegExp]>([
    ["empty", "", /it is empty/],
    ["without times", "users,posts\n1,2\n", /no column of times: .*name one "time"/],
    ["without numbers", "time,colour\n1,2\n", /no column of numbers: .*users, active, posts, servers/],
    ["of pictures", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /it is no text: import one of/],
    ["in UTF-16", Buffer.from("\uFEFFtime,users\n", "utf16le"), /UTF-16: save it as UTF-8/],
    ["of other JSON", '{"users": 5}', /neither our own export nor a day of fedistats/],
    ["of cut JSON", '{"usersByInstance": {"est', /cut off/],
    [
      "with a quote never closed",
      'time,users\n2022-12-19,1\n"2022-12-20,2\n',
      /a quote after 2 good lines is never/,
    ],
    ["packed and cut", packed("time,users\n2022-12-19,1\n").subarray(0, 30), /unexpected end of file/],
    ["our own export, cut", '{"mastoboard":"history","version":1,"records":[\n', /cut off before its end/],
    ["a newer export", '{"mastoboard":"history","version":2,"records":[]}', /newer Mastoboard \(version 2\)/],
  ])("%s", async (_, text, words) => {
    await expect(tell(text)).rejects.toThrow(words);
  });
});
