import { cases, denied } from '../case.ts';

export default cases('fsx-file-system-multi-az', 'fsx:file-system', [
  {
    name: 'Windows in two zones',
    verdict: 'pass',
    facts: { FileSystemType: 'WINDOWS', DeploymentType: 'MULTI_AZ_1' },
  },
  {
    name: 'ONTAP in one',
    verdict: 'fail',
    facts: { FileSystemType: 'ONTAP', DeploymentType: 'SINGLE_AZ_2' },
  },
  {
    name: 'OpenZFS, highly available in one',
    verdict: 'fail',
    facts: { FileSystemType: 'OPENZFS', DeploymentType: 'SINGLE_AZ_HA_2' },
  },
  {
    name: 'Lustre',
    verdict: 'not-applicable',
    facts: { FileSystemType: 'LUSTRE', DeploymentType: 'PERSISTENT_2' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { FileSystemType: 'WINDOWS', DeploymentType: denied('fsx:DescribeFileSystems') },
  },
]);
