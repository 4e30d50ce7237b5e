import { cases, denied } from '../case.ts';

const nfs = (...ClientList: readonly string[]) => ({ facts: { ClientList, Authentication: null } });
const smb = (Authentication: string) => ({ facts: { ClientList: null, Authentication } });

export default cases('storagegateway-file-share-clients-limited', 'storagegateway:file-share', [
  { name: 'NFS for one network', verdict: 'pass', ...nfs('10.10.0.0/16') },
  { name: 'NFS for one machine', verdict: 'pass', ...nfs('10.10.0.10') },
  { name: 'NFS as it comes', verdict: 'fail', reason: /0\.0\.0\.0\/0/, ...nfs('0.0.0.0/0') },
  { name: 'NFS for everybody, among others', verdict: 'fail', ...nfs('10.10.0.0/16', '::/0') },
  { name: 'SMB with a directory', verdict: 'pass', ...smb('ActiveDirectory') },
  { name: 'SMB for guests', verdict: 'fail', ...smb('GuestAccess') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ClientList: denied('storagegateway:DescribeNFSFileShares'), Authentication: null },
  },
]);
