import type * as AccessAnalyzer from '@aws-sdk/client-accessanalyzer';
import type { UnusedPermission } from '../../model/kinds/accessanalyzer.ts';
import type { AccessAnalyzer as Analyzer } from '../../model/kinds/account.ts';
import type { Found } from '../../store/scan-store.ts';
import { defineRead, factsOf, iso, must, operation, operationName, ReadFailure } from './read.ts';
import { told } from './told.ts';

const listAnalyzers = operation<
  AccessAnalyzer.ListAnalyzersCommandInput,
  AccessAnalyzer.ListAnalyzersCommandOutput
>('accessanalyzer', 'ListAnalyzers', ['access-analyzer:ListAnalyzers']);

export const analyzers = defineRead({
  scope: 'region',
  operations: [listAnalyzers],
  lists: ['accessanalyzer:analyzer'],
  gives: { 'aws:region': ['accessAnalyzers'], 'accessanalyzer:analyzer': ['status', 'unusedAccessAge'] },
  async *run({ region, pages }) {
    const accessAnalyzers: Analyzer[] = [];
    const found: Found[] = [];
    for await (const page of pages(
      listAnalyzers,
      {},
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      for (const analyzer of page.analyzers ?? []) {
        const arn = must(analyzer.arn, listAnalyzers, 'arn');
        const name = must(analyzer.name, listAnalyzers, 'name');
        const status = must(analyzer.status, listAnalyzers, 'status');
        accessAnalyzers.push({ name, type: must(analyzer.type, listAnalyzers, 'type'), status });
        const unusedAccessAge = ageOf(analyzer.configuration);
        found.push({
          kind: 'accessanalyzer:analyzer',
          id: arn,
          arn,
          name,
          facts: { status, unusedAccessAge },
        });
      }
    }
    yield [{ kind: 'aws:region', id: region, facts: { accessAnalyzers } }, ...found];
  },
});

/** Only analyzers of unused access have it. */
function ageOf(configuration: AccessAnalyzer.AnalyzerConfiguration | undefined): number | null {
  return configuration?.unusedAccess?.unusedAccessAge ?? null;
}

/** The action has the name of the operation's first version. */
const listFindings = operation<
  AccessAnalyzer.ListFindingsV2CommandInput,
  AccessAnalyzer.ListFindingsV2CommandOutput
>('accessanalyzer', 'ListFindingsV2', ['access-analyzer:ListFindings']);

/** An organization's analyzer finds things in all of its accounts: only this one's are asked for. */
export const findings = defineRead({
  scope: { each: 'accessanalyzer:analyzer' },
  operations: [listFindings],
  lists: ['accessanalyzer:finding'],
  gives: { 'accessanalyzer:finding': ['analyzerArn', 'findingType', 'status', 'resource'] },
  uses: ['status'],
  async *run({ account, parents: [analyzer], pages }) {
    if (analyzer === undefined) return;
    const { status } = analyzer.facts;
    // That it lists nothing would then not mean that there is nothing.
    if (status !== 'ACTIVE') throw notActive(String(status));
    const filter = { resourceOwnerAccount: { eq: [account] }, status: { neq: ['RESOLVED'] } };
    // Kept until the listing has come to its end: one that turns out to be broken is not believed in part.
    const found: Found[] = [];
    for await (const page of pages(
      listFindings,
      { analyzerArn: analyzer.id, filter, maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      found.push(...must(page.findings, listFindings, 'findings').map((it) => findingOf(it, analyzer.id)));
    }
    yield found;
  },
});

function findingOf(finding: AccessAnalyzer.FindingSummaryV2, analyzerArn: string): Found {
  return {
    kind: 'accessanalyzer:finding',
    id: must(finding.id, listFindings, 'id'),
    facts: {
      analyzerArn,
      findingType: told(finding.findingType, listFindings, 'findingType'),
      status: told(finding.status, listFindings, 'status'),
      resource: told(finding.resource, listFindings, 'resource'),
    },
  };
}

function notActive(status: string): ReadFailure {
  const operation = operationName(listFindings);
  return new ReadFailure({ kind: 'unavailable', operation, detail: `the analyzer is ${status}` });
}

const getFinding = operation<
  AccessAnalyzer.GetFindingV2CommandInput,
  AccessAnalyzer.GetFindingV2CommandOutput
>('accessanalyzer', 'GetFindingV2', ['access-analyzer:GetFinding']);

export const findingDetails = defineRead({
  scope: { each: 'accessanalyzer:finding' },
  operations: [getFinding],
  gives: { 'accessanalyzer:finding': ['unusedPermissions'] },
  uses: ['analyzerArn', 'findingType'],
  async *run({ parents: [finding], pages }) {
    if (finding === undefined) return;
    const { analyzerArn, findingType } = finding.facts;
    if (findingType !== 'UnusedPermission') {
      yield factsOf(finding, { unusedPermissions: null });
      return;
    }
    const unusedPermissions: UnusedPermission[] = [];
    for await (const page of pages(
      getFinding,
      { analyzerArn: String(analyzerArn), id: finding.id, maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      for (const { unusedPermissionDetails: details } of must(
        page.findingDetails,
        getFinding,
        'findingDetails',
      )) {
        if (details !== undefined) unusedPermissions.push(unusedPermission(details));
      }
    }
    yield factsOf(finding, { unusedPermissions });
  },
});

function unusedPermission(details: AccessAnalyzer.UnusedPermissionDetails): UnusedPermission {
  return {
    serviceNamespace: must(details.serviceNamespace, getFinding, 'serviceNamespace'),
    lastAccessed: iso(details.lastAccessed),
    actions: (details.actions ?? []).map((it) => ({
      action: must(it.action, getFinding, 'action'),
      lastAccessed: iso(it.lastAccessed),
    })),
  };
}
