import { answerApi } from '@/server/api/answer';
import { getApiHouse } from '@/server/api/api-house';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

function answer(request: Request): Promise<Response> {
  return answerApi(getApiHouse(), request);
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
