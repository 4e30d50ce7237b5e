import type * as AccessAnalyzer from '@aws-sdk/client-accessanalyzer';
import type { AccessAnalyzer as Analyzer } from '../../model/kinds/account.ts';
import { defineRead, must, operation } from './read.ts';

const listAnalyzers = operation<
  AccessAnalyzer.ListAnalyzersCommandInput,
  AccessAnalyzer.ListAnalyzersCommandOutput
>('accessanalyzer', 'ListAnalyzers', ['access-analyzer:ListAnalyzers']);

export const analyzers = defineRead({
  scope: 'region',
  operations: [listAnalyzers],
  gives: { 'aws:region': ['accessAnalyzers'] },
  async *run({ region, pages }) {
    const accessAnalyzers: Analyzer[] = [];
    for await (const page of pages(
      listAnalyzers,
      {},
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      for (const analyzer of page.analyzers ?? []) {
        accessAnalyzers.push({
          name: must(analyzer.name, listAnalyzers, 'name'),
          type: must(analyzer.type, listAnalyzers, 'type'),
          status: must(analyzer.status, listAnalyzers, 'status'),
        });
      }
    }
    yield [{ kind: 'aws:region', id: region, facts: { accessAnalyzers } }];
  },
});
