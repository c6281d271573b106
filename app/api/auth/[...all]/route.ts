import { getAuthHouse } from '@/server/auth/auth';
import { answerAuth } from '@/server/auth/doors';

export const dynamic = 'force-dynamic';

async function answer(request: Request, { params }: { params: Promise<{ all: string[] }> }) {
  const { all } = await params;
  return answerAuth(getAuthHouse(), request, all.join('/'));
}

export { answer as GET, answer as POST };
