import type * as Directory from '@aws-sdk/client-directory-service';
import type { DirectoryFacts } from '../../model/kinds/directoryservice.ts';
import { defineRead, factsOf, iso, must, operation } from './read.ts';
import { told } from './told.ts';

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const describeDirectories = operation<
  Directory.DescribeDirectoriesCommandInput,
  Directory.DescribeDirectoriesCommandOutput
>('directory-service', 'DescribeDirectories', ['ds:DescribeDirectories']);

export const directories = defineRead({
  scope: 'region',
  operations: [describeDirectories],
  lists: ['directoryservice:directory'],
  gives: { 'directoryservice:directory': ['Type', 'radius'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeDirectories, {}, ...BY_TOKEN)) {
      yield must(page.DirectoryDescriptions, describeDirectories, 'DirectoryDescriptions').map((it) => {
        const id = must(it.DirectoryId, describeDirectories, 'DirectoryId');
        return {
          kind: 'directoryservice:directory' as const,
          id,
          arn: `arn:${partition}:ds:${region}:${account}:directory/${id}`,
          name: it.Name,
          facts: { Type: must(it.Type, describeDirectories, 'Type'), radius: radiusOf(it) },
        };
      });
    }
  },
});

function radiusOf({
  RadiusSettings,
  RadiusStatus,
}: Directory.DirectoryDescription): DirectoryFacts['radius'] {
  if (RadiusSettings === undefined && RadiusStatus === undefined) return null;
  return {
    protocol: must(RadiusSettings?.AuthenticationProtocol, describeDirectories, 'AuthenticationProtocol'),
    status: must(RadiusStatus, describeDirectories, 'RadiusStatus'),
  };
}

const listCertificates = operation<
  Directory.ListCertificatesCommandInput,
  Directory.ListCertificatesCommandOutput
>('directory-service', 'ListCertificates', ['ds:ListCertificates']);

/** AWS keeps certificates for its own Microsoft AD alone, and refuses the question for the rest. */
export const directoryCertificates = defineRead({
  scope: { each: 'directoryservice:directory' },
  operations: [listCertificates],
  gives: { 'directoryservice:directory': ['certificates'] },
  uses: ['Type'],
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    if (it.facts['Type'] !== 'MicrosoftAD') {
      yield factsOf(it, { certificates: null });
      return;
    }
    const certificates: NonNullable<DirectoryFacts['certificates']>[number][] = [];
    for await (const page of pages(listCertificates, { DirectoryId: it.id }, ...BY_TOKEN)) {
      for (const one of must(page.CertificatesInfo, listCertificates, 'CertificatesInfo')) {
        certificates.push({
          CommonName: one.CommonName ?? must(one.CertificateId, listCertificates, 'CertificateId'),
          state: must(one.State, listCertificates, 'State'),
          expires: iso(one.ExpiryDateTime),
        });
      }
    }
    yield factsOf(it, { certificates });
  },
});

const listLogSubscriptions = operation<
  Directory.ListLogSubscriptionsCommandInput,
  Directory.ListLogSubscriptionsCommandOutput
>('directory-service', 'ListLogSubscriptions', ['ds:ListLogSubscriptions']);

export const logSubscriptions = defineRead({
  scope: 'region',
  operations: [listLogSubscriptions],
  lists: ['directoryservice:log-subscription'],
  gives: { 'directoryservice:log-subscription': ['DirectoryId', 'LogGroupName'] },
  async *run({ pages }) {
    for await (const page of pages(listLogSubscriptions, {}, ...BY_TOKEN)) {
      yield must(page.LogSubscriptions, listLogSubscriptions, 'LogSubscriptions').map((it) => {
        const DirectoryId = must(it.DirectoryId, listLogSubscriptions, 'DirectoryId');
        const LogGroupName = told(it.LogGroupName, listLogSubscriptions, 'LogGroupName');
        return {
          kind: 'directoryservice:log-subscription' as const,
          id: DirectoryId,
          facts: { DirectoryId, LogGroupName },
        };
      });
    }
  },
});

const describeEventTopics = operation<
  Directory.DescribeEventTopicsCommandInput,
  Directory.DescribeEventTopicsCommandOutput
>('directory-service', 'DescribeEventTopics', ['ds:DescribeEventTopics']);

/** All directories' at once, and on one page. */
export const eventTopics = defineRead({
  scope: 'region',
  operations: [describeEventTopics],
  lists: ['directoryservice:event-topic'],
  gives: { 'directoryservice:event-topic': ['DirectoryId', 'TopicName', 'status'] },
  async *run({ call }) {
    const { EventTopics } = await call(describeEventTopics, {});
    yield must(EventTopics, describeEventTopics, 'EventTopics').map((it) => {
      const DirectoryId = must(it.DirectoryId, describeEventTopics, 'DirectoryId');
      const TopicName = must(it.TopicName, describeEventTopics, 'TopicName');
      return {
        kind: 'directoryservice:event-topic' as const,
        id: `${DirectoryId}/${TopicName}`,
        facts: { DirectoryId, TopicName, status: told(it.Status, describeEventTopics, 'Status') },
      };
    });
  },
});
