import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/domain/scenario.ts';
import { requestBytes } from '../../src/load/request-bytes.ts';

const GET: HttpRequest = { method: 'GET', path: '/', headers: {}, body: null };

function text(request: Partial<HttpRequest>, host = '127.0.0.1'): string {
  return requestBytes({ ...GET, ...request }, host, 8000).toString('utf8');
}

describe('a request as bytes', () => {
  test('names the host and asks for nothing special', () => {
    expect(text({ path: '/a?b=c' })).toBe(
      'GET /a?b=c HTTP/1.1\r\nhost: 127.0.0.1:8000\r\nuser-agent: gaitkeeper\r\naccept: */*\r\n\r\n',
    );
  });

  test('counts the bytes of its body, not the letters', () => {
    expect(text({ method: 'POST', body: 'ä€' })).toMatch(/\r\ncontent-length: 5\r\n\r\nä€$/);
  });

  test.each(['POST', 'PUT', 'patch'])('says that a %s has no body', (method) => {
    expect(text({ method })).toContain('content-length: 0\r\n');
  });

  test('lets given headers replace its own, whatever their case', () => {
    const headers = { HOST: 'shop.test', Accept: 'text/html', 'X-Empty': '' };
    const result = text({ headers });
    expect(result).toContain('host: shop.test\r\n');
    expect(result).toContain('accept: text/html\r\n');
    expect(result).toContain('x-empty: \r\n');
    expect(result.match(/host:|accept:/g)).toHaveLength(2);
  });

  test('puts an IPv6 address in brackets', () => {
    expect(text({}, '::1')).toContain('host: [::1]:8000\r\n');
  });

  test('encodes what a path cannot hold and leaves the rest alone', () => {
    expect(text({ path: '/ä b/%20?q=1&r=[2]\r\nX: y' })).toMatch(
      /^GET \/%C3%A4%20b\/%20\?q=1&r=\[2\]%0D%0AX:%20y HTTP\/1\.1\r\n/,
    );
  });

  test.each([
    ['a method with a blank', { method: 'GET /x HTTP/1.1\r\nA' }],
    ['a header name with a colon', { headers: { 'A: b\r\nC': 'd' } }],
    ['a header value with a line break', { headers: { A: 'b\r\nC: d' } }],
  ])('is refused for %s', (_, request) => {
    expect(() => text(request)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
  });
});
