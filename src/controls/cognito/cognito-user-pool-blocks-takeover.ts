import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-blocks-takeover',
  title: 'Cognito user pools stop sign-ins that look like a takeover',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Sign-ins that Cognito itself holds for risky go through, where nobody told it to do anything about them.',
  fix: 'Let threat protection block such sign-ins, or demand MFA, at every level of risk.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_blocks_potential_malicious_sign_in_attempts'] },
  kind: 'cognito:user-pool',
  facts: ['AdvancedSecurityMode', 'risk'],
  settings: {
    /** What counts as stopping one. */
    actions: ['BLOCK', 'MFA_REQUIRED'] as readonly string[],
  },
  judge({ facts: { AdvancedSecurityMode: mode, risk } }, { settings }) {
    if (mode !== 'ENFORCED')
      return fail(`AdvancedSecurityMode is ${mode}, so nothing is stopped; expected: ENFORCED.`);
    const weak = LEVELS.flatMap((level) => {
      const action = risk.takeover[level] ?? 'not set';
      return settings.actions.includes(action) ? [] : [`${level} (${action})`];
    });
    if (weak.length === 0) return pass(`Risky sign-ins of every level are stopped.`);
    return fail(
      `Let in are sign-ins of the risk ${weak.join(', ')}; expected: ${settings.actions.join(' or ')}.`,
    );
  },
});

const LEVELS = ['low', 'medium', 'high'] as const;
