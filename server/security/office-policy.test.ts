import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { nonceHeader, officePolicy } from './office-policy';

const request = () => new NextRequest('http://localhost/fr/office');
const passedOn = (response: Response, name: string) =>
  response.headers.get(`x-middleware-request-${name}`);

describe('officePolicy', () => {
  it('gives the page and the browser the same policy and nonce', () => {
    const response = officePolicy(request());
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain(`'nonce-${passedOn(response, nonceHeader)}'`);
    expect(passedOn(response, 'content-security-policy')).toBe(policy);
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 50 }, () => passedOn(officePolicy(request()), nonceHeader));
    expect(new Set(nonces).size).toBe(50);
  });

  it('takes no policy or nonce from the request', () => {
    const forged = new NextRequest('http://localhost/fr/office', {
      headers: { [nonceHeader]: 'forged', 'content-security-policy': "script-src 'nonce-forged'" },
    });
    const response = officePolicy(forged);
    expect(passedOn(response, nonceHeader)).not.toBe('forged');
    expect(passedOn(response, 'content-security-policy')).not.toContain('forged');
  });

  it('lets nobody keep the answer', () => {
    expect(officePolicy(request()).headers.get('cache-control')).toBe('private, no-store');
  });
});
