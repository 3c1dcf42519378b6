import { createElement, Fragment } from "react";
import type { Phrase } from "#lib/i18n/say.ts";

/** A sentence whose strong pieces are set bold. Its pieces are children in order, so they need no keys. */
export function SayPieces({ pieces }: { pieces: Phrase }) {
  return createElement(
    Fragment,
    null,
    ...pieces.map(({ text, strong }) => (strong ? createElement("b", null, text) : text)),
  );
}
