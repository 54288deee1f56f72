import { injections } from './injections.ts';
import { pastes } from './pastes.ts';

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)>',
  '<textarea autofocus onfocus=alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<link rel=stylesheet href=//example.com/x.css>',
  '<style>@import "//example.com/x.css";</style>',
  '<style>*{display:none}</style>',
  '<base href=//example.com/>',
  '<meta http-equiv=refresh content="0;url=//example.com">',
  '<form action=//example.com><button>x</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '</textarea><img src=x onerror=alert(1)>',
  '</pre></code></mark><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<IMG SRC=JaVaScRiPt:alert(1)>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img/src/onerror=alert(1)>',
  '<search-dialog></search-dialog><error-lookup></error-lookup>',
  '<dialog open>x</dialog>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '\\u003cimg src=x onerror=alert(1)\\u003e',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '`<img src=x onerror=alert(1)>`',
  'javascript:alert(1)//',
  '__proto__ constructor toString hasOwnProperty',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '{text} {words} {provider} {reason} {count}',
  "$& $1 $` $' $$",
];

const characters: string[] = [
  // lone high surrogates
  '\uD83D'.repeat(500),
  // lone low surrogates
  '\uDE00'.repeat(500),
  // surrogates the wrong way round
  '\uDE00\uD83D'.repeat(500),
  // null bytes
  '\0'.repeat(500),
  // control characters
  String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i)),
  // terminal sequences
  '\x1B[31mred\x1B[0m\x1B]8;;https://example.com\x07link\x1B]8;;\x07',
  // terminal sequences that never end
  '\x1B]8;;'.repeat(5000),
  // right-to-left text
  'خطأ: تم رفض الطلب \u202E\u2067txt\u2069\u202C',
  // combining marks
  `e${'\u0301'.repeat(5000)}`,
  // joined emoji
  '👩‍👩‍👧‍👦'.repeat(500),
  // zero-width characters
  '\u200B\u200C\u200D\uFEFF'.repeat(500),
  // noncharacters
  '\uFFFE\uFFFF\u{10FFFF}'.repeat(300),
  // line separators
  '\u2028\u2029\u0085\v\f\r'.repeat(300),
  // only spaces
  ' '.repeat(5000),
  // a million quotes
  '"'.repeat(1_000_000),
  // a million backslashes
  '\\'.repeat(1_000_000),
  // a million open braces
  '{'.repeat(1_000_000),
  // a million angle brackets
  '<'.repeat(1_000_000),
  // a million line breaks
  '\n'.repeat(1_000_000),
  // a word of a million letters
  'a'.repeat(1_000_000),
  // the same words over and over
  'out of extra usage '.repeat(50_000),
  // random bytes
  String.fromCharCode(...Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 256)),
];

const shown = [...new Set([...markup, ...injections])];
const brief = characters.filter((text) => text.length < 10_000);

/** Texts that are meant to break a page, each alone and around a real message, so that they are shown back. */
export const hostileTexts: readonly string[] = [
  ...shown,
  ...shown.map((text) => `${text} ${pastes.extraUsage} ${text}`),
  ...characters,
  ...brief.map((text) => `${text}\n${pastes.extraUsage}\n${text}`),
];
