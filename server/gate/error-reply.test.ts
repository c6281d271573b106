import { describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/errors';
import { log } from '../log';
import { errorReply } from './error-reply';

describe('errorReply', () => {
  it('answers an expected error with its code, field and words', async () => {
    const reply = errorReply(
      new AppError('conflict', { field: 'email', words: 'people.errors.emailTaken' }),
    );
    expect(reply.status).toBe(409);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.json()).toEqual({
      code: 'conflict',
      field: 'email',
      words: 'people.errors.emailTaken',
      params: {},
    });
  });

  it('adds the sentence for callers who do not hold the words', async () => {
    const reply = errorReply(new AppError('locked'), ({ words }) => `said ${words}`);
    expect(await reply.json()).toMatchObject({ code: 'locked', message: 'said errors.locked' });
  });

  it('says every problem of a block in words', async () => {
    const [first, second] = ['a', 'b'].map((field) => ({ field, words: `w.${field}`, params: {} }));
    const problems = [first, second].flatMap((one) => one ?? []);
    const reply = errorReply(
      new AppError('invalid', { ...first, problems }),
      ({ words }) => `said ${words}`,
    );
    expect(await reply.json()).toMatchObject({
      field: 'a',
      message: 'said w.a',
      problems: [
        { field: 'a', message: 'said w.a' },
        { field: 'b', message: 'said w.b' },
      ],
    });
  });

  it('tells nothing of a bug but the id under which it was logged', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
    const bug = new Error('the password of the database is hunter2');
    const reply = errorReply(bug);
    const body = await reply.text();
    const [line] = logged.mock.calls[0] ?? [];
    logged.mockRestore();
    expect(reply.status).toBe(500);
    expect(body).not.toContain('hunter2');
    expect(line).toEqual({ requestId: JSON.parse(body).requestId, err: bug });
  });
});
