import type { Answer } from "./handler.ts";
import { createLru } from "./lru.ts";
import { type Parcel, packAnswer } from "./parcel.ts";
import type { Target } from "./target.ts";

/** What is shown in the place of a picture that has never been drawn and cannot be now; `null` where there is none to be. */
export type Placeholder = (path: string) => Answer | null;

/** Pictures stand in other people's pages, where an error is a broken image: the nearest one that there is, is better. */
export type LastPictures = {
  keep(target: Target, parcel: Parcel): void;
  /** The last good picture of the path, whatever its size and colours; else the placeholder; `null` for what is no picture. */
  instead(target: Target): Promise<Parcel | null>;
};

const KEPT = { bytes: 8 * 2 ** 20, entries: 500 };

const PICTURE = /\/(?:c|badge|og)\/.+\.(?:svg|png)$/;

export function isPicture({ path }: Target): boolean {
  return PICTURE.test(path);
}

export function createLastPictures(placeholder: Placeholder = () => null): LastPictures {
  const kept = createLru<Parcel>(KEPT);
  return {
    keep(target, parcel) {
      // A frozen one is of another time.
      if (parcel.status !== 200 || !isPicture(target) || /[?&]asof=/.test(target.url)) return;
      kept.set(target.path, parcel, parcel.bodies.identity.length);
    },
    async instead(target) {
      if (!isPicture(target)) return null;
      const near = /[?&]asof=/.test(target.url) ? undefined : kept.get(target.path);
      if (near) return near;
      const answer = placeholder(target.path);
      return answer && packAnswer(answer);
    },
  };
}
