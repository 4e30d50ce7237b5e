import { describe, expect, it } from 'vitest';
import { closedRegions, partitionOfRegion } from './closed-regions.ts';

const ACCOUNT = '111122223333';
const ORGANIZATION = { id: 'o-abcdefghij', managementAccountId: '444455556666' };
const FULL = { Effect: 'Allow', Action: '*', Resource: '*' };

function level(...Statement: readonly object[]) {
  return [{ Id: 'p', Name: 'p', Content: JSON.stringify({ Version: '2012-10-17', Statement }) }];
}

function open(...levels: readonly (readonly object[])[]): readonly string[] {
  const policies = levels.map((it) => level(...it));
  return closedRegions(ACCOUNT, ORGANIZATION, policies, 'aws').open;
}

const outside = (operator: string, more: object = {}) => ({
  Effect: 'Deny',
  NotAction: ['iam:*', 'sts:*', 'support:*'],
  Resource: '*',
  Condition: { [operator]: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] }, ...more },
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html
describe('regions under service control policies', () => {
  it.each([
    ['none that limits', [[FULL]], 17],
    ['a denial outside of two regions', [[FULL, outside('StringNotEquals')], [FULL]], 2],
    [
      'a denial that leaves a role out',
      [
        [
          FULL,
          outside('StringNotEquals', { ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/holding' } }),
        ],
      ],
      2,
    ],
    [
      'a list of what is allowed where',
      [[{ ...FULL, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }]],
      1,
    ],
    ['a denial of one region', [[FULL, { ...outside('StringEquals'), NotAction: 'iam:*' }]], 15],
    ['a denial of other things', [[FULL, { Effect: 'Deny', Action: 's3:*', Resource: '*' }]], 17],
    [
      'a denial of machines without a tag, which says nothing of regions',
      [[FULL, { ...FULL, Effect: 'Deny', Condition: { Null: { 'aws:RequestTag/Owner': 'true' } } }]],
      17,
    ],
  ])('%s', (_, levels, count) => {
    expect(open(...levels)).toHaveLength(count);
  });

  it('names the open ones', () => {
    expect(open([FULL, outside('StringNotEquals')])).toEqual(['eu-central-1', 'eu-west-1']);
  });

  it('closes nothing by what cannot be read', () => {
    const levels = [[{ Id: 'p', Name: 'p', Content: '{}' }]];
    expect(closedRegions(ACCOUNT, ORGANIZATION, levels, 'aws').closed).toEqual([]);
  });

  it('asks for the regions of the account’s partition', () => {
    const here = {
      ...outside('StringNotEquals'),
      Condition: { StringNotEquals: { 'aws:RequestedRegion': 'cn-north-1' } },
    };
    const partition = partitionOfRegion('cn-north-1');
    expect(closedRegions(ACCOUNT, ORGANIZATION, [level(FULL, here)], partition)).toEqual({
      closed: ['cn-northwest-1'],
      open: ['cn-north-1'],
    });
  });
});
