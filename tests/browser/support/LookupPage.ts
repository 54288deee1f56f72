import type { Locator, Page } from '@playwright/test';

/** The home page's lookup, as a reader uses it. */
export class LookupPage {
  readonly page: Page;
  readonly box: Locator;
  readonly answer: Locator;
  readonly status: Locator;
  readonly note: Locator;

  constructor(page: Page) {
    this.page = page;
    const lookup = page.locator('error-lookup');
    this.box = lookup.locator('textarea');
    this.answer = lookup.locator('[data-answer]');
    this.status = lookup.locator(':scope > [role=status]');
    this.note = lookup.locator('[data-note]');
  }

  /**
   * Opens the home page and waits until the lookup, and what completes its answers, need no further request: the completer is
   * asked for last, when the worker has the whole catalogue.
   */
  async open(): Promise<void> {
    const completer = this.page.waitForResponse(/answerCompleter/);
    await this.page.goto('./');
    await this.page.evaluate((address) => import(address), (await completer).url());
  }

  /** Puts a text on the clipboard and the cursor into the box. */
  async copy(text: string): Promise<void> {
    await this.box.focus();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  /** Pastes a text with the keyboard, as a reader does. */
  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** Gives the box a text that no clipboard could hold, such as one with lone surrogates, as if it were pasted. */
  async pasteRaw(text: string): Promise<void> {
    await this.box.evaluate((box: HTMLTextAreaElement, pasted) => {
      box.focus();
      box.value = pasted;
      box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    }, text);
  }

  /** Drops a file on the lookup. */
  async drop(name: string, bytes: readonly number[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], file));
        return transfer;
      },
      [name, bytes] as const,
    );
    for (const type of ['dragover', 'drop']) {
      await this.page.dispatchEvent('error-lookup', type, { dataTransfer });
    }
  }

  /** The words of the reader's own text that are marked. */
  marked(): Promise<string[]> {
    return this.answer.locator('mark').allInnerTexts();
  }
}
