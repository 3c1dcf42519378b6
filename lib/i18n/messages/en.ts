import { about } from "./en/about.ts";
import { charts } from "./en/charts.ts";
import { counts } from "./en/counts.ts";
import { doubling } from "./en/doubling.ts";
import { embedCheck } from "./en/embed-check.ts";
import { embeds } from "./en/embeds.ts";
import { events } from "./en/events.ts";
import { facts } from "./en/facts.ts";
import { feeds } from "./en/feeds.ts";
import { figures } from "./en/figures.ts";
import { forecasts } from "./en/forecasts.ts";
import { gains } from "./en/gains.ts";
import { hours } from "./en/hours.ts";
import { milestones } from "./en/milestones.ts";
import { net } from "./en/net.ts";
import { people } from "./en/people.ts";
import { pictures } from "./en/pictures.ts";
import { polls } from "./en/polls.ts";
import { previews } from "./en/previews.ts";
import { quality } from "./en/quality.ts";
import { share } from "./en/share.ts";
import { site } from "./en/site.ts";
import { surges } from "./en/surges.ts";
import { trends } from "./en/trends.ts";
import { trendsHead } from "./en/trends-head.ts";

export const en = {
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

export type MessageKey = keyof typeof en;
