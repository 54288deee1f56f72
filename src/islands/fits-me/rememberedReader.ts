import { readerKey } from '../../site.ts';

/** The key under which the fragment holds what the reader has said. */
export const READER = 'for';

/** What the reader had remembered on this device; nothing unless they asked for it. Storage may be refused. */
export const rememberedReader = (): string => {
  try {
    return localStorage.getItem(readerKey) ?? '';
  } catch {
    return '';
  }
};

/**
 * Remembers what the reader has said, or forgets it.
 *
 * @param value as `writeReader` writes it; empty to forget
 */
export const rememberReader = (value: string): void => {
  try {
    if (value === '') localStorage.removeItem(readerKey);
    else localStorage.setItem(readerKey, value);
  } catch {
    // The choice then holds for this page and its links.
  }
};
