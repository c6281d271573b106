'use client';

import { useState } from 'react';
import { AppError } from '@/lib/errors';
import type { ChangedIndicatorInput, IndicatorInput } from '@/lib/indicator/indicator-input';
import { answerOf, officeApi } from '../../office/office-api';

/** Adds or changes an indicator; `code` is the one it has now, null for a new one. */
export function useSendIndicator(programme: string, code: string | null) {
  const [isVersionAsked, setIsVersionAsked] = useState(false);

  async function send(input: ChangedIndicatorInput | IndicatorInput): Promise<{ code: string }> {
    const { framework } = officeApi();
    try {
      return await answerOf(
        'result' in input
          ? framework.createIndicator({ programme, ...input })
          : framework.changeIndicator({ programme, indicator: code ?? '', ...input }),
      );
    } catch (error) {
      // Values came in while the form was open.
      if (error instanceof AppError && error.field === 'newVersion') setIsVersionAsked(true);
      throw error;
    }
  }

  return { send, isVersionAsked, forgetVersion: () => setIsVersionAsked(false) };
}
