import { APIS } from './truth/apis.ts';
import { CLOUDTRAIL } from './truth/cloudtrail.ts';
import { CONTAINERS } from './truth/containers.ts';
import { EC2 } from './truth/ec2.ts';
import { EDGE } from './truth/edge.ts';
import { IAM } from './truth/iam.ts';
import { PERMISSIONS } from './truth/permissions.ts';
import { REST } from './truth/rest.ts';
import type { Truth } from './truth/rules.ts';
import { S3 } from './truth/s3.ts';
import { WORKLOADS } from './truth/workloads.ts';

/**
 * By control, how the manifest of a seeded account tells its verdicts. Written from what the seeding sets, never from
 * what a scan said.
 */
export const TRUTH: ReadonlyMap<string, Truth> = new Map(
  [IAM, PERMISSIONS, EC2, S3, CLOUDTRAIL, REST, WORKLOADS, EDGE, APIS, CONTAINERS].flatMap((part) =>
    Object.entries(part),
  ),
);

/** Controls of which moto or the manifest cannot tell, and why. */
export const UNTOLD: ReadonlyMap<string, string> = new Map([
  [
    'macie-enabled',
    'moto says ENABLED of every region from the first question on, and sends times without a zone, which the SDK refuses',
  ],
  ...(
    [
      'iam-bring-down-few',
      'iam-outside-no-path-to-admin',
      'iam-role-no-path-to-admin',
      'iam-user-no-path-to-admin',
      'iam-workload-no-path-to-admin',
    ] as const
  ).map((id): [string, string] => [
    id,
    'the manifest tells policies, and what they come to together takes a second engine to tell; the labelled accounts of pathfinding-labs (src/iam/escalation/labs.test.ts) are that',
  ]),
  ['iam-role-not-shared', 'the manifest does not tell which of what it seeds belongs together'],
]);
