import 'server-only';
import { readPublicRevision } from '@/db/queries/public-revision';
import { getDatabase } from './database';
import { log } from './log';

/** 200 once the database answers, else 503. */
export function healthReply(): Response {
  const headers = { 'cache-control': 'no-store' };
  try {
    const publicRevision = readPublicRevision(getDatabase());
    return Response.json({ status: 'ok', publicRevision }, { headers });
  } catch (error) {
    log.warn({ err: error }, 'the database does not answer');
    return Response.json({ status: 'unavailable' }, { status: 503, headers });
  }
}
