import { describe, expect, test } from 'vitest';
import { articleData } from '../../src/layouts/articleData.ts';

const site = new URL('https://unreject.dev');
const image = 'https://unreject.dev/cards/pools/a.png';

describe('articleData', () => {
  test('cannot end the script element in which it stands', () => {
    const title = 'Why </script><script>alert(1)</script><!-- fails';
    const text = articleData({ kind: 'pool', title, verified: '2026-11-20' }, image, site);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: title }, {}] });
  });

  test('leads to the page by the site and the list, with whole addresses', () => {
    const text = articleData({ kind: 'fix', title: 'A', verified: '2026-11-20' }, image, site);
    expect(JSON.parse(text)).toMatchObject({
      '@graph': [
        { '@type': 'TechArticle', image, dateModified: '2026-11-20' },
        {
          itemListElement: [
            { position: 1, item: 'https://unreject.dev/' },
            { position: 2, item: 'https://unreject.dev/fixes/' },
            { position: 3, name: 'A' },
          ],
        },
      ],
    });
  });
});
