import type { EventSubscriptionFacts } from '../../model/kinds/rds.ts';
import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

const INSTANCE: Neighbour = { kind: 'rds:instance', id: 'shop', facts: { Engine: 'mysql' } };
const CLUSTER: Neighbour = { kind: 'rds:cluster', id: 'aurora', facts: { Engine: 'aurora-mysql' } };

function subscription(more: Partial<EventSubscriptionFacts>, id = 'all'): Neighbour {
  const facts = {
    SourceType: null,
    EventCategories: [],
    SourceIds: [],
    Enabled: true,
    status: 'active',
    ...more,
  };
  return { kind: 'rds:event-subscription', id, facts };
}

export default cases('rds-events-notified', 'aws:region', [
  { name: 'all is told', verdict: 'pass', facts: {}, others: [INSTANCE, subscription({})] },
  {
    name: 'type by type',
    verdict: 'pass',
    facts: {},
    others: [
      INSTANCE,
      subscription({
        SourceType: 'db-instance',
        EventCategories: ['failure', 'maintenance', 'configuration change'],
      }),
      subscription({ SourceType: 'db-parameter-group' }, 'groups'),
    ],
  },
  {
    name: 'nothing is told',
    verdict: 'fail',
    reason:
      /db-instance: maintenance, configuration change, failure; db-parameter-group: configuration change/,
    facts: {},
    others: [INSTANCE],
  },
  {
    name: 'no word of clusters',
    verdict: 'fail',
    reason: /covers db-cluster: maintenance, failure\./,
    facts: {},
    others: [
      INSTANCE,
      CLUSTER,
      subscription({ SourceType: 'db-instance' }),
      subscription({ SourceType: 'db-parameter-group' }, 'groups'),
    ],
  },
  {
    name: 'of one instance only',
    verdict: 'fail',
    facts: {},
    others: [
      INSTANCE,
      subscription({ SourceType: 'db-instance', SourceIds: ['shop'] }),
      subscription({ SourceType: 'db-parameter-group' }, 'groups'),
    ],
  },
  { name: 'disabled', verdict: 'fail', facts: {}, others: [INSTANCE, subscription({ Enabled: false })] },
  {
    name: 'to a topic that is gone',
    verdict: 'fail',
    facts: {},
    others: [INSTANCE, subscription({ status: 'topic-not-exist' })],
  },
  {
    name: 'in another region',
    verdict: 'fail',
    facts: {},
    others: [INSTANCE, { ...subscription({}), region: 'us-east-1' }],
  },
  { name: 'no databases', verdict: 'not-applicable', facts: {}, others: [] },
  { name: 'denied', verdict: 'unknown', facts: {}, others: [INSTANCE], unlisted: ['rds:event-subscription'] },
]);
