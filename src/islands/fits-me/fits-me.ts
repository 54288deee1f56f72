import { toolChoicesPath } from '../../paths.ts';
import { readerStrings } from '../../strings/reader.ts';
import { adoptStyles } from '../adoptStyles.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetchJson.ts';
import { onFragment, readFragment, writeFragment } from '../fragment.ts';
import styles from './fits-me.css?inline';
import { ReaderForm } from './ReaderForm.ts';
import { readerInWords, readReader, writeReader, type Reader, type ToolChoice } from './reader.ts';
import { READER, rememberedReader, rememberReader } from './rememberedReader.ts';
import { stepBack } from './stepBack.ts';

/**
 * Lets readers say once which tool, plan and role are theirs, and has the page follow. What they said stands in the fragment; on
 * this device it is kept only where they ask for it.
 */
class FitsMe extends HTMLElement {
  private tools: readonly ToolChoice[] = [];
  private form: ReaderForm | undefined;
  private loading: Promise<void> | undefined;
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    this.loading = this.load();
    const follow = (): void => {
      void this.loading?.then(() => {
        this.follow(readReader(this.given, this.tools));
        // What has stepped back has moved the place to which the address leads.
        document.querySelector(':target')?.scrollIntoView();
      });
    };
    this.stop = onFragment(follow);
    follow();
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** What the address says goes before what was remembered. */
  private get given(): string {
    return readFragment()[READER] ?? rememberedReader();
  }

  private async load(): Promise<void> {
    const details = this.querySelector('details');
    try {
      this.tools = (await fetchJson(toolChoicesPath())) as ToolChoice[];
      adoptStyles(styles);
      this.form = new ReaderForm(this.tools, (reader, remember) => {
        this.keep(reader, remember);
      });
      details?.append(this.form.form);
    } catch {
      details?.append(element('p', { role: 'status' }, readerStrings.loadFailed));
    }
  }

  private keep(reader: Reader, remember: boolean): void {
    const said = writeReader(reader);
    writeFragment({ [READER]: said });
    rememberReader(remember ? said : '');
    this.follow(reader);
  }

  private follow(reader: Reader): void {
    this.form?.show(reader, rememberedReader() !== '');
    const summary = this.querySelector('summary span');
    if (summary) summary.textContent = readerInWords(reader, this.tools) || readerStrings.anyone;
    stepBack(reader, this.tools.find(({ slug }) => slug === reader.tool)?.party);
  }
}

customElements.define('fits-me', FitsMe);
