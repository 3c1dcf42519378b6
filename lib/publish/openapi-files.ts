/** What is subscribed to rather than asked: files in formats of their own, described by their media types. */
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
};
