import type * as CloudTrail from '@aws-sdk/client-cloudtrail';
import type { BasicEventSelector, TrailEventSelectors } from '../../model/kinds/cloudtrail.ts';
import { unknown } from '../../model/reading.ts';
import { defineRead, factsOf, iso, must, operation, operationName } from './read.ts';
import { told } from './told.ts';

const describeTrails = operation<
  CloudTrail.DescribeTrailsCommandInput,
  CloudTrail.DescribeTrailsCommandOutput
>('cloudtrail', 'DescribeTrails', ['cloudtrail:DescribeTrails']);

/**
 * Without shadow trails, a member account would not see its organization's trail. With them a multi-region trail is
 * in every region's answer; it is taken from its home region's.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
 */
export const trails = defineRead({
  scope: 'region',
  operations: [describeTrails],
  lists: ['cloudtrail:trail'],
  gives: {
    'cloudtrail:trail': [
      'IsMultiRegionTrail',
      'IsOrganizationTrail',
      'IncludeGlobalServiceEvents',
      'EnableLogFileValidation',
      'KMSKeyId',
      'S3BucketName',
      'CloudWatchLogsLogGroupArn',
      'hasCustomEventSelectors',
      'hasInsightSelectors',
    ],
    'aws:region': ['trailsFromElsewhere'],
  },
  async *run({ account, region, call }) {
    const { trailList } = await call(describeTrails, { includeShadowTrails: true });
    const all = must(trailList, describeTrails, 'trailList').map((trail) => ({
      ...trail,
      arn: must(trail.TrailARN, describeTrails, 'TrailARN'),
      homeRegion: must(trail.HomeRegion, describeTrails, 'HomeRegion'),
    }));
    yield all.filter((trail) => trail.homeRegion === region).map((trail) => found(trail, trail.arn, account));
    const elsewhere = all.filter((trail) => trail.homeRegion !== region);
    const trailsFromElsewhere = elsewhere.map(({ arn, homeRegion }) => ({ arn, homeRegion }));
    yield [{ kind: 'aws:region', id: region, facts: { trailsFromElsewhere } }];
  },
});

function found(trail: CloudTrail.Trail, arn: string, account: string) {
  const name = must(trail.Name, describeTrails, 'Name');
  return {
    kind: 'cloudtrail:trail' as const,
    // An organization's trail may have the name of one of the account's own.
    id: ownerOf(arn) === account ? name : arn,
    arn,
    name,
    facts: {
      IsMultiRegionTrail: must(trail.IsMultiRegionTrail, describeTrails, 'IsMultiRegionTrail'),
      IsOrganizationTrail: must(trail.IsOrganizationTrail, describeTrails, 'IsOrganizationTrail'),
      IncludeGlobalServiceEvents: must(
        trail.IncludeGlobalServiceEvents,
        describeTrails,
        'IncludeGlobalServiceEvents',
      ),
      EnableLogFileValidation: must(
        trail.LogFileValidationEnabled,
        describeTrails,
        'LogFileValidationEnabled',
      ),
      KMSKeyId: trail.KmsKeyId ?? null,
      S3BucketName: must(trail.S3BucketName, describeTrails, 'S3BucketName'),
      CloudWatchLogsLogGroupArn: trail.CloudWatchLogsLogGroupArn?.replace(/:\*$/, '') ?? null,
      hasCustomEventSelectors: must(trail.HasCustomEventSelectors, describeTrails, 'HasCustomEventSelectors'),
      hasInsightSelectors: told(trail.HasInsightSelectors, describeTrails, 'HasInsightSelectors'),
    },
  };
}

function ownerOf(arn: string): string | undefined {
  return arn.split(':')[4];
}

const getTrailStatus = operation<
  CloudTrail.GetTrailStatusCommandInput,
  CloudTrail.GetTrailStatusCommandOutput
>('cloudtrail', 'GetTrailStatus', ['cloudtrail:GetTrailStatus']);

export const trailStatus = defineRead({
  scope: { each: 'cloudtrail:trail' },
  operations: [getTrailStatus],
  gives: {
    'cloudtrail:trail': [
      'IsLogging',
      'latestDeliveryError',
      'latestDeliveryTime',
      'startLoggingTime',
      'latestCloudWatchLogsDeliveryError',
      'latestCloudWatchLogsDeliveryTime',
    ],
  },
  async *run({ parents: [trail], call }) {
    if (trail === undefined) return;
    const status = await call(getTrailStatus, { Name: trail.arn });
    yield factsOf(trail, {
      IsLogging: must(status.IsLogging, getTrailStatus, 'IsLogging'),
      latestDeliveryError: status.LatestDeliveryError || null,
      latestDeliveryTime: iso(status.LatestDeliveryTime),
      startLoggingTime: iso(status.StartLoggingTime),
      latestCloudWatchLogsDeliveryError: status.LatestCloudWatchLogsDeliveryError || null,
      latestCloudWatchLogsDeliveryTime: iso(status.LatestCloudWatchLogsDeliveryTime),
    });
  },
});

