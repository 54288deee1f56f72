import { onFragment, readFragment, type Settings } from '../fragment.ts';
import { READER, rememberedReader } from './rememberedReader.ts';

/** Loads what tailors the page once the reader opens it, or has said who they are; everyone else loads nothing. */
const prepare = (host: HTMLElement): void => {
  const load = (): void => {
    void import(host.dataset.script ?? '');
  };
  const follow = (settings: Settings): void => {
    if ((settings[READER] ?? rememberedReader()) !== '') load();
  };
  host.querySelector('details')?.addEventListener('toggle', load, { once: true });
  onFragment(follow);
  follow(readFragment());
};

for (const host of document.querySelectorAll<HTMLElement>('fits-me')) prepare(host);
