import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../lib/config/config-error.ts";
import { configJsonSchema, readConfig } from "../../lib/config.ts";
import { POLLED_METRICS } from "../../lib/model/metric.ts";

const DESIGNED = {
  title: "est.social in numbers",
  baseUrl: "https://stats.est.social",
  timeZone: "Europe/Tallinn",
  languages: ["et", "en", "nl", "ar"],
  contact: "mailto:admin@est.social",
  allowPrivate: [],
  instances: [
    {
      domain: "est.social",
      poll: "*/15 * * * *",
      launched: "2022-11-19",
      milestones: [
        {
          slug: "handover-1000",
          metric: "users",
          threshold: 1000,
          when: "exceeds",
          label: { en: "Hand-over to the non-profit" },
          consequence: { en: "The founders step back." },
          days: 7,
          decides: { en: "The general meeting" },
        },
      ],
      events: [
        {
          date: "2022-12-16",
          label: { en: "Twitter blocks links to Mastodon" },
          url: "https://en.wikipedia.org/wiki/Mastodon",
        },
      ],
    },
  ],
};

/** The designed file with one thing in it changed: `path` as in `instances.0.poll`; `undefined` takes it out. */
function changed(path: string, value: unknown): unknown {
  const file = structuredClone(DESIGNED) as unknown;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let place = file as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return file;
}

function read(file: unknown, env: Record<string, string> = {}, files: Record<string, string> = {}) {
  const text = file === null ? null : typeof file === "string" ? file : JSON.stringify(file);
  const readText = (path: string) =>
    files[path] ?? (path === "/srv/board/data/mastoboard.json" ? text : null);
  return readConfig({ env, cwd: "/srv/board", readText });
}

