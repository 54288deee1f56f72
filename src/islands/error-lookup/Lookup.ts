import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';
import type { Reply } from '../../answers/replyTo.ts';
import { AnswerArea, type Retell } from './AnswerArea.ts';
import type { LookupParts } from './lookupParts.ts';
import { PasteBox } from './PasteBox.ts';
import { readFile } from './readFile.ts';

/** Laying out more than this in the box would hold up the page; characters. */
const SIZE = { holds: 20_000, shows: 1000 };
/** So long after the last key the text is taken as it stands; milliseconds. */
const PAUSE = 400;

/** Takes a text in every way it may come, and has it answered without a button. */
export class Lookup {
  readonly parts: LookupParts;
  private readonly box: PasteBox;
  private readonly area: AnswerArea;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the box is being changed by us, not by the reader. */
  private inserting = false;
  /** Whether anything was asked since the page was loaded: a link may do so before the page is shown. */
  private asked = false;

  constructor(parts: LookupParts) {
    this.parts = parts;
    this.box = new PasteBox(parts.box, SIZE);
    this.area = new AnswerArea(parts.answer, parts.status);
  }

  /** Starts to listen; from then on every text is answered. */
  listen(): void {
    const { host, form, box, file, clear } = this.parts;
    box.addEventListener('paste', (event) => {
      this.onPaste(event);
    });
    box.addEventListener('input', (event) => {
      if (!this.inserting) this.onInput(event);
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing && box.value !== '') this.onClear(event);
    });
    clear.addEventListener('click', (event) => {
      this.onClear(event);
      box.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer(true);
    });
    file.addEventListener('change', () => {
      void this.takeFile(file.files?.[0]);
    });
    host.addEventListener('dragover', (event) => {
      this.onDrag(event);
    });
    host.addEventListener('dragleave', () => {
      delete host.dataset.dropping;
    });
    host.addEventListener('drop', (event) => {
      this.onDrop(event);
    });
  }

  /** Answers what stands in the box, if it has no answer yet: browsers put a text back when the reader returns. */
  answerRestored(): void {
    if (this.parts.box.value !== '' && !this.asked) this.answer(true);
  }

  /** Answers a text that stands for whatever was in the box; the note says where it is from. */
  replace(text: string, note: string): void {
    this.empty();
    this.take(text, note);
  }

  /** Shows another answer than that to a text of the reader's, and empties the box; see `AnswerArea.answer`. */
  tell(text: string, retell: Retell): Promise<Reply | undefined> {
    this.empty();
    this.answer(true);
    return this.area.answer(text, true, retell);
  }

  private onPaste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    const file = clipboardData?.files[0];
    // The browser pastes a text that the box can hold faster than any script could; see onInput.
    if (text !== '' && text.length <= SIZE.holds) this.box.makeRoom();
    else if (text !== '' || file !== undefined) {
      event.preventDefault();
      if (text === '') void this.takeFile(file);
      else this.take(text, '');
    }
  }

  private onInput(event: Event): void {
    const by = event instanceof InputEvent ? event.inputType : '';
    if (by === 'insertFromPaste' || by === 'insertFromDrop') {
      this.box.remember();
      this.answer(true);
    } else this.answerSoon();
  }

  private onClear(event: Event): void {
    event.preventDefault();
    this.empty();
    this.answer(true);
  }

  private onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.parts.host.dataset.dropping = '';
  }

  private onDrop(event: DragEvent): void {
    delete this.parts.host.dataset.dropping;
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    // A short text that is dropped is the browser's affair: it may come from the box itself.
    if (file === undefined && text.length <= SIZE.holds) return;
    event.preventDefault();
    if (file === undefined) this.take(text, '');
    else void this.takeFile(file);
  }

  private async takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const { text, note } = await readFile(file);
    this.parts.file.value = '';
    if (text === undefined) this.parts.note.textContent = note;
    else this.take(text, note);
  }

  private take(text: string, note: string): void {
    this.change(() => {
      this.box.insert(text);
    });
    this.answer(true, note);
  }

  private empty(): void {
    this.change(() => {
      this.box.clear();
    });
  }

  private change(task: () => void): void {
    this.inserting = true;
    task();
    this.inserting = false;
  }

  private answerSoon(): void {
    clearTimeout(this.pause);
    if (this.parts.box.value === '') this.answer(true);
    else
      this.pause = setTimeout(() => {
        this.answer(false);
      }, PAUSE);
  }

  private answer(fresh: boolean, note = ''): void {
    clearTimeout(this.pause);
    this.asked = true;
    const { text } = this.box;
    this.parts.clear.hidden = text === '';
    this.parts.note.textContent = `${note} ${this.excerptNote()}`.trim();
    if (text.trim() === '') this.area.clear();
    else void this.area.answer(text, fresh);
  }

  private excerptNote(): string {
    if (!this.box.partly) return '';
    const [shown, all] = [this.parts.box.value.length, this.box.text.length];
    return fillIn(lookupStateStrings.excerpt, { shown, all });
  }
}
