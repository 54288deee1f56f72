import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { redact } from '../../src/redaction/redact.ts';
import { match } from '../../src/matching/match.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';
import { SECRETS } from '../support/secrets.ts';

const answered = (text: string): string[] => match(text, compiled).matches.map(({ slug }) => slug);

/** Every sample and every full wording, as readers see them. */
const messages = [
  ...content.variants.flatMap(({ facts }) => facts.samples.map(({ text }) => text)),
  ...fullMessages(content, [0]).map(({ text }) => text),
];

it('a masked text is answered with the same pages', { timeout: 60_000 }, () => {
  const changed = messages.filter((text) => {
    const { text: without } = redact(text);
    return without !== text && answered(without).join() !== answered(text).join();
  });
  expect(changed).toEqual([]);
});

/** Ways in which secrets and messages come together; a secret within a message may well hide it, masked or not. */
const PLACES: readonly ((message: string, secret: string) => string)[] = [
  (message, secret) => `${secret}\n${message}`,
  (message, secret) => `${message}\n${secret}`,
  (message, secret) => `${secret}\n${secret}\n${message}\n${secret}`,
  (message, secret) => `[${secret}] ${message}`,
  (message, secret) => `${message} (${secret})`,
  (message, secret) => JSON.stringify({ headers: secret, error: { message } }),
  (message, secret) =>
    JSON.stringify({
      error: { message, headers: { from: secret } },
      note: `${message}\n${secret}`,
    }),
];

it(
  'with secrets around a message, masking changes no answer and leaves none',
  { timeout: 120_000 },
  () => {
    const one = fc.tuple(
      fc.constantFrom(...messages),
      fc.constantFrom(...SECRETS),
      fc.constantFrom(...PLACES),
    );
    fc.assert(
      fc.property(one, ([message, [, text, secret], place]) => {
        const paste = place(message, text);
        const masked = redact(paste).text;
        expect(masked).not.toContain(secret);
        expect(answered(masked)[0]).toBe(answered(paste)[0]);
      }),
      { numRuns: 1500 },
    );
  },
);
