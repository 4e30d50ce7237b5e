import { judgeInUse, QUERIED } from '../../effective/athena-workgroup.ts';
import { control } from '../../model/control.ts';
import type { AthenaWorkgroupFacts } from '../../model/kinds/athena.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'athena-workgroup-settings-enforced',
  title: 'Clients cannot override the settings of Athena workgroups',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever may run queries can have results written elsewhere, without the encryption that the workgroup asks for.',
  fix: 'Turn on Override client-side settings in the workgroup.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['athena_workgroup_enforce_configuration'],
    cloudsploit: ['workgroupEnforceConfiguration'],
  },
  kind: 'athena:workgroup',
  facts: ['State', 'EnforceWorkGroupConfiguration'],
  relations: QUERIED,
  judge(workgroup, { related: { regions } }) {
    return judgeInUse(workgroup, regions, judgeSettings(workgroup.facts));
  },
});

function judgeSettings(facts: Pick<AthenaWorkgroupFacts, 'EnforceWorkGroupConfiguration'>): Judgement {
  if (facts.EnforceWorkGroupConfiguration) return pass('EnforceWorkGroupConfiguration is true.');
  return fail('EnforceWorkGroupConfiguration is false; expected: true.');
}
