import { lookupStateStrings } from '../../strings/answers.ts';
import { element } from '../element.ts';
import { completeLater } from './completeLater.ts';
import { findReply, type Failure } from './findReply.ts';
import { renderListLink, renderReply } from './renderReply.ts';
import type { Reply } from '../../answers/replyTo.ts';

/** An answer that comes sooner than this needs no word that it is coming; milliseconds. */
const PATIENCE = 400;
/** A sentence that is said twice must go away in between, or a screen reader takes it for old; milliseconds. */
const SILENCE = 60;

/** Makes of what was found what is shown, or nothing. */
export type Retell = (found: Reply | Failure) => Reply | Failure | undefined;

/** Shows the answers to one text after the other, and says each once in a polite status line. */
export class AnswerArea {
  private readonly area: HTMLElement;
  private readonly status: HTMLElement;
  private turn = 0;

  constructor(area: HTMLElement, status: HTMLElement) {
    this.area = area;
    this.status = status;
  }

  /**
   * Answers a text. A later text overtakes it; then nothing of this one is shown.
   *
   * @param fresh whether it is a new question, whose answer is said even when it is the same as before
   * @param retell makes of what was found what is shown; for nothing, the area is emptied
   * @returns the reply that is shown, or nothing when none is
   */
  async answer(
    text: string,
    fresh: boolean,
    retell: Retell = (found) => found,
  ): Promise<Reply | undefined> {
    const turn = ++this.turn;
    const waiting = setTimeout(() => {
      if (turn === this.turn)
        this.draw([element('p', { class: 'note' }, lookupStateStrings.loading)]);
    }, PATIENCE);
    const found = await findReply(text);
    clearTimeout(waiting);
    if (turn !== this.turn) return undefined;
    const told = retell(found);
    if (told === undefined) this.clear();
    else if ('failure' in told) this.showFailure(told, text, retell);
    else return this.showReply(told, text, fresh);
    return undefined;
  }

  /** Takes the last answer away. */
  clear(): void {
    this.turn += 1;
    this.draw([]);
    this.status.textContent = '';
  }

  private showReply(reply: Reply, text: string, fresh: boolean): Reply {
    this.draw(renderReply(reply));
    this.say(reply.summary, fresh);
    const { area, turn } = this;
    void completeLater({ area, reply, text }, () => turn === this.turn);
    return reply;
  }

  private showFailure({ failure, again }: Failure, text: string, retell: Retell): void {
    const nodes: Node[] = [element('p', { class: 'note' }, failure), renderListLink()];
    if (again) {
      const button = element('button', { type: 'button' }, lookupStateStrings.again);
      button.addEventListener('click', () => void this.answer(text, true, retell));
      nodes.push(button);
    }
    this.draw(nodes);
    this.say(failure, true);
  }

  /** Replaces what is shown, at once. A focus within it stays in the area. */
  private draw(nodes: readonly Node[]): void {
    const focused = this.area.contains(document.activeElement);
    this.area.replaceChildren(...nodes);
    if (focused) this.area.focus();
  }

  private say(sentence: string, fresh: boolean): void {
    const same = this.status.textContent === sentence;
    if (same && !fresh) return;
    if (same) this.status.textContent = '';
    const { turn } = this;
    setTimeout(
      () => {
        if (turn === this.turn) this.status.textContent = sentence;
      },
      same ? SILENCE : 0,
    );
  }
}
