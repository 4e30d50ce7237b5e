import { control, all } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-collection-not-public',
  title: 'OpenSearch Serverless collections are not reached from every network',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A collection that every network reaches has only its data access policy between it and everybody with a stolen key.',
  fix: 'Limit its network policy to VPC endpoints, or to the services that need it.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['opensearchCollectionPublicAccess'] },
  kind: 'opensearch:collection',
  facts: ['name'],
  relations: { policies: all('opensearch:network-policy', ['publicCollections'], { within: 'region' }) },
  judge({ facts: { name } }, { related: { policies } }) {
    const open = policies.filter(({ facts }) =>
      facts.publicCollections.some((pattern) => isMatch(pattern, name)),
    );
    if (open.length === 0) return pass('No network policy opens the collection to every network.');
    const names = open.map(({ id }) => id).join(', ');
    return fail(
      `Every network reaches the collection, by the network policy ${names}; expected: VPC endpoints only.`,
    );
  },
});

/** A pattern is a name, or the beginning of one and a star. */
function isMatch(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
