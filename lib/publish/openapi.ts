import { z } from "zod";
import { ACTIVITY_COUNTS } from "../model/activity.ts";
import { LANGUAGES } from "../model/language.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import { COUNT_STEPS } from "../reports/activity-answers.ts";
import { ANSWERS, PROBLEM } from "./openapi-answers.ts";
import { FILES } from "./openapi-files.ts";
import { SERIES_STEPS } from "./questions.ts";

type Route = keyof typeof ANSWERS;

const SUMMARIES: Record<Route, string> = {
  "/api/v1/subjects": "Every subject of this board",
  "/api/v1/subjects/{id}": "What is known of one subject now. `null` is not measured, never zero.",
  "/api/v1/subjects/{id}/series":
    "One metric through time; without `step` the finest that keeps at most 1,000 points. A suspicious reading is among the marks, and not among the points until it is confirmed.",
  "/api/v1/subjects/{id}/milestones":
    "Every milestone; `reached` is the first crossing for ever, as an interval",
  "/api/v1/subjects/{id}/forecast":
    "What one metric may become in 90 days, as quantiles of simulated futures, and when its milestones may be reached. Issued once a day.",
  "/api/v1/subjects/{id}/events":
    "Every dated note, and what was found: new versions, registrations opened or closed, surges, steps, purges, shifts, declines, long gaps",
  "/api/v1/subjects/{id}/signups":
    "Sign-ups, or posts written, per UTC day or week, rebuilt from the windows that the server answered: exact or bounded, never guessed",
  "/api/v1/subjects/{id}/activity":
    "The server’s own answers about its activity as received, newest first: the last 100, or up to 1,000 of the time asked for",
  "/api/v1/subjects/{id}/surges":
    "What stands out in the number of accounts, by time, with the figures that explain it. Found on the day itself; what is found keeps its `id`.",
  "/api/v1/subjects/{id}/failures": "Every poll that brought no figures, oldest first, with its cause",
};

const parameter = (name: string, where: "path" | "query", schema: z.ZodType, description: string) => ({
  name,
  in: where,
  required: where === "path",
  description,
  schema: z.toJSONSchema(schema, { target: "draft-2020-12" }),
});

type Parameter = ReturnType<typeof parameter>;

const ID = parameter("id", "path", z.string(), "The subject, e.g. a server's domain");

const LANG = parameter("lang", "query", z.enum(LANGUAGES), "Of the words");

const SPAN = [
  parameter("from", "query", z.string(), "A date or a moment in UTC, included"),
  parameter("to", "query", z.string(), "A date, to its end, or a moment in UTC, included"),
];

const PARAMETERS: Record<Route, Parameter[]> = {
  "/api/v1/subjects": [],
  "/api/v1/subjects/{id}": [ID],
  "/api/v1/subjects/{id}/series": [
    ID,
    parameter("metric", "query", z.enum(POLLED_METRICS), "`users` when left out"),
    ...SPAN,
    parameter(
      "step",
      "query",
      z.enum(SERIES_STEPS),
      "The last reading of each step in the subject’s time zone",
    ),
  ],
  "/api/v1/subjects/{id}/milestones": [ID, LANG],
  "/api/v1/subjects/{id}/forecast": [
    ID,
    parameter("metric", "query", z.enum(POLLED_METRICS), "`users` when left out"),
  ],
  "/api/v1/subjects/{id}/events": [ID, LANG],
  "/api/v1/subjects/{id}/signups": [
    ID,
    parameter("count", "query", z.enum(ACTIVITY_COUNTS), "`signups` when left out"),
    parameter("step", "query", z.enum(COUNT_STEPS), "`day` when left out; weeks begin on Monday, in UTC"),
    ...SPAN,
  ],
  "/api/v1/subjects/{id}/activity": [ID, ...SPAN],
  "/api/v1/subjects/{id}/surges": [ID, LANG],
  "/api/v1/subjects/{id}/failures": [ID, ...SPAN],
};

/** An unknown subject is not found, and a `lang` that is not offered gives English. */
const canBeWrong = (asked: Parameter) => asked !== ID && asked !== LANG;

const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { "application/json": { schema: z.toJSONSchema(schema, { target: "draft-2020-12" }) } },
});

/** The OpenAPI 3.1 description of the interface. `server` is where it lives: an origin and a base path, or a path alone. */
export function openApi(title: string, server: string): object {
  const routes = Object.keys(ANSWERS) as Route[];
  return {
    openapi: "3.1.0",
    info: {
      title,
      version: "1",
      description:
        "Times are ISO 8601 in UTC. Keys keep their name and type within version 1; new ones may be added.",
    },
    servers: [{ url: server || "/" }],
    paths: { ...answered(routes), ...filePaths(), ...oEmbedPath() },
  };
}

function answered(routes: Route[]): object {
  return Object.fromEntries(
    routes.map((route) => [
      route,
      {
        get: {
          summary: SUMMARIES[route],
          parameters: PARAMETERS[route],
          responses: {
            200: json(ANSWERS[route], "The answer"),
            ...(PARAMETERS[route].some(canBeWrong) && { 400: json(PROBLEM, "A parameter is wrong") }),
            ...(route.includes("{id}") && { 404: json(PROBLEM, "The subject is not tracked here") }),
          },
        },
      },
    ]),
  );
}

/** The parts of a path beside the subject. */
function namedIn(route: string): object[] {
  return [
    ...(route.includes("{metric}")
      ? [parameter("metric", "path", z.enum(POLLED_METRICS), "The figure")]
      : []),
    ...(route.includes("{lang}") ? [parameter("lang", "path", z.enum(LANGUAGES), "Of the words")] : []),
    ...(route.includes("{slug}") ? [parameter("slug", "path", z.string(), "The milestone")] : []),
  ];
}

function filePaths(): object {
  return Object.fromEntries(
    Object.entries(FILES).map(([route, { summary, type }]) => [
      route,
      {
        get: {
          summary,
          parameters: [ID, ...namedIn(route), ...(route.includes("{lang}") ? [] : [LANG])],
          responses: {
            200: { description: "The file", content: { [type]: { schema: { type: "string" } } } },
            404: json(PROBLEM, "The subject is not tracked here"),
          },
        },
      },
    ]),
  );
}

const OEMBED_QUESTION = [
  { ...parameter("url", "query", z.string(), "The whole address of a page of this board"), required: true },
  parameter("format", "query", z.enum(["json", "xml"]), "`json` when left out"),
  parameter("maxwidth", "query", z.int().min(1), "In px"),
  parameter("maxheight", "query", z.int().min(1), "In px"),
];

/** The answer’s shape is oEmbed’s own: https://oembed.com. */
function oEmbedPath(): object {
  const document = { schema: { type: "object" } };
  return {
    "/oembed": {
      get: {
        summary: "What a page of this board is as a part of another page, as oEmbed 1.0 has it",
        parameters: OEMBED_QUESTION,
        responses: {
          200: { description: "The answer", content: { "application/json": document, "text/xml": document } },
          404: json(PROBLEM, "No page of this board has a frame at this address"),
          501: json(PROBLEM, "There is no such format"),
        },
      },
    },
  };
}
