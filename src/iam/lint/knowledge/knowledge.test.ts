import { describe, expect, it } from 'vitest';
import { actionNumber, actionTable } from '../../actions/actions.ts';
import { lint } from '../lint.ts';
import { countSteps } from '../steps.ts';
import { isOpen, splitArn } from './arns.ts';
import { knownKey, typeOf } from './keys.ts';
import { nearest } from './nearest.ts';
import { ACTION_OF_OPERATION } from './operations.ts';
import { isRegion, regionIsIn } from './regions.ts';

const SERVICES = [...actionTable().services.values()];

function errorsOf(statement: object): readonly string[] {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', ...statement }],
  });
  return lint(text, { type: 'identity' })
    .findings.filter((it) => it.type === 'ERROR')
    .map((it) => `${it.code} ${it.message}`);
}

describe("what AWS's reference has is no error", () => {
  it('of every action', () => {
    expect(errorsOf({ Action: actionTable().names.slice(0, 11_000) })).toEqual([]);
    expect(errorsOf({ Action: actionTable().names.slice(11_000) })).toEqual([]);
  });

  it('of every kind of resource', () => {
    const arns = SERVICES.flatMap((it) => it.resourceTypes.map(({ arn }) => sample(arn)));
    // Elastic Inference has ended, and the reference still has its accelerators among the resources of EC2.
    const living = [...new Set(arns)].filter((it) => !it.includes(':elastic-inference:'));
    expect(living.length).toBeGreaterThan(2_000);
    for (let at = 0; at < living.length; at += 500)
      expect(errorsOf({ Resource: living.slice(at, at + 500) })).toEqual([]);
  });

  it('of every condition key', () => {
    const keys = [...actionTable().globalKeys.values(), ...SERVICES.flatMap((it) => it.conditionKeys)];
    const names = new Set(
      keys.map((it) => it.key.replaceAll(/\$\{[^}]*\}|<[^>]*>|(?<=\/)$/g, 'x').toLowerCase()),
    );
    expect(names.size).toBeGreaterThan(1_500);
    for (let rest = [...names]; rest.length > 0; rest = rest.slice(500)) {
      const block = Object.fromEntries(rest.slice(0, 500).map((it) => [it, 'true']));
      expect(errorsOf({ Condition: { Null: block } })).toEqual([]);
    }
  });
});

function sample(arn: string): string {
  return arn
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'us-east-1')
    .replace(/\$\{\w*Account(?:Id)?\}/, '111122223333')
    .replaceAll(/\$\{[^}]*\}/g, 's3');
}

describe('condition keys', () => {
  it.each([
    ['aws:resourcetag/team', 'aws:ResourceTag/tag-key', 'String'],
    ['ec2:resourcetag/team', 'ec2:ResourceTag/${TagKey}', 'String'],
    ['kms:encryptioncontext:aws:s3:arn', 'kms:EncryptionContext:${EncryptionContextKey}', 'String'],
    ['s3:existingobjecttag/a/b', 's3:ExistingObjectTag/<key>', 'String'],
    ['aws:sourcevpcarn', 'aws:SourceVpcArn', 'ARN'],
    ['aws:signinsessionarn', 'aws:SignInSessionArn', 'ARN'],
  ])('%s is %s', (name, key, type) => {
    const known = knownKey(name);
    expect(known?.key).toBe(key);
    expect(known === undefined ? undefined : typeOf(known)).toBe(type);
  });

  it.each(['aws:resourcetag', 'aws:resourcetag/', 'aws:x', 'ec2:resourcetag', 's4:prefix', ''])(
    '%s is none',
    (name) => {
      expect(knownKey(name)).toBeUndefined();
    },
  );
});

describe('ARNs', () => {
  it.each([
    ['arn:aws:s3:::b/a:b', ['arn', 'aws', 's3', '', '', 'b/a:b']],
    ['arn:aws:s3:::${aws:username}:x', ['arn', 'aws', 's3', '', '', '${aws:username}:x']],
    ['arn:aws:s3:${aws:RequestedRegion}::b', ['arn', 'aws', 's3', '${aws:RequestedRegion}', '', 'b']],
    ['arn:aws:s3', ['arn', 'aws', 's3']],
    ['', ['']],
  ])('%s', (text, parts) => {
    expect(splitArn(text)).toEqual(parts);
  });

  it('have open and fixed fields', () => {
    expect(['*', 'a?', '${aws:username}', ''].map(isOpen)).toEqual([true, true, true, false]);
  });
});

describe('guesses', () => {
  const NAMES = ['GetObject', 'PutObject', 'GetObjectAcl'];

  it.each([
    ['GetObjet', 'GetObject'],
    ['getobjcet', 'GetObject'],
    ['PuObject', 'PutObject'],
    ['ListBucket', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s', (name, meant) => {
    expect(nearest(name, NAMES, countSteps(10_000))).toBe(meant);
  });

  it('end with the steps', () => {
    expect(nearest('GetObjet', NAMES, countSteps(10))).toBeUndefined();
  });

  it('know operations that are no actions by actions that are', () => {
    expect([...ACTION_OF_OPERATION.keys()].filter((it) => actionNumber(it) !== undefined)).toEqual([]);
    expect([...ACTION_OF_OPERATION.values()].filter((it) => actionNumber(it) === undefined)).toEqual([]);
  });
});

describe('Regions', () => {
  it('belong to partitions', () => {
    expect(isRegion('eu-central-1')).toBe(true);
    expect(regionIsIn('eu-central-1', 'aws')).toBe(true);
    expect(regionIsIn('eu-central-1', 'aws-cn')).toBe(false);
    expect(regionIsIn('cn-north-1', 'aws-cn')).toBe(true);
    expect(isRegion('eu-central-9')).toBe(false);
  });
});
