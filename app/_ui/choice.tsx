type Options = readonly (readonly [value: string, text: string])[];

type Props = {
  /** As the address names it. */
  name: string;
  label: string;
  value: string;
  /** Its texts are too long for half of a phone. */
  isLong?: boolean;
} & ({ options: Options; groups?: never } | { groups: [name: string, options: Options][]; options?: never });

/** One of several, in a form. */
export function Choice({ name, label, value, isLong = false, options, groups }: Props) {
  return (
    <div className={isLong ? "col-span-full min-w-0" : "min-w-0"}>
      <label htmlFor={name} className="block text-sm text-soft">
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={value}
        className="block min-h-[44px] w-full cursor-pointer border-b border-rule bg-paper text-base text-ink"
      >
        {options ? (
          <All options={options} />
        ) : (
          groups
            .filter(([, members]) => members.length > 0)
            .map(([group, members]) => (
              <optgroup key={group} label={group}>
                <All options={members} />
              </optgroup>
            ))
        )}
      </select>
    </div>
  );
}

function All({ options }: { options: Options }) {
  return options.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
