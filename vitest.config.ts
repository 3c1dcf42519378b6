import { defineConfig } from "vitest/config";

/** Floors without disk, network or processes: their tests also run once in a time zone far from UTC. */
const PURE = ["charts", "i18n", "model", "publish", "reports", "stats"];

const shared = {
  environment: "node",
  setupFiles: ["tests/house/fail-on-console-error.ts"],
};

export default defineConfig({
  test: {
    // Twice the cores that the least machine has: many tests wait for real processes and real servers.
    maxWorkers: 4,
    testTimeout: 30_000,
    projects: [
      {
        test: { ...shared, name: "pure", include: PURE.map((floor) => `tests/${floor}/**/*.test.ts`) },
      },
      {
        test: {
          ...shared,
          name: "effects",
          include: ["tests/**/*.test.ts"],
          exclude: [...PURE.map((floor) => `tests/${floor}/**`), "tests/e2e/**"],
        },
      },
    ],
  },
});
