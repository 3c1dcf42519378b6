import type { MessageKey } from "./en.ts";
import { about } from "./nl/about.ts";
import { charts } from "./nl/charts.ts";
import { counts } from "./nl/counts.ts";
import { doubling } from "./nl/doubling.ts";
import { embedCheck } from "./nl/embed-check.ts";
import { embeds } from "./nl/embeds.ts";
import { events } from "./nl/events.ts";
import { facts } from "./nl/facts.ts";
import { feeds } from "./nl/feeds.ts";
import { figures } from "./nl/figures.ts";
import { forecasts } from "./nl/forecasts.ts";
import { gains } from "./nl/gains.ts";
import { hours } from "./nl/hours.ts";
import { milestones } from "./nl/milestones.ts";
import { net } from "./nl/net.ts";
import { people } from "./nl/people.ts";
import { pictures } from "./nl/pictures.ts";
import { polls } from "./nl/polls.ts";
import { previews } from "./nl/previews.ts";
import { quality } from "./nl/quality.ts";
import { share } from "./nl/share.ts";
import { site } from "./nl/site.ts";
import { surges } from "./nl/surges.ts";
import { trends } from "./nl/trends.ts";
import { trendsHead } from "./nl/trends-head.ts";

export const nl: Record<MessageKey, string> = {
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
