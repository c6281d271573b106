import { describe, expect, it } from 'vitest';
import { officePagePolicy, staticPagePolicy } from './content-policy';

describe('the policy of a static page', () => {
  it('allows its own files and the scripts named by hash, and nothing inline besides', () => {
    const policy = staticPagePolicy(['sha256-abc=', 'sha256-def=']);
    expect(policy).toContain("script-src 'self' 'sha256-abc=' 'sha256-def=';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

describe('the policy of an office page', () => {
  it('is the one that was agreed, word for word', () => {
    expect(officePagePolicy('bm9uY2U=')).toBe(
      "default-src 'self'; script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'; " +
        "style-src 'self' 'nonce-bm9uY2U='; style-src-attr 'unsafe-inline'; " +
        "img-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'",
    );
  });
});
