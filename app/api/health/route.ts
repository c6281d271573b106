import { healthReply } from '@/server/health';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return healthReply();
}
