"use client";

import { useEffect, useState } from "react";

/**
 * A text with addresses. A board that knows none of its own writes `standIn` in its place; where scripts run that becomes
 * the one that the reader is at.
 */
export function OwnAddress({ text, standIn }: { text: string; standIn: string | null }) {
  const [own, setOwn] = useState(standIn);
  useEffect(() => setOwn(location.origin), []);
  return standIn === null || own === null ? text : text.replaceAll(standIn, own);
}
