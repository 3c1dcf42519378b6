export type StartArguments =
  | { kind: "help" }
  | { kind: "wrong"; message: string }
  | { kind: "start"; domains: string[]; port: number | null; data: string | null };

export declare const START_HELP: string;
export declare function parseStartArguments(given: string[]): StartArguments;
