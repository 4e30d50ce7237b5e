import { describe, expect, it } from 'vitest';
import { scanWorld } from '../../../test/support/scan-world.ts';
import { CONTROLS } from '../../controls/registry.ts';
import type { StubAnswer, StubCall } from '../stub/protocol.ts';

const ACCOUNT = '111122223333';

type Answers = Readonly<Record<string, (input: StubCall['input']) => StubAnswer>>;

const ok = (output: object): StubAnswer => ({ output });

async function scan(controls: readonly string[], answers: Answers) {
  const { findings, calls } = await scanWorld({
    controls: CONTROLS.filter((control) => controls.includes(control.id)),
    regions: ['eu-west-1'],
    respond: (call) => answers[call.operation]?.(call.input) ?? opening(call),
  });
  return {
    verdicts: findings.map(({ resource, verdict }) => `${resource.id}: ${verdict}`).toSorted(),
    calls: calls
      .filter((call) => call.operation.endsWith('Parameters'))
      .map(({ input }) => String(input['DBParameterGroupName'] ?? input['DBClusterParameterGroupName']))
      .toSorted(),
  };
}

function opening(call: StubCall): StubAnswer {
  if (call.operation === 'GetCallerIdentity') {
    return ok({ Account: ACCOUNT, Arn: `arn:aws:iam::${ACCOUNT}:user/x`, UserId: 'AIDAEXAMPLE' });
  }
  return ok({ Regions: [{ RegionName: 'eu-west-1', OptInStatus: 'opt-in-not-required' }] });
}

function instance(id: string, Engine: string, group: string, more: object = {}) {
  return {
    DBInstanceIdentifier: id,
    Engine,
    EngineVersion: '8.0',
    StorageEncrypted: true,
    PubliclyAccessible: false,
    DBParameterGroups: [{ DBParameterGroupName: group, ParameterApplyStatus: 'in-sync' }],
    ...more,
  };
}

function cluster(id: string, Engine: string, group: string, ...statuses: string[]) {
  return {
    DBClusterIdentifier: id,
    Engine,
    EngineVersion: '8.0',
    StorageEncrypted: false,
    DBClusterParameterGroup: group,
    DBClusterMembers: statuses.map((DBClusterParameterGroupStatus) => ({ DBClusterParameterGroupStatus })),
  };
}

const refused: StubAnswer = {
  error: { code: 'DBParameterGroupNotFound', message: 'DBParameterGroup not found', status: 404 },
};

describe('Neptune and DocumentDB', () => {
  it('are not taken for RDS', async () => {
    const { verdicts } = await scan(['rds-instance-encrypted', 'rds-cluster-encrypted'], {
      DescribeDBInstances: () =>
        ok({ DBInstances: ['mysql', 'neptune', 'docdb'].map((engine) => instance(engine, engine, 'g')) }),
      DescribeDBClusters: () =>
        ok({
          DBClusters: ['aurora-mysql', 'neptune', 'docdb'].map((engine) => cluster(engine, engine, 'g')),
        }),
    });
    expect(verdicts).toEqual(['aurora-mysql: fail', 'mysql: pass']);
  });

  it('are found by the same listings', async () => {
    const { verdicts } = await scan(['neptune-cluster-encrypted', 'documentdb-cluster-tls-required'], {
      DescribeDBClusters: () =>
        ok({
          DBClusters: ['aurora-mysql', 'neptune', 'docdb'].map((engine) =>
            cluster(engine, engine, 'g', 'in-sync'),
          ),
        }),
      DescribeDBClusterParameters: () =>
        ok({ Parameters: [{ ParameterName: 'tls', ParameterValue: 'disabled' }] }),
    });
    expect(verdicts).toEqual(['docdb: fail', 'neptune: fail']);
  });

  it('have parameter groups of their own, which may be called alike', async () => {
    const { calls } = await scan(
      ['neptune-cluster-audit-logs', 'documentdb-cluster-tls-required', 'rds-cluster-tls-required'],
      {
        DescribeDBClusters: () =>
          ok({
            DBClusters: ['aurora-mysql', 'neptune', 'docdb'].map((engine) =>
              cluster(engine, engine, 'audited', 'in-sync'),
            ),
          }),
        DescribeDBClusterParameters: () => ok({ Parameters: [] }),
      },
    );
    expect(calls).toEqual(['audited', 'audited', 'audited']);
  });
});

