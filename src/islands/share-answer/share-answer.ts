/** What an answer is shared with: the reply with its link, and the report for support. */
import type { Reply } from '../../answers/replyTo.ts';
import { repliesPath } from '../../paths.ts';
import { sendStrings } from '../../strings/replies.ts';
import { reportStrings } from '../../strings/reports.ts';
import { element } from '../element.ts';
import { SendReply } from '../send-reply/SendReply.ts';
import { SupportReport } from './SupportReport.ts';

// The page may have the tools of its own reply already.
if (!customElements.get('send-reply')) customElements.define('send-reply', SendReply);
customElements.define('support-report', SupportReport);

/**
 * Makes the tools with which an answer is shared; they fetch what they need, and nothing of the text goes along.
 *
 * @param text the whole text that was answered
 * @example
 * place.append(...shareAnswer(reply, text));
 */
export const shareAnswer = (reply: Reply, text: string): Node[] => {
  const [first] = reply.findings;
  if (first === undefined) return [];
  const { slug, title } = first.known;
  const replies = repliesPath(slug);
  const part = reply.passage?.pieces.map((piece) => piece.text).join('') ?? '';
  // Of a prefix its name, because what stands in the text may be anything.
  const values = reply.readings.map(({ label, text: value, link }) => ({
    label,
    text: link?.title ?? value,
  }));
  const report = element('support-report');
  void report.show({ title, values, replies, text, part });
  return [
    element('h3', {}, sendStrings.title),
    element('send-reply', { 'data-replies': replies }),
    element('h3', {}, reportStrings.title),
    report,
  ];
};
