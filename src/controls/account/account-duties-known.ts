import { SERVICE_DUTIES } from '../../effective/dated/service-duties.ts';
import { matrixOf } from '../../effective/duties.ts';
import { servicesInUse } from '../../effective/services-in-use.ts';
import { control, seen } from '../../model/control.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

export default control({
  id: 'account-duties-known',
  title: 'Your own duties are known for every service in use',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Work that each side takes for the other’s is done by nobody: a guest that is not patched, a backup that was never set up.',
  fix: 'Read what is said of the service’s security, write down who patches, encrypts, configures and backs up, and name it in the setting known.',
  items: ['own.shared-model'],
  aka: {},
  kind: 'aws:account',
  facts: ['spend'],
  relations: { seen: seen() },
  // Services, as the bill calls them, that the matrix lacks and whose duties somebody has written down.
  settings: { known: [] as readonly string[] },
  dated: [SERVICE_DUTIES],
  judge({ facts: { spend } }, { related, now, settings }) {
    const { known, strange, unread } = servicesInUse(spend, related.seen, now);
    const open = strange.filter((name) => !settings.known.includes(name));
    if (open.length > 0)
      return fail(`What is yours to do is not known for ${open.join(', ')}; expected: known for all in use.`);
    const hidden = [...unread].map(({ name }) => name).toSorted();
    const doubt = hidden.length === 0 ? '' : ` Not all was read of ${hidden.join(', ')}.`;
    const told = `By service in use: ${matrixOf(known) || 'none was seen'}.${doubt}`;
    if (spend !== null) return pass(told);
    return manual(`${told} There is no Cost Explorer: whether more is in use, look at the bill.`);
  },
});
