import type { Locator, Page } from '@playwright/test';

/** The search, on its own page or in the dialog over another one, as a reader uses it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly hits: Locator;
  readonly outcome: Locator;
  readonly status: Locator;
  readonly answer: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /search/i });
    this.field = page.getByRole('combobox', { name: /search/i });
    this.hits = page.getByRole('option').and(page.locator('.hit'));
    this.outcome = page.locator('.outcome');
    this.status = page.locator('.search-panel').getByRole('status');
    this.answer = page.locator('.search-panel [data-answer]');
  }

  /** Opens the search page, at the given search. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./search/${query}`);
    await this.field.waitFor();
  }

  /** Opens the dialog over a page that is not the search page. */
  async openDialog(key = '/'): Promise<void> {
    await this.page.goto('./errors/out-of-extra-usage/');
    await this.page.keyboard.press(key);
    await this.field.waitFor();
  }

  /** Pastes a text into the field with the keyboard. */
  async paste(text: string): Promise<void> {
    await this.field.focus();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** A filter, by its name. */
  select(label: string): Locator {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  /** Chooses a value of a filter by its name, without the number behind it. */
  async filter(label: string, value: string): Promise<void> {
    const select = this.select(label);
    await select.locator('option', { hasText: value }).first().waitFor({ state: 'attached' });
    await select.selectOption(value);
  }
}
