import { useEffect } from 'react';

/** Asks before a page with unsaved work is left: by its address, by closing it, or by a link in it. */
export function useLeaveGuard(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    let isDecided = false;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isDecided) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (!leavesPage(event)) return;
      isDecided = window.confirm(question);
      if (isDecided) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', onUnload);
    // Before React's own listeners, which turn a link into a navigation that never unloads.
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [isUnsaved, question]);
}

/** A plain click on a link to another page, which the framework would follow without unloading. */
function leavesPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return false;
  }
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return false;
  const there = new URL(link.href);
  return there.pathname + there.search !== window.location.pathname + window.location.search;
}
