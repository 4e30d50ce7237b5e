import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'ses-identity-not-public',
  title: 'Nobody outside sends mail from SES identities at will',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account can send mail in the name of a domain whose policy names everybody, and your customers cannot tell it from yours.',
  fix: "Name in the identity's policies the accounts that send, or delete the policies.",
  items: ['own.data-leaks'],
  aka: { prowler: ['ses_identity_not_publicly_accessible'] },
  kind: 'ses:identity',
  facts: ['Policies'],
  judge(identity) {
    const judged = Object.entries(identity.facts.Policies).map(([name, text]) =>
      judgePublicPolicy(`identity (policy ${name})`, identity, text),
    );
    const worst =
      judged.find(({ verdict }) => verdict === 'fail') ?? judged.find(({ verdict }) => verdict === 'unknown');
    if (worst !== undefined) return worst;
    if (judged.length === 0) return pass('The identity has no policy: only its own account sends from it.');
    return pass('No policy of the identity grants anything to the public.');
  },
});
