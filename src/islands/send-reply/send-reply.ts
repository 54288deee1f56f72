/**
 * Copies replies, and links to places of the page. Ready-made texts are fetched when they are asked for: that is lighter for every page than the
 * code that makes them, and what is copied is letter for letter what the tests have read.
 */
import '../link-places/link-places.ts';
import { SendReply } from './SendReply.ts';

// The answer of a search on this page may have brought it already.
if (!customElements.get('send-reply')) customElements.define('send-reply', SendReply);
