export const themeStrings = {
  label: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const;

/** Of every button that copies. */
export const copyStrings = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Press Ctrl+C',
} as const;

/** Of lists to tick off. */
export const checkStrings = {
  copy: 'Copy link with ticks',
  refused: 'Copy it from the address bar',
} as const;
