import { useTranslations } from 'next-intl';
import { AppError, type ErrorParams } from '@/lib/errors';

interface Said {
  readonly words: string;
  readonly params: ErrorParams;
}

/** The one place that turns an error, or a problem with an input, into the reader's words. */
export function useErrorWords(): (error: Error | Said) => string {
  const t = useTranslations();
  return (error) => {
    const said = isSaid(error) ? error : { words: 'errors.unexpected', params: {} };
    const known = t.has(said.words as never) ? said.words : fallbackOf(error);
    return t(known as never, said.params as never);
  };
}

function isSaid(error: Error | Said): error is Said {
  return !(error instanceof Error) || error instanceof AppError;
}

// A door may name words that this screen did not bring.
function fallbackOf(error: Error | Said): string {
  return error instanceof AppError ? `errors.${error.code}` : 'errors.invalid';
}
