'use client';

import { createContext, useContext } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import type { IndicatorDraft } from './indicator-draft';
import type { OptionalField } from './shown-fields';

export interface IndicatorFormSetting {
  readonly draft: IndicatorDraft;
  /** The indicator as it stands; null for a new one. */
  readonly saved: IndicatorDraft | null;
  readonly shown: ReadonlySet<OptionalField>;
  readonly change: (patch: Partial<IndicatorDraft>) => void;
  readonly problemOf: (field: string) => InputProblem | undefined;
}

const FormContext = createContext<IndicatorFormSetting | null>(null);

export const IndicatorFormProvider = FormContext.Provider;

/** The form that a part belongs to. */
export function useIndicatorForm(): IndicatorFormSetting {
  const setting = useContext(FormContext);
  if (!setting) throw new Error('A part stands in the form of an indicator.');
  return setting;
}
