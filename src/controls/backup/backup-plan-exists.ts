import { control, all } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'backup-plan-exists',
  title: 'Regions with databases and file systems have a backup plan',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without a plan nothing is copied out of the reach of whoever can delete the source.',
  fix: 'Make a backup plan in the region, with a rule that keeps copies long enough, and assign what must not be lost.',
  items: ['own.defaults'],
  aka: { prowler: ['backup_plans_exist', 'backup_vaults_exist'] },
  kind: 'aws:region',
  facts: [],
  relations: {
    plans: all('backup:plan', ['BackupPlanName'], { within: 'region' }),
    instances: all('rds:instance', ['Engine'], { within: 'region' }),
    tables: all('dynamodb:table', ['TableName'], { within: 'region' }),
    fileSystems: all('efs:file-system', ['Encrypted'], { within: 'region' }),
    volumes: all('ec2:volume', ['Encrypted'], { within: 'region' }),
  },
  judge(_, { related: { plans, ...kept } }) {
    const count = Object.values(kept).reduce((sum, things) => sum + things.length, 0);
    if (count === 0)
      return notApplicable('There are no databases, tables, file systems or volumes in this region.');
    if (plans.length === 0)
      return fail(
        `No backup plan, and ${count} databases, tables, file systems and volumes; expected: a plan.`,
      );
    return pass(`Backup plans: ${plans.map(({ facts }) => facts.BackupPlanName).join(', ')}.`);
  },
});
