import Link from 'next/link';

export interface AddressChoiceItem {
  readonly address: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** One of several views of the same grid, each at its own address. */
export function AddressChoice({
  label,
  choices,
}: {
  label: string;
  choices: readonly AddressChoiceItem[];
}) {
  return (
    <nav aria-label={label} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ address, text, isChosen }) => (
          <li key={address}>
            <Link
              href={address}
              prefetch={false}
              aria-current={isChosen ? 'page' : undefined}
              className="block rounded-control border border-line bg-card px-3 py-1.5 text-sm font-semibold text-soft no-underline hover:text-brand hover:underline aria-[current]:border-brand aria-[current]:bg-brand-soft aria-[current]:text-brand"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
