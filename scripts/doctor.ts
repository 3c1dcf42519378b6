import { setTimeout as pause } from "node:timers/promises";
import type { BoardConfig } from "#lib/config.ts";
import { createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { userAgent } from "#lib/fediverse/user-agent.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { openReader } from "#lib/store/sqlite.ts";
import self from "../package.json" with { type: "json" };
import { CommandError, runCommand } from "./command.ts";
import { checkAnnouncements } from "./doctor/announcements.ts";
import { checkBackups } from "./doctor/backups.ts";
import { judgeClock } from "./doctor/clock.ts";
import { checkConfig } from "./doctor/config.ts";
import { checkDatabase } from "./doctor/database.ts";
import { checkEmbedding } from "./doctor/embedding.ts";
import { type Finding, lineOf } from "./doctor/finding.ts";
import { checkFolder } from "./doctor/folder.ts";
import { checkMarks } from "./doctor/marks.ts";
import { checkOverdue } from "./doctor/overdue.ts";
import { judgePublicAddress } from "./doctor/public-address.ts";
import { askServers } from "./doctor/servers.ts";

const HELP = `Says what is wrong, and what to do about it.

  npm run doctor [-- --data DIR]
  npm run doctor -- --embed URL

One line each about the configuration, the data folder, the disk, the database and its log, the collector, the backups, the
public address, every server (read once, as the collector reads it, unless it is gone or wants to be left alone) and its
robots.txt, what is overdue, readings that are not believed yet, milestones that could not be announced, and the clock.
Nothing is changed or stored.

  ok    nothing to do
  warn  look at it
  fail  the board cannot do its work until this is cured; the exit code is 1

  --embed URL  asks for one page of any site, and for a frame of this board as it is seen from outside, and says which
               header, proxy or rule of that site blocks our charts there, with the cure; nothing else is looked at
  --data DIR   where the database and mastoboard.json are (default data, or MASTOBOARD_DATA)
`;

const agentOf = ({ baseUrl, contact }: BoardConfig) => userAgent({ version: self.version, baseUrl, contact });

await runCommand(HELP, { embed: { type: "string" } }, async (words, { data, embed }) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  const env = { ...process.env, ...(data !== undefined && { MASTOBOARD_DATA: data }) };
  const now = wholeSecond(Date.now());
  // Whoever read the lines has had enough of them, like grep -q; the exit code is told all the same.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { finding, config } = checkConfig(env);
  const names: string[] = config?.subjects.map(({ id }) => id) ?? [];
  const tell = (findings: Finding[]) => {
    process.stdout.write(findings.map((each) => lineOf(each, names)).join(""));
    if (findings.some(({ state }) => state === "fail")) process.exitCode = 1;
  };

  if (embed !== undefined) {
    if (config === null || finding.state === "fail") return tell([finding]);
    const { allowPrivate } = config;
    return tell(
      await checkEmbedding(config, embed, createFetcher({ allowPrivate, userAgent: agentOf(config) })),
    );
  }
  tell([finding]);
  if (config === null) return;
  const { databaseFile, subjects } = config;
  tell(checkFolder(config.dataDir, databaseFile));
  const database = checkDatabase(databaseFile, now);
  tell(database.findings);
  if (subjects.length > 0 && !config.practice) {
    tell([checkBackups(config, now), judgePublicAddress(config)]);
  }

  const agent = agentOf(config);
  const clocks = {
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms: number) => pause(ms),
  };
  const reader = await openReader(databaseFile);
  try {
    const visits = await askServers(config, agent, clocks, database.usable ? reader : null);
    tell(visits.flatMap((visit) => visit.findings));
    const overdue = database.usable
      ? await checkOverdue(subjects, reader, now)
      : { findings: [], newest: null };
    tell(overdue.findings);
    if (database.usable) tell(await checkMarks(subjects, reader));
    if (database.usable) tell(await checkAnnouncements(config, reader));
    const aheads = visits.flatMap(({ aheadMs }) => (aheadMs === null ? [] : [aheadMs]));
    tell([judgeClock(wholeSecond(Date.now()), overdue.newest, aheads)]);
  } finally {
    await reader.close();
  }
});
