"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type ReactNode, useTransition } from "react";

type Props = { action: string; className: string; children: ReactNode };

/** A form of choices, sent by its button; where scripts run the page follows each choice at once, without being loaded anew. */
export function LiveForm({ action, className, children }: Props) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const follow = ({ currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const choices = [...new FormData(currentTarget)].map(([name, value]) => [name, String(value)]);
    const query = new URLSearchParams(choices);
    startTransition(() => router.replace(`${action}?${query}`, { scroll: false }));
  };
  return (
    <form action={action} method="get" className={className} aria-busy={isPending} onChange={follow}>
      {children}
    </form>
  );
}
