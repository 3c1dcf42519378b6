/**
 * How the processes are kept small. V8 takes room for as long as it may: without a bound the web server went to 410 MB over
 * a hundred pages that need 110. Both together held it at 245 MB, for a tenth more work in rendering.
 */
export const WEB_FLAGS = ["--max-semi-space-size=4", "--max-old-space-size=256"];
/** It waits nearly all of the time: a smaller nursery saves 7 MB of 130, no threads of its own for the engine another 4. */
export const COLLECTOR_FLAGS = ["--max-semi-space-size=1", "--v8-pool-size=0"];
/** The C library otherwise keeps a heap per thread, and compressing uses several. */
export const MEMORY_ENV = { MALLOC_ARENA_MAX: "2" };
