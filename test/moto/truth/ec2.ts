import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, eachRegion, flag, has, inEachRegion, passIf, text } from './rules.ts';

/** One rule as the seeding writes it. */
type Rule = readonly [
  protocol: string,
  from: number | null,
  to: number | null,
  v4: string | null,
  v6: string | null,
];

/** Whether the whole internet gets through to a TCP port, by one rule or by two halves of the address space. */
function opens(group: Resource, port: number): boolean {
  if (flag(group, 'is_default')) return false;
  const rules = (group.props['rules'] as readonly Rule[]).filter(
    ([protocol, from, to]) =>
      protocol === '-1' || (protocol === 'tcp' && Number(from) <= port && port <= Number(to)),
  );
  const v4 = rules.map((rule) => rule[3]);
  return (
    v4.includes('0.0.0.0/0') ||
    (v4.includes('0.0.0.0/1') && v4.includes('128.0.0.0/1')) ||
    rules.some((rule) => rule[4] === '::/0')
  );
}

/** The default group of the default VPC, which moto makes in every region: it admits its own members alone. */
const defaultGroup = (verdict: 'pass' | 'fail') => inEachRegion(() => ({ verdict, count: 1 }));

function securityGroup(isGood: (group: Resource) => boolean): Truth {
  return each('ec2', 'security-group', (it) => passIf(isGood(it)), defaultGroup('pass'));
}

/** Databases that the seeding opens: MySQL, PostgreSQL, MongoDB. */
const DATABASE_PORTS = [3306, 5432, 27017];

/** The default VPC of a region where no network was seeded; elsewhere the manifest names it. */
const untouchedVpc = (verdict: 'pass' | 'fail') =>
  inEachRegion((region, { manifest }) => ({
    verdict,
    count: manifest.resources.some((it) => it.type === 'vpc' && it.region === region) ? 0 : 1,
  }));

/** `create_image` makes a snapshot of the instance's one volume, twice at each step of the scale. */
const snapshotsOfImages = inEachRegion((region, { manifest }) => ({
  verdict: 'pass' as const,
  count: manifest.resources.filter((it) => it.type === 'image' && it.region === region).length,
}));

export const EC2: Readonly<Record<string, Truth>> = {
  'ec2-security-group-ssh-closed': securityGroup((it) => !opens(it, 22)),
  'ec2-security-group-rdp-closed': securityGroup((it) => !opens(it, 3389)),
  'ec2-security-group-database-ports-closed': securityGroup(
    (it) => !DATABASE_PORTS.some((port) => opens(it, port)),
  ),
  'ec2-security-group-all-traffic-closed': securityGroup((it) => !has(it, 'ec2.sg.open-all')),
  'ec2-default-security-group-closed': each(
    'ec2',
    'security-group',
    (it) => (flag(it, 'is_default') ? passIf(flag(it, 'restricted')) : 'not-applicable'),
    defaultGroup('fail'),
  ),
  'ec2-default-vpc-unused': each(
    'ec2',
    'vpc',
    (it) => (flag(it, 'default') ? 'pass' : 'not-applicable'),
    untouchedVpc('pass'),
  ),
  'ec2-vpc-flow-logs': each('ec2', 'vpc', (it) => passIf(flag(it, 'flow_logs')), untouchedVpc('fail')),
  'ec2-instance-imdsv2': each('ec2', 'instance', (it) => passIf(flag(it, 'imdsv2'))),
  // The seeding asks for one hop.
  'ec2-instance-imds-hop-limit': each('ec2', 'instance', () => 'pass'),
  'ec2-instance-role-attached': each('ec2', 'instance', (it) => passIf(!has(it, 'ec2.instance.no-profile'))),
  'ec2-volume-encrypted': each('ec2', 'volume', (it) => passIf(flag(it, 'encrypted'))),
  'ec2-snapshot-not-public': each(
    'ec2',
    'snapshot',
    (it) => passIf(text(it, 'share') !== 'public'),
    snapshotsOfImages,
  ),
  'ec2-ebs-encryption-by-default': eachRegion((state) => passIf(state.ebs_encryption_by_default)),
};
