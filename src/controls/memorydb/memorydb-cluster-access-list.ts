import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'memorydb-cluster-access-list',
  title: 'MemoryDB clusters ask who comes',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'With the list open-access, whoever reaches the port reads, changes and deletes everything.',
  fix: 'Make an access list with users of their own and give it to the cluster.',
  items: ['own.defaults'],
  aka: {},
  kind: 'memorydb:cluster',
  facts: ['ACLName'],
  judge({ facts: { ACLName } }) {
    return ACLName === 'open-access'
      ? fail('ACLName is open-access: nobody is asked who they are; expected: a list of users.')
      : pass(`ACLName is ${ACLName}.`);
  },
});
