import { momentStrings } from '../../../strings/moments.ts';
import { element } from '../../element.ts';
import { fillIn } from '../../../strings/fillIn.ts';
import { saveFile } from '../saveFile.ts';
import { calendarFile, type CalendarEvent } from './calendarFile.ts';
import { describeMoment } from './describeMoment.ts';
import { resetMoment } from './resetMoment.ts';

/** The page that explains what resets. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
  /** Its address inside the site. */
  readonly path: string;
}

/** A wait shorter than this needs no clock, and one shorter than that no calendar; milliseconds. */
const [NEEDS_CLOCK, NEEDS_CALENDAR] = [60_000, 300_000];

const saveButton = (event: CalendarEvent, name: string): HTMLElement => {
  const button = element('button', { type: 'button' }, momentStrings.calendarFile);
  button.addEventListener('click', () => {
    saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', calendarFile(event, Date.now()));
  });
  return button;
};

/**
 * Shows under a reset time or a wait when that is by the reader's clock, and offers it for the calendar.
 *
 * @param place the element that holds the value
 * @param label what the value is called
 * @param text the value
 * @param subject what resets; without it, nothing is offered for the calendar
 */
export const showMoment = (
  place: HTMLElement,
  label: string,
  text: string,
  subject: Subject | undefined,
): void => {
  const now = Date.now();
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const moment = resetMoment(text, now, zone);
  const say = (): void => {
    place.append(element('p', {}, describeMoment(moment, { now, zone }).join(' ')));
  };
  if ('ambiguous' in moment) {
    say();
    return;
  }
  const [start, end] = 'at' in moment ? [moment.at] : [moment.from, moment.to];
  if (Math.abs(start - now) >= NEEDS_CLOCK) say();
  if (start - now < NEEDS_CALENDAR || subject === undefined) return;
  const title = fillIn(momentStrings.event, { label, title: subject.title });
  const address = new URL(subject.path, location.href).href;
  const event = { title, address, start, ...(end !== undefined && { end }) };
  place.append(saveButton(event, subject.slug));
};
