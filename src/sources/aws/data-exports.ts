import type * as DataExports from '@aws-sdk/client-bcm-data-exports';
import type { DataExport } from '../../model/kinds/billing.ts';
import { defineRead, must, operation } from './read.ts';

const listExports = operation<DataExports.ListExportsCommandInput, DataExports.ListExportsCommandOutput>(
  'bcm-data-exports',
  'ListExports',
  ['bcm-data-exports:ListExports'],
);

/** Reports of the older kind (the `cur` service) are not among them. */
export const dataExports = defineRead({
  scope: 'account',
  operations: [listExports],
  gives: { 'aws:account': ['dataExports'] },
  async *run({ account, pages }) {
    const found: DataExport[] = [];
    for await (const page of pages(
      listExports,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      found.push(...must(page.Exports, listExports, 'Exports').map(dataExport));
    }
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { dataExports: found } }];
  },
});

function dataExport({ ExportName, ExportStatus }: DataExports.ExportReference): DataExport {
  return {
    Name: must(ExportName, listExports, 'ExportName'),
    status: must(ExportStatus?.StatusCode, listExports, 'StatusCode'),
    statusReason: ExportStatus?.StatusReason ?? null,
  };
}
