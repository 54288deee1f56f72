import type { BrowserContextOptions, Page } from '@playwright/test';

/** A way to look at a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

const widths = [320, 768, 1280] as const;
const themes = ['light', 'dark'] as const satisfies BrowserContextOptions['colorScheme'][];

/** Each picture is looked at in each of these: on phone and desk, in both themes and on paper. */
export const pictureLooks: readonly Look[] = [320, 1280].flatMap((width) =>
  [
    { name: 'light', media: { media: 'screen', colorScheme: 'light' } as const },
    { name: 'dark', media: { media: 'screen', colorScheme: 'dark' } as const },
    { name: 'print', media: { media: 'print', colorScheme: 'light' } as const },
  ].map(({ name, media }) => ({ name: `${String(width)}-${name}`, width, media })),
);

/** Every page is looked at in each of these: both themes at three widths, and what people set who see otherwise. */
export const looks: readonly Look[] = [
  ...widths.flatMap((width) =>
    themes.map((colorScheme) => ({
      name: `${String(width)}-${colorScheme}`,
      width,
      media: { colorScheme },
    })),
  ),
  { name: '768-forced-colors', width: 768, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: '768-more-contrast', width: 768, media: { colorScheme: 'light', contrast: 'more' } },
];
