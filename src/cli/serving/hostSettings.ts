import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from '../../hosts/headerText.ts';
import type { HeaderRule } from '../../hosts/headerRules.ts';
import { readRedirects, type Redirects } from '../../hosts/redirects.ts';

/** What the build says to hosts. */
export interface HostSettings {
  readonly rules: readonly HeaderRule[];
  readonly redirects: Redirects;
}

/**
 * Reads what a build says to hosts; a folder without these files says nothing.
 *
 * @throws {Error} when a file has a line that no host would understand
 * @example
 * hostSettings('/site/dist').redirects.get('/feed.xml'); // '/changes/feed.xml'
 */
export function hostSettings(dist: string): HostSettings {
  const read = (name: string): string => {
    const path = join(dist, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { rules: readHeaders(read('_headers')), redirects: readRedirects(read('_redirects')) };
}
