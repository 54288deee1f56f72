const adopted = new Set<string>();

/**
 * Gives the page style sheets that came with a script, each once. The policy forbids style elements that a script makes;
 * sheets that are constructed and adopted are allowed.
 *
 * @example
 * adoptStyles(css);
 */
export const adoptStyles = (...styles: readonly string[]): void => {
  for (const css of styles) {
    if (adopted.has(css)) continue;
    adopted.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
};
