/** Makes the report for support; the lookup loads it when the reader asks for it. */
import { SupportReport } from './SupportReport.ts';

customElements.define('support-report', SupportReport);
