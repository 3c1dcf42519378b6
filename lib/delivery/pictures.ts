import { LRUCache } from "lru-cache";
import type { Answer } from "./handler.ts";
import { type Parcel, packAnswer } from "./parcel.ts";
import type { Target } from "./target.ts";

/** What is shown in the place of a picture or frame that was never made and cannot be now; `null` where there is none to be. */
export type Placeholder = (path: string) => Answer | null;

/** Pictures and frames stand in other people's pages, where an error is a hole: the nearest one that there is, is better. */
export type LastPictures = {
  keep(target: Target, parcel: Parcel): void;
  /** The last good one of the path, whatever its size and colours; else the placeholder; `null` for what is neither. */
  instead(target: Target): Promise<Parcel | null>;
};

const KEPT = { max: 500, maxSize: 8 * 2 ** 20, maxEntrySize: 2 ** 20 };

const SEEN = /^\/(?:(?:c|og)\/.+\.(?:svg|png)|badge\/.+\.(?:svg|json)|embed\/.+)$/;

/** Whether it is seen in the page that it stands in: a picture, a frame, or a badge that shields.io draws. */
export function isSeen({ path }: Target): boolean {
  return SEEN.test(path);
}

export function createLastPictures(placeholder: Placeholder = () => null): LastPictures {
  const kept = new LRUCache<string, Parcel>(KEPT);
  return {
    keep(target, parcel) {
      // A frozen one is of another time.
      if (parcel.status !== 200 || !isSeen(target) || /[?&]asof=/.test(target.url)) return;
      kept.set(target.path, parcel, { size: parcel.bodies.identity.length });
    },
    async instead(target) {
      if (!isSeen(target)) return null;
      const near = /[?&]asof=/.test(target.url) ? undefined : kept.get(target.path);
      if (near) return near;
      const answer = placeholder(target.path);
      return answer && packAnswer(answer);
    },
  };
}