describe("the configuration", () => {
  test("as designed is read", () => {
    expect(read(DESIGNED)).toEqual({
      title: "est.social in numbers",
      baseUrl: "https://stats.est.social",
      basePath: "",
      timeZone: "Europe/Tallinn",
      languages: ["et", "en", "nl", "ar"],
      contact: "mailto:admin@est.social",
      creator: null,
      channels: [],
      allowPrivate: [],
      embedAncestors: ["*"],
      embedCheckHosts: [],
      practice: false,
      copyOf: null,
      dataDir: "/srv/board/data",
      databaseFile: "/srv/board/data/mastoboard.db",
      backups: null,
      port: 3000,
      subjects: [
        {
          kind: "instance",
          id: "est.social",
          name: null,
          timeZone: "Europe/Tallinn",
          launched: "2022-11-19",
          pollSeconds: 900,
          practice: false,
          milestones: DESIGNED.instances[0]?.milestones,
          events: [
            {
              id: "2022-12-16-1",
              at: Date.parse("2022-12-15T22:00:00Z"),
              kind: "note",
              label: { en: "Twitter blocks links to Mastodon" },
              detail: null,
              url: "https://en.wikipedia.org/wiki/Mastodon",
            },
          ],
          trust: [],
        },
      ],
    });
  });

  test.each([
    [{ from: "2022-12-04" }, "2022-12-03T22:00:00Z", "2022-12-04T22:00:00Z", POLLED_METRICS],
    [
      { from: "2022-12-04", to: "2022-12-06", metrics: ["users"] },
      "2022-12-03T22:00:00Z",
      "2022-12-06T22:00:00Z",
      ["users"],
    ],
    [{ from: "2023-03-26" }, "2023-03-25T22:00:00Z", "2023-03-26T21:00:00Z", POLLED_METRICS],
  ])("trusts what was read on the days of %j", (trust, from, to, metrics) => {
    const { subjects } = read(changed("instances.0.trust", [trust]));
    expect(subjects[0]?.trust).toEqual([{ from: Date.parse(from), to: Date.parse(to), metrics }]);
  });

  test("names an account one way, however it is written", () => {
    expect(read(changed("fediverseCreator", "admin@EST.social")).creator).toBe("@admin@est.social");
    expect(read(changed("fediverseCreator", null)).creator).toBeNull();
  });

  test("that is all but empty takes its defaults", () => {
    const { title, baseUrl, timeZone, languages, contact, subjects } = read({
      instances: [{ domain: "est.social" }],
    });
    expect({ title, baseUrl, timeZone, languages, contact }).toEqual({
      title: "Mastoboard",
      baseUrl: null,
      timeZone: "UTC",
      languages: ["et", "en", "nl", "ar"],
      contact: null,
    });
    expect(subjects[0]).toMatchObject({ pollSeconds: 900, launched: null, milestones: [], events: [] });
  });

  test("that does not exist has no subjects", () => {
    expect(read(null).subjects).toEqual([]);
  });

  test("numbers the events of one day", () => {
    const events = ["2022-12-16", "2022-12-17", "2022-12-16"].map((date) => ({ date, label: { en: "x" } }));
    const { subjects } = read(changed("instances.0.events", events));
    expect(subjects[0]?.events.map(({ id }) => id)).toEqual(["2022-12-16-1", "2022-12-17-1", "2022-12-16-2"]);
  });

  test("a path in baseUrl is the base path", () => {
    expect(read(changed("baseUrl", "https://est.social/mastoboard/"))).toMatchObject({
      baseUrl: "https://est.social",
      basePath: "/mastoboard",
    });
  });

  test("a domain that is listed as private may be polled every few seconds", () => {
    const file = {
      allowPrivate: ["127.0.0.1:8001"],
      instances: [{ domain: "127.0.0.1:8001", poll: "*/5 * * * * *" }],
    };
    expect(read(file).subjects[0]?.pollSeconds).toBe(5);
  });

  test.each([
    [{}, { folder: "/srv/board/data/backups", keep: 7, minute: 195 }],
    [
      { folder: "/mnt/usb", keep: 30, at: "00:05" },
      { folder: "/mnt/usb", keep: 30, minute: 5 },
    ],
  ])("schedules backups with %j", (given, backups) => {
    expect(read({ backups: given }).backups).toEqual(backups);
  });

  test.each<[string, unknown, string]>([
    ["backups", { at: "24:00" }, 'backups.at must be a time of day, like "03:15"'],
    ["backups", { keep: 0 }, "backups.keep must be 1 or more"],
    ["backups", { dir: "x" }, "backups.dir is not a known key; known here are folder, keep or at"],
    [
      "groups",
      [],
      'groups cannot be shown yet; take the key "groups" out, its members can be listed as instances',
    ],
    ["titel", "x", 'titel is not a known key; did you mean "title"?'],
    ["instances.0.lauched", "x", 'instances[0].lauched is not a known key; did you mean "launched"?'],
    [
      "instances.0.events.0.colour",
      "x",
      "instances[0].events[0].colour is not a known key; known here are date, label or url",
    ],
    [
      "instances.0.milestones.0.label.fr",
      "x",
      "instances[0].milestones[0].label.fr is not a known key; known here are et, en, nl or ar",
    ],
    [
      "instances.0.milestones.0.when",
      "over",
      'instances[0].milestones[0].when must be "reaches" or "exceeds"',
    ],
    [
      "instances.0.milestones.0.when",
      undefined,
      'instances[0].milestones[0].when is missing; must be "reaches" or "exceeds"',
    ],
    [
      "instances.0.milestones.0.metric",
      "signups",
      'instances[0].milestones[0].metric must be "users", "active", "posts" or "servers"',
    ],
    [
      "instances.0.milestones.0.threshold",
      "1000",
      "instances[0].milestones[0].threshold must be a number without quotes",
    ],
    [
      "instances.0.milestones.0.threshold",
      0.5,
      "instances[0].milestones[0].threshold must be a whole number",
    ],
    ["instances.0.milestones.0.days", 0, "instances[0].milestones[0].days must be 1 or more"],
    [
      "instances.0.milestones.0.decides",
      "The general meeting",
      'instances[0].milestones[0].decides must be texts by language, like { "en": "Hand-over" }',
    ],
    ["instances.0.milestones.0.threshold", 0, "instances[0].milestones[0].threshold must be 1 or more"],
    [
      "instances.0.milestones.0.slug",
      "Hand Over",
      'instances[0].milestones[0].slug must be lower-case letters, digits and hyphens, like "handover-1000"',
    ],
    [
      "instances.0.milestones.0.label",
      "Hand-over",
      'instances[0].milestones[0].label must be texts by language, like { "en": "Hand-over" }',
    ],
    [
      "instances.0.milestones.0.label",
      {},
      'instances[0].milestones[0].label must be texts by language, like { "en": "Hand-over" }',
    ],
    [
      "instances.0.milestones.1",
      { slug: "handover-1000", metric: "users", threshold: 2000, when: "reaches" },
      "instances[0].milestones[1].slug stands there twice; a slug is an address, choose another",
    ],
    [
      "instances.0.domain",
      "https://est.social/about",
      'instances[0].domain must be a bare domain, like "est.social" or "127.0.0.1:8001"',
    ],
    ["instances.0.domain", undefined, "instances[0].domain is missing; must be text in quotes"],
    ["instances.1", { domain: "EST.social" }, "instances[1].domain stands there twice; keep one est.social"],
    [
      "instances.0.poll",
      "*/7 * * * *",
      'instances[0].poll must have one constant interval that divides a day; write it like "*/15 * * * *"',
    ],
    [
      "instances.0.poll",
      "*/30 * * * * *",
      'instances[0].poll must leave a minute or more between polls, like "*/15 * * * *"',
    ],
    [
      "instances.0.launched",
      "2022-02-30",
      'instances[0].launched must be a day of the calendar, like "2022-11-19"',
    ],
    [
      "instances.0.events.0.url",
      "javascript:alert(1)",
      'instances[0].events[0].url must be a web address, like "https://est.social/about"',
    ],
    [
      "instances.0.trust",
      [{ from: "2022-12-06", to: "2022-12-04" }],
      "instances[0].trust[0].to must not be a day before from",
    ],
    [
      "instances.0.trust",
      [{ from: "2022-12-06", metrics: ["accounts"] }],
      'instances[0].trust[0].metrics[0] must be "users", "active", "posts" or "servers"',
    ],
    [
      "instances.0.trust",
      [{ from: "2022-12-06", metric: "users" }],
      'instances[0].trust[0].metric is not a known key; did you mean "metrics"?',
    ],
    [
      "instances.0.trust",
      [{ from: "2022-12-06", metrics: [] }],
      "instances[0].trust[0].metrics must not be empty",
    ],
    ["instances", {}, "instances must be a list in [ ]"],
    ["languages", [], "languages must not be empty"],
    ["languages", ["en", "et", "en"], "languages must name each language once"],
    ["languages.0", "fr", 'languages[0] must be "et", "en", "nl" or "ar"'],
    ["timeZone", "Tallinn", 'timeZone must be the name of a time zone, like "Europe/Tallinn"'],
    ["title", " ", "title must not be empty"],
    [
      "contact",
      "me",
      'contact must be an address, like "mailto:admin@est.social" or "https://est.social/@admin"',
    ],
    ["fediverseCreator", "est.social", 'fediverseCreator must be an account, like "@admin@est.social"'],
    ["baseUrl", "stats.est.social", 'baseUrl must be a web address, like "https://est.social/about"'],
    [
      "allowPrivate.0",
      "10.0.0.0/8",
      'allowPrivate[0] must be a bare domain, like "est.social" or "127.0.0.1:8001"',
    ],
  ])("%s = %j is refused by name", (path, value, sentence) => {
    expect(() => read(changed(path, value))).toThrow(
      new ConfigError(`/srv/board/data/mastoboard.json: ${sentence}`),
    );
  });

  test.each(["", "{", '{ "title": "x", }', "[]", "null", "7"])(
    "a file that says %j is refused in one line",
    (text) => {
      expect(() => read(text)).toThrow(ConfigError);
      expect(() => read(text)).toThrow(/^\/srv\/board\/data\/mastoboard\.json: the file [^\n]+$/);
    },
  );
});

