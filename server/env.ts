import 'server-only';
import { z } from '@/lib/zod';

const schema = z
  .object({
    DATABASE_URL: z.string().startsWith('file:').default('file:data/athar.db'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    ATHAR_URL: z.url({ protocol: /^https?$/ }).optional(),
    ATHAR_DEMO: z.enum(['0', '1']).default('0'),
  })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL,
    /** The public address, without a path or a slash at its end. */
    publicUrl: new URL(env.ATHAR_URL ?? `http://localhost:${env.PORT}`).origin,
    isDemonstration: env.ATHAR_DEMO === '1',
  }));

export type Env = z.output<typeof schema>;

export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.entries(source).filter(([, value]) => value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new Error(`The environment cannot be used.\n${z.prettifyError(parsed.error)}`);
}

let env: Env | undefined;

/** Read at the first call, never on import: a build has no environment to speak of. */
export function getEnv(): Env {
  env ??= parseEnv(process.env);
  return env;
}
