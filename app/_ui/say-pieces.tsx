import { Fragment } from "react";
import type { Phrase } from "#lib/i18n/say.ts";

/** A sentence whose strong pieces are set bold. */
export function SayPieces({ pieces }: { pieces: Phrase }) {
  return pieces.map(({ text, strong }) => <Fragment key={text}>{strong ? <b>{text}</b> : text}</Fragment>);
}
