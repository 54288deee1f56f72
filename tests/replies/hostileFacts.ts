import type { ReplyFacts } from '../../src/replies/replyFacts.ts';

/** Texts that mean something to a platform, each of which must arrive as the letters that it is. */
export const HOSTILE: readonly string[] = [
  '*bold* _under_ ~struck~ **very** __so__ ||hidden||',
  '<!channel> <@U012> <#C01> <https://evil.example|here> <script>alert(1)</script>',
  '[here](https://evil.example) ![picture](https://evil.example/a.png)',
  '@everyone @here @octocat #12 :warning: $x^2$ &amp; &lt;b&gt;',
  '# heading',
  '- list',
  '1. list',
  '> quote',
  '``` fence ` tick',
  String.raw`\* back\slash \\`,
];

/** What a reply is made of, with what is given. */
export const factsOf = (given: Partial<ReplyFacts> = {}): ReplyFacts => ({
  message: 'The teapot is empty',
  short: 'That means the pot. Please look into it.',
  ask: ['Is the lid on?', 'Which pot is it?'],
  verdict: [
    { label: 'Pay?', text: 'Not yet' },
    { label: 'Wait?', text: 'No' },
  ],
  action: 'Open the `lid`.',
  cases: [{ title: 'The pot is empty', check: 'Look into it.', expect: 'No tea.' }],
  link: 'https://tea.example/e/7/',
  ...given,
});
