import { wordPattern, type SecretKind } from './secretKind.ts';

/** A line of a key, as it stands in a file or escaped in JSON, and the line that ends it. */
const BASE64_LINE = String.raw`(?:\\{1,4}[rn]|\s){1,8}[A-Za-z0-9+/=]`;
const PEM_END = String.raw`(?:\\{1,4}[rn]|\s){0,8}-----END [A-Z ]{3,40}-----`;

/** Keys and tokens that are known by their form, whatever stands around them. */
export const KEY_KINDS: readonly SecretKind[] = [
  {
    mask: 'privateKey',
    pattern: new RegExp(
      `-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----(?:${BASE64_LINE}{20,100}){0,200}(?:(?:${BASE64_LINE}{1,100})?${PEM_END})?`,
      'g',
    ),
  },
  {
    mask: 'sshKey',
    pattern:
      /(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA[\w+/]{20,2000}={0,3}(?: [\w.-]{1,64}@[\w.-]{1,64})?/g,
  },
  { mask: 'anthropicKey', pattern: wordPattern(String.raw`sk-ant-[\w-]{8,400}`) },
  { mask: 'openRouterKey', pattern: wordPattern(String.raw`sk-or-[\w-]{12,200}`) },
  {
    mask: 'openAiKey',
    pattern: wordPattern(
      String.raw`sk-(?:(?:proj|svcacct|admin|None)-[\w-]{12,300}|[A-Za-z0-9]{20,200})`,
    ),
  },
  {
    mask: 'googleKey',
    pattern: wordPattern(String.raw`(?:AIza[\w-]{30,60}|ya29\.[\w.-]{20,500})`),
  },
  {
    mask: 'awsKey',
    pattern: wordPattern('(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])'),
  },
  { mask: 'gitHubKey', pattern: wordPattern(String.raw`(?:gh[opsur]|github_pat)_\w{20,255}`) },
  { mask: 'slackKey', pattern: wordPattern(String.raw`(?:xox[a-z]|xapp)-[\w-]{10,200}`) },
  { mask: 'slackKey', pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,90}/g },
  { mask: 'huggingFaceKey', pattern: wordPattern('hf_[A-Za-z0-9]{20,100}') },
  { mask: 'xaiKey', pattern: wordPattern('xai-[A-Za-z0-9]{20,200}') },
  { mask: 'groqKey', pattern: wordPattern('gsk_[A-Za-z0-9]{20,200}') },
  {
    mask: 'apiKey',
    pattern: wordPattern(String.raw`(?:glpat-|npm_|[rs]k_live_|pplx-|nvapi-|r8_)[\w-]{16,200}`),
  },
  { mask: 'jwt', pattern: wordPattern(String.raw`eyJ[\w-]{6,4000}(?:\.[\w-]{2,8000}){1,4}`) },
];