describe("the environment wins", () => {
  test.each<[Record<string, string>, object]>([
    [{ MASTOBOARD_PORT: "8080" }, { port: 8080 }],
    [{ MASTOBOARD_PORT: "" }, { port: 3000 }],
    [{ MASTOBOARD_BASE_URL: "https://x.example" }, { baseUrl: "https://x.example", basePath: "" }],
    [{ MASTOBOARD_BASE_URL: "https://x.example/a/b" }, { baseUrl: "https://x.example", basePath: "/a/b" }],
    [{ MASTOBOARD_BASE_PATH: "mastoboard/" }, { basePath: "/mastoboard" }],
    [{ MASTOBOARD_BASE_URL: "https://x.example/a", MASTOBOARD_BASE_PATH: "/" }, { basePath: "" }],
    [
      { MASTOBOARD_ALLOW_PRIVATE: "127.0.0.1:8001, [::1]:80" },
      { allowPrivate: ["127.0.0.1:8001", "[::1]:80"] },
    ],
  ])("%j", (env, expected) => {
    expect(read(DESIGNED, env)).toMatchObject(expected);
  });

  test("and says where the data is", () => {
    expect(
      readConfig({ env: { MASTOBOARD_DATA: "/var/lib/board" }, cwd: "/", readText: () => null }),
    ).toMatchObject({
      dataDir: "/var/lib/board",
      databaseFile: "/var/lib/board/mastoboard.db",
      backups: null,
    });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ MASTOBOARD_PORT: "http" }, /^MASTOBOARD_PORT must be a port number from 0 to 65535, not "http"$/],
    [{ MASTOBOARD_PORT: "70000" }, /^MASTOBOARD_PORT must be a port number/],
    [{ MASTOBOARD_BASE_URL: "x.example" }, /^MASTOBOARD_BASE_URL must be a web address/],
    [{ MASTOBOARD_BASE_PATH: "/a?b" }, /^the base path must be like "\/mastoboard"/],
    [{ MASTOBOARD_ALLOW_PRIVATE: "http://x" }, /^MASTOBOARD_ALLOW_PRIVATE must be hosts like 127.0.0.1:8001/],
    [{ MASTOBOARD_PRACTICE: "here" }, /^MASTOBOARD_PRACTICE must be hosts/],
  ])("%j is refused in one line", (env, sentence) => {
    expect(() => read(DESIGNED, env)).toThrow(sentence);
  });
});

describe("JSON Schema", () => {
  const validate = new Ajv({ strict: false }).compile(configJsonSchema());

  test("accepts the designed file and a nearly empty one", () => {
    expect([validate(DESIGNED), validate({ instances: [{ domain: "est.social" }] })]).toEqual([true, true]);
  });

  test.each<[string, unknown]>([
    ["groups", []],
    ["instances.0.milestones.0.when", "over"],
    ["instances.0.milestones.0.threshold", -1],
    ["instances.0.domain", undefined],
    ["languages", ["fr"]],
  ])("refuses %s = %j", (path, value) => {
    expect(validate(changed(path, value))).toBe(false);
  });
});
