/**
 * A label as it stands before what it labels; a question needs no colon.
 *
 * @example
 * withColon('Cost'); // 'Cost:'
 * withColon('Pay?'); // 'Pay?'
 */
export const withColon = (label: string): string => (label.endsWith('?') ? label : `${label}:`);
