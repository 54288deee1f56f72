import { expect, test } from 'vitest';
import { pageRequests } from '../../../src/cli/weighing/pageRequests.ts';

test.each([
  ['<script src="/a.js"></script>', '/a.js', 'script', 'complete'],
  ["<script defer src='/a.js'></script>", '/a.js', 'script', 'later'],
  ['<script type=module src=/a.js></script>', '/a.js', 'script', 'later'],
  ['<script type="module">import"./a.js";go()</script>', './a.js', 'script', 'later'],
  ['<link rel="modulepreload" href="/a.js">', '/a.js', 'script', 'later'],
  ['<link rel="preload" as="fetch" href="/a.json">', '/a.json', 'other', 'later'],
  ['<link rel="stylesheet" href="/a.css">', '/a.css', 'style', 'complete'],
  ['<link rel="stylesheet" media="print" href="/a.css">', '/a.css', 'style', 'later'],
  ['<img alt="a > b" src="/a.svg">', '/a.svg', 'image', 'complete'],
  ['<look-up data-fetches="/a.json"></look-up>', '/a.json', 'other', 'fetch'],
  ['<look-up data-follows="/b.json"></look-up>', '/b.json', 'other', 'follow'],
])('%s', (html, address, kind, stage) => {
  expect(pageRequests(html)).toEqual([{ address, kind, stage }]);
});

test.each([
  '<script>const html = \'<img src="/a.png">\';</script>',
  '<!-- <script src="/a.js"></script> -->',
  '<img loading="lazy" src="/a.png">',
  '<img src="data:image/png;base64,AA">',
  '<link rel="canonical" href="/a/"><link rel="icon" href="/a.svg">',
  '<script type="module">import("./later.js")</script>',
])('asks for nothing: %s', (html) => {
  expect(pageRequests(html)).toEqual([]);
});
