import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'storagegateway-file-share-clients-limited',
  title: 'File shares of Storage Gateway know who mounts them',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever plugs a laptop into the office’s network mounts the share, and reads and changes all that is on it.',
  fix: 'Limit an NFS share to the addresses that need it, and let an SMB share ask Active Directory who somebody is.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: {},
  kind: 'storagegateway:file-share',
  facts: ['ClientList', 'Authentication'],
  judge({ facts: { ClientList, Authentication } }) {
    if (Authentication === 'GuestAccess')
      return fail('Authentication is GuestAccess; expected: ActiveDirectory.');
    if (ClientList === null) return pass(`Authentication is ${Authentication}.`);
    const wide = ClientList.filter((client) => client.endsWith('/0'));
    if (wide.length === 0) return pass(`ClientList has ${ClientList.length} limited entries.`);
    return fail(
      `ClientList lets everybody mount it: ${wide.join(', ')}; expected: the networks that need it.`,
    );
  },
});
