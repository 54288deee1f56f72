import { describe, expect, it } from 'vitest';
import { readPastes } from '../../../src/cli/benching/readPastes.ts';

describe('readPastes()', () => {
  it('reads a paste a line, blank lines apart, and drops what it does not need', () => {
    const jsonl =
      '{"id":7,"text":"x","label":"a","tool":"pi"}\n\n{"id":"b","text":"","label":"none","accept":["a"]}\n';
    expect(readPastes(jsonl, 'dev.jsonl')).toEqual([
      { id: '7', text: 'x', label: 'a', accept: null },
      { id: 'b', text: '', label: 'none', accept: ['a'] },
    ]);
  });

  it('takes a label that may be null for missing', () => {
    expect(readPastes('{"id":1,"text":"x","label":"a","accept":null}', 'f')).toMatchObject([
      { accept: null },
    ]);
  });

  it('names the file and every line that cannot be read, then fails once', () => {
    const jsonl =
      '{"id":1,"text":"x","label":"a"}\n{"id":2,"text":"x"}\nno json\n{"id":3,"text":4,"label":"a"}';
    const read = () => readPastes(jsonl, 'dev.jsonl');
    expect(read).toThrow(/^dev\.jsonl has lines .* each needs "id", "text" and "label":/);
    expect(read).toThrow(
      /\n {2}line 2: [\s\S]*label[\s\S]*\n {2}line 3: [\s\S]*\n {2}line 4: [\s\S]*text/,
    );
    expect(read).not.toThrow(/line 1:/);
  });
});
