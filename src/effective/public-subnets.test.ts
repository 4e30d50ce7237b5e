import { describe, expect, it } from 'vitest';
import { known, unknown } from '../model/reading.ts';
import { judgeSubnets, publicSubnets } from './public-subnets.ts';

const FROM = { operation: 'ec2:DescribeRouteTables', at: '2026-11-01T00:00:00.000Z' };
const REFUSED = {
  kind: 'denied',
  operation: 'ec2:DescribeRouteTables',
  actions: ['ec2:DescribeRouteTables'],
} as const;

interface Table {
  readonly subnets?: readonly string[];
  readonly main?: boolean;
  readonly to?: string;
  readonly destination?: string;
  readonly active?: boolean;
  readonly region?: string;
  readonly vpc?: string;
}

function tables(...list: readonly Table[]) {
  return {
    unlisted: [],
    things: list.map((it, at) => ({
      kind: 'ec2:route-table' as const,
      id: `rtb-${at}`,
      account: '111122223333',
      region: it.region ?? 'eu-west-1',
      managedByAws: false,
      readings: {
        VpcId: known(it.vpc ?? 'vpc-1', FROM),
        Routes: known(
          [
            { destination: '10.0.0.0/16', target: 'local', active: true },
            ...(it.to === undefined
              ? []
              : [{ destination: it.destination ?? '0.0.0.0/0', target: it.to, active: it.active ?? true }]),
          ],
          FROM,
        ),
        subnetIds: known(it.subnets ?? [], FROM),
        isMain: known(it.main ?? false, FROM),
      },
    })),
  };
}

const asked = (read: Parameters<typeof publicSubnets>[3]) =>
  publicSubnets(['subnet-1'], 'vpc-1', 'eu-west-1', read);

describe('publicSubnets', () => {
  it.each<[string, readonly Table[], boolean]>([
    ['its own table leads to an internet gateway', [{ subnets: ['subnet-1'], to: 'igw-1' }], true],
    ['for IPv6', [{ subnets: ['subnet-1'], to: 'igw-1', destination: '::/0' }], true],
    ['for some addresses', [{ subnets: ['subnet-1'], to: 'igw-1', destination: '198.51.100.0/24' }], true],
    ['for a prefix list', [{ subnets: ['subnet-1'], to: 'igw-1', destination: 'pl-1' }], true],
    ['to a NAT gateway', [{ subnets: ['subnet-1'], to: 'nat-1' }], false],
    ['to an egress-only gateway', [{ subnets: ['subnet-1'], to: 'eigw-1', destination: '::/0' }], false],
    ['to a gateway that is gone', [{ subnets: ['subnet-1'], to: 'igw-1', active: false }], false],
    ['by the main table', [{ main: true, to: 'igw-1' }, { subnets: ['subnet-2'] }], true],
    ['another than the main table', [{ main: true, to: 'igw-1' }, { subnets: ['subnet-1'] }], false],
    ['the main table of another VPC', [{ main: true, to: 'igw-1', vpc: 'vpc-2' }, { main: true }], false],
    [
      'the same ids in another region',
      [{ main: true, to: 'igw-1', region: 'us-east-1' }, { main: true }],
      false,
    ],
  ])('%s', (_, list, isOpen) => {
    expect(asked(tables(...list))).toMatchObject({ open: isOpen ? ['subnet-1'] : [], unclear: null });
  });

  it('does not take the main table where another was not read', () => {
    const main = tables({ main: true });
    expect(asked({ ...main, unlisted: [{ region: 'eu-west-1', cause: REFUSED }] }).unclear).toEqual(REFUSED);
    expect(asked({ ...main, unlisted: [{ region: '*', cause: REFUSED }] }).unclear).toEqual(REFUSED);
    expect(asked({ ...main, unlisted: [{ region: 'us-east-1', cause: REFUSED }] }).unclear).toBeNull();
  });

  it('does not guess at routes that were not read', () => {
    const { things } = tables({ subnets: ['subnet-1'] });
    const closed = things.map((it) => ({ ...it, readings: { ...it.readings, Routes: unknown(REFUSED) } }));
    expect(asked({ unlisted: [], things: closed }).unclear).toEqual(REFUSED);
    expect(asked({ unlisted: [], things: [] }).unclear).toMatchObject({ kind: 'elsewhere' });
  });
});

it('an open subnet decides, whatever is not known of the others', () => {
  const found = { open: ['subnet-1'], unclear: REFUSED, restsOn: ['rtb-0'] };
  expect(judgeSubnets('instance', ['subnet-1', 'subnet-2'], found)).toMatchObject({ verdict: 'fail' });
  expect(judgeSubnets('instance', ['subnet-2'], { ...found, open: [] })).toMatchObject({
    verdict: 'unknown',
  });
});
