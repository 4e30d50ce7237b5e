import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { AGENCY, HOME } from './company.ts';
import { managedMachines } from './compute.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Script {
  readonly name: string;
  readonly type: string;
  readonly shared: readonly string[];
  readonly content: object;
}

const SCRIPTS: readonly Script[] = [
  {
    name: 'SSM-SessionManagerRunShell',
    type: 'Session',
    shared: [],
    content: {
      schemaVersion: '1.0',
      description: 'Preferences',
      sessionType: 'Standard_Stream',
      inputs: { s3BucketName: '', cloudWatchLogGroupName: '', idleSessionTimeout: '20' },
    },
  },
  {
    name: 'shop-restart-workers',
    type: 'Command',
    shared: [],
    content: command('systemctl restart shop-worker'),
  },
  {
    name: 'erp-install-client',
    type: 'Command',
    shared: [AGENCY],
    content: command(
      'export MIRROR_PASSWORD=Segeltuch-2021',
      'curl -fsu mirror:$MIRROR_PASSWORD -O https://mirror.example/erp',
    ),
  },
  { name: 'lookbook-deploy', type: 'Command', shared: ['all'], content: command('/opt/lookbook/deploy') },
];

function command(...runCommand: readonly string[]): object {
  return {
    schemaVersion: '2.2',
    description: 'Runs a script',
    mainSteps: [{ action: 'aws:runShellScript', name: 'script', inputs: { runCommand } }],
  };
}

const PARAMETERS = [
  ['/shop/checkout/stripe-api-key', 'SecureString'],
  ['/shop/checkout/currency', 'String'],
  ['/erp/db/password', 'String'],
  ['/shop/feature-flags', 'StringList'],
] as const;

/** Systems Manager: patches come late, and the till in the shop has not been asked at all. */
export function fleet(calendar: Calendar): Responders {
  const script = (call: StubCall) => SCRIPTS.find((it) => it.name === text(call, 'Name'));
  const missing = () => refuse('InvalidDocument', 'Document does not exist');
  const atHome = (call: StubCall) => call.region === HOME;
  return {
    'ssm:ListResourceComplianceSummaries': listing(
      'ResourceComplianceSummaryItems',
      (call) =>
        managedMachines(call)
          .filter((it) => it.ResourceType === 'EC2Instance')
          .flatMap((it, at) => [
            summary(it.InstanceId, 'Patch', at % 3 === 2 ? 4 : 0, calendar),
            summary(it.InstanceId, 'Association', at % 5 === 4 ? 1 : 0, calendar),
          ]),
      50,
    ),
    'ssm:ListDocuments': listing(
      'DocumentIdentifiers',
      (call) => (atHome(call) ? SCRIPTS.map(({ name, type }) => ({ Name: name, DocumentType: type })) : []),
      50,
    ),
    'ssm:DescribeDocumentPermission': (call) => {
      const it = script(call);
      return it === undefined ? missing() : ok({ AccountIds: it.shared });
    },
    'ssm:GetDocument': (call) => {
      const it = script(call);
      if (it === undefined) return missing();
      return ok({
        Name: it.name,
        DocumentType: it.type,
        DocumentFormat: 'JSON',
        Content: JSON.stringify(it.content),
      });
    },
    'ssm:DescribeParameters': listing(
      'Parameters',
      (call) => (atHome(call) ? PARAMETERS.map(([Name, Type]) => ({ Name, Type, Version: 1 })) : []),
      50,
    ),
    'ssm:GetServiceSetting': (call) => {
      const SettingId = text(call, 'SettingId');
      const SettingValue = valueOf(SettingId, atHome(call));
      if (SettingValue === null)
        return refuse('ServiceSettingNotFound', 'The specified service setting was not found.');
      return ok({ ServiceSetting: { SettingId, SettingValue, Status: 'Customized' } });
    },
  };
}

function valueOf(id: string, atHome: boolean): string | null {
  if (id.endsWith('/public-sharing-permission')) return atHome ? 'Disable' : 'Enable';
  return atHome ? 'CloudWatch' : null;
}

function summary(ResourceId: string, ComplianceType: string, missing: number, calendar: Calendar) {
  return {
    ComplianceType,
    ResourceType: 'ManagedInstance',
    ResourceId,
    Status: missing === 0 ? 'COMPLIANT' : 'NON_COMPLIANT',
    ExecutionSummary: { ExecutionTime: calendar.daysAgo(1) },
    CompliantSummary: { CompliantCount: 40 },
    NonCompliantSummary: { NonCompliantCount: missing },
  };
}
