import type { DirtyShape } from './dirtyShapes.ts';

const REQUEST_ID = 'req_011CexampleExample0000001';

const apiError = (message: string) => ({
  type: 'error',
  error: { type: 'invalid_request_error', message },
  request_id: REQUEST_ID,
});

/** JSON in a string of JSON, so many times. */
const nested = (message: string, depth: number): string => {
  let text = JSON.stringify(apiError(message));
  for (let level = 0; level < depth; level++) text = JSON.stringify({ error: { message: text } });
  return text;
};

/** As Python prints a string: in single quotes, or in double ones where it holds an apostrophe. */
const pythonString = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text}"`
    : `'${text.replaceAll("'", String.raw`\'`)}'`;

const singleQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`\'`)}'`;

const pythonDict = (quoted: string): string =>
  `Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': ${quoted}}, 'request_id': '${REQUEST_ID}'}`;

/** A client puts its prefix there once: messages that are known with it are not printed behind another. */
const hasNoPrefix = (message: string): boolean => !message.startsWith('API Error');

/** What programs, clients and SDKs put around a message. */
export const PROGRAMS: readonly DirtyShape[] = [
  ['client prefix', (message) => `LLM request rejected: ${message}`],
  ['status before it', (message) => `API Error: 400 ${message}`, hasNoPrefix],
  ['log level before it', (message) => `[ERROR] ${message}`],
  ['JSON', (message) => JSON.stringify(apiError(message))],
  ['JSON on many lines', (message) => JSON.stringify(apiError(message), null, 2)],
  [
    'JSON after a status',
    (message) => `API Error: 400 ${JSON.stringify(apiError(message))}`,
    hasNoPrefix,
  ],
  [
    'JSON with escaped apostrophes',
    (message) => JSON.stringify({ message }).replaceAll("'", String.raw`\u0027`),
  ],
  ['JSON in a string', (message) => nested(message, 1)],
  ['JSON in a string in a string', (message) => nested(message, 2)],
  ['JSON in three strings', (message) => nested(message, 3)],
  ['Python dict', (message) => pythonDict(pythonString(message))],
  ['Python dict with escaped apostrophes', (message) => pythonDict(singleQuoted(message))],
  [
    'Python bytes',
    (message) => `Response body: b${singleQuoted(JSON.stringify(apiError(message)))}`,
  ],
  [
    'JavaScript object',
    (message) =>
      `{\n  status: 400,\n  error: {\n    type: 'invalid_request_error',\n    message: ${singleQuoted(message)}\n  },\n  requestID: '${REQUEST_ID}'\n}`,
  ],
  [
    'Python SDK trace',
    (message) =>
      `Traceback (most recent call last):\n  File "/home/me/app/main.py", line 42, in <module>\n    reply = client.messages.create(**body)\n  File "/usr/lib/python3.12/site-packages/anthropic/_base_client.py", line 1037, in _request\n    raise self._make_status_error_from_response(err.response) from None\nanthropic.BadRequestError: ${pythonDict(pythonString(message))}`,
  ],
  [
    'TypeScript SDK trace',
    (message) =>
      `BadRequestError: 400 ${JSON.stringify(apiError(message))}\n    at APIError.generate (/app/node_modules/@anthropic-ai/sdk/src/core/error.ts:72:14)\n    at process.processTicksAndRejections (node:internal/process/task_queues:105:5) {\n  status: 400,\n  headers: Headers {},\n  requestID: '${REQUEST_ID}'\n}`,
  ],
  [
    'Rust debug form',
    (message) => `Error: ApiError { status: 400, message: Some(${JSON.stringify(message)}) }`,
  ],
  [
    'log line',
    (message) => `2026-09-21T14:03:11.482Z ERROR [agent/embedded] run failed: ${message}`,
  ],
  ['system log', (message) => `Sep 21 14:03:11 devbox gateway[3127]: error: ${message}`],
  [
    'container log',
    (message) =>
      JSON.stringify({ log: `${message}\n`, stream: 'stderr', time: '2026-09-21T14:03:11Z' }),
  ],
  [
    'key and value log',
    (message) => `level=error ts=2026-09-21T14:03:11Z msg=${JSON.stringify(message)} attempt=3`,
  ],
  [
    'server-sent event',
    (message) => `event: error\ndata: ${JSON.stringify(apiError(message))}\n\n`,
  ],
  [
    'XML',
    (message) =>
      `<error><code>400</code><message>${message.replaceAll("'", '&apos;')}</message></error>`,
  ],
  ['YAML', (message) => `error:\n  status: 400\n  message: >-\n    ${message}\n`],
  ['cell of a CSV', (message) => `14:03,error,"${message.replaceAll('"', '""')}",3`],
  ['shell echo', (message) => `$ echo "$LAST_ERROR"\n${message}\n$ `],
  ['found by grep', (message) => `logs/agent.log:1043:${message}`],
];
