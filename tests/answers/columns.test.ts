import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, toColumns, type Columns } from '../../src/answers/columns.ts';

test('rows come back as they were, over the wire', () => {
  const value = fc.oneof(fc.string(), fc.constant(true), fc.array(fc.string()));
  const row = fc.record(
    { slug: fc.string(), pool: value, verdict: value },
    { requiredKeys: ['slug'] },
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const received = JSON.parse(JSON.stringify(toColumns(rows))) as Columns;
      expect(fromColumns(received)).toEqual(rows);
    }),
  );
});
