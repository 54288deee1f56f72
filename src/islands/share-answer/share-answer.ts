/** What an answer is shared with: the reply with its link, and the report for support. */
import type { Finding, Reply } from '../../answers/replyTo.ts';
import { repliesPath } from '../../paths.ts';
import { sendStrings } from '../../strings/replies.ts';
import { reportStrings } from '../../strings/reports.ts';
import { element } from '../element.ts';
import { SendReply } from '../send-reply/SendReply.ts';
import { offerLink } from './offerLink.ts';
import { offerPlaces } from './offerPlaces.ts';
import { SupportReport } from './SupportReport.ts';

// The page may have the tools of its own reply already.
if (!customElements.get('send-reply')) customElements.define('send-reply', SendReply);
customElements.define('support-report', SupportReport);

const offerReport = (
  { passage, readings: values }: Reply,
  { known: { slug, title } }: Finding,
  text: string,
): Node[] => {
  const part = passage?.pieces.map((piece) => piece.text).join('') ?? '';
  const report = element('support-report');
  void report.show({ title, values, replies: repliesPath(slug), text, part });
  return [element('h3', {}, reportStrings.title), report];
};

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
  const replies = repliesPath(first.known.slug);
  return [
    element('h3', {}, sendStrings.title),
    element('send-reply', { 'data-replies': replies }),
    ...offerPlaces(replies),
    ...offerLink(reply, replies),
    // What came with a link is for somebody else to report.
    ...(reply.origin ? [] : offerReport(reply, first, text)),
  ];
};
