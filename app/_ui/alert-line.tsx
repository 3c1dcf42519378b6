import type { AlertReport } from "#lib/reports/trends/alert.ts";

/** One quiet line for while something stands out, on its way to the event. */
export function AlertLine({ alert, href }: { alert: AlertReport; href: string }) {
  return (
    <p className="pt-4">
      <a href={href} className="prose-link">
        {alert.text}
      </a>
    </p>
  );
}
