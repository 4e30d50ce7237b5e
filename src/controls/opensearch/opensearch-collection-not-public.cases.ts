import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function policy(...publicCollections: readonly string[]): Neighbour {
  return { kind: 'opensearch:network-policy', id: 'rules', facts: { publicCollections } };
}

export default cases('opensearch-collection-not-public', 'opensearch:collection', [
  { name: 'by endpoints only', verdict: 'pass', facts: { name: 'shop' }, others: [policy()] },
  {
    name: 'public',
    verdict: 'fail',
    reason: /network policy rules/,
    facts: { name: 'shop' },
    others: [policy('shop')],
  },
  {
    name: 'public by the beginning of its name',
    verdict: 'fail',
    facts: { name: 'shop' },
    others: [policy('sh*')],
  },
  { name: 'all are public', verdict: 'fail', facts: { name: 'shop' }, others: [policy('*')] },
  {
    name: 'another is public',
    verdict: 'pass',
    facts: { name: 'shop' },
    others: [policy('shopping', 'other*')],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { name: 'shop' },
    others: [
      {
        kind: 'opensearch:network-policy',
        id: 'rules',
        facts: { publicCollections: denied('aoss:GetSecurityPolicy') },
      },
    ],
  },
  {
    name: 'policies may not be listed',
    verdict: 'unknown',
    facts: { name: 'shop' },
    unlisted: ['opensearch:network-policy'],
  },
]);
