import { z } from "zod";
import { parseAccount } from "../model/account.ts";
import { NEWS_TOPICS, VISIBILITIES } from "../model/announcement.ts";
import { isTimeZone, parseDay } from "../model/calendar.ts";
import { parseHost } from "../model/host.ts";
import { LANGUAGES } from "../model/language.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import { ANCESTORS_CURE, parseAncestor } from "./ancestors.ts";
import { pollSecondsOf } from "./poll-seconds.ts";

export const TEXTS_BY_LANGUAGE = 'must be texts by language, like { "en": "Hand-over" }';

/** A refinement that takes its sentence from a check: `null` is good, a text says what it must be. */
function checked(problemOf: (text: string) => string | null) {
  return z.string().superRefine((text, context) => {
    const problem = problemOf(text);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
}

function fails(parse: () => unknown): boolean {
  try {
    parse();
    return false;
  } catch {
    return true;
  }
}

const host = checked((text) =>
  fails(() => parseHost(text)) ? 'must be a bare domain, like "est.social" or "127.0.0.1:8001"' : null,
);

const day = checked((text) =>
  fails(() => parseDay(text)) ? 'must be a day of the calendar, like "2022-11-19"' : null,
);

const webAddress = checked((text) =>
  /^https?:\/\//.test(text) && URL.canParse(text)
    ? null
    : 'must be a web address, like "https://est.social/about"',
);

const poll = checked((text) => {
  const seconds = pollSecondsOf(text);
  return typeof seconds === "number" ? null : seconds.problem;
});

const text = z.string().trim().min(1);
const localText = z
  .strictObject({ et: text.optional(), en: text.optional(), nl: text.optional(), ar: text.optional() })
  .refine((texts) => Object.keys(texts).length > 0, { error: TEXTS_BY_LANGUAGE });

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be lower-case letters, digits and hyphens, like "handover-1000"',
});

export const milestone = z.strictObject({
  slug: slug.meta({ description: "Its address: /en/est.social/milestones/handover-1000" }),
  metric: z.enum(POLLED_METRICS),
  threshold: z.int().min(1),
  when: z
    .enum(["reaches", "exceeds"])
    .meta({ description: "reaches: at least the threshold; exceeds: more than it" }),
  days: z
    .int()
    .min(1)
    .max(366)
    .optional()
    .meta({ description: "It counts once every reading of so many days in a row stands at or above it" }),
  label: localText.optional(),
  consequence: localText.optional().meta({ description: "What happens once it is reached" }),
  decides: localText.optional().meta({ description: "Who decides that it happens" }),
});

export const trust = z
  .strictObject({
    from: day.meta({ description: "A day in the board’s time zone" }),
    to: day.optional().meta({ description: "The last day, included; left out, from is the only one" }),
    metrics: z.array(z.enum(POLLED_METRICS)).min(1).optional().meta({ description: "Left out, all of them" }),
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    path: ["to"],
    error: "must not be a day before from",
  });

export const event = z.strictObject({ date: day, label: localText, url: webAddress.optional() });

export const instance = z.strictObject({
  domain: host,
  name: text.optional(),
  poll: poll.default("*/15 * * * *").meta({ description: "Cron text with a constant interval, in UTC" }),
  launched: day.optional(),
  paused: z.literal(true).optional().meta({ description: "Polled no more; what is stored stays" }),
  milestones: z.array(milestone).default([]),
  events: z.array(event).default([]),
  trust: z.array(trust).default([]).meta({
    description:
      "Suspicious readings that are true: what was said on these days counts as if nothing were odd about it",
  }),
});

export const backups = z
  .strictObject({
    folder: text
      .default("backups")
      .meta({ description: "Where they are put; a relative path starts in the data folder" }),
    keep: z.int().min(1).default(7).meta({ description: "How many are kept" }),
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day, like "03:15"' })
      .default("03:15")
      .meta({ description: "When one is made each day, by the clocks of timeZone" }),
  })
  .meta({ description: "A checked copy of the database once a day; left out, none is made" });

const language = z.enum(LANGUAGES);

export const announce = z.strictObject({
  webhooks: z
    .array(
      z.strictObject({
        url: webAddress,
        language: language.default("en"),
        about: z
          .array(z.enum(NEWS_TOPICS))
          .min(1)
          .default([...NEWS_TOPICS])
          .meta({ description: "Both, unless it says so; `surges` are steps and purges too" }),
      }),
    )
    .default([]),
  post: z
    .strictObject({
      server: host.meta({ description: "Where the account is that posts" }),
      visibility: z.enum(VISIBILITIES).default("unlisted"),
      languages: z.array(language).min(1).meta({ description: "One post in each" }),
    })
    .optional(),
});

/** data/mastoboard.json, as it may be written. Published as JSON Schema at /schema.json. */
export const boardFile = z.strictObject({
  $schema: z.string().optional(),
  title: text.default("Mastoboard"),
  baseUrl: webAddress
    .nullable()
    .default(null)
    .meta({ description: "Where readers find the board; a path in it is the base path" }),
  timeZone: checked((name) =>
    isTimeZone(name) ? null : 'must be the name of a time zone, like "Europe/Tallinn"',
  ).default("UTC"),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length, {
      error: "must name each language once",
    })
    .default([...LANGUAGES]),
  contact: checked((address) =>
    /^(mailto:\S+@\S+|https?:\/\/\S+)$/.test(address)
      ? null
      : 'must be an address, like "mailto:admin@est.social" or "https://est.social/@admin"',
  )
    .nullable()
    .default(null)
    .meta({ description: "Told to the servers that are polled, in the User-Agent" }),
  fediverseCreator: checked((text) =>
    fails(() => parseAccount(text)) ? 'must be an account, like "@admin@est.social"' : null,
  )
    .nullable()
    .default(null)
    .meta({ description: "Named beside links to the board on Mastodon, once that account allows the site" }),
  allowPrivate: z
    .array(host)
    .default([])
    .meta({ description: "Private or plain-http hosts that may be polled, written exactly as their domain" }),
  embedAncestors: z
    .array(checked((page) => (parseAncestor(page) === null ? ANCESTORS_CURE : null)))
    .min(1)
    .default(["*"])
    .meta({
      description: "Which pages may frame the embedded charts; all of them, unless it says otherwise",
    }),
  embedCheckHosts: z.array(host).default([]).meta({
    description: "Sites at whose pages the form of /about/embed-check looks; none, unless it says so",
  }),
  backups: backups.optional(),
  announce: announce.optional().meta({
    description:
      "Where milestones are announced when they are reached, and surges when they are found, each once",
  }),
  instances: z.array(instance).default([]),
});

export type BoardFile = z.infer<typeof boardFile>;
export type InstanceEntry = BoardFile["instances"][number];
