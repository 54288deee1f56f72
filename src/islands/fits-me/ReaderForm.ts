import { readerStrings } from '../../strings/reader.ts';
import { element } from '../element.ts';
import { dimensions, type Dimension, type Reader, type ToolChoice } from './reader.ts';

type Choices = readonly (readonly [value: string, label: string])[];

const choice = (name: Dimension, choices: Choices): HTMLElement => {
  const options = choices.map(([value, label]) => element('option', { value }, label));
  const any = element('option', { value: '' }, readerStrings.any);
  const select = element('select', { name, autocomplete: 'off' }, any, ...options);
  return element('label', {}, readerStrings[name], select);
};

/** The form in which readers say which tool, plan and role are theirs. */
export class ReaderForm {
  readonly form: HTMLFormElement;
  private readonly remember = element('input', { type: 'checkbox', autocomplete: 'off' });

  /** @param onChange called with what the reader has said, and whether it is to be remembered */
  constructor(tools: readonly ToolChoice[], onChange: (said: Reader, remember: boolean) => void) {
    const forget = element('button', { type: 'reset' }, readerStrings.forget);
    this.form = element(
      'form',
      {},
      choice(
        'tool',
        tools.map(({ slug, title }) => [slug, title]),
      ),
      choice('plan', Object.entries(readerStrings.plans)),
      choice('role', Object.entries(readerStrings.roles)),
      element('label', { class: 'remember' }, this.remember, readerStrings.remember),
      forget,
      element('p', { class: 'small' }, readerStrings.explained),
    );
    this.form.addEventListener('change', () => {
      onChange(this.said, this.remember.checked);
    });
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      onChange({}, false);
    });
  }

  /** Shows what was said elsewhere: in the address, or on an earlier visit. */
  show(reader: Reader, remembered: boolean): void {
    for (const select of this.form.querySelectorAll('select')) {
      select.value = reader[select.name as Dimension] ?? '';
    }
    this.remember.checked = remembered;
  }

  private get said(): Reader {
    const given = new FormData(this.form);
    const said = dimensions.map((name) => [name, given.get(name)] as const);
    return Object.fromEntries(said.filter(([, value]) => value !== ''));
  }
}
