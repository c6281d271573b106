'use client';

import { OfficeError } from '@/components/office/office-error';

export default function OfficeErrorPage({ retry }: { retry: () => void }) {
  return <OfficeError retry={retry} />;
}
