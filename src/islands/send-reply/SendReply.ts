import type { Platform } from '../../replies/platforms.ts';
import type { ReplyLength } from '../../replies/replyBlocks.ts';
import type { VariantReplies } from '../../replies/variantReplies.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { copyStrings } from '../../strings/islands.ts';
import { sendStrings } from '../../strings/replies.ts';
import replyStyles from '../../styles/reply.css?inline';
import { adoptStyles } from '../adoptStyles.ts';
import { brieflySay } from '../brieflySay.ts';
import { element } from '../element.ts';
import { fetchReplies } from './fetchReplies.ts';
import styles from './send-reply.css?inline';
import { writeClipboard, type Copied } from './writeClipboard.ts';

const FORWARD = 'forward/';

/** What is copied for a choice of the list: the reply of a platform and length, or a text for an admin. */
const chosen = ({ replies, forward }: VariantReplies, choice: string): Copied => {
  if (choice.startsWith(FORWARD))
    return { text: forward[Number(choice.slice(FORWARD.length))]?.text ?? '' };
  const [platform, length] = choice.split('/') as [Platform, ReplyLength];
  return replies[platform][length];
};

/** The tools beside a reply: for whom it is written, a button that copies it, and one for the link. */
export class SendReply extends HTMLElement {
  private readonly select = element('select');
  private readonly status = element('span', { role: 'status' });

  connectedCallback(): void {
    const details = this.closest('details');
    // Many may be closed on one page; each is made when it is opened.
    if (!details || details.open) this.make();
    else
      details.addEventListener(
        'toggle',
        () => {
          this.make();
        },
        { once: true },
      );
  }

  private make(): void {
    if (this.select.isConnected) return;
    adoptStyles(replyStyles, styles);
    for (const [value, label] of Object.entries(sendStrings.forms)) this.offer(value, label);
    this.append(
      element(
        'p',
        { class: 'reply-tools' },
        element('label', {}, `${sendStrings.form} `, this.select),
        this.button(sendStrings.copy, () => this.copyReply()),
        this.button(sendStrings.copyLink, () => this.copyLink()),
        this.status,
      ),
    );
    this.addEventListener('focusin', () => void this.offerForwards(), { once: true });
    this.select.addEventListener('change', () => void this.show());
    if (!this.querySelector('pre')) void this.show();
  }

  private offer(value: string, label: string): void {
    this.select.append(element('option', { value }, label));
  }

  private button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => void act());
    return button;
  }

  private fetch(): Promise<VariantReplies> {
    return fetchReplies(this.dataset.replies ?? '');
  }

  private async offerForwards(): Promise<void> {
    const found = await this.fetch().catch(() => undefined);
    found?.forward.forEach(({ title }, i) => {
      this.offer(`${FORWARD}${String(i)}`, fillIn(sendStrings.forward, { title }));
    });
  }

  /** Shows the chosen reply, so that the reader sees what is copied. */
  private async show(): Promise<void> {
    const { value } = this.select;
    const found = await this.fetch().catch(() => undefined);
    if (found === undefined) this.say(sendStrings.failed);
    else if (value === this.select.value) this.text.textContent = chosen(found, value).text;
  }

  /** Where the text stands; made where the page shows it in a shorter form, or not at all. */
  private get text(): HTMLElement {
    const shown = this.querySelector<HTMLElement>('pre');
    if (shown) return shown;
    const made = element('pre', { class: 'reply', tabindex: '0' });
    this.querySelector('p:not(.reply-tools)')?.remove();
    this.prepend(made);
    return made;
  }

  private async copyReply(): Promise<void> {
    const { value } = this.select;
    const copied = this.fetch().then((found) => chosen(found, value));
    await this.write(copied, !value.startsWith(FORWARD));
  }

  private async copyLink(): Promise<void> {
    await this.write(
      this.fetch().then(({ link }) => ({ text: link })),
      false,
    );
  }

  private async write(copied: Promise<Copied>, rich: boolean): Promise<void> {
    try {
      await writeClipboard(copied, rich);
      this.say(copyStrings.copied);
    } catch {
      await this.selectForHand(copied);
    }
  }

  /** Shows and selects what the browser did not let us copy. */
  private async selectForHand(copied: Promise<Copied>): Promise<void> {
    const found = await copied.catch(() => undefined);
    if (found === undefined) {
      this.say(sendStrings.failed);
      return;
    }
    const { text } = this;
    text.textContent = found.text;
    getSelection()?.selectAllChildren(text);
    this.say(copyStrings.refused);
  }

  private say(words: string): void {
    brieflySay(this.status, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'send-reply': SendReply;
  }
}
