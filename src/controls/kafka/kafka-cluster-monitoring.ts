import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** From the least to the most: https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html */
const LEVELS = ['DEFAULT', 'PER_BROKER', 'PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'];

export default control({
  id: 'kafka-cluster-monitoring',
  title: 'MSK clusters tell metrics of each topic',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without metrics of each topic nobody sees that one is read out, flooded or no longer written to.',
  fix: 'Set the monitoring level to PER_TOPIC_PER_BROKER at least.',
  items: ['monitor.central'],
  aka: { prowler: ['kafka_cluster_enhanced_monitoring_enabled'], securityHub: ['MSK.2'] },
  kind: 'kafka:cluster',
  facts: ['EnhancedMonitoring'],
  settings: {
    /** The least level that will do: `PER_BROKER`, `PER_TOPIC_PER_BROKER` or `PER_TOPIC_PER_PARTITION`. */
    level: 'PER_TOPIC_PER_BROKER',
  },
  judge({ facts: { EnhancedMonitoring: level } }, { settings }) {
    if (level === null) return notApplicable('The cluster is serverless, where AWS sets the level.');
    if (LEVELS.indexOf(level) >= LEVELS.indexOf(settings.level))
      return pass(`EnhancedMonitoring is ${level}.`);
    return fail(`EnhancedMonitoring is ${level}; expected: ${settings.level} at least.`);
  },
});
