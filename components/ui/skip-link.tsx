export const contentId = 'content';

export function SkipLink({ text }: { text: string }) {
  return (
    <a
      href={`#${contentId}`}
      className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-10 focus:rounded-control focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
    >
      {text}
    </a>
  );
}
