type Attributes = Readonly<Record<string, string | false | undefined>>;

/**
 * Makes an element of the page. Texts become text nodes, so that nothing in them can turn into markup.
 *
 * @param attributes those that are false or undefined are left out
 * @param children elements and texts, in order; undefined ones are left out
 * @example
 * element('p', { class: 'note' }, 'See ', element('a', { href: '/errors/' }, 'the list'));
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

/**
 * Turns `code` in a text into code elements; all else stays text.
 *
 * @example
 * withCode('Run `/status`.'); // 'Run ', <code>/status</code>, '.'
 */
export const withCode = (text: string): (Node | string)[] =>
  text
    .split('`')
    .map((part, place) => (place % 2 === 1 ? element('code', { translate: 'no' }, part) : part));
