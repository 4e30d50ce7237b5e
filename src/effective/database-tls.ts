import type { TlsParameter } from '../model/kinds/rds.ts';
import { tlsParameterOf } from '../model/kinds/rds.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, manual, pass } from '../model/verdict.ts';
import { REQUIRES_TLS_SINCE } from './dated/database-tls-defaults.ts';

/** Whether AWS's own default for an engine's version (`8.4.mysql_aurora.8.4.7`, `16.3`) requires TLS. */
export function requiresTlsByDefault(engine: string, version: string): boolean {
  const since = REQUIRES_TLS_SINCE.find(([begins]) => engine.startsWith(begins));
  if (since === undefined) return false;
  const [, major = '0', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(major) === since[1] ? Number(minor) >= since[2] : Number(major) > since[1];
}

export interface TlsSetting {
  readonly engine: string;
  readonly version: string;
  /** Name of the parameter group in force. */
  readonly group: string;
  /** The group's TLS parameters (see `DbParameterGroupFacts`); null: AWS knows no such group. */
  readonly values: Readonly<Record<string, string | null>> | null;
  /** `in-sync` for each database that the group rules, or why its values are not in force there. */
  readonly applyStatus: readonly string[];
}

/** Judges whether a database refuses connections that are not encrypted. */
export function judgeTls(setting: TlsSetting): Judgement {
  const { engine, group, values } = setting;
  const parameter = tlsParameterOf(engine);
  if (parameter === null) return withoutParameter(engine);
  if (values === null) return unknownGroup(setting, parameter);
  const value = values[parameter];
  if (value === undefined) {
    return fail(
      `Parameter group ${group} has no ${parameter}, so nothing makes this database refuse connections without TLS.`,
    );
  }
  if (value === null) return byDefault(setting, parameter);
  if (!/^(1|on|true)$/i.test(value)) {
    return fail(
      `Parameter group ${group} sets ${parameter} to ${value}; expected: 1, so that connections without TLS are refused.`,
    );
  }
  // As AWS Config judges it: a value that waits for a reboot protects nobody yet.
  // https://docs.aws.amazon.com/config/latest/developerguide/rds-postgres-instance-encrypted-in-transit.html
  const pending = setting.applyStatus.find((status) => status !== 'in-sync');
  if (pending !== undefined) {
    return fail(
      `Parameter group ${group} sets ${parameter} to ${value}, but its state is ${pending}; expected: in-sync.`,
    );
  }
  return pass(`Parameter group ${group} sets ${parameter} to ${value}: connections without TLS are refused.`);
}

function byDefault({ engine, version, group }: TlsSetting, parameter: TlsParameter): Judgement {
  const what = `Parameter group ${group} leaves ${parameter} at the default of ${engine} ${version}`;
  if (requiresTlsByDefault(engine, version)) return pass(`${what}, which refuses connections without TLS.`);
  return fail(`${what}, which accepts connections without TLS; expected: 1.`);
}

/** A default group cannot be changed, so what AWS documents of it holds even where the group itself is out of sight. */
function unknownGroup(setting: TlsSetting, parameter: TlsParameter): Judgement {
  if (setting.group.startsWith('default.')) return byDefault(setting, parameter);
  const reason = `Cannot tell: AWS knows no parameter group ${setting.group}.`;
  return {
    verdict: 'unknown',
    reason,
    cause: { kind: 'vanished', detail: `parameter group ${setting.group}` },
  };
}

function withoutParameter(engine: string): Judgement {
  if (engine.includes('oracle')) {
    return manual(
      'No parameter of Oracle requires encryption: see that its option group has native network encryption with ' +
        'SQLNET.ENCRYPTION_SERVER at REQUIRED, or that only the port of its SSL option can be reached.',
    );
  }
  if (engine.startsWith('db2')) {
    return manual(
      'Db2 requires TLS by listening for nothing else: see that DB2COMM in its parameter group is SSL alone.',
    );
  }
  return manual(`RDS has no setting that requires TLS of ${engine}: see how the database itself is set up.`);
}
