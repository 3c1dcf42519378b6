import type { MessageKey } from "./en.ts";
import { about } from "./et/about.ts";
import { charts } from "./et/charts.ts";
import { counts } from "./et/counts.ts";
import { doubling } from "./et/doubling.ts";
import { embedCheck } from "./et/embed-check.ts";
import { embeds } from "./et/embeds.ts";
import { events } from "./et/events.ts";
import { facts } from "./et/facts.ts";
import { feeds } from "./et/feeds.ts";
import { figures } from "./et/figures.ts";
import { forecasts } from "./et/forecasts.ts";
import { gains } from "./et/gains.ts";
import { hours } from "./et/hours.ts";
import { milestones } from "./et/milestones.ts";
import { net } from "./et/net.ts";
import { people } from "./et/people.ts";
import { pictures } from "./et/pictures.ts";
import { polls } from "./et/polls.ts";
import { previews } from "./et/previews.ts";
import { quality } from "./et/quality.ts";
import { share } from "./et/share.ts";
import { site } from "./et/site.ts";
import { surges } from "./et/surges.ts";
import { trends } from "./et/trends.ts";
import { trendsHead } from "./et/trends-head.ts";

/**
 * Dates arrive in the nominative ("21. detsember 2022, kell 14:20"), so a sentence puts them after a colon,
 * in brackets or on either side of a dash. A number other than one takes the partitive singular.
 */
export const et: Record<MessageKey, string> = {
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
