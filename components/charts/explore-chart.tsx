'use client';

import { type ComponentType, type ReactNode, useState, useSyncExternalStore } from 'react';
import type { ExploreData } from '@/lib/chart/spec-types';

export interface ExploreTexts {
  readonly open: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly help: string;
  readonly name: string;
  readonly target: string;
}

export interface ExploreProps {
  readonly data: ExploreData;
  readonly isMirrored: boolean;
  readonly texts: ExploreTexts;
}

type Stage = 'drawn' | 'loading' | 'open' | 'failed';

const loadDrawing = () => import('./recharts-drawing').then((module) => module.RechartsDrawing);

const nothingToWatch = () => () => undefined;

/**
 * The server's drawing, with a button that puts the one answering to pointer and keyboard in its
 * place. That one is fetched when a reader reaches for it, never before; without JavaScript there
 * is no button.
 */
export function ExploreChart({ children, ...props }: ExploreProps & { children: ReactNode }) {
  const { texts } = props;
  const [stage, setStage] = useState<Stage>('drawn');
  const [Drawing, setDrawing] = useState<ComponentType<ExploreProps> | null>(null);
  const isRunning = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );

  async function open() {
    setStage('loading');
    try {
      const loaded = await loadDrawing();
      setDrawing(() => loaded);
      setStage('open');
    } catch (error) {
      console.error(error);
      setStage('failed');
    }
  }

  const isOpen = stage === 'open' && Drawing !== null;
  return (
    <>
      {isOpen ? <Drawing {...props} /> : children}
      <div className="no-print mt-2 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {isRunning && (
          <button
            type="button"
            disabled={stage === 'loading'}
            onPointerEnter={loadQuietly}
            onFocus={loadQuietly}
            onClick={isOpen ? () => setStage('drawn') : open}
            className="min-h-8 rounded-control border border-edge px-3 font-semibold text-brand hover:bg-brand-soft"
          >
            {isOpen ? texts.close : texts.open}
          </button>
        )}
        <p role="status" className="text-soft">
          {stage === 'loading' && texts.loading}
          {stage === 'failed' && texts.failed}
          {isOpen && texts.help}
        </p>
      </div>
    </>
  );
}

/** Begins the download on approach. Its failure is met, and said, when the button is pressed. */
function loadQuietly() {
  loadDrawing().catch(() => undefined);
}
