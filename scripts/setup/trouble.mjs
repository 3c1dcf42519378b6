/** Something that the operator can mend: the message is one line that names the cure. */
export class Trouble extends Error {
  name = "Trouble";

  /** @param {string} message @param {{ details?: string, exitCode?: number }} [more] */
  constructor(message, { details = "", exitCode = 1 } = {}) {
    super(message);
    /** What a tool said, shown before the line where the line alone does not explain it. */
    this.details = details;
    this.exitCode = exitCode;
  }
}

/**
 * Runs the work and ends the process with one line and a failing exit code where it meets trouble.
 * @param {() => Promise<void>} work
 */
export async function endWithOneLine(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (error.details !== "") process.stderr.write(`${error.details.trimEnd()}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}
