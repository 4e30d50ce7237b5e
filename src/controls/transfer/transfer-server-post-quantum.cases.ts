import { cases, denied } from '../case.ts';

const server = (SecurityPolicyName: string, ...Protocols: string[]) => ({ SecurityPolicyName, Protocols });

export default cases('transfer-server-post-quantum', 'transfer:server', [
  { name: 'new', verdict: 'pass', facts: server('TransferSecurityPolicy-2025-03', 'SFTP') },
  { name: 'old', verdict: 'fail', facts: server('TransferSecurityPolicy-2018-11', 'SFTP') },
  {
    name: 'a draft that never became a standard',
    verdict: 'fail',
    facts: server('TransferSecurityPolicy-PQ-SSH-Experimental-2023-04', 'SFTP'),
  },
  { name: 'no SFTP', verdict: 'not-applicable', facts: server('TransferSecurityPolicy-2018-11', 'AS2') },
  {
    name: 'newer than the list',
    verdict: 'unknown',
    facts: server('TransferSecurityPolicy-2031-01', 'SFTP'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Protocols: ['SFTP'], SecurityPolicyName: denied('transfer:DescribeServer') },
  },
]);
