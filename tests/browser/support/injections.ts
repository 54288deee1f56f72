/** What would run if a text became a page: a dialog, which a test notices. */
const RUN = 'alert(1)';
const SCRIPT = `<script>${RUN}</script>`;
const IMAGE = `<img src=x onerror=${RUN}>`;
const VECTOR = `<svg onload=${RUN}>`;
const LINK = `<a href="javascript:${RUN}">x</a>`;

/** Every pair of one of these and one of those. */
const combine = <A, B>(some: readonly A[], others: readonly B[], join: (a: A, b: B) => string) =>
  some.flatMap((a) => others.map((b) => join(a, b)));

/** Elements that run something by themselves, with the event by which they do. */
const HANDLERS = [
  ...[
    'img src=x:onerror',
    'svg:onload',
    'body:onload',
    'iframe src=x:onload',
    'video src=x:onerror',
  ],
  ...['audio src=x:onerror', 'input autofocus:onfocus', 'select autofocus:onfocus'],
  ...['textarea autofocus:onfocus', 'button autofocus:onfocus', 'details open:ontoggle'],
  ...[
    'marquee:onstart',
    'object data=x:onerror',
    'embed src=x:onload',
    'link rel=stylesheet href=x:onerror',
  ],
  ...['style:onload', 'x-y tabindex=1 autofocus:onfocus', 'p popover:onbeforetoggle'],
].map((text) => text.split(':') as [element: string, event: string]);

const handlers = combine(
  HANDLERS,
  [' =', '/=', '\n=', "\t='", ' ="'],
  ([element, event], [before = ' ', , quote = '']) =>
    `<${element}${before}${event}=${quote}${RUN}${quote}>`,
);

const PROTOCOLS = [
  ...[
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    'java\nscript:',
    '\u0001javascript:',
    ' javascript:',
  ],
  ...[
    'javascript&colon;',
    '&#106;avascript:',
    '&#x6A;avascript:',
    'data:text/html,<script>',
    'vbscript:',
  ],
  'blob:',
];
const CARRIERS = [
  ...[
    '<a href="*">x</a>',
    '<iframe src="*"></iframe>',
    '<form action="*"><button>x</button></form>',
  ],
  ...[
    '<object data="*"></object>',
    '<base href="*">',
    '<svg><a xlink:href="*"><text>x</text></a></svg>',
  ],
];
const protocols = combine(CARRIERS, PROTOCOLS, (carrier, protocol) =>
  carrier.replace('*', () => protocol + RUN),
);

/** What stands open in a page where a text might be put, closed. */
const CLOSINGS = [
  ...[
    '">',
    "'>",
    '`>',
    '</title>',
    '</textarea>',
    '</pre></code></mark>',
    '</script>',
    '</style>',
    '-->',
  ],
  ...[
    ']]>',
    '</template>',
    '</noscript>',
    '</svg>',
    '</option></select>',
    '</dialog>',
    '\\"}</script>',
  ],
];
const closings = combine(
  CLOSINGS,
  [SCRIPT, IMAGE, VECTOR],
  (closing, payload) => closing + payload,
);

const codes = (text: string, write: (code: number) => string): string =>
  Array.from(text, (sign) => write(sign.codePointAt(0) ?? 0)).join('');
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** The same in other letters, which a page must not read once more. */
const ENCODINGS: ((text: string) => string)[] = [
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => codes(text, (code) => `&#${String(code)};`),
  (text) => codes(text, (code) => `&#x${hex(code, 4)}`),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => codes(text, (code) => String.raw`\u` + hex(code, 4)),
  (text) => codes(text, (code) => String.raw`\x` + hex(code, 2)),
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => text.replaceAll('<', '<\0'),
  (text) => text.replaceAll('<', '<!--x-->').replaceAll('>', '>'),
];
const encodings = combine(ENCODINGS, [SCRIPT, IMAGE, LINK], (encode, payload) => encode(payload));

/** Marks that turn the direction of writing, or that nobody sees. */
const MARKS = ['\u202E', '\u2067', '\u200B', '\uFEFF', '\u00AD', '\u061C'];
const marks = combine(
  MARKS,
  [SCRIPT, IMAGE],
  (mark, payload) => mark + payload.replaceAll('s', `s${mark}`),
);

const inVectors = [
  ...['<set attributeName=href to=*>', '<animate onbegin=*>', '<use href="data:image/svg+xml,*">'],
  ...['<foreignObject><iframe src="javascript:*"></foreignObject>', '<script>*</script>'],
  ...[
    '<image href=x onerror=*>',
    '<style>@import "//example.com/x";</style>',
    '<desc><img src=x onerror=*>',
  ],
].map((inner) => `<svg>${inner.replace('*', () => RUN)}</svg>`);

const templates = [
  ...[
    '{{*}}',
    '{{constructor.constructor("*")()}}',
    '${*}',
    '#{*}',
    '<%= * %>',
    '[[${*}]]',
    '{%*%}',
  ],
  ...['@{*}', '<div ng-app>{{*}}</div>', '<p v-html="*">', '<p x-init="*">', '<p hx-on:load="*">'],
].map((text) => text.replace('*', () => RUN));

const names = [
  ...[
    '<form name=body>',
    '<img name=getElementById>',
    '<a id=location href=x>',
    '<input name=attributes>',
  ],
  ...['__proto__', 'constructor', 'toString', '__proto__[x]=1', 'constructor.prototype.x=1'],
];

/** Texts that try to become part of a page: each of the known families, in all combinations. */
export const injections: readonly string[] = [
  ...new Set([
    ...handlers,
    ...protocols,
    ...closings,
    ...encodings,
    ...marks,
    ...inVectors,
    ...templates,
    ...names,
  ]),
];
