export function LogoMark() {
  return (
    <svg viewBox="0 0 26 26" className="size-6.5 shrink-0" aria-hidden="true">
      <rect width="26" height="26" rx="6" className="fill-brand" />
      <path
        d="M6.5 18.5 10.5 13l4 2.5 5-8"
        className="fill-none stroke-on-brand"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