describe('snapshots', () => {
  const snapshot = (DBSnapshotIdentifier: string, SnapshotType: string) => ({
    DBSnapshotIdentifier,
    SnapshotType,
    Encrypted: false,
  });

  it('that are automated cannot be shared, and AWS is not asked', async () => {
    const asked: unknown[] = [];
    const { verdicts } = await scan(['rds-snapshot-not-public'], {
      DescribeDBSnapshots: () =>
        ok({ DBSnapshots: [snapshot('nightly', 'automated'), snapshot('handover', 'manual')] }),
      DescribeDBSnapshotAttributes: (input) => {
        asked.push(input['DBSnapshotIdentifier']);
        const DBSnapshotAttributes = [{ AttributeName: 'restore', AttributeValues: ['444455556666', 'all'] }];
        return ok({ DBSnapshotAttributesResult: { DBSnapshotAttributes } });
      },
    });
    expect(verdicts).toEqual(['handover: fail', 'nightly: pass']);
    expect(asked).toEqual(['handover']);
  });

  it('of DocumentDB and Neptune are judged for themselves', async () => {
    const { verdicts } = await scan(
      [
        'rds-cluster-snapshot-encrypted',
        'neptune-cluster-snapshot-encrypted',
        'documentdb-cluster-snapshot-encrypted',
      ],
      {
        DescribeDBClusterSnapshots: () =>
          ok({
            DBClusterSnapshots: ['aurora-mysql', 'neptune', 'docdb'].map((Engine) => ({
              DBClusterSnapshotIdentifier: Engine,
              Engine,
              SnapshotType: 'manual',
              StorageEncrypted: Engine === 'neptune',
            })),
          }),
      },
    );
    expect(verdicts).toEqual(['aurora-mysql: fail', 'docdb: fail', 'neptune: pass']);
  });
});

describe('what an older answer leaves out', () => {
  it('is unknown, and the rest is judged', async () => {
    const { verdicts } = await scan(['rds-instance-certificate', 'rds-instance-private-subnets'], {
      DescribeDBInstances: () => ok({ DBInstances: [instance('a', 'mysql', 'g')] }),
      DescribeRouteTables: () => ok({ RouteTables: [] }),
    });
    expect(verdicts).toEqual(['a: unknown', 'a: unknown']);
  });
});

describe('parameter groups', () => {
  it('are read once each, and only where they rule the TLS of an instance', async () => {
    const { verdicts, calls } = await scan(['rds-instance-tls-required'], {
      DescribeDBInstances: (input) => {
        if (input['Marker']) return ok({ DBInstances: [instance('e', 'mysql', 'shared')] });
        return ok({
          Marker: 'more',
          DBInstances: [
            instance('a', 'mysql', 'shared'),
            instance('b', 'mysql', 'shared'),
            instance('c', 'oracle-ee', 'oracle-group'),
            instance('d', 'aurora-mysql', 'member-group', { DBClusterIdentifier: 'aurora' }),
          ],
        });
      },
      DescribeDBParameters: () =>
        ok({ Parameters: [{ ParameterName: 'require_secure_transport', ParameterValue: '1' }] }),
    });
    expect(verdicts).toEqual(['a: pass', 'b: pass', 'c: manual', 'd: not-applicable', 'e: pass']);
    expect(calls).toEqual(['shared']);
  });

  it('are read to the end where AWS does not heed the filter', async () => {
    const { verdicts } = await scan(['rds-instance-tls-required'], {
      DescribeDBInstances: () => ok({ DBInstances: [instance('a', 'postgres', 'pg')] }),
      DescribeDBParameters: (input) =>
        input['Marker']
          ? ok({ Parameters: [{ ParameterName: 'rds.force_ssl', ParameterValue: '1' }] })
          : ok({ Marker: 'more', Parameters: [{ ParameterName: 'autovacuum', ParameterValue: '0' }] }),
    });
    expect(verdicts).toEqual(['a: pass']);
  });

  it('ask by the names of the parameters', async () => {
    const inputs: unknown[] = [];
    await scan(['rds-cluster-tls-required'], {
      DescribeDBClusters: () => ok({ DBClusters: [cluster('a', 'aurora-postgresql', 'pg')] }),
      DescribeDBClusterParameters: (input) => {
        inputs.push(input['Filters']);
        return ok({ Parameters: [] });
      },
    });
    expect(inputs).toEqual([
      [
        {
          Name: 'parameter-name',
          Values: ['rds.force_ssl', 'require_secure_transport', 'server_audit_logging'],
        },
      ],
    ]);
  });

  it('that AWS does not know leave the verdict to what is documented of default groups', async () => {
    const { verdicts } = await scan(['rds-cluster-tls-required'], {
      DescribeDBClusters: () =>
        ok({
          DBClusters: [
            cluster('default', 'aurora-mysql', 'default.aurora-mysql8.0', 'in-sync'),
            cluster('own', 'aurora-mysql', 'gone', 'in-sync'),
          ],
        }),
      DescribeDBClusterParameters: () => refused,
    });
    expect(verdicts).toEqual(['default: fail', 'own: unknown']);
  });

  it('of a cluster are not in force before every member has them', async () => {
    const { verdicts } = await scan(['rds-cluster-tls-required'], {
      DescribeDBClusters: () =>
        ok({
          DBClusters: [
            cluster('all', 'aurora-postgresql', 'pg', 'in-sync', 'in-sync'),
            cluster('some', 'aurora-postgresql', 'pg', 'in-sync', 'pending-reboot'),
          ],
        }),
      DescribeDBClusterParameters: () =>
        ok({ Parameters: [{ ParameterName: 'rds.force_ssl', ParameterValue: '1' }] }),
    });
    expect(verdicts).toEqual(['all: pass', 'some: fail']);
  });
});
