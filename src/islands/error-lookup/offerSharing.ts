import type { Finding, Reply } from '../../answers/replyTo.ts';
import { repliesPath } from '../../paths.ts';
import { sendStrings } from '../../strings/replies.ts';
import { reportStrings } from '../../strings/reports.ts';
import { element } from '../element.ts';
import replyScript from '../send-reply/send-reply.ts?worker&url';
import reportScript from '../support-report/support-report.ts?worker&url';

/** Something behind a line that opens it; what it needs is loaded when it is opened for the first time. */
const openedLater = (title: string, fill: (place: HTMLElement) => Promise<void>): HTMLElement => {
  const details = element('details', { class: 'sharing' }, element('summary', {}, title));
  const open = (): void => {
    fill(details).catch(() => {
      details.addEventListener('toggle', open, { once: true });
    });
  };
  details.addEventListener('toggle', open, { once: true });
  return details;
};

/**
 * Offers to send an answer to others: the reply with its link, and the report for support. Both are asked for only when they
 * are opened, by the variant's name; nothing of the reader's text goes along.
 *
 * @param text the whole text that was answered
 * @example
 * area.append(...offerSharing(finding, reply, text));
 */
export const offerSharing = (
  { known: { slug, title } }: Finding,
  { readings, passage }: Reply,
  text: string,
): HTMLElement[] => {
  const replies = repliesPath(slug);
  const part = passage?.pieces.map((piece) => piece.text).join('') ?? '';
  return [
    openedLater(sendStrings.title, async (place) => {
      await import(/* @vite-ignore */ replyScript);
      place.append(element('send-reply', { 'data-replies': replies, 'data-shown': '' }));
    }),
    openedLater(reportStrings.title, async (place) => {
      await import(/* @vite-ignore */ reportScript);
      const report = element('support-report');
      place.append(report);
      await report.show({ title, values: readings, replies, text, part });
    }),
  ];
};
