import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { missingSecrets, readSecrets } from "#lib/config/secrets.ts";
import { type BoardConfig, CONFIG_FILE } from "#lib/config.ts";
import { createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { createPoliteFetcher } from "#lib/fediverse/polite-fetch.ts";
import { userAgent } from "#lib/fediverse/user-agent.ts";
import { createLog, logLevel } from "#lib/log.ts";
import type { Announcement } from "#lib/model/announcement.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import type { Store, StoreReader } from "#lib/store/store.ts";
import self from "../package.json" with { type: "json" };
import { announcerOf } from "./announce/announcer.ts";
import { tellDue } from "./announce/dry-run.ts";
import { readAgain, readDue } from "./announce/due.ts";
import { tellAll } from "./announce/tell-all.ts";
import { CommandError, configIn, hostNamed, runCommand } from "./command.ts";

const HELP = `Announces milestones that were reached and, to webhooks, surges that were found, each once on each channel, ever.

  npm run announce -- [DOMAIN…] [--list] [--retry SLUG] [--dry-run] [--data DIR]

The collector does the same by itself after each poll. Channels stand in ${CONFIG_FILE}:
  "announce": { "webhooks": [{ "url": "https://…", "language": "en", "about": ["milestones", "surges"] }],
                "post": { "server": "est.social", "visibility": "unlisted", "languages": ["et"] } }
Webhooks are signed with MASTOBOARD_WEBHOOK_SECRET, posts are made with MASTOBOARD_POST_TOKEN (an access token that may
write media and statuses). What is not taken is tried again for a day. A milestone that was reached more than seven days
before it was first seen, or before the first reading, is never announced; nor is a surge of more than two days ago.

  --list        say what became of every announcement, and send nothing
  --retry SLUG  of this milestone or event (events/…) send again what was given up after a day, under the key that it had;
                what was taken is never sent twice. May be given several times
  --dry-run     say what would be sent now, and send nothing
  --data DIR    where the database and ${CONFIG_FILE} are (default data, or MASTOBOARD_DATA)
`;

const OPTIONS = {
  list: { type: "boolean", default: false },
  retry: { type: "string", multiple: true, default: [] as string[] },
  "dry-run": { type: "boolean", default: false },
} as const;

await runCommand(HELP, OPTIONS, async (domains, { list, retry, data, "dry-run": dryRun }) => {
  const config = configIn(data);
  if (config.channels.length === 0) {
    throw new CommandError(`nothing says where to announce: add "announce" to ${CONFIG_FILE}; see --help`);
  }
  const subjects = subjectsNamed(config, domains);
  if (list || dryRun) {
    await reading(config, (reader) =>
      list ? tellAll(config, subjects, reader) : tellDue(config, subjects, reader, retry),
    );
  } else await sendDue(config, subjects, retry);
});

function subjectsNamed({ subjects }: BoardConfig, domains: string[]): Subject[] {
  if (domains.length === 0) return subjects;
  return domains.map(hostNamed).map((host) => {
    const subject = subjects.find(({ id }) => id === host);
    if (subject) return subject;
    const names = subjects.map(({ id }) => id).join(", ");
    throw new CommandError(`${host} is not in ${CONFIG_FILE}; there are ${names || "no servers"}`);
  });
}

async function reading(config: BoardConfig, ask: (reader: StoreReader) => Promise<void>): Promise<void> {
  const reader = await openReader(config.databaseFile);
  try {
    await ask(reader);
  } finally {
    await reader.close();
  }
}

/** Makes due again what was given up, so that whoever announces next sends it. */
async function makeDue(
  config: BoardConfig,
  subjects: readonly Subject[],
  slug: string,
  store: Store,
): Promise<void> {
  let count = 0;
  for (const subject of subjects) {
    for (const announcement of await readAgain(config, subject, store, [slug], wholeSecond(Date.now()))) {
      await store.saveAnnouncement(subject.id, announcement);
      count++;
    }
  }
  if (count === 0) throw new CommandError(`nothing of ${slug} was given up: npm run announce -- --list`);
}

async function sendDue(
  config: BoardConfig,
  subjects: readonly Subject[],
  again: readonly string[],
): Promise<void> {
  const secrets = readSecrets(process.env);
  const missing = missingSecrets(config.channels, secrets);
  if (missing.length > 0) throw new CommandError(`set ${missing.join(" and ")} in the environment first`);
  const { allowPrivate, baseUrl, contact } = config;
  const agent = userAgent({ version: self.version, baseUrl, contact });
  const store = await openStore(config.databaseFile);
  const write = (line: string) => void process.stderr.write(line);
  const announcer = announcerOf({
    config,
    secrets,
    store,
    fetcher: createPoliteFetcher(createFetcher({ allowPrivate, userAgent: agent }), {
      now: Date.now,
      elapsed: () => performance.now(),
      sleep: (ms) => pause(ms),
    }),
    owner: randomUUID(),
    log: createLog({ write, now: Date.now, level: logLevel(process.env) }),
    now: Date.now,
  });
  try {
    for (const slug of again) await makeDue(config, subjects, slug, store);
    for (const { id } of subjects) await announcer.announce(id);
    const now = wholeSecond(Date.now());
    const left = await Promise.all(subjects.map((subject) => readDue(config, subject, store, now)));
    if (left.flat().length > 0) {
      throw new CommandError(
        `${left.flat().length} not tried, as the collector is announcing: wait six minutes`,
      );
    }
    const all = (await Promise.all(subjects.map(({ id }) => store.announcements(id)))).flat();
    const count = (wanted: Announcement["state"]) => all.filter(({ state }) => state === wanted).length;
    const givenUp = count("given-up") > 0 ? `, ${count("given-up")} given up after a day; see --list` : "";
    console.log(`${count("sent")} sent so far, ${count("due")} to be tried again${givenUp}.`);
    const isInVain = ({ slug, state }: Announcement) => state === "given-up" && again.includes(slug);
    if (count("due") > 0 || all.some(isInVain)) process.exitCode = 1;
  } finally {
    await store.close();
  }
}
