import { describe, expect, it } from 'vitest';
import { leanPolicy } from '../../src/integrations/leanPolicy.ts';

const INLINE = 'document.title';
/** SHA-256 of the script above, in base64, as `openssl dgst` gives it. */
const OF_INLINE = 'sha256-o3vzFSF4YhB5rDb5tpELAmIlJDq+2XOarY4IDsOum1c=';
const OF_ANOTHER = 'sha256-QmFzZTY0T2ZTb21lT3RoZXJTY3JpcHQ=';

const page = (hashes: string): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}"><script>${INLINE}</script>`;

describe('leanPolicy()', () => {
  it('keeps the hash of a script that stands in the page', () => {
    expect(leanPolicy(page(` '${OF_INLINE}'`))).toBe(page(` '${OF_INLINE}'`));
  });

  it('takes out the hash of a script that does not', () => {
    expect(leanPolicy(page(` '${OF_ANOTHER}' '${OF_INLINE}'`))).toBe(page(` '${OF_INLINE}'`));
  });

  it('touches nothing outside the policy', () => {
    const text = `${page('')}<p> '${OF_ANOTHER}'</p>`;
    expect(leanPolicy(text)).toBe(text);
  });
});
