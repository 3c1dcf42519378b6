import "server-only";

/**
 * Of an answer that had to be made without the figures. Whoever delivers it gives the last good one in its place where
 * there is one (lib/delivery), and nobody keeps it for long.
 */
export const MAKESHIFT = { "Mastoboard-Makeshift": "1", "Cache-Control": "public, max-age=5" };

/** What was read or, where reading broke off, `null`: an image or a frame in somebody else's page must not break with it. */
export async function orMakeshift<Answer>(read: () => Promise<Answer>): Promise<Answer | "unreadable"> {
  try {
    return await read();
  } catch (error) {
    console.error(error);
    return "unreadable";
  }
}
