import type * as Ssm from '@aws-sdk/client-ssm';
import type { SessionLimits, SessionLogs } from '../../model/kinds/ssm.ts';
import type { Unknown } from '../../model/reading.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { credentialsInJson } from '../../secrets/json.ts';
import type { Read } from './read.ts';
import { defineRead, factsOf, iso, must, operation, operationName, unparsable } from './read.ts';
import { told } from './told.ts';

const PAGE = { MaxResults: 50 };
const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const describeInstanceInformation = operation<
  Ssm.DescribeInstanceInformationCommandInput,
  Ssm.DescribeInstanceInformationCommandOutput
>('ssm', 'DescribeInstanceInformation', ['ssm:DescribeInstanceInformation']);

export const managedInstances = defineRead({
  scope: 'region',
  operations: [describeInstanceInformation],
  lists: ['ssm:managed-instance'],
  gives: {
    'ssm:managed-instance': [
      'InstanceId',
      'IamRole',
      'PingStatus',
      'AgentVersion',
      'isLatestVersion',
      'PlatformType',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(describeInstanceInformation, PAGE, ...BY_TOKEN)) {
      const list = must(page.InstanceInformationList, describeInstanceInformation, 'InstanceInformationList');
      yield list.map((it) => {
        const InstanceId = must(it.InstanceId, describeInstanceInformation, 'InstanceId');
        return {
          kind: 'ssm:managed-instance' as const,
          id: InstanceId,
          name: it.Name || undefined,
          facts: {
            InstanceId,
            IamRole: it.IamRole || null,
            PingStatus: told(it.PingStatus, describeInstanceInformation, 'PingStatus'),
            AgentVersion: told(it.AgentVersion, describeInstanceInformation, 'AgentVersion'),
            isLatestVersion: it.IsLatestVersion ?? null,
            PlatformType: told(it.PlatformType, describeInstanceInformation, 'PlatformType'),
          },
        };
      });
    }
  },
});

const listComplianceSummaries = operation<
  Ssm.ListResourceComplianceSummariesCommandInput,
  Ssm.ListResourceComplianceSummariesCommandOutput
>('ssm', 'ListResourceComplianceSummaries', ['ssm:ListResourceComplianceSummaries']);

export const complianceSummaries = defineRead({
  scope: 'region',
  operations: [listComplianceSummaries],
  lists: ['ssm:compliance'],
  gives: { 'ssm:compliance': ['ResourceId', 'ComplianceType', 'status', 'nonCompliant', 'executedAt'] },
  async *run({ pages }) {
    for await (const page of pages(listComplianceSummaries, PAGE, ...BY_TOKEN)) {
      const { ResourceComplianceSummaryItems: items } = page;
      yield must(items, listComplianceSummaries, 'ResourceComplianceSummaryItems').map((it) => {
        const ResourceId = must(it.ResourceId, listComplianceSummaries, 'ResourceId');
        const ComplianceType = must(it.ComplianceType, listComplianceSummaries, 'ComplianceType');
        return {
          kind: 'ssm:compliance' as const,
          id: `${ResourceId}/${ComplianceType}`,
          facts: {
            ResourceId,
            ComplianceType,
            status: told(it.Status, listComplianceSummaries, 'Status'),
            nonCompliant: it.NonCompliantSummary?.NonCompliantCount ?? 0,
            executedAt: iso(it.ExecutionSummary?.ExecutionTime),
          },
        };
      });
    }
  },
});

const listDocuments = operation<Ssm.ListDocumentsCommandInput, Ssm.ListDocumentsCommandOutput>(
  'ssm',
  'ListDocuments',
  ['ssm:ListDocuments'],
);

export const documents = defineRead({
  scope: 'region',
  operations: [listDocuments],
  lists: ['ssm:document'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    const input = { ...PAGE, Filters: [{ Key: 'Owner', Values: ['Self'] }] };
    for await (const page of pages(listDocuments, input, ...BY_TOKEN)) {
      yield must(page.DocumentIdentifiers, listDocuments, 'DocumentIdentifiers').map((it) => {
        const id = must(it.Name, listDocuments, 'Name');
        const arn = `arn:${partition}:ssm:${region}:${account}:document/${id}`;
        return { kind: 'ssm:document' as const, id, arn, facts: {} };
      });
    }
  },
});

const describeDocumentPermission = operation<
  Ssm.DescribeDocumentPermissionCommandInput,
  Ssm.DescribeDocumentPermissionCommandOutput
>('ssm', 'DescribeDocumentPermission', ['ssm:DescribeDocumentPermission']);

