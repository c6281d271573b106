import { plainDigits } from '@/lib/numbers/plain-digits';

/** A fraction in per cent, as the form shows it. */
export function percentOf(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}

/** What was typed as a number; what is none is NaN, for the schema to refuse. */
export function numberTyped(typed: FormDataEntryValue | null): number {
  const text = plainDigits(String(typed ?? ''))
    .replace(/\s*%$/, '')
    .replace(/[,٫]/, '.');
  return text === '' ? Number.NaN : Number(text);
}

/** What the form of the rules says, as `programmeRulesInput` takes it. */
export function readRules(data: FormData) {
  const fraction = (name: string) => Math.round(numberTyped(data.get(name)) * 100) / 10_000;
  return {
    startMonth: Number(data.get('startMonth')),
    aheadFrom: fraction('aheadFrom'),
    onTrackFrom: fraction('onTrackFrom'),
    smallNumberThreshold: numberTyped(data.get('smallNumberThreshold')),
    reviewSteps: Number(data.get('reviewSteps')),
  };
}
