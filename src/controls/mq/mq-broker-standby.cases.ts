import { cases, denied } from '../case.ts';

export default cases('mq-broker-standby', 'mq:broker', [
  { name: 'a standby', verdict: 'pass', facts: { DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' } },
  { name: 'a cluster', verdict: 'pass', facts: { DeploymentMode: 'CLUSTER_MULTI_AZ' } },
  { name: 'alone', verdict: 'fail', facts: { DeploymentMode: 'SINGLE_INSTANCE' } },
  { name: 'denied', verdict: 'unknown', facts: { DeploymentMode: denied('mq:ListBrokers') } },
]);
