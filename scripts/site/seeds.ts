import { z } from "zod";
import { ACTIVITY_COUNTS } from "#lib/model/activity.ts";
import type { Host } from "#lib/model/host.ts";
import type { Language } from "#lib/model/language.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import { urlsUnder } from "#lib/publish/urls.ts";

const urls = urlsUnder("");

/** The pages that a copy begins at; the others are found by the links on them. */
export function firstPages(languages: readonly Language[]): string[] {
  return languages.flatMap((language) => [urls.home(language), urls.about(language)]);
}

/** What stands in other people’s pages, and so is not linked from ours: pictures in both themes, frames, badges, data. */
export function piecesOf(id: Host, slugs: readonly string[], languages: readonly Language[]): string[] {
  const counts = ACTIVITY_COUNTS.map((count) => ({ count }));
  const pictured = [
    ...POLLED_METRICS,
    "summary" as const,
    ...counts,
    ...slugs.map((milestone) => ({ milestone })),
  ];
  const pictures = pictured.flatMap((of) => [
    urls.picture(id, of, "svg"),
    ...languages.flatMap((lang) =>
      (["light", "dark"] as const).map((theme) => urls.picture(id, of, "svg", { lang, theme })),
    ),
  ]);
  const frames = pictured.flatMap((of) => languages.map((lang) => urls.embed(id, of, { lang })));
  const counted = counts.flatMap((of) => [urls.picture(id, of, "csv"), urls.picture(id, of, "json")]);
  const figures = POLLED_METRICS.flatMap((metric) => [
    urls.picture(id, metric, "csv"),
    urls.picture(id, metric, "json"),
    urls.badge(id, metric, "svg"),
    urls.badge(id, metric, "json"),
    urls.series(id, metric),
  ]);
  const badges = slugs.flatMap((slug) => [
    urls.milestoneBadge(id, slug, "svg"),
    urls.milestoneBadge(id, slug, "json"),
  ]);
  const api = urls.api(id);
  return [
    urls.embedScript,
    ...pictures,
    ...frames,
    ...figures,
    ...counted,
    ...badges,
    urls.activityCsv(id),
    urls.signups(id),
    api,
    milestonesOf(id),
    `${api}/events`,
    `${api}/surges`,
  ];
}

export const milestonesOf = (id: Host) => `${urls.api(id)}/milestones`;

const answer = z.object({ milestones: z.array(z.object({ slug: z.string() })) });

/** The names of the milestones that the interface tells of. */
export function slugsIn(text: string): string[] {
  return answer.parse(JSON.parse(text)).milestones.map(({ slug }) => slug);
}
