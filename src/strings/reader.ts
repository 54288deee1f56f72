/** What the reader may say of themselves, and what follows from it. The keys stand in content and in addresses. */
export const readerStrings = {
  title: 'Fits me',
  anyone: 'any tool, plan and role',
  tool: 'Tool',
  plan: 'Plan or login',
  role: 'Role',
  any: 'Any',
  plans: {
    free: 'Free',
    pro: 'Pro',
    max: 'Max',
    ultra: 'Ultra',
    team: 'Team',
    enterprise: 'Enterprise',
    'api-key': 'API key',
    cloud: 'Cloud provider',
  },
  roles: {
    own: 'My own account',
    member: 'Member of an organisation',
    admin: 'Owner or admin',
  },
  remember: 'Remember on this device',
  forget: 'Show all alike again',
  explained:
    'What is not for you steps back and stays on the page. Your choice stands in the address only, unless you have it remembered.',
  /** Of a message that we know from other tools only. */
  notSeen: 'Not seen in your tool',
  notFor: { tool: 'Not for your tool', plan: 'Not for your plan', role: 'Not for your role' },
  loadFailed: 'The list of tools did not load.',
} as const;
