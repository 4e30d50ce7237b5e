import { control, fail, pass } from 'seaworthy';

/** A rule of the company's own: every machine says whose it is, so that somebody can be called at night. */
export default control({
  id: 'company-instance-owner',
  title: 'EC2 instances say whose they are',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'When a machine misbehaves at night and nobody knows whose it is, it is left running.',
  fix: 'Tag the instance with the mailbox of the team that runs it.',
  items: ['check.scripts', 'own.owner'],
  aka: { cloudsploit: ['ec2HasTags'] },
  kind: 'ec2:instance',
  facts: ['Tags'],
  settings: {
    /** The tag that names the owner, and what its value must end with. */
    tag: 'Owner',
    domain: '@example.com',
  },
  judge({ facts: { Tags: tags } }, { settings: { tag, domain } }) {
    const owner = tags[tag];
    if (owner === undefined) return fail(`There is no tag ${tag}; expected: a mailbox of ${domain}.`);
    if (!owner.endsWith(domain)) return fail(`${tag} is ${owner}; expected: a mailbox of ${domain}.`);
    return pass(`${tag} is ${owner}.`);
  },
});
