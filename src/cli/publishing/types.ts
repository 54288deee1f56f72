/**
 * Addresses inside a site, without a slash at their beginning, each with the address of the page that it stands for: its own,
 * or that of the page to which an alias or a former address leads. The place of a page, `errors/a/#cases`, stands for itself.
 */
export type Addresses = ReadonlyMap<string, string>;
