import {
  refusesOldTlsByDefault,
  SQLSERVER_TLS_DEFAULTS,
} from '../../effective/dated/sqlserver-tls-defaults.ts';
import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const OLD = [
  ['rds.tls10', 'TLS 1.0'],
  ['rds.tls11', 'TLS 1.1'],
] as const;

export default control({
  id: 'rds-instance-tls-version',
  title: 'RDS instances of SQL Server accept TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Set rds.tls10 and rds.tls11 to disabled in a parameter group of its own, and reboot.',
  items: ['https.databases'],
  aka: { cloudsploit: ['sqlServerTLSVersion'] },
  kind: 'rds:instance',
  facts: ['Engine', 'EngineVersion', 'DBParameterGroups', 'parameterApplyStatus'],
  relations: { groups: to('rds:parameter-group', 'DBParameterGroups', ['parameters']) },
  dated: [SQLSERVER_TLS_DEFAULTS],
  judge({ facts }, { related: { groups } }) {
    const { Engine, EngineVersion, DBParameterGroups: names } = facts;
    if (!Engine.startsWith('sqlserver')) {
      return notApplicable(
        `Asked of SQL Server only: supported versions of ${Engine} accept TLS 1.2 and newer by default.`,
      );
    }
    const [group] = groups;
    const values = group?.found ? group.to.facts.parameters : null;
    const name = names[0] ?? 'none';
    if (values === null) {
      const detail = `AWS knows no parameter group ${name}`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'vanished', detail } };
    }
    const open = OLD.filter(([parameter]) => !isRefused(values[parameter] ?? 'default', EngineVersion));
    if (open.length > 0) {
      const what = open.map(
        ([parameter, version]) => `${version} (${parameter} is ${values[parameter] ?? 'default'})`,
      );
      return fail(
        `By parameter group ${name}, ${Engine} ${EngineVersion} accepts ${what.join(' and ')}; expected: disabled.`,
      );
    }
    const pending = facts.parameterApplyStatus.find((status) => status !== 'in-sync');
    if (pending === undefined) return pass(`By parameter group ${name}, TLS 1.0 and 1.1 are refused.`);
    return fail(
      `Parameter group ${name} refuses TLS 1.0 and 1.1, but its state is ${pending}; expected: in-sync.`,
    );
  },
});

function isRefused(value: string, version: string): boolean {
  return value === 'disabled' || (value === 'default' && refusesOldTlsByDefault(version));
}
