import { defineConfig } from "vitest/config";

/** Floors without disk, network or processes: their tests also run once in a time zone far from UTC. */
const PURE = ["charts", "i18n", "model", "publish", "reports", "stats"];

/** Nothing is judged by how long it takes: what is waited for may come late on a busy machine. */
const PATIENCE = 180_000;

const shared = {
  environment: "node",
  setupFiles: ["tests/house/fail-on-console-error.ts"],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 2 } },
};

export default defineConfig({
  test: {
    // Twice the cores that the least machine has: many tests wait for real processes and real servers.
    maxWorkers: 4,
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
