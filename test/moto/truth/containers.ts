import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, passIf } from './rules.ts';

/** The manifest names task definitions by their family; each is registered once. */
function taskDefinition(verdict: Parameters<typeof each>[2]): Truth {
  const byFamily = each('ecs', 'task-definition', verdict);
  return { rows: (scanned) => byFamily.rows(scanned).map((row) => ({ ...row, id: `${row.id}:1` })) };
}

/** Every service is in the same cluster. */
function service(verdict: Parameters<typeof each>[2]): Truth {
  const byName = each('ecs', 'service', verdict);
  return { rows: (scanned) => byName.rows(scanned).map((row) => ({ ...row, id: `ecs-good/${row.id}` })) };
}

const isGood = (it: Resource): boolean => !flag(it, 'privileged');

function repository(verdict: Parameters<typeof each>[2]): Truth {
  return each('ecr', 'repository', verdict);
}

function cluster(verdict: Parameters<typeof each>[2]): Truth {
  return each('eks', 'cluster', verdict);
}

export const CONTAINERS: Readonly<Record<string, Truth>> = {
  // No images are pushed.
  'ecr-latest-image-findings': repository(() => 'not-applicable'),
  'ecr-repository-kms-key': repository((it) => passIf(flag(it, 'kms'))),
  // The one that is scanned is the one with a lifecycle policy.
  'ecr-repository-lifecycle': repository((it) => passIf(flag(it, 'scan_on_push'))),
  'ecr-repository-not-public': repository((it) => passIf(!flag(it, 'public'))),
  'ecr-repository-scanned': repository((it) => passIf(flag(it, 'scan_on_push'))),
  'ecr-repository-tag-immutability': repository((it) => passIf(flag(it, 'immutable'))),

  // Support of both versions has ended: of 1.29 in March 2026.
  'eks-cluster-supported-version': cluster(() => 'fail'),
  'eks-control-plane-logging': cluster((it) => passIf(flag(it, 'logging'))),
  'eks-deletion-protection': cluster(() => 'fail'),
  'eks-endpoint-not-public': cluster((it) => passIf(!flag(it, 'public'))),
  'eks-endpoint-private-access': cluster((it) => passIf(!flag(it, 'public'))),
  'eks-nodegroup-supported-version': { rows: () => [] },
  'eks-secrets-kms-key': cluster((it) => passIf(flag(it, 'secrets_encryption'))),

  'ecs-cluster-container-insights': each('ecs', 'cluster', (it) => passIf(flag(it, 'container_insights'))),
  'ecs-service-fargate-platform': service(() => 'pass'),
  'ecs-service-no-public-ip': service((it) => passIf(!flag(it, 'public_ip'))),
  'ecs-task-efs-encrypted': taskDefinition(() => 'not-applicable'),
  'ecs-task-logging': taskDefinition((it) => passIf(isGood(it))),
  // The good one leaves the mode to the account's default.
  'ecs-task-logging-non-blocking': taskDefinition((it) => (isGood(it) ? 'fail' : 'not-applicable')),
  'ecs-task-no-host-network': taskDefinition((it) => passIf(isGood(it))),
  'ecs-task-no-host-processes': taskDefinition(() => 'pass'),
  'ecs-task-not-privileged': taskDefinition((it) => passIf(isGood(it))),
  'ecs-task-not-root': taskDefinition((it) => passIf(isGood(it))),
  'ecs-task-readonly-root': taskDefinition((it) => passIf(isGood(it))),
};
