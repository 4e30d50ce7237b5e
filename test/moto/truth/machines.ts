import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, inEachRegion, passIf, text } from './rules.ts';

/** Instances and what they are made of. The seeding makes no route to an internet gateway, so nobody reaches any. */

const instances = (verdict: (it: Resource) => ReturnType<typeof passIf> | 'not-applicable') =>
  each('ec2', 'instance', verdict);
const every = (verdict: 'pass' | 'fail') => instances(() => verdict);

const isRunning = (it: Resource) => text(it, 'state') === 'running';

/** One snapshot for each image, of an instance's disk, which moto does not encrypt by itself. */
const snapshotsOfImages = inEachRegion((region, { manifest }) => ({
  verdict: 'fail' as const,
  count: manifest.resources.filter((it) => it.type === 'image' && it.region === region).length,
}));

/** The disk that an instance came with. */
const isImplicit = (volume: Resource) => volume.props['implicit'] === true;

export const MACHINES: Readonly<Record<string, Truth>> = {
  'ec2-instance-databases-not-exposed': every('pass'),
  'ec2-instance-exposed-ports-authorized': every('pass'),
  'ec2-instance-exposed-role-limited': every('pass'),
  'ec2-instance-internal-services-not-exposed': every('pass'),
  'ec2-instance-remote-administration-not-exposed': every('pass'),
  'ec2-instance-not-paravirtual': every('pass'),
  'ec2-instance-one-subnet': every('pass'),
  // Of an image that moto made when it started.
  'ec2-instance-image-current': every('pass'),
  'ec2-instance-no-public-address': instances((it) => passIf(!flag(it, 'public_ip'))),
  'ec2-instance-no-credentials-in-user-data': instances((it) => passIf(!flag(it, 'userdata_secret'))),
  // The seeding makes the machines of these names 400 days old.
  'ec2-instance-age': instances((it) =>
    isRunning(it) ? passIf(!/stopped|admin/.test(text(it, 'name'))) : 'not-applicable',
  ),
  // Stopped a moment ago.
  'ec2-instance-not-long-stopped': instances((it) => (isRunning(it) ? 'not-applicable' : 'pass')),

  'ec2-volume-attached': each('ec2', 'volume', (it) => passIf(flag(it, 'attached'))),
  // Images are made of an instance's disk just now; the snapshots of the others are 200 days old.
  'ec2-volume-recent-snapshot': each('ec2', 'volume', (it) => passIf(isImplicit(it))),
  'ec2-snapshot-encrypted': each('ec2', 'snapshot', (it) => passIf(flag(it, 'encrypted')), snapshotsOfImages),
  'ec2-image-not-public': each('ec2', 'image', (it) => passIf(!flag(it, 'public'))),
  'ec2-image-encrypted': each('ec2', 'image', () => 'fail'),
  'ec2-address-associated': each('ec2', 'elastic-ip', (it) => passIf(flag(it, 'associated'))),

  'ec2-launch-template-imdsv2': each('ec2', 'launch-template', (it) => passIf(flag(it, 'imdsv2'))),
  'ec2-launch-template-no-credentials': each('ec2', 'launch-template', () => 'pass'),
  'ec2-launch-template-no-public-address': each('ec2', 'launch-template', () => 'pass'),
  'ec2-launch-template-encrypted': each('ec2', 'launch-template', () => 'not-applicable'),
  'ec2-key-pair-used': each('ec2', 'key-pair', () => undefined),
  'ec2-spot-fleet-encrypted': each('ec2', 'spot-fleet', () => undefined),
};
