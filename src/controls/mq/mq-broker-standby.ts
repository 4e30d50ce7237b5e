import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'mq-broker-standby',
  title: 'Amazon MQ brokers run in more than one availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  severityNote: 'With the broker everything stands still that it connects, as with a database of one zone.',
  why: 'When the one zone of a broker fails, everything that it connects stands still, and messages may be lost.',
  fix: 'Make the broker anew with a standby (ActiveMQ) or as a cluster (RabbitMQ), and move the clients.',
  items: ['own.defaults'],
  aka: {
    prowler: ['mq_broker_active_deployment_mode', 'mq_broker_cluster_deployment_mode'],
    cloudsploit: ['mqDeploymentMode'],
    securityHub: ['MQ.5', 'MQ.6'],
  },
  kind: 'mq:broker',
  facts: ['DeploymentMode'],
  judge({ facts: { DeploymentMode: mode } }) {
    if (mode !== 'SINGLE_INSTANCE') return pass(`DeploymentMode is ${mode}.`);
    return fail(
      `DeploymentMode is ${mode}; expected: ACTIVE_STANDBY_MULTI_AZ (ActiveMQ) or CLUSTER_MULTI_AZ (RabbitMQ).`,
    );
  },
});
