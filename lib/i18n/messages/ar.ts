import { about } from "./ar/about.ts";
import { charts } from "./ar/charts.ts";
import { counts } from "./ar/counts.ts";
import { doubling } from "./ar/doubling.ts";
import { embedCheck } from "./ar/embed-check.ts";
import { embeds } from "./ar/embeds.ts";
import { events } from "./ar/events.ts";
import { facts } from "./ar/facts.ts";
import { feeds } from "./ar/feeds.ts";
import { figures } from "./ar/figures.ts";
import { forecasts } from "./ar/forecasts.ts";
import { gains } from "./ar/gains.ts";
import { hours } from "./ar/hours.ts";
import { milestones } from "./ar/milestones.ts";
import { net } from "./ar/net.ts";
import { people } from "./ar/people.ts";
import { pictures } from "./ar/pictures.ts";
import { polls } from "./ar/polls.ts";
import { previews } from "./ar/previews.ts";
import { quality } from "./ar/quality.ts";
import { share } from "./ar/share.ts";
import { site } from "./ar/site.ts";
import { surges } from "./ar/surges.ts";
import { trends } from "./ar/trends.ts";
import { trendsHead } from "./ar/trends-head.ts";
import type { MessageKey } from "./en.ts";

/*
 * \u2068 … \u2069 isolate what may be Latin (names, domains, versions), so that it cannot disturb the order of the
 * words around it.
 */
export const ar: Record<MessageKey, string> = {
  ...site,
  ...figures,
  ...charts,
  ...pictures,
  ...polls,
  ...milestones,
  ...forecasts,
  ...facts,
  ...events,
  ...feeds,
  ...embeds,
  ...embedCheck,
  ...about,
  ...previews,
  ...share,
  ...surges,
  ...trends,
  ...trendsHead,
  ...counts,
  ...net,
  ...hours,
  ...gains,
  ...doubling,
  ...people,
  ...quality,
};
