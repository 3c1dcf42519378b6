"use client";

import { useEffect, useState } from "react";

type Props = {
  text: string;
  copy: string;
  copied: string;
  /** What of the text is to be the address that the reader is at. */
  standIn?: string | null;
};

/** Copies a text. It is not to be seen where no script runs, or none may copy: the text beside it can be selected. */
export function CopyButton({ text, copy, copied, standIn = null }: Props) {
  const [canCopy, setCanCopy] = useState(false);
  const [copiedText, setCopied] = useState<string | null>(null);
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  const write = () => {
    const taken = standIn === null ? text : text.replaceAll(standIn, location.origin);
    navigator.clipboard.writeText(taken).then(() => setCopied(text));
  };
  return (
    <button
      type="button"
      className={`control-link cursor-pointer underline decoration-rule underline-offset-4 print:hidden ${canCopy ? "" : "invisible"}`}
      onClick={write}
    >
      <span aria-live="polite">{copiedText === text ? copied : copy}</span>
    </button>
  );
}
