import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-authentication', 'elasticache:replication-group', [
  { name: 'users', verdict: 'pass', facts: { authTokenEnabled: false, UserGroupIds: ['shop'] } },
  { name: 'a token', verdict: 'pass', facts: { authTokenEnabled: true, UserGroupIds: [] } },
  { name: 'neither', verdict: 'fail', facts: { authTokenEnabled: false, UserGroupIds: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { authTokenEnabled: denied('elasticache:DescribeReplicationGroups'), UserGroupIds: [] },
  },
]);
