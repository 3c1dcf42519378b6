import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR, SECOND, wholeSecond } from "../../lib/model/instant.ts";
import type { Revising } from "../../lib/model/revision.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { runCommand, type Said } from "../store/command.ts";
import { folder, readerOn, sample } from "../store/given.ts";

const TIMELINE =
  "updated_at,users,statuses\n2022-12-19 03:19,838,6458\n2022-12-19 06:20,-1,6460\n2022-12-19 09:21,840,6470\n";

/** Runs a command in a data folder. */
function run(home: string, command: string, ...args: string[]): Promise<Said> {
  return runCommand(command, args, { MASTOBOARD_DATA: join(home, "data") });
}

function file(home: string, name: string, content: string | Buffer): string {
  writeFileSync(join(home, name), content);
  return join(home, name);
}

test("a history is imported, told, and the same again changes nothing", async () => {
  const home = folder();
  const path = file(home, "timeline.csv", TIMELINE);
  const database = join(home, "data", "mastoboard.db");

  const dry = await run(home, "import", "est.social", path, "--dry-run");
  expect(dry).toEqual({
    code: 0,
    out: "timeline.csv → est.social: samples would be 2 added, 0 changed, 0 kept, 1 rejected\n",
    err: "timeline.csv: line 3 rejected: users is negative: -1\n",
  });
  expect(existsSync(database)).toBe(false);

  const first = await run(home, "import", "est.social", path);
  expect(first.out).toBe("timeline.csv → est.social: samples 2 added, 0 changed, 0 kept, 1 rejected\n");
  const again = await run(home, "import", "est.social", path);
  expect(again.out).toBe("timeline.csv → est.social: samples 0 added, 0 changed, 2 kept, 1 rejected\n");
});

test("an import that changes what was told already is kept as a revision, with the crossing that it moved", async () => {
  const home = folder();
  mkdirSync(join(home, "data"));
  const milestones = [{ slug: "handover", metric: "users", threshold: 1000, when: "exceeds" }];
  file(home, "data/mastoboard.json", JSON.stringify({ instances: [{ domain: "est.social", milestones }] }));
  const csv = (...lines: string[]) => ["time,users", ...lines, ""].join("\n");
  const first = csv("2023-01-06 00:00,990", "2023-01-07 12:00,1001", "2023-01-08 12:00,1010");
  await run(home, "import", "est.social", file(home, "first.csv", first));
  const better = csv("2023-01-07 06:00,998", "2023-01-07 09:00,1002", "2023-01-09 12:00,1020");
  await run(home, "import", "est.social", file(home, "better.csv", better));
  await run(home, "import", "est.social", join(home, "better.csv"));
  const reader = await readerOn(join(home, "data", "mastoboard.db"));
  const at = (time: string) => Date.parse(`${time}:00Z`);
  const crossing = (after: string, by: string) => ({ after: at(after), by: at(by), fulfilled: at(by) });
  expect(await reader.revisions(parseHost("est.social"))).toEqual([
    {
      at: expect.any(Number),
      source: "import:better",
      from: at("2023-01-07T06:00"),
      to: at("2023-01-07T09:00"),
      added: 2,
      changed: 0,
      moved: [
        {
          slug: "handover",
          before: crossing("2023-01-06T00:00", "2023-01-07T12:00"),
          now: crossing("2023-01-07T06:00", "2023-01-07T09:00"),
        },
      ],
    },
  ]);
});

test("an import in the very second of another is a revision of its own, and leaves the other’s as it is", async () => {
  const home = folder();
  const host = parseHost("est.social");
  const store = await openStore(join(home, "data", "mastoboard.db"));
  const second = wholeSecond(Date.now()) + HOUR;
  const revising: Revising = { at: second, source: "import:one", until: second, crossings: null };
  const polled = (time: string, users: number) => sample(Date.parse(`${time}:00Z`), { users });
  await store.importSamples(host, [polled("2023-01-08T12:00", 1010)]);
  await store.importSamples(host, [{ ...polled("2023-01-07T06:00", 998), source: "import:one" }], {
    revising,
  });
  await store.close();
  const path = file(home, "two.csv", "time,users\n2023-01-07 09:00,1002\n");
  await run(home, "import", "est.social", path);
  const reader = await readerOn(join(home, "data", "mastoboard.db"));
  expect((await reader.revisions(host)).map(({ at, source, added }) => ({ at, source, added }))).toEqual([
    { at: second, source: "import:one", added: 1 },
    { at: second + SECOND, source: "import:two", added: 1 },
  ]);
});

