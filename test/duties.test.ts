import { describe, expect, it } from 'vitest';
import { ITEMS } from '../src/checklist/items.ts';
import accountDutiesKnown from '../src/controls/account/account-duties-known.ts';
import { SERVICES } from '../src/effective/dated/service-duties.ts';
import { matrixOf, serviceOfBill, serviceOfKind } from '../src/effective/duties.ts';
import { DUTIES } from '../src/effective/duty-sorts.ts';
import { makePlan } from '../src/scan/run.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';

const ROWS = Object.values(SERVICES).flat();

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

describe('the matrix of duties', () => {
  it.each([...new Set(READS.flatMap((read) => read.lists))])('knows whose %s is', (kind) => {
    expect(serviceOfKind(kind)?.name).toBeDefined();
  });

  it('has every name once', () => {
    expect(repeated(ROWS.flatMap(([name, bill = []]) => [name, ...bill]))).toEqual([]);
    expect(repeated(ROWS.flatMap(([, , kinds = []]) => kinds))).toEqual([]);
  });

  it('leads to items of the checklist', () => {
    const ids = new Set<string>(ITEMS.map(({ id }) => id));
    const strange = Object.values(DUTIES).flatMap(({ items }) => items.filter((item) => !ids.has(item)));
    expect(strange).toEqual([]);
  });

  // Names as Cost Explorer gives them for SERVICE.
  it.each([
    ['Amazon Elastic Compute Cloud - Compute', 'EC2'],
    ['EC2 - Other', 'EC2'],
    ['AmazonCloudWatch', 'CloudWatch'],
    ['Amazon Elastic Container Service for Kubernetes', 'EKS'],
    ['Amazon EC2 Container Registry (ECR)', 'ECR'],
    ['AWS Key Management Service', 'KMS'],
    ['Amazon DocumentDB (with MongoDB compatibility)', 'DocumentDB'],
    ['Contact Center Telecommunications (service sold by AMCS, LLC)', 'Connect'],
    ['Claude Opus (Amazon Bedrock Edition)', 'Bedrock'],
    ['AWS Support (Business)', 'Support'],
    ['Amazon Registrar', 'Route 53 domains'],
    ['Savings Plans for AWS Compute usage', 'Savings Plans for AWS Compute usage'],
    ['Splunk Cloud', undefined],
    ['Bedrock Linux', undefined],
    ['constructor', undefined],
  ])('%s is %s', (bill, name) => {
    expect(serviceOfBill(bill)?.name).toBe(name);
  });

  it('tells a disk from a machine and from a network', () => {
    const names = (['ec2:instance', 'ec2:volume', 'ec2:subnet'] as const).map(
      (it) => serviceOfKind(it)?.name,
    );
    expect(names).toEqual(['EC2', 'EBS', 'VPC']);
  });

  it('is told by model, and without what only costs money', () => {
    const services = ['AmazonCloudWatch', 'Tax', 'Amazon Simple Storage Service', 'EC2 - Other'];
    expect(matrixOf(services.flatMap((it) => serviceOfBill(it) ?? []))).toBe(
      'IaaS (patch: you, encrypt: you, configure: you, back up: you): EC2; ' +
        'SaaS (patch: AWS, encrypt: both, configure: you, back up: you): CloudWatch, S3',
    );
  });
});

it('what the scan saw is asked of AWS by nobody for its sake', () => {
  const { reads } = makePlan([accountDutiesKnown], READS);
  expect(reads.flatMap(({ operations }) => operations.map(operationName))).toEqual([
    'cost-explorer:GetCostAndUsage',
  ]);
});
