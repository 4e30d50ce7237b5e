import { account, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-ai-opt-out',
  title: 'AWS’s AI services may not keep the account’s content to learn from it',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Several of AWS’s AI services otherwise store what they are given, perhaps in other regions, to get better by it.',
  fix: 'Attach an AI services opt-out policy with optOut for the default to the root of the organization.',
  items: ['own.defaults'],
  aka: { prowler: ['organizations_opt_out_ai_services_policy'] },
  kind: 'aws:account',
  facts: ['aiServicesOptOut'],
  relations: { mine: account(['organization']) },
  judge({ facts: { aiServicesOptOut: services } }, { related: { mine } }) {
    if (mine.facts.organization === null)
      return notApplicable('Such policies are for organizations, and the account is in none.');
    if (services === null)
      return fail('No AI services opt-out policy holds for the account; expected: optOut for all.');
    const isOut = services.some(({ service, optedOut }) => service === 'default' && optedOut);
    const inside = services.filter(({ service, optedOut }) => service !== 'default' && !optedOut);
    if (isOut && inside.length === 0) return pass('The account has opted out of all AI services.');
    if (isOut)
      return fail(
        `Opted in again: ${inside.map(({ service }) => service).join(', ')}; expected: optOut for all.`,
      );
    return fail('The policy does not say optOut for the default; expected: optOut for all.');
  },
});
