import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-root-unused',
  title: 'The root user is not used for everyday work',
  risk: { impact: 'account', exposure: 'foothold', ease: 'effort' },
  why: 'Root cannot be limited or told apart by person: every use risks the account and hides who did it.',
  fix: 'Do the work with a role of limited rights, and keep root for the few tasks that only root can do.',
  items: ['iam.root-use'],
  aka: {
    prowler: ['iam_avoid_root_usage'],
    cloudsploit: ['rootAccountInUse'],
  },
  kind: 'aws:account',
  facts: ['rootCredentials'],
  settings: {
    /** Days without any use of root. */
    days: 90,
  },
  judge({ facts: { rootCredentials: root } }, { now, settings }) {
    const uses = [
      { what: 'signed in', at: root.passwordLastUsed },
      { what: 'used an access key', at: root.keyLastUsed.toSorted().at(-1) ?? null },
    ].flatMap(({ what, at }) => (at === null ? [] : [{ what, ago: daysSince(at, now) }]));
    const recent = uses.filter(({ ago }) => ago <= settings.days);
    if (recent.length > 0) {
      const list = recent.map(({ what, ago }) => `${what} ${days(ago)} ago`).join(' and ');
      return fail(`Root ${list}; expected: no use for more than ${days(settings.days)}.`);
    }
    if (uses.length === 0) return pass('AWS has no use of root on record.');
    return pass(`Root was last used ${days(Math.min(...uses.map(({ ago }) => ago)))} ago.`);
  },
});
