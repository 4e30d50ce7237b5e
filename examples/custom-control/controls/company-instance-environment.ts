import { control, fail, pass } from 'seaworthy';

/** A rule of the company's own: every machine says which environment it is of, so that nobody patches the wrong one. */
export default control({
  id: 'company-instance-environment',
  title: 'EC2 instances say which environment they belong to',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A machine that does not say what it is for is patched with the wrong ones, or with none.',
  fix: 'Tag the instance with the environment that it belongs to.',
  items: ['check.scripts'],
  aka: {},
  kind: 'ec2:instance',
  facts: ['Tags'],
  settings: {
    /** The tag that tells it, and what it may be. */
    tag: 'environment',
    values: ['production', 'staging', 'test'],
  },
  judge({ facts: { Tags: tags } }, { settings: { tag, values } }) {
    const expected = `expected: ${values.join(' or ')}`;
    const value = tags[tag];
    if (value === undefined) return fail(`There is no tag ${tag}; ${expected}.`);
    if (!values.includes(value)) return fail(`The tag ${tag} is ${value}; ${expected}.`);
    return pass(`The tag ${tag} is ${value}.`);
  },
});
