import { NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-peering-known-accounts',
  title: 'VPCs are peered with known accounts only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A peering joins two networks: whoever breaks into the other one stands before your security groups from within.',
  fix: 'Delete the peering, or name the account in the configuration if it is one of yours.',
  items: ['own.isolation', 'own.ec2-misconfig'],
  aka: { cloudsploit: ['vpcPeeringConnections'] },
  kind: 'ec2:vpc-peering',
  facts: ['status', 'requester', 'accepter'],
  settings: NOBODY_KNOWN,
  judge({ account, facts: { status, requester, accepter } }, { settings: { knownAccounts } }) {
    if (status === 'pending-acceptance') return notApplicable('Nobody has accepted the peering yet.');
    const others = [requester, accepter].map(({ ownerId }) => ownerId).filter((id) => id !== account);
    const strangers = others.filter((id) => !knownAccounts.includes(id));
    if (strangers.length > 0) {
      return fail(
        `The VPC is peered with account ${strangers.join(', ')}; expected: one named in knownAccounts.`,
      );
    }
    return others.length === 0
      ? pass('Both VPCs are of this account.')
      : pass(`The VPC is peered with the known account ${others.join(', ')}.`);
  },
});
