import type { Critical } from '../../effective/event-coverage.ts';
import { unheard } from '../../effective/event-coverage.ts';
import { control, all } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const INSTANCES: Critical = {
  sourceType: 'db-instance',
  categories: ['maintenance', 'configuration change', 'failure'],
};
const CLUSTERS: Critical = { sourceType: 'db-cluster', categories: ['maintenance', 'failure'] };
const GROUPS: Critical = { sourceType: 'db-parameter-group', categories: ['configuration change'] };

export default control({
  id: 'rds-events-notified',
  title: 'Somebody is told of failures and changes of databases',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A failover, a full disk or a changed parameter group goes unnoticed until customers notice.',
  fix: 'Subscribe a topic that people read to the categories that the reason names, for all sources of the type.',
  items: ['own.defaults'],
  aka: {
    prowler: [
      'rds_instance_critical_event_subscription',
      'rds_cluster_critical_event_subscription',
      'rds_instance_event_subscription_parameter_groups',
    ],
    securityHub: ['RDS.19', 'RDS.20', 'RDS.21'],
  },
  kind: 'aws:region',
  facts: [],
  relations: {
    instances: all('rds:instance', ['Engine'], { within: 'region' }),
    clusters: all('rds:cluster', ['Engine'], { within: 'region' }),
    subscriptions: all(
      'rds:event-subscription',
      ['SourceType', 'EventCategories', 'SourceIds', 'Enabled', 'status'],
      { within: 'region' },
    ),
  },
  judge(_, { related: { instances, clusters, subscriptions } }) {
    if (instances.length + clusters.length === 0)
      return notApplicable('There are no databases in this region.');
    const critical = [
      ...(instances.length > 0 ? [INSTANCES] : []),
      ...(clusters.length > 0 ? [CLUSTERS] : []),
      GROUPS,
    ];
    const missed = unheard(
      critical,
      subscriptions.map(({ facts }) => facts),
    );
    if (missed.length === 0) return pass('Event subscriptions cover the critical events of databases.');
    return fail(`No event subscription that works covers ${missed.join('; ')}.`);
  },
});
