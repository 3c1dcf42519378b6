"use client";

import { useEffect, useState } from "react";

type Props = { text: string; copy: string; copied: string };

/** Copies a text. It is not to be seen where no script runs, or none may copy: the text beside it can be selected. */
export function CopyButton({ text, copy, copied }: Props) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  return (
    <button
      type="button"
      className={`control-link cursor-pointer underline decoration-rule underline-offset-4 print:hidden ${canCopy ? "" : "invisible"}`}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span aria-live="polite">{isCopied ? copied : copy}</span>
    </button>
  );
}
