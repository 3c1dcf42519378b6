import { randomUUID } from "node:crypto";
import { decide, isDue } from "#lib/collector/announcing.ts";
import { missingSecrets, readSecrets } from "#lib/config/secrets.ts";
import { type BoardConfig, CONFIG_FILE } from "#lib/config.ts";
import { createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { userAgent } from "#lib/fediverse/user-agent.ts";
import { createLog, logLevel } from "#lib/log.ts";
import type { Announcement, Channel } from "#lib/model/announcement.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import { openReader, openStore } from "#lib/store/sqlite.ts";
import type { StoreReader } from "#lib/store/store.ts";
import self from "../package.json" with { type: "json" };
import { announcerOf } from "./announce/announcer.ts";
import { readNews } from "./announce/news.ts";
import { readReached } from "./announce/reached.ts";
import { CommandError, configIn, hostNamed, runCommand } from "./command.ts";

const HELP = `Announces milestones that were reached, each once on each channel, ever.

  npm run announce -- [DOMAIN…] [--dry-run] [--data DIR]

The collector does the same by itself after each poll. Channels stand in ${CONFIG_FILE}:
  "announce": { "webhooks": [{ "url": "https://…", "language": "en" }],
                "post": { "server": "est.social", "visibility": "unlisted", "languages": ["et"] } }
Webhooks are signed with MASTOBOARD_WEBHOOK_SECRET, posts are made with MASTOBOARD_POST_TOKEN (an access token that may
write media and statuses). What is not taken is tried again for a day. A milestone that was reached more than seven days
before it was first seen, or before the first reading, is never announced.

  --dry-run   say what would be sent now, and send nothing
  --data DIR  where the database and ${CONFIG_FILE} are (default data, or MASTOBOARD_DATA)
`;

const OPTIONS = { "dry-run": { type: "boolean", default: false } } as const;

await runCommand(HELP, OPTIONS, async (domains, values) => {
  const config = configIn(values.data);
  if (config.channels.length === 0) {
    throw new CommandError(`nothing says where to announce: add "announce" to ${CONFIG_FILE}; see --help`);
  }
  const subjects = subjectsNamed(config, domains);
  if (values["dry-run"]) await tellDue(config, subjects);
  else await sendDue(config, subjects);
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

async function tellDue(config: BoardConfig, subjects: readonly Subject[]): Promise<void> {
  const reader = await openReader(config.databaseFile);
  try {
    let count = 0;
    for (const subject of subjects) {
      for (const { announcement, channel } of await readDue(config, subject, reader)) {
        count++;
        await tellOne(config, subject, announcement, channel, reader);
      }
    }
    console.log(count === 0 ? "Nothing is to be announced." : `${count} to be sent; this was a dry run.`);
  } finally {
    await reader.close();
  }
}

type Due = { announcement: Announcement; channel: Channel };

/** What the announcer would send now, decided as it would decide, with nothing written. */
async function readDue({ channels }: BoardConfig, subject: Subject, reader: StoreReader): Promise<Due[]> {
  const now = wholeSecond(Date.now());
  const known = await reader.announcements(subject.id);
  const reached = await readReached(subject, new Set(), reader);
  return channels.flatMap((channel) => {
    const told = known.filter((announcement) => announcement.channel === channel.id);
    const fresh = reached
      .filter(({ slug }) => told.every((announcement) => announcement.slug !== slug))
      .map((each) => decide(subject.id, each, channel, now));
    return [...told, ...fresh]
      .filter((each) => isDue(each, now))
      .map((announcement) => ({ announcement, channel }));
  });
}

async function tellOne(
  config: BoardConfig,
  subject: Subject,
  { key, slug }: Announcement,
  channel: Channel,
  reader: StoreReader,
): Promise<void> {
  const news = await readNews(config, subject, slug, channel.language, reader, Date.now());
  if (!news) return;
  if (channel.kind === "webhook") {
    // Its path may be a secret.
    console.log(
      `${subject.id} ${slug}: webhook to ${new URL(channel.url).host}, ${key}\n\n${news.message}\n`,
    );
    return;
  }
  const { server, language, visibility } = channel;
  const size = Math.ceil((await news.png()).length / 1000);
  console.log(
    `${subject.id} ${slug}: post on ${server}, ${language}, ${visibility}, ${key}\n\n${news.text}\n`,
  );
  console.log(`Picture: 1200 × 630, ${size} kB\nAlt text: ${news.alt}\n`);
}

async function sendDue(config: BoardConfig, subjects: readonly Subject[]): Promise<void> {
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
    fetcher: createFetcher({ allowPrivate, userAgent: agent }),
    owner: randomUUID(),
    log: createLog({ write, now: Date.now, level: logLevel(process.env) }),
    now: Date.now,
  });
  try {
    for (const { id } of subjects) await announcer.announce(id);
    const left = await Promise.all(subjects.map((subject) => readDue(config, subject, store)));
    if (left.flat().length > 0) {
      throw new CommandError(
        `${left.flat().length} not tried, as the collector is announcing: wait two minutes`,
      );
    }
    const all = (await Promise.all(subjects.map(({ id }) => store.announcements(id)))).flat();
    const count = (wanted: Announcement["state"]) => all.filter(({ state }) => state === wanted).length;
    const givenUp = count("given-up") > 0 ? `, ${count("given-up")} given up after a day` : "";
    console.log(`${count("sent")} sent so far, ${count("due")} to be tried again${givenUp}.`);
    if (count("due") > 0) process.exitCode = 1;
  } finally {
    await store.close();
  }
}
