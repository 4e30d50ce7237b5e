import { cases, denied } from '../case.ts';

const own = (EnableNetworkIsolation: boolean) => ({
  ownNetwork: { EnableNetworkIsolation, EnableInterContainerTrafficEncryption: false, instanceCount: 1 },
});

export default cases('sagemaker-monitoring-schedule-isolation', 'sagemaker:monitoring-schedule', [
  { name: 'isolated', verdict: 'pass', facts: own(true) },
  { name: 'not', verdict: 'fail', facts: own(false) },
  { name: 'a definition apart', verdict: 'not-applicable', facts: { ownNetwork: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ownNetwork: denied('sagemaker:DescribeMonitoringSchedule') },
  },
]);
