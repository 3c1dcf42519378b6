export type Failure = { where: string[]; why: string };

export declare function vitestFailures(report: object, root: string): Failure[];
export declare function playwrightFailures(report: object, root: string): Failure[];
export declare function firstLine(text: string): string;
export declare function failureLines(step: string, failures: Failure[]): string[];
