import { createHash } from 'node:crypto';

/**
 * The hash by which a Content-Security-Policy allows exactly one inline script
 * (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
 *
 * @example
 * scriptHash(''); // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export const scriptHash = (script: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;
