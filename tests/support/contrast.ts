/** Red, green and blue as light, each from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

const fromHex = (hex: string): Light => {
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex;
  const channel = (at: number): number => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const clip = (value: number): number => Math.min(1, Math.max(0, value));

/** Björn Ottosson's definition of Oklab. */
const fromOklch = (lightness: number, chroma: number, hue: number): Light => {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

/**
 * Reads a colour of a style sheet: `#rgb`, `#rrggbb` or `oklch(L C H)`.
 *
 * @throws {Error} for any other way to write one
 */
export const readColor = (css: string): Light => {
  if (/^#(?:[0-9a-f]{3}){1,2}$/i.test(css)) return fromHex(css);
  const [, l = '', c = '', h = ''] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css) ?? [];
  if (h !== '') return fromOklch(Number(l), Number(c), Number(h));
  throw new Error(`"${css}" is neither a hex colour nor oklch(). Teach readColor to read it.`);
};

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export const contrastOf = (one: Light, other: Light): number => {
  const luminance = ([red, green, blue]: Light): number =>
    0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
