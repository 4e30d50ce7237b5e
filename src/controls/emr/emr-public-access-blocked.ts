import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-public-access-blocked',
  title: 'EMR starts no cluster whose ports are open to everybody',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote: 'Nothing is open by that alone: clusters that are open are asked about apart.',
  why: 'Without the block, one careless rule gives a cluster with all its data to whoever scans the internet.',
  fix: 'Turn on block public access for EMR in every region, with no exception but port 22.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['emr_cluster_account_public_block_enabled'], securityHub: ['EMR.2'] },
  kind: 'aws:region',
  facts: ['emrBlockPublicAccess'],
  judge({ facts: { emrBlockPublicAccess: block } }) {
    if (!block.BlockPublicSecurityGroupRules)
      return fail('BlockPublicSecurityGroupRules is false; expected: true.');
    const wide = block.PermittedPublicSecurityGroupRuleRanges.filter(
      ({ MinRange, MaxRange }) => MinRange !== SSH || MaxRange !== SSH,
    );
    if (wide.length === 0)
      return pass('BlockPublicSecurityGroupRules is true, for all ports but SSH at most.');
    const told = wide.map(({ MinRange: from, MaxRange: to }) => (from === to ? from : `${from}–${to}`));
    return fail(
      `BlockPublicSecurityGroupRules is true, but lets these ports be open: ${told.join(', ')}; expected: none but 22.`,
    );
  },
});

/** The exception that AWS makes by default. */
const SSH = 22;
