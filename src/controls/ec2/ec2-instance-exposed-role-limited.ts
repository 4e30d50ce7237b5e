import { internetExposure } from '../../effective/network/internet-exposure.ts';
import { NETWORK } from '../../effective/network/relations.ts';
import { graphFor } from '../../effective/permissions/analysis.ts';
import { unlistedCause } from '../../effective/permissions/authorization.ts';
import { workloadAdminVerdict } from '../../effective/permissions/instance-admin.ts';
import { notListed } from '../../effective/permissions/not-listed.ts';
import { PRINCIPALS, WORKLOADS } from '../../effective/permissions/relations.ts';
import { describeCause } from '../../model/causes.ts';
import { control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-exposed-role-limited',
  title: 'Instances that the internet reaches are no administrators',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'A flaw in whatever the instance serves then gives away the whole account and not only the machine.',
  fix: 'Give the instance a role of the actions that it uses, or take it off the internet.',
  items: ['own.ec2-misconfig', 'iam.least-privilege'],
  aka: {
    prowler: ['ec2_instance_internet_facing_with_instance_profile'],
    cloudsploit: ['ec2PrivilegeAnalysis'],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces', 'VpcId', 'IamInstanceProfile'],
  relations: { ...NETWORK, ...PRINCIPALS, ...WORKLOADS },
  judge({ account, region, arn = '', facts }, { related }) {
    if (facts.IamInstanceProfile === null) return { ...pass('The instance has no role.'), restsOn: [] };
    const place = { region, VpcId: facts.VpcId };
    const { open, perhaps, restsOn } = internetExposure(facts.NetworkInterfaces, place, related);
    if (open.length === 0 && perhaps.length === 0) {
      return { ...pass('The internet does not reach the instance.'), restsOn };
    }
    const cause = unlistedCause(related);
    if (cause !== undefined) return notListed(cause);
    const verdict = workloadAdminVerdict(graphFor(related, account), arn);
    // Of a role that leads nowhere it does not matter who reaches it.
    if (verdict.verdict !== 'fail') return verdict;
    const [doubt] = perhaps;
    if (open.length === 0 && doubt !== undefined) {
      const reason = `Cannot tell what the internet reaches: ${describeCause(doubt.cause)}.`;
      return { verdict: 'unknown', reason, cause: doubt.cause };
    }
    return { ...verdict, restsOn: [...restsOn, ...(verdict.restsOn ?? [])] };
  },
});
