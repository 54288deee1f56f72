import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { draftFacts } from '../../../src/cli/making/draftFacts.ts';

it('draftFacts() writes every kind of field so that it fits, and marks what is to be chosen', () => {
  const schema = z.strictObject({
    number: z.int(),
    pay: z.enum(['no', 'yes']).describe('must one pay'),
    brew: z.enum(['green', 'black']),
    pool: z
      .string()
      .regex(/^[a-z]+$/)
      .nullable()
      .describe('which pot'),
    status: z.array(z.int().min(100)).describe('on the wire'),
    hot: z.boolean().default(false).describe('true when it steams'),
    cups: z
      .array(z.strictObject({ text: z.string().describe('whose it is') }))
      .min(2)
      .describe('all cups'),
  });
  expect(draftFacts(schema, { number: '7' }).split('\n')).toEqual([
    'number: 7',
    'pay: "no" # FILL IN: one of no, yes; must one pay',
    'brew: green # FILL IN: one of green, black',
    'pool: null # FILL IN: which pot',
    'status:',
    '  - 100 # FILL IN: on the wire',
    '# FILL IN hot, or delete this line: true when it steams',
    'cups: # FILL IN: all cups',
    '  - text: "FILL IN: whose it is"',
    '  - text: "FILL IN: whose it is"',
  ]);
});
