import type { Reading } from '../../answers/replyTo.ts';
import type { ReplyCase } from '../../replies/replyFacts.ts';
import type { ServedReplies } from '../../replies/servedReplies.ts';
import { redactInSteps } from '../../redaction/redact.ts';
import { reportStrings } from '../../strings/reports.ts';
import replyStyles from '../../styles/reply.css?inline';
import { adoptStyles } from '../adoptStyles.ts';
import { copyShown } from '../copyShown.ts';
import { element, withCode } from '../element.ts';
import { fetchReplies } from '../send-reply/fetchReplies.ts';
import { reportText, type ReportFacts } from './reportText.ts';
import styles from './share-answer.css?inline';

/** What the lookup knows of the reader's error. */
export interface Reported extends Pick<ReportFacts, 'title'> {
  /** What was read out of the text, prefixes among it. */
  readonly values: readonly Reading[];
  /** The address of the variant's replies, which hold its link, its checks and what support asks for. */
  readonly replies: string;
  /** The whole text of the reader. */
  readonly text: string;
  /** Of a long text, the part with the message. */
  readonly part: string;
}

/** A longer text is cut to the part with the message; characters. */
const WHOLE = 20_000;

/** Now, as a person writes it, with the zone. */
const timeNow = (): string => {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `${format.format(new Date())} (${format.resolvedOptions().timeZone})`;
};

const field = (label: string, input: HTMLInputElement): HTMLElement =>
  element('label', {}, `${label} `, input);

/** The tool that the outermost prefix tells, where there is one; the reader can put another in its place. */
const toolOf = (values: readonly Reading[], clients: ServedReplies['clients']): string =>
  values.map(({ link }) => clients[link?.path ?? '']).find((client) => client !== undefined) ?? '';

/** The report in the making: what goes in, the text as it will be copied, and a button. */
export class SupportReport extends HTMLElement {
  private readonly time = element('input', { type: 'text', autocomplete: 'off' });
  private readonly tool = element('input', { type: 'text', autocomplete: 'off' });
  private readonly own = element('input', { type: 'checkbox' });
  private readonly preview = element('pre', { class: 'reply', tabindex: '0' });
  private readonly status = element('span', { role: 'status' });
  private drawn = 0;

  /** Shows the report on one error. */
  async show(reported: Reported): Promise<void> {
    const found = await fetchReplies(reported.replies).catch(() => undefined);
    if (found === undefined) {
      this.replaceChildren(reportStrings.failed);
      return;
    }
    adoptStyles(replyStyles, styles);
    this.time.value = timeNow();
    const tool = toolOf(reported.values, found.clients);
    this.tool.value = tool;
    const ticks = found.cases.map((one) => ({ one, box: element('input', { type: 'checkbox' }) }));
    const { link, collect } = found;
    const draw = async (): Promise<void> => {
      const turn = ++this.drawn;
      const tried = ticks.flatMap(({ one, box }) => (box.checked ? [one.check] : []));
      const own = this.own.checked ? await ownText(reported) : undefined;
      if (turn !== this.drawn) return;
      const { title, values } = reported;
      const [time, tool] = [this.time.value, this.tool.value];
      const facts = { title, values, link, time, tool, tried, toAdd: collect };
      this.preview.textContent = reportText(own ? { ...facts, own } : facts);
    };
    this.replaceChildren(...this.form(ticks, tool === '' ? '' : `, ${reportStrings.toolHint}`));
    this.addEventListener('input', () => void draw());
    await draw();
  }

  private form(
    ticks: readonly { one: ReplyCase; box: HTMLInputElement }[],
    toolHint: string,
  ): Node[] {
    const button = element('button', { type: 'button' }, reportStrings.copy);
    button.addEventListener('click', () => void copyShown(this.preview, this.status));
    const checks = ticks.map(({ one, box }) =>
      element('label', {}, box, ' ', ...withCode(one.check)),
    );
    return [
      element('p', { class: 'note' }, reportStrings.intro),
      field(`${reportStrings.time}, ${reportStrings.timeHint}`, this.time),
      field(reportStrings.tool + toolHint, this.tool),
      element('fieldset', {}, element('legend', {}, reportStrings.triedHint), ...checks),
      element('label', {}, this.own, ` ${reportStrings.addText}`),
      this.preview,
      element('p', {}, button, ' ', this.status),
    ];
  }
}

const ownText = async ({ text, part }: Reported): Promise<ReportFacts['own']> => {
  const whole = text.length <= WHOLE;
  return { text: (await redactInSteps(whole ? text : part)).text, whole };
};

declare global {
  interface HTMLElementTagNameMap {
    'support-report': SupportReport;
  }
}
