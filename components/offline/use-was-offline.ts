import { useState } from 'react';

/** Whether the connection was lost at some time on this page. */
export function useWasOffline(isOffline: boolean): boolean {
  const [wasOffline, setWasOffline] = useState(isOffline);
  if (isOffline && !wasOffline) setWasOffline(true);
  return wasOffline;
}
