import { expect, test } from "vitest";
import { openApi } from "../../lib/publish/openapi.ts";

type Paths = Record<string, { get: { responses: Record<string, unknown> } }>;

const { paths } = openApi("The board", "https://stats.example/board") as { paths: Paths };

test.each([
  ["/api/v1/subjects", ["200"]],
  ["/api/v1/subjects/{id}", ["200", "404"]],
  ["/api/v1/subjects/{id}/series", ["200", "400", "404"]],
  ["/api/v1/subjects/{id}/milestones", ["200", "404"]],
  ["/api/v1/subjects/{id}/forecast", ["200", "400", "404"]],
  ["/api/v1/subjects/{id}/events", ["200", "404"]],
  ["/api/v1/subjects/{id}/signups", ["200", "400", "404"]],
  ["/api/v1/subjects/{id}/activity", ["200", "400", "404"]],
  ["/api/v1/subjects/{id}/surges", ["200", "404"]],
  ["/api/v1/subjects/{id}/failures", ["200", "400", "404"]],
  ["/feed/{id}.atom", ["200", "404"]],
  ["/og/{lang}/{id}.png", ["200", "404"]],
  ["/oembed", ["200", "404", "501"]],
])("%s answers with %j", (route, statuses) => {
  expect(Object.keys(paths[route]?.get.responses ?? {})).toEqual(statuses);
});
