/** Why the board cannot start, in one line that names the cure. */
export class StartError extends Error {
  override name = "StartError" as const;
  readonly exitCode: number;

  constructor(message: string, { exitCode = 1, cause }: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
