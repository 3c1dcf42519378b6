/** Files in formats of their own, described by their media types: what is subscribed to, and pictures with their data. */
export const FILES: Record<string, { summary: string; type: string }> = {
  "/feed/{id}.atom": {
    summary: "What happened to the subject, newest first: milestones, records, weeks, corrections, long gaps",
    type: "application/atom+xml",
  },
  "/feed/{id}.json": { summary: "The same as JSON Feed 1.1", type: "application/feed+json" },
  "/calendar/{id}.ics": {
    summary: "The days on which milestones were reached or are expected; they keep their UID as they move",
    type: "text/calendar",
  },
  "/c/{id}/{metric}.svg": {
    summary:
      "A figure’s picture; `.png` too, and `summary.svg` of all figures. docs/embed.md in the source lists its parameters",
    type: "image/svg+xml",
  },
  "/c/{id}/{metric}.csv": {
    summary: "The points of that picture; `csvType=filtered` as they are drawn",
    type: "text/csv",
  },
  "/c/{id}/{metric}.json": { summary: "The same points as a series", type: "application/json" },
  "/c/{id}/{metric}.txt": { summary: "The same for a terminal", type: "text/plain" },
  "/c/{id}/signups.svg": {
    summary:
      "Sign-ups per UTC day or week (`interval`), exact or within bounds; `posts-written.svg` the same of posts. `.png`, `.csv`, `.json` and `.txt` too",
    type: "image/svg+xml",
  },
  "/c/{id}/activity.csv": {
    summary:
      "Sign-ups and posts of every UTC day: the number where it is exact, and the bounds; `from` and `to` as elsewhere",
    type: "text/csv",
  },
  "/c/{id}/hours.csv": {
    summary:
      "Each hour of the week: the mean net change per hour of accounts and posts, and how many hours were seen. Weekday 1 is Monday, in the subject’s time zone",
    type: "text/csv",
  },
  "/c/{id}/milestones/{slug}.svg": {
    summary: "The way to a milestone, in the same forms",
    type: "image/svg+xml",
  },
  "/badge/{id}/{metric}.svg": {
    summary: "A figure as a badge, grey and dated once it is old. The README lists its parameters",
    type: "image/svg+xml",
  },
  "/badge/{id}/{metric}.json": {
    summary: "The same for shields.io to draw, as its endpoint badges have it",
    type: "application/json",
  },
  "/badge/{id}/milestones/{slug}.svg": {
    summary: "How far a milestone is, or when it was reached; `.json` too",
    type: "image/svg+xml",
  },
  "/embed/{id}/{metric}": {
    summary: "A figure’s chart as a frame for other pages; `summary` in its place shows all figures",
    type: "text/html",
  },
  "/embed/{id}/signups": {
    summary: "Sign-ups per UTC day or week as a frame; `posts-written` in its place the same of posts",
    type: "text/html",
  },
  "/embed/{id}/milestones/{slug}": { summary: "The way to a milestone as a frame", type: "text/html" },
  "/og/{lang}/{id}.png": {
    summary: "The picture of a page for link previews: the page’s own path under `/og`, with `.png` after it",
    type: "image/png",
  },
};
