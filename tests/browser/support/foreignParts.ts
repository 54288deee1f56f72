/** Where to look, and what our own code makes there; attributes that are not among these could do harm. */
export interface Allowed {
  /** A selector of the elements that are looked at. */
  readonly parts: string;
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/** All that an answer of the lookup is made of. */
export const answerParts: Allowed = {
  parts: 'error-lookup [data-answer] *',
  tags: words(
    'A BUTTON CODE DD DETAILS DIV DL DT H2 H3 LI MARK OL P PRE SECTION SPAN STRONG SUMMARY UL',
  ),
  attributes: words(
    'aria-label aria-live class data-pool data-sure dir href lang role tabindex translate type',
  ),
};

/** All that the search shows for a search. */
export const searchParts: Allowed = {
  parts: '.search-panel .outcome *, .search-panel [role=listbox] *, .search-panel [data-answer] *',
  tags: [...answerParts.tags, 'H4', 'ARTICLE', 'EM'],
  attributes: [...answerParts.attributes, 'aria-selected', 'id'],
};

/** All that the page for missing addresses offers. */
export const lostParts: Allowed = {
  parts: 'lost-address *',
  tags: words('A CODE H2 LI SPAN UL path svg'),
  attributes: words('aria-hidden class d dir href lang translate viewBox'),
};

/** What stands in a part of the page that none of our code has made; runs in the page. */
export const foreignParts = ({ parts, tags, attributes }: Allowed): string[] => {
  const found = [...document.querySelectorAll(parts)];
  const links = found.flatMap((part) => part.getAttribute('href') ?? []);
  return [
    ...found.flatMap((part) => [
      ...(tags.includes(part.tagName) ? [] : [part.tagName]),
      ...part.getAttributeNames().filter((name) => !attributes.includes(name)),
    ]),
    ...links.filter((href) => !href.startsWith('/')),
  ];
};