export const documentPermission = defineRead({
  scope: { each: 'ssm:document' },
  operations: [describeDocumentPermission],
  gives: { 'ssm:document': ['sharedWith'] },
  async *run({ parents: [document], pages }) {
    if (document === undefined) return;
    const sharedWith: string[] = [];
    const input = { Name: document.id, PermissionType: 'Share' as const, MaxResults: 200 };
    for await (const page of pages(describeDocumentPermission, input, ...BY_TOKEN))
      sharedWith.push(...must(page.AccountIds, describeDocumentPermission, 'AccountIds'));
    // The console's word for everybody is written with a capital letter.
    yield factsOf(document, { sharedWith: sharedWith.map((id) => (/^all$/i.test(id) ? 'all' : id)) });
  },
});

const getDocument = operation<Ssm.GetDocumentCommandInput, Ssm.GetDocumentCommandOutput>(
  'ssm',
  'GetDocument',
  ['ssm:GetDocument'],
);

export const documentContent = defineRead({
  scope: { each: 'ssm:document' },
  operations: [getDocument],
  gives: { 'ssm:document': ['contentSecrets', 'sessionLogs', 'sessionLimits'] },
  async *run({ parents: [document], call }) {
    if (document === undefined) return;
    // AWS turns YAML into JSON on request; what is neither comes as it is.
    const answer = await call(getDocument, { Name: document.id, DocumentFormat: 'JSON' });
    const content = must(answer.Content, getDocument, 'Content');
    yield factsOf(document, {
      contentSecrets: credentialsInJson(content),
      sessionLogs: answer.DocumentType === 'Session' ? sessionLogs(content) : null,
      sessionLimits: answer.DocumentType === 'Session' ? sessionLimits(content) : null,
    });
  },
});

function sessionLogs(content: string): SessionLogs | Unknown {
  return fromInputs(content, (inputs) => ({
    s3BucketName: textOf(inputs['s3BucketName']),
    cloudWatchLogGroupName: textOf(inputs['cloudWatchLogGroupName']),
  }));
}

/** Minutes are written as text; an empty one is no limit. */
function sessionLimits(content: string): SessionLimits | Unknown {
  return fromInputs(content, (inputs) => {
    const given = inputs['maxSessionDuration'];
    const minutes = Number(typeof given === 'number' ? given : textOf(given));
    return { maxSessionDuration: minutes > 0 ? minutes : null };
  });
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html */
function fromInputs<T>(content: string, take: (inputs: Readonly<Record<string, unknown>>) => T): T | Unknown {
  try {
    const { inputs = {} } = JSON.parse(content) as { inputs?: Readonly<Record<string, unknown>> };
    return take(inputs);
  } catch {
    return unparsable(getDocument, 'the content of the session document is not JSON');
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

const describeParameters = operation<Ssm.DescribeParametersCommandInput, Ssm.DescribeParametersCommandOutput>(
  'ssm',
  'DescribeParameters',
  ['ssm:DescribeParameters'],
);

export const parameters = defineRead({
  scope: 'region',
  operations: [describeParameters],
  lists: ['ssm:parameter'],
  gives: { 'ssm:parameter': ['Type', 'isNamedLikeSecret'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeParameters, PAGE, ...BY_TOKEN)) {
      yield must(page.Parameters, describeParameters, 'Parameters').map((it) => {
        const id = must(it.Name, describeParameters, 'Name');
        return {
          kind: 'ssm:parameter' as const,
          id,
          arn: `arn:${partition}:ssm:${region}:${account}:parameter/${id.replace(/^\//, '')}`,
          facts: {
            Type: must(it.Type, describeParameters, 'Type'),
            // The value stands for any that is not plainly a reference.
            isNamedLikeSecret: credentialsIn([[id, 'value']]).length > 0,
          },
        };
      });
    }
  },
});

const getServiceSetting = operation<Ssm.GetServiceSettingCommandInput, Ssm.GetServiceSettingCommandOutput>(
  'ssm',
  'GetServiceSetting',
  ['ssm:GetServiceSetting'],
);

/**
 * A read for each setting: a policy may allow them apart.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html
 */
export const documentSharingSetting = setting(
  '/ssm/documents/console/public-sharing-permission',
  'ssmDocumentSharing',
);
export const automationLogSetting = setting(
  '/ssm/automation/customer-script-log-destination',
  'ssmAutomationLogs',
);

function setting(SettingId: string, fact: 'ssmDocumentSharing' | 'ssmAutomationLogs'): Read {
  return defineRead({
    id: `${operationName(getServiceSetting)}(${SettingId})`,
    scope: 'region',
    operations: [getServiceSetting],
    gives: { 'aws:region': [fact] },
    async *run({ region, call }) {
      const answer = await call(getServiceSetting, { SettingId }, { absent: ['ServiceSettingNotFound'] });
      const value = answer && must(answer.ServiceSetting, getServiceSetting, 'ServiceSetting').SettingValue;
      yield [{ kind: 'aws:region', id: region, facts: { [fact]: value ?? null } }];
    },
  });
}
