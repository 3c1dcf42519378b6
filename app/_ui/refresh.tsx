"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Time for the reading itself, and for readers not to ask all in the same second. */
const GRACE_MS = 3_000;
const SPREAD_MS = 5_000;
const LEAST_MS = 10_000;

type Props = {
  /** When the server expects its next reading, and its own clock as it said so: the reader's clock may be wrong. */
  nextAt: number;
  now: number;
};

/** Fetches the page anew once the next reading is due, while somebody looks at it. Draws nothing. */
export function Refresh({ nextAt, now }: Props) {
  const router = useRouter();
  useEffect(() => {
    const wait = Math.max(LEAST_MS, nextAt - now + GRACE_MS) + Math.random() * SPREAD_MS;
    const refreshWhenSeen = () => {
      if (document.visibilityState === "visible") router.refresh();
      else document.addEventListener("visibilitychange", refreshWhenSeen, { once: true });
    };
    const timer = setTimeout(refreshWhenSeen, wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", refreshWhenSeen);
    };
  }, [nextAt, now, router]);
  return null;
}
