/** A figure with its name before it, in a list of such. */
export function Term({ name, text }: { name: string; text: string }) {
  return (
    <div className="sm:flex sm:flex-wrap sm:gap-x-3">
      <dt className="text-soft">{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
