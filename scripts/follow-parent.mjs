import { isMainThread } from 'node:worker_threads';

// Preloaded into every child (NODE_OPTIONS): an orphan is given a new parent, and ends.
if (isMainThread) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
