/** The ways to the data of a page. */
export function DataLinks({ links }: { links: { href: string; text: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className="control-link underline" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
