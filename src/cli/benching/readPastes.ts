import { z } from 'astro/zod';
import type { LabelledPaste } from './scoreAnswers.ts';

/** What a line must carry; it may carry more. */
const pasteSchema = z.object({
  id: z.coerce.string(),
  text: z.string(),
  label: z.string(),
  accept: z.array(z.string()).nullish(),
});

/**
 * Reads labelled pastes, one JSON object a line.
 *
 * @param jsonl the file's text
 * @param file its name, for messages
 * @throws {Error} naming every line that cannot be read
 * @example
 * readPastes('{"id":1,"text":"x","label":"none"}', 'a.jsonl'); // [{ id: '1', text: 'x', label: 'none', accept: null }]
 */
export const readPastes = (jsonl: string, file: string): LabelledPaste[] => {
  const faults: string[] = [];
  const pastes = jsonl.split('\n').flatMap((line, i): LabelledPaste[] => {
    if (line.trim() === '') return [];
    try {
      const { id, text, label, accept } = pasteSchema.parse(JSON.parse(line));
      return [{ id, text, label, accept: accept ?? null }];
    } catch (error) {
      faults.push(
        `  line ${String(i + 1)}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return [];
    }
  });
  if (faults.length > 0) {
    throw new Error(
      `${file} has lines that are no labelled pastes; each needs "id", "text" and "label":\n${faults.join('\n')}`,
    );
  }
  return pastes;
};
