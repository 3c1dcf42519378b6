export type LinkChoice = { key: string; href: string; text: string; current: boolean };

/** A row of choices as links, e.g. the time shown: they work without a script and each has its own address. */
export function LinkRow({ label, choices }: { label: string; choices: LinkChoice[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 text-sm">
      {choices.map(({ key, href, text, current }) => (
        <a key={key} href={href} className="control-link" aria-current={current ? "true" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