test("what an import moved that was killed before it could say so is said by the next one", async () => {
  const home = folder();
  mkdirSync(join(home, "data"));
  const milestones = [{ slug: "handover", metric: "users", threshold: 1000, when: "exceeds" }];
  file(home, "data/mastoboard.json", JSON.stringify({ instances: [{ domain: "est.social", milestones }] }));
  const csv = (...lines: string[]) => ["time,users", ...lines, ""].join("\n");
  const path = file(home, "first.csv", csv("2023-01-06 00:00,990", "2023-01-07 12:00,1001"));
  await run(home, "import", "est.social", path);
  const host = parseHost("est.social");
  const at = (time: string) => Date.parse(`${time}:00Z`);
  const crossing = {
    after: at("2023-01-06T00:00"),
    by: at("2023-01-07T12:00"),
    fulfilled: at("2023-01-07T12:00"),
  };
  const earlier = sample(at("2023-01-07T06:00"), { users: 1002, source: "import:better" });
  const store = await openStore(join(home, "data", "mastoboard.db"));
  await store.importSamples(host, [earlier], {
    revising: {
      at: at("2023-02-01T00:00"),
      source: "import:better",
      until: at("2023-01-07T12:00"),
      crossings: [{ slug: "handover", crossing }],
    },
  });
  await store.close();
  await run(home, "import", "est.social", path);
  const reader = await readerOn(join(home, "data", "mastoboard.db"));
  const by = at("2023-01-07T06:00");
  expect((await reader.revisions(host)).map(({ moved }) => moved)).toEqual([
    [{ slug: "handover", before: crossing, now: { after: crossing.after, by, fulfilled: by } }],
  ]);
  expect(await reader.openRevisions(host)).toEqual([]);
});

test("an export in every format can be taken back", async () => {
  const home = folder();
  await run(home, "import", "est.social", file(home, "timeline.csv", TIMELINE));
  expect((await run(home, "note", "est.social", "2022-12-16", "=1+1", "is", "two")).out).toBe(
    "Note 1 of est.social, 2022-12-16: =1+1 is two\n",
  );
  const vouching = ["est.social", "2022-12-17", "Spam removed", "--trust", "posts, users"];
  expect((await run(home, "note", ...vouching)).out).toBe(
    [
      "Note 2 of est.social, 2022-12-17: Spam removed",
      "It confirms nothing: on 2022-12-17 no marked reading of users, posts waits for it, nor on any other day.",
      "",
    ].join("\n"),
  );
  const { out } = await run(home, "export");
  expect(out).toContain("note,est.social,2022-12-16T00:00:00Z,,");
  expect(out).toContain(",'=1+1 is two,");
  expect(out).toMatch(/,Spam removed,[^,]+,users posts,/);
  for (const format of ["csv", "json", "sqlite"]) {
    const path = join(home, `copy-of-${format}`);
    expect(await run(home, "export", "est.social", "--format", format, "--out", path)).toMatchObject({
      code: 0,
    });
    const taken = file(home, `packed-${format}`, gzipSync(readFileSync(path)));
    const elsewhere = join(home, format);
    expect(await run(home, "import", "est.social", taken, "--data", elsewhere)).toMatchObject({ code: 0 });
    expect((await run(home, "export", "--data", elsewhere)).out).toBe(out);
  }
});

