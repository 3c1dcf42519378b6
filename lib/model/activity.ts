import type { Instant } from "./instant.ts";

/** One row of `/api/v1/instance/activity` as answered, all four values as the server wrote them. */
export type ActivityRow = { week: string; statuses: string; logins: string; registrations: string };

/**
 * An answer of `/api/v1/instance/activity`, kept whole: its rows are windows that slide with the moment of generation,
 * so that moment is kept too (the newest row's stamp where rows slide, else the answer's Date less its Age).
 */
export type ActivityAnswer = { fetchedAt: Instant; generatedAt: Instant; rows: ActivityRow[] };
