import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'directoryservice-notifications',
  title: 'Directories tell somebody when their state changes',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'When a directory becomes impaired nobody can sign in, and those who could mend it should be the first to know.',
  fix: 'Associate a topic of SNS with the directory.',
  items: ['monitor.central'],
  aka: { prowler: ['directoryservice_directory_monitor_notifications'] },
  kind: 'directoryservice:directory',
  facts: ['Type'],
  relations: { topics: of('directoryservice:event-topic', 'DirectoryId', ['TopicName', 'status']) },
  judge({ facts: { Type } }, { related: { topics } }) {
    if (Type === 'SharedMicrosoftAD')
      return notApplicable('The directory is shared: its owner is told of it.');
    const registered = topics.find(({ facts }) => facts.status === 'Registered');
    if (registered !== undefined) return pass(`Changes are told to topic ${registered.facts.TopicName}.`);
    const [broken] = topics;
    if (broken === undefined) return fail('Changes are told to no topic; expected: one.');
    return fail(`Topic ${broken.facts.TopicName} is ${broken.facts.status}; expected: Registered.`);
  },
});