test.each<[string, string[], RegExp]>([
  ["import", [], /^say which server and which file: npm run import -- DOMAIN FILE\n$/],
  ["import", ["est.social", "no-such.csv"], /^no-such.csv: there is no such file\n$/],
  ["import", ["est.social", "docs"], /^docs: it is a folder, name a file in it\n$/],
  ["import", ["https://est.social/", "x.csv"], /^Not a server's domain: .*write it like est.social\n$/],
  ["import", ["est.social", "package.json"], /^package.json: it is JSON, but neither .*\n$/],
  [
    "import",
    ["est.social", "package.json", "--format", "xml"],
    /^--format is auto or one of export-csv, .*\n$/,
  ],
  ["import", ["est.social", "package.json", "--format", "csv"], /it is fedistats, not csv|it is JSON/],
  ["import", ["--wrong"], /^Unknown option '--wrong'.*see --help\n$/],
  [
    "export",
    [],
    /^there is nothing to export yet: .*mastoboard.db does not exist; npm start makes it, and --data DIR says where it is\n$/,
  ],
  ["export", ["--format", "xml"], /^--format is csv, json or sqlite, not "xml"\n$/],
  ["note", ["est.social"], /^say of whom, when and what: .*\n$/],
  [
    "note",
    ["est.social", "2022-12-16", "text", "--trust", "accounts"],
    /^--trust is all or some of users, active, posts, servers, not "accounts"\n$/,
  ],
  ["note", ["est.social", "--list", "--remove", "1"], /^--list and --remove NUMBER stand alone: .*\n$/],
  ["note", ["est.social", "2022-12-16", "text", "--list"], /^--list and --remove NUMBER stand alone: .*\n$/],
  [
    "note",
    ["est.social", "--list"],
    /^est.social is not tracked; no server is yet: npm start -- est.social\n$/,
  ],
  ["note", ["--remove", "1"], /^say of whom, when and what: .*\n$/],
  [
    "note",
    ["est.social", "2022-12-16", "text"],
    /^est.social is not tracked; no server is yet: npm start -- est.social\n$/,
  ],
])("npm run %s %j fails with one line that names the cure", async (command, args, words) => {
  const said = await run(folder(), command, ...args);
  expect(said).toMatchObject({ code: 1, out: "", err: expect.stringMatching(words) });
  expect(said.err.trim().split("\n")).toHaveLength(1);
});

test("what a file holds of other servers is named, and so are the servers that a note may be about", async () => {
  const home = folder();
  const path = file(home, "days.csv", "domain,date,users\n101010.pl,2023-11-25,8230\n");
  const none = await run(home, "import", "est.social", path);
  expect(none).toMatchObject({
    code: 1,
    err: "days.csv has nothing that can be used of est.social; it holds 101010.pl: name one of them\n",
  });
  await run(home, "import", "101010.pl", path);
  const unknown = await run(home, "note", "est.social", "2022-12-16", "text");
  expect(unknown.err).toBe("est.social is not tracked; known are 101010.pl\n");
  const date = await run(home, "note", "101010.pl", "16.12.2022", "text");
  expect(date.err).toMatch(/^not a date: "16.12.2022"; write it like 2022-12-16/);
});

test("a note that vouches says how many readings it confirms, and where others wait", async () => {
  const home = folder();
  const days = (month: string, users: number[]) =>
    users.map((count, day) => `2022-${month}-${String(day + 1).padStart(2, "0")} 12:00,${count},9\n`);
  const rows = [...days("11", [800, 801, 0, 803, 804]), ...days("12", [810, 0, 0, 811])].join("");
  await run(home, "import", "est.social", file(home, "t.csv", `updated_at,users,statuses\n${rows}`));
  const noted = async (day: string, metrics: string) =>
    (await run(home, "note", "est.social", day, "So it was", "--trust", metrics)).out.split("\n")[1];
  expect(await noted("2022-11-04", "users")).toBe(
    "It confirms nothing: on 2022-11-04 no marked reading of users waits for it. Days on which some do: 2022-11-03, 2022-12-02, 2022-12-03.",
  );
  expect(await noted("2022-11-03", "all")).toBe("It confirms 1 marked reading, which counts from now on.");
  expect(await noted("2022-12-02", "users")).toBe("It confirms 2 marked readings, which count from now on.");
});

test("a note can be listed and taken back, and what it vouched for is in doubt again", async () => {
  const home = folder();
  const rows = [800, 801, 0, 803, 804].map((users, day) => `2022-11-0${day + 1} 12:00,${users},9\n`).join("");
  await run(home, "import", "est.social", file(home, "t.csv", `updated_at,users,statuses\n${rows}`));
  const note = (...args: string[]) => run(home, "note", "est.social", ...args);
  expect((await note("--list")).out).toBe("There are no notes of est.social.\n");
  await note("2022-11-03", "So it was", "--trust", "users");
  await note("2022-11-02T20:30Z", "Moved");
  expect((await note("--list")).out).toBe(
    "2. 2022-11-02T20:30:00Z: Moved\n1. 2022-11-03: So it was (vouches for users)\n",
  );
  expect((await note("--remove", "1")).out).toBe(
    [
      "Taken back: note 1 of est.social, 2022-11-03: So it was",
      "1 marked reading that it confirmed is in doubt again and does not count.",
      "",
    ].join("\n"),
  );
  expect((await note("--list")).out).toBe("2. 2022-11-02T20:30:00Z: Moved\n");
  expect(await note("--remove", "1")).toMatchObject({
    code: 1,
    out: "",
    err: "est.social has no note 1: npm run note -- est.social --list tells their numbers\n",
  });
  // With the moment at which it was taken back, so that an import takes it back too.
  expect((await run(home, "export")).out).toMatch(/^note,.*,So it was,[^,]+,users,\d{4}-[^,]+Z,*$/m);
});

test.each(["import", "export", "note"])("npm run %s -- --help tells how it is used", async (command) => {
  const { code, out, err } = await run(folder(), command, "--help");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`npm run ${command} -- `);
});
