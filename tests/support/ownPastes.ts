import { content } from './content.ts';

const paged = [...content.variants, ...content.wrappers].flatMap(({ facts }) =>
  [...facts.samples, ...facts.nearMisses].map(({ text }) => text),
);

/** Every sample and near-miss of the content, each once. */
export const ownPastes: readonly string[] = [
  ...new Set([...paged, ...content.lookalikes.flatMap(({ facts }) => facts.samples)]),
];
