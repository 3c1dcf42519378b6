/**
 * What befell the invented community, in days before (negative) the practice began: the plot that `life.ts` fills in.
 * The events which the board shows for the practice stand on the same days.
 */
export const STORY = {
  /** About eight months of past. */
  launched: -243,
  /** Sign-ups on the first day of each surge; it halves every day and a half. */
  surges: [
    { day: -201, signups: 26 },
    { day: -148, signups: 44 },
    { day: -73, signups: 40 },
    { day: -19, signups: 14 },
  ],
  /** Spam accounts were removed within a day. */
  purge: { day: -58, users: 34, posts: 410 },
  /** A shared block list was imported: its domains count as servers known. */
  blockList: { day: -96, servers: 1880 },
  /** Share of an ordinary day's life left on days with the server down. */
  quiet: new Map([
    [-112, 0.3],
    [-111, 0],
    [-110, 0.7],
  ]),
} as const;

/** Hours before the practice began during which nothing was recorded: our own outage, and the server's. */
export const OUTAGES = [
  { fromHours: -112 * 24 + 7, hours: 48 },
  { fromHours: -36 * 24 - 5, hours: 16 },
] as const;
