import { besidePair } from '../../answers/cutPassage.ts';

type Box = HTMLTextAreaElement | HTMLInputElement;

/** How much a box takes, in characters: a text longer than `holds` would hold up the page, and only `shows` of it go in. */
export interface BoxSize {
  readonly holds: number;
  readonly shows: number;
}

/** A text that was put into the box: what the box shows of it, and the whole. */
interface Put {
  readonly shown: string;
  readonly whole: string;
  /** Whether nothing else was in the box. */
  readonly alone: boolean;
}

/** Replaces the selected part of a box, in a way that the reader can undo where the browser allows it. */
const replaceSelected = (box: Box, text: string): void => {
  const command = text === '' ? 'delete' : 'insertText';
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only change by a script that can be undone
  if (document.activeElement === box && document.execCommand(command, false, text)) return;
  box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
};

/** The box as the lookup sees it: it holds a text of any length, though it shows but a part of a long one. */
export class PasteBox {
  private readonly box: Box;
  private readonly size: BoxSize;
  private put: Put | undefined;
  /** Whether what comes next will be alone in the box. */
  private room = true;

  constructor(box: Box, size: BoxSize) {
    this.box = box;
    this.size = size;
  }

  /** The whole text, of which the box may show a part. */
  get text(): string {
    return this.put && this.untouched ? this.put.whole : this.box.value;
  }

  /** Whether the box shows but a part of the text. */
  get partly(): boolean {
    return this.text.length > this.size.holds && this.box.value.length < this.text.length;
  }

  /**
   * Selects a text that was put in before and not edited since, so that the next one replaces it: a second paste is a
   * second question. What the reader typed stays.
   */
  makeRoom(): void {
    const { box, put } = this;
    if (put?.alone && this.untouched) box.select();
    this.room = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  }

  /** Takes what the browser itself has pasted for a text that was put in. */
  remember(): void {
    this.put = { shown: this.box.value, whole: this.box.value, alone: this.room };
  }

  /** Puts a text where the cursor stands, or in the place of an earlier one. */
  insert(text: string): void {
    const { box } = this;
    const { holds, shows } = this.size;
    this.makeRoom();
    const before = box.value.slice(0, box.selectionStart ?? 0);
    const after = box.value.slice(box.selectionEnd ?? 0);
    const part = text.length > holds ? text.slice(0, besidePair(text, shows)) : text;
    replaceSelected(box, part);
    this.put = { shown: box.value, whole: before + text + after, alone: this.room };
  }

  /** Empties the box. */
  clear(): void {
    this.box.select();
    replaceSelected(this.box, '');
  }

  private get untouched(): boolean {
    return this.box.value === this.put?.shown;
  }
}
