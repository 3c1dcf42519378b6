import { describe, expect, test } from "vitest";
import { parseInstant } from "../../lib/model/instant.ts";
import {
  ACTIVITY,
  EMPTY_404,
  type FakeServer,
  fetcherFor,
  hasty,
  html,
  json,
  nodeinfo,
  readerOver,
  text,
} from "./fake-server.ts";
import { givenServer, withNodeInfo } from "./given-server.ts";
import { haveRecordedAnswers, recorded, recordedHeaders, recordedJson } from "./recorded-answers.ts";

const server = await givenServer();

const read = (told: Parameters<FakeServer["says"]>[0]) => {
  server.says(told);
  return readerOver(fetcherFor(server), hasty()).readActivity(server.host);
};
const software = (name: string) => withNodeInfo(nodeinfo(name, {}));

test("twelve windows are kept as answered, with the moments of generation and of arrival", async () => {
  const rows = Array.from({ length: 12 }, (_, week) => ({
    week: String(1788170000 - week * 604800),
    statuses: "12",
    logins: "3",
    registrations: "1",
  }));
  expect(await read({ [ACTIVITY]: json(rows) })).toEqual({
    ok: true,
    answer: {
      fetchedAt: parseInstant("2026-09-01T12:00:00Z"),
      generatedAt: 1788170000_000,
      rows,
    },
  });
  expect(server.asked).toEqual([ACTIVITY]);
});

describe("why a server has no activity", () => {
  test.each([
    ["Mastodon, switched off", { ...software("mastodon"), [ACTIVITY]: EMPTY_404 }, "switched-off"],
    [
      "Mastodon behind a proxy with pages of its own",
      { ...software("mastodon"), [ACTIVITY]: html(404) },
      "switched-off",
    ],
    ["Takahe, switched off", { ...software("takahe"), [ACTIVITY]: EMPTY_404 }, "switched-off"],
    ["Mastodon before 3.0, switched off", { [ACTIVITY]: EMPTY_404 }, "switched-off"],
    ["Mastodon before 2.1", { [ACTIVITY]: html(404) }, "not-offered"],
    ["GoToSocial", software("gotosocial"), "not-offered"],
    ["Pleroma", software("pleroma"), "not-offered"],
    ["Lemmy, whose 404 is empty too", { ...software("lemmy"), [ACTIVITY]: EMPTY_404 }, "not-offered"],
    [
      "Friendica, not implemented",
      { ...software("friendica"), [ACTIVITY]: json({ error: "x" }, 501) },
      "not-offered",
    ],
    ["no rows", { [ACTIVITY]: json([]) }, "not-offered"],
    [
      "limited federation",
      { [ACTIVITY]: json({ error: "This method requires an authenticated user" }, 401) },
      "limited",
    ],
    ["forbidden", { [ACTIVITY]: html(403) }, "refused"],
    ["throttled", { [ACTIVITY]: json({ error: "Too many requests" }, 429) }, "refused"],
    ["broken", { [ACTIVITY]: html(502) }, "unreachable"],
    ["a page", { [ACTIVITY]: html(200) }, "malformed"],
    ["an error with 200", { [ACTIVITY]: json({ error: "x" }) }, "malformed"],
    ["cut short", { [ACTIVITY]: text('[{"week":"1') }, "malformed"],
  ])("%s", async (_case, pages, hole) => expect(await read(pages)).toMatchObject({ ok: false, hole }));
});

describe.skipIf(!haveRecordedAnswers)("recorded activity, over HTTP", () => {
  test.each([
    ["mastodon-3.0.1-activity.json", "2019-10-12T21:00:46Z"],
    ["mastodon-4.6.4-activity.json", "2026-08-01T13:51:02Z"],
    ["mastodon.social-4.6n-2026-04-11a-activity.json", "2026-04-10T18:01:06Z"],
  ])("%s", async (file, generated) => {
    const { date = "", age = "" } = recordedHeaders(file);
    expect(await read({ [ACTIVITY]: text(recorded(file), 200, { date, age }) })).toMatchObject({
      ok: true,
      answer: { generatedAt: parseInstant(generated), rows: recordedJson(file) },
    });
  });
});
