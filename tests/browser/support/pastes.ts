/** Texts as readers paste them; the messages are wordings of the catalogue. */
export const pastes = {
  extraUsage:
    "LLM request rejected: You're out of extra usage. Add more at claude.ai/settings/usage and keep going.",
  extraUsageJson:
    'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"You\'re out of extra usage. Add more at claude.ai/settings/usage and keep going."},"request_id":"req_011CexampleExample0000001"}',
  sessionLimit: "You've hit your session limit · resets 4pm (Europe/Berlin)",
  bedrock: '⎿ API Error (429 Too many tokens, please wait before trying again.)',
  aprilCredit:
    "Third-party apps now draw from your extra usage, not your plan limits. We've added a $20 credit to get you started. Claim it at claude.ai/settings/usage and keep going.",
  unknownLimit:
    '{"type":"error","error":{"type":"rate_limit_error","message":"The quokkas nap beneath the pergola till dusk"}}',
  strangersNumbers: 'Of 404 guests 429 stayed for dinner, and 500 glasses broke in the kitchen.',
  warning: 'Approaching weekly limit',
  stranger: 'Something else went wrong in the kitchen, and nobody knows what it was.',
} as const;
