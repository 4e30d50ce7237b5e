import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-cluster-database-name',
  title: 'Databases of Redshift clusters do not have the default name',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A default name is one thing less that somebody has to find out.',
  fix: 'Keep data in databases of their own and leave dev empty.',
  items: ['own.defaults'],
  aka: { prowler: ['redshift_cluster_non_default_database_name'] },
  kind: 'redshift:cluster',
  facts: ['DBName'],
  judge({ facts: { DBName } }) {
    return DBName === 'dev'
      ? fail('DBName is dev, the default; expected: another.')
      : pass(`DBName is ${DBName}.`);
  },
});
