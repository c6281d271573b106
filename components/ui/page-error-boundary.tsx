'use client';

import { Component, type ReactNode } from 'react';

export interface PageErrorTexts {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

interface Props {
  readonly texts: PageErrorTexts;
  readonly children: ReactNode;
}

/** Words in place of a page that broke. React offers no other way than a class. */
export class PageErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { title, text, retry } = this.props.texts;
    return (
      <main className="page-column py-11">
        <h1>{title}</h1>
        <p className="mt-4 max-w-measure text-lg text-soft">{text}</p>
        <p className="mt-6">
          <button
            type="button"
            onClick={() => window.location.reload()}
            className="rounded-control bg-brand px-4 py-2 font-semibold text-on-brand"
          >
            {retry}
          </button>
        </p>
      </main>
    );
  }
}
