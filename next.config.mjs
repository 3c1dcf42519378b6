/** @type {import("next").NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: true,
  // lib/delivery compresses, tags and caches, once per answer rather than once per reader.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  // Everyone gets the whole page in one piece, as crawlers do: the first HTML must say everything.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a start must not fail, or wait, for those of a test.
  typescript: { ignoreBuildErrors: true },
  // A native addon, like better-sqlite3, which the framework knows of by itself.
  serverExternalPackages: ["@resvg/resvg-js"],
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { "/*": ["./data/**/*", "./tests/**/*"] },
};
