import { setTimeout as pause } from "node:timers/promises";
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
import { type Finding, lineOf } from "./doctor/finding.ts";
import { checkFolder } from "./doctor/folder.ts";
import { checkMarks } from "./doctor/marks.ts";
import { checkOverdue } from "./doctor/overdue.ts";
import { askServers } from "./doctor/servers.ts";

const HELP = `Says what is wrong, and what to do about it.

  npm run doctor [-- --data DIR]

One line each about the configuration, the data folder, the disk, the database, its log and its backups, the collector, every server
(read once, as the collector reads it, unless it is gone or wants to be left alone) and its robots.txt, what is overdue, readings that are not believed yet,
milestones that could not be announced, and the clock. Nothing is changed or stored.

  ok    nothing to do
  warn  look at it
  fail  the board cannot do its work until this is cured; the exit code is 1

  --data DIR  where the database and mastoboard.json are (default data, or MASTOBOARD_DATA)
`;

await runCommand(HELP, {}, async (words, { data }) => {
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

  tell([finding]);
  if (config === null) return;
  const { databaseFile, baseUrl, contact, subjects } = config;
  tell(checkFolder(config.dataDir, databaseFile));
  const database = checkDatabase(databaseFile, now);
  tell(database.findings);
  if (subjects.length > 0 && !config.practice) tell([checkBackups(config, now)]);

  const agent = userAgent({ version: self.version, baseUrl, contact });
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
