export type Counts = { passed: number; failed: number; skipped: number };

export declare function vitestCounts(report: object): Counts;
export declare function playwrightCounts(report: object): Counts;
export declare function lastLine(all: Counts[]): string;
