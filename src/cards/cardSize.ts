/** The size of a card in pixels, as previews expect it. */
export const cardSize = { width: 1200, height: 630 } as const;