const getEventSelectors = operation<
  CloudTrail.GetEventSelectorsCommandInput,
  CloudTrail.GetEventSelectorsCommandOutput
>('cloudtrail', 'GetEventSelectors', ['cloudtrail:GetEventSelectors']);

const DEFAULT_SELECTORS: TrailEventSelectors = { EventSelectors: [], AdvancedEventSelectors: [] };

/** Only the owner of an organization's trail may ask for its selectors; that there are none, its listing tells all. */
export const trailEventSelectors = defineRead({
  scope: { each: 'cloudtrail:trail' },
  operations: [getEventSelectors],
  gives: { 'cloudtrail:trail': ['eventSelectors'] },
  uses: ['hasCustomEventSelectors'],
  async *run({ account, parents: [trail], call }) {
    if (trail === undefined) return;
    const owner = ownerOf(trail.arn ?? '') ?? account;
    if (owner !== account) {
      const detail = `account ${owner} owns the trail, and only there its event selectors can be read`;
      const eventSelectors =
        trail.facts['hasCustomEventSelectors'] === false
          ? DEFAULT_SELECTORS
          : unknown({ kind: 'not-collected', operation: operationName(getEventSelectors), detail });
      yield factsOf(trail, { eventSelectors });
      return;
    }
    yield factsOf(trail, {
      eventSelectors: selectors(await call(getEventSelectors, { TrailName: trail.arn })),
    });
  },
});

/** AWS sends the list that is in use, and leaves the other out or empty. */
function selectors(answer: CloudTrail.GetEventSelectorsCommandOutput): TrailEventSelectors {
  return {
    EventSelectors: (answer.EventSelectors ?? []).map(basicSelector),
    AdvancedEventSelectors: (answer.AdvancedEventSelectors ?? []).map(({ FieldSelectors }) =>
      must(FieldSelectors, getEventSelectors, 'FieldSelectors').map((selector) => ({
        ...selector,
        Field: must(selector.Field, getEventSelectors, 'Field'),
      })),
    ) as TrailEventSelectors['AdvancedEventSelectors'],
  };
}

/** Both are true to AWS's defaults where the member is left out. */
function basicSelector(selector: CloudTrail.EventSelector): BasicEventSelector {
  return {
    ReadWriteType: selector.ReadWriteType ?? 'All',
    IncludeManagementEvents: selector.IncludeManagementEvents ?? true,
    ExcludeManagementEventSources: selector.ExcludeManagementEventSources ?? [],
    DataResources: (selector.DataResources ?? []).map(({ Type, Values }) => ({
      Type: must(Type, getEventSelectors, 'Type'),
      Values: Values ?? [],
    })),
  };
}

const listEventDataStores = operation<
  CloudTrail.ListEventDataStoresCommandInput,
  CloudTrail.ListEventDataStoresCommandOutput
>('cloudtrail', 'ListEventDataStores', ['cloudtrail:ListEventDataStores']);
const getEventDataStore = operation<
  CloudTrail.GetEventDataStoreCommandInput,
  CloudTrail.GetEventDataStoreCommandOutput
>('cloudtrail', 'GetEventDataStore', ['cloudtrail:GetEventDataStore']);

export const eventDataStores = defineRead({
  scope: 'region',
  operations: [listEventDataStores],
  lists: ['cloudtrail:event-data-store'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listEventDataStores,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.EventDataStores, listEventDataStores, 'EventDataStores').map((it) => {
        const arn = must(it.EventDataStoreArn, listEventDataStores, 'EventDataStoreArn');
        return { kind: 'cloudtrail:event-data-store' as const, id: arn, arn, name: it.Name, facts: {} };
      });
    }
  },
});

export const eventDataStore = defineRead({
  scope: { each: 'cloudtrail:event-data-store' },
  operations: [getEventDataStore],
  gives: { 'cloudtrail:event-data-store': ['KmsKeyId', 'status'] },
  async *run({ parents: [store], call }) {
    if (store === undefined) return;
    const answer = await call(getEventDataStore, { EventDataStore: store.id });
    yield factsOf(store, {
      KmsKeyId: answer.KmsKeyId || null,
      status: must(answer.Status, getEventDataStore, 'Status'),
    });
  },
});
