/** The parts of the lookup's markup; see ErrorLookup.astro. */
export interface LookupParts {
  readonly host: HTMLElement;
  readonly form: HTMLFormElement;
  readonly box: HTMLTextAreaElement;
  /** The way to a file for those who do not drag. */
  readonly file: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  /** Says what the box shows of a long text, or which file it is from. */
  readonly note: HTMLElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

/**
 * Finds the parts of the lookup.
 *
 * @throws {Error} when the markup lacks one
 * @example
 * lookupParts(element).box.value;
 */
export const lookupParts = (host: HTMLElement): LookupParts => {
  const part = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
    const found = host.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`<${host.localName}> has no ${selector}: put it into ErrorLookup.astro.`);
  };
  return {
    host,
    form: part('form', HTMLFormElement),
    box: part('textarea', HTMLTextAreaElement),
    file: part('input[type=file]', HTMLInputElement),
    clear: part('[data-clear]', HTMLButtonElement),
    note: part('[data-note]', HTMLElement),
    status: part('[role=status]', HTMLElement),
    answer: part('[data-answer]', HTMLElement),
  };
};
