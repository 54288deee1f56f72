import { describe, expect, it } from 'vitest';
import { formsAround } from '../../src/matching/formsAround.ts';
import type { Form } from '../../src/matching/types.ts';

const MESSAGE = 'The kettle boiled dry';

const formsOf = (text: string, mended: readonly Form[] = []): Form[] => {
  const start = text.indexOf(MESSAGE);
  return formsAround(text, [{ spans: [{ start, end: start + MESSAGE.length }], mended }]);
};

/** Each form with what shows it. */
const shown = (text: string): string[] =>
  formsOf(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('formsAround()', () => {
  it.each([
    [`{"a":"b","message": "${MESSAGE}"}`, ['json "message": "']],
    [`{'message': "${MESSAGE}"}`, [`python 'message': "`]],
    [`{ code: 3, text: Some("${MESSAGE}") }`, ['object text: Some("']],
    [`  ⎿  ${MESSAGE}`, ['gutter   ⎿']],
    [`2026-09-21 14:03:11 WARN ${MESSAGE}`, ['log 14:03:11']],
    [`logs/a.log:12:${MESSAGE}`, ['numbers logs/a.log:12:']],
    [`> ${MESSAGE}<br>`, ['tags <br>', 'quote >']],
    [`\`\`\`\n${MESSAGE}\n\`\`\``, ['code `']],
    [`${MESSAGE}\n    at pour (/app/pot.ts:3:14)`, ['stack     at pour (/app/pot.ts:3:14)']],
  ])('names what shows in %j', (text, forms) => {
    expect(shown(text)).toEqual(forms);
  });

  it.each([
    ['of a field that is closed before the message', `{"status":"red"} ${MESSAGE}`],
    ['of a sentence that goes on with a quote', `He said: "${MESSAGE}"`],
    ['of a fence that is closed before the message', `\`\`\`\nx\n\`\`\`\n${MESSAGE}`],
    ['of code that is closed before the message', `Run \`tea\`: ${MESSAGE}, then \`pot\``],
    ['of another line', `> quoted\n2026-09-21 14:03:11 x\n⎿ y\n${MESSAGE}\n│ <br> &amp;`],
    ['of what is far away', `<br> ${'x'.repeat(600)} ${MESSAGE}`],
  ])('names nothing %s', (_, text) => {
    expect(formsOf(text)).toEqual([]);
  });

  it('counts the strings in which JSON stands', () => {
    let text = JSON.stringify({ message: MESSAGE });
    const depths = [1, 2, 3].map(() => {
      const [form] = formsOf(text);
      text = JSON.stringify({ body: text });
      return form?.depth;
    });
    expect(depths).toEqual([undefined, 1, 2]);
  });

  it('passes on the words that were mended, each of them', () => {
    const mended = [1, 5].map((start): Form => ({ kind: 'broken', start, end: start + 3 }));
    expect(formsOf(MESSAGE, mended)).toEqual(mended);
  });

  it('says nothing of a paste in which nothing was found', () => {
    expect(formsAround(`> ${MESSAGE}`, [])).toEqual([]);
  });
});
