import { NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-endpoint-service-known-principals',
  title: 'Endpoint services are offered to known accounts only',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Each principal that is allowed can ask for a way into the network; for `*` that is everybody with an AWS account.',
  fix: 'Remove the principals that nobody knows, and name the others in the configuration.',
  items: ['own.ec2-misconfig', 'own.data-leaks'],
  aka: { prowler: ['vpc_endpoint_services_allowed_principals_trust_boundaries'] },
  kind: 'ec2:vpc-endpoint-service',
  facts: ['allowedPrincipals'],
  settings: NOBODY_KNOWN,
  judge({ account, facts: { allowedPrincipals } }, { settings: { knownAccounts } }) {
    const known = new Set([account, ...knownAccounts]);
    const strangers = allowedPrincipals.filter((it) => !known.has(it.split(':')[4] ?? ''));
    if (strangers.length > 0) {
      return fail(
        `The service is offered to ${strangers.join(', ')}; expected: accounts named in knownAccounts.`,
      );
    }
    if (allowedPrincipals.length === 0) return pass('The service is offered to nobody outside the account.');
    return pass(`The service is offered to ${allowedPrincipals.join(', ')}.`);
  },
});
