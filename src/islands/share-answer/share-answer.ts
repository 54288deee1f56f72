/** Fills the place in which an answer is shared: the reply with its link, and the report for support. */
import { repliesPath } from '../../paths.ts';
import { sendStrings } from '../../strings/replies.ts';
import { reportStrings } from '../../strings/reports.ts';
import { element } from '../element.ts';
import { SendReply } from '../send-reply/SendReply.ts';
import { SupportReport } from './SupportReport.ts';

// The page may have the tools of its own reply already.
if (!customElements.get('send-reply')) customElements.define('send-reply', SendReply);
customElements.define('support-report', SupportReport);

addEventListener('unreject:share', ({ detail: { place, reply, text } }) => {
  const [first] = reply.findings;
  if (first === undefined) return;
  const { slug, title } = first.known;
  const replies = repliesPath(slug);
  const part = reply.passage?.pieces.map((piece) => piece.text).join('') ?? '';
  // Of a prefix its name, because what stands in the text may be anything.
  const values = reply.readings.map(({ label, text: value, link }) => ({
    label,
    text: link?.title ?? value,
  }));
  const report = element('support-report');
  place.append(
    element('h3', {}, sendStrings.title),
    element('send-reply', { 'data-replies': replies }),
    element('h3', {}, reportStrings.title),
    report,
  );
  void report.show({ title, values, replies, text, part });
});
