import { readConfig } from "../../lib/config.ts";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { createLog } from "../../lib/log.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { announcerOf } from "../../scripts/announce/announcer.ts";

/** Announces what is due in a folder at a moment, as a process of its own that a test can kill. */
const [folder = "", moment = ""] = process.argv.slice(2);
const config = readConfig({ env: { MASTOBOARD_DATA: folder } });
const store = await openStore(config.databaseFile);
const announcer = announcerOf({
  config,
  secrets: { webhookSecret: "secret", postToken: null },
  store,
  fetcher: createFetcher({ allowPrivate: config.allowPrivate, userAgent: "Mastoboard/test" }),
  owner: String(process.pid),
  log: createLog({ write: () => undefined, now: Date.now, level: "error" }),
  now: () => Number(moment),
});
for (const { id } of config.subjects) await announcer.announce(id);
await store.close();
