import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../lib/model/language.ts";
import { atomFeed } from "../../lib/publish/atom.ts";
import { findFeedparser } from "../../scripts/setup/feedparser.mjs";
import { HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";
import { newsworthy, placed } from "./newsworthy.ts";

const feedparser = findFeedparser(fileURLToPath(new URL("../..", import.meta.url)));

/** `bozo` is what it calls a feed that is not sound. */
const PROGRAM = `
import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({
  "bozo": bool(feed.bozo), "version": feed.version, "title": feed.feed.title, "language": feed.feed.language,
  "entries": [{"id": e.id, "title": e.title, "link": e.link, "dated": bool(e.published_parsed and e.updated_parsed)} for e in feed.entries],
}))`;

function read(xml: string) {
  const { stdout, stderr } = spawnSync("/usr/bin/python3", ["-c", PROGRAM], {
    input: xml,
    encoding: "utf8",
    env: { ...process.env, PYTHONPATH: feedparser ?? "" },
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

test.skipIf(!feedparser).each(LANGUAGES)("a feed reader reads all of the feed in %s", (language) => {
  const feed = placed(newsworthy(), language);
  expect(read(atomFeed(feed))).toEqual({
    bozo: false,
    version: "atom10",
    title: feed.title,
    language,
    entries: feed.entries.map(({ id, title, url }) => ({ id, title, link: url, dated: true })),
  });
});

test.skipIf(!feedparser)("and finds it sound whatever a milestone is called", () => {
  const texts = [...(HOSTILE_TEXTS["SVG and XML"] ?? []), ...(HOSTILE_TEXTS["broken Unicode"] ?? [])];
  const feed = placed(newsworthy(texts.join(" ")));
  expect(read(atomFeed(feed))).toMatchObject({ bozo: false, entries: { length: feed.entries.length } });
});

test.skipIf(!feedparser)("it does complain of what is not", () => {
  expect(read(atomFeed(placed(newsworthy())).replace("</entry>", ""))).toMatchObject({ bozo: true });
});
