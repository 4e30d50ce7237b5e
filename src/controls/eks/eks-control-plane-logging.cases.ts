import { cases, denied } from '../case.ts';

const ALL = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

export default cases('eks-control-plane-logging', 'eks:cluster', [
  { name: 'all', verdict: 'pass', facts: { enabledLogs: ALL } },
  {
    name: 'some',
    verdict: 'fail',
    reason: /Off are the logs api, authenticator/,
    facts: { enabledLogs: ['audit'] },
  },
  {
    name: 'those that were asked for',
    verdict: 'pass',
    facts: { enabledLogs: ['audit'] },
    settings: { logs: ['audit'] },
  },
  { name: 'none', verdict: 'fail', facts: { enabledLogs: [] } },
  { name: 'denied', verdict: 'unknown', facts: { enabledLogs: denied('eks:DescribeCluster') } },
]);
