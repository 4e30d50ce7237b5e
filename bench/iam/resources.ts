import type { ResourceEntity } from '../../src/iam/account/authorization.ts';
import type { Documents, Words } from './documents.ts';

const ACCOUNT = '123456789012';
const REGION = 'us-east-1';

/** Half of them have a policy that lets somebody in, most deny what comes without TLS. */
export function buckets(count: number, documents: Documents): readonly ResourceEntity[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `bucket-${at}`;
    const arn = `arn:aws:s3:::${name}`;
    const statements = [...grants(at, arn), ...tlsOnly(at, arn)];
    return {
      kind: 's3:bucket',
      arn,
      name,
      region: REGION,
      tags: { team: `team-${at % 40}` },
      policy: statements.length === 0 ? null : documents.source(name, 'resource', statements),
      restrictsPublicPolicies: at % 10 !== 0,
    };
  });
}

function grants(at: number, arn: string): readonly Words[] {
  const everything = [arn, `${arn}/*`];
  switch (at % 4) {
    case 0:
      return [{ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 's3:*', Resource: everything }];
    case 1:
      return [
        {
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/app-${at}-task` },
          Action: ['s3:GetObject', 's3:ListBucket'],
          Resource: everything,
        },
        { Principal: { AWS: '345678901234' }, Action: 's3:GetObject', Resource: `${arn}/shared/*` },
      ];
    default:
      return [];
  }
}

function tlsOnly(at: number, arn: string): readonly Words[] {
  if (at % 5 === 0) return [];
  const Condition = { Bool: { 'aws:SecureTransport': 'false' } };
  return [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, `${arn}/*`], Condition }];
}

export function keys(count: number, documents: Documents): readonly ResourceEntity[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const statements: readonly Words[] = [
      { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
      {
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/app-${at}-function` },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        Resource: '*',
      },
    ];
    return {
      kind: 'kms:key',
      arn: `arn:aws:kms:${REGION}:${ACCOUNT}:key/${name}`,
      name,
      region: REGION,
      tags: { team: `team-${at % 40}` },
      policy: documents.source(name, 'resource', statements),
      grants: [],
    };
  });
}

export function queues(count: number, documents: Documents): readonly ResourceEntity[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `app-${at}-jobs`;
    const arn = `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
    const statement: Words = {
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arn,
      Condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:sns:${REGION}:${ACCOUNT}:app-${at}` } },
    };
    return {
      kind: 'sqs:queue',
      arn,
      name,
      region: REGION,
      policy: at % 2 === 0 ? documents.source(name, 'resource', [statement]) : null,
    };
  });
}
