import { cases, denied } from '../case.ts';

export default cases('transfer-server-no-ftp', 'transfer:server', [
  { name: 'SFTP', verdict: 'pass', facts: { Protocols: ['SFTP'] } },
  { name: 'FTPS is not FTP', verdict: 'pass', facts: { Protocols: ['FTPS'] } },
  { name: 'FTP beside SFTP', verdict: 'fail', facts: { Protocols: ['FTP', 'SFTP'] } },
  { name: 'denied', verdict: 'unknown', facts: { Protocols: denied('transfer:DescribeServer') } },
]);
