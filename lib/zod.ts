import { config, z } from 'zod';

// In a browser zod asks by `new Function` whether it may compile its checks. The office's policy
// refuses that, and the browser reports the refusal. It has to be said before a schema is made.
if (typeof window !== 'undefined') config({ jitless: true });

export { z };
