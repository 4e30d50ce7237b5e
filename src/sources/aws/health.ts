import type * as Health from '@aws-sdk/client-health';
import type { HealthNotice } from '../../model/kinds/health.ts';
import { defineRead, iso, must, operation } from './read.ts';

const describeEvents = operation<Health.DescribeEventsCommandInput, Health.DescribeEventsCommandOutput>(
  'health',
  'DescribeEvents',
  ['health:DescribeEvents'],
);

/** What AWS calls reports of abuse, and credentials that it found in public. */
const SERVICES = ['ABUSE', 'RISK'];

/** Answers only on a paid support plan; without one AWS says SubscriptionRequiredException, and the fact is unknown. */
export const healthNotices = defineRead({
  scope: 'account',
  operations: [describeEvents],
  gives: { 'aws:account': ['healthNotices'] },
  async *run({ account, pages }) {
    const found: HealthNotice[] = [];
    for await (const page of pages(
      describeEvents,
      { filter: { services: SERVICES, eventStatusCodes: ['open', 'upcoming'] }, maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      found.push(...must(page.events, describeEvents, 'events').map(notice));
    }
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { healthNotices: found } }];
  },
});

function notice(event: Health.Event): HealthNotice {
  return {
    eventTypeCode: must(event.eventTypeCode, describeEvents, 'eventTypeCode'),
    region: event.region ?? 'global',
    startTime: iso(event.startTime),
  };
}
