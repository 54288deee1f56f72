export const themeStrings = {
  label: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const;

export const copyStrings = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Press Ctrl+C',
} as const;
