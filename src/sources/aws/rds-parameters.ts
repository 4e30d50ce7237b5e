import type * as RDS from '@aws-sdk/client-rds';
import { PARAMETERS as DOCUMENTDB } from '../../model/kinds/documentdb.ts';
import { PARAMETERS as NEPTUNE } from '../../model/kinds/neptune.ts';
import { PARAMETERS as RDS_PARAMETERS } from '../../model/kinds/rds.ts';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import type { Operation, ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

/** A group has hundreds of parameters; by name, the few that matter come in one page. */
function asked(names: readonly string[]) {
  return { ...PAGE, Filters: [{ Name: 'parameter-name', Values: [...names] }] };
}

/** AWS knows no such group: that is its answer, not a failure to read. */
const NO_GROUP = { absent: ['DBParameterGroupNotFoundFault'] };

const describeDBParameters = operation<
  RDS.DescribeDBParametersCommandInput,
  RDS.DescribeDBParametersCommandOutput
>('rds', 'DescribeDBParameters', ['rds:DescribeDBParameters']);

export const dbParameters = defineRead({
  scope: { each: 'rds:parameter-group' },
  operations: [describeDBParameters],
  gives: { 'rds:parameter-group': ['parameters'] },
  async *run({ parents: [group], call, pages }) {
    if (group === undefined) return;
    const names = RDS_PARAMETERS['rds:parameter-group'];
    const input = { ...asked(names), DBParameterGroupName: group.id };
    const first = await call(describeDBParameters, input, NO_GROUP);
    const more = (Marker: string) => pages(describeDBParameters, { ...input, Marker }, marker, withMarker);
    yield factsOf(group, { parameters: await valuesOf(describeDBParameters, names, first, more) });
  },
});

const describeDBClusterParameters = operation<
  RDS.DescribeDBClusterParametersCommandInput,
  RDS.DescribeDBClusterParametersCommandOutput
>('rds', 'DescribeDBClusterParameters', ['rds:DescribeDBClusterParameters']);

function clusterParameters(names: readonly string[]) {
  return async function* run({ parents: [group], call, pages }: ReadContext) {
    if (group === undefined) return;
    const input = { ...asked(names), DBClusterParameterGroupName: group.id };
    const first = await call(describeDBClusterParameters, input, NO_GROUP);
    const more = (Marker: string) =>
      pages(describeDBClusterParameters, { ...input, Marker }, marker, withMarker);
    yield factsOf(group, { parameters: await valuesOf(describeDBClusterParameters, names, first, more) });
  };
}

export const dbClusterParameters = defineRead({
  scope: { each: 'rds:cluster-parameter-group' },
  operations: [describeDBClusterParameters],
  gives: { 'rds:cluster-parameter-group': ['parameters'] },
  run: clusterParameters(RDS_PARAMETERS['rds:cluster-parameter-group']),
});

export const neptuneParameters = defineRead({
  id: 'rds:DescribeDBClusterParameters(Neptune)',
  scope: { each: 'neptune:cluster-parameter-group' },
  operations: [describeDBClusterParameters],
  gives: { 'neptune:cluster-parameter-group': ['parameters'] },
  run: clusterParameters(NEPTUNE),
});

export const documentDbParameters = defineRead({
  id: 'rds:DescribeDBClusterParameters(DocumentDB)',
  scope: { each: 'documentdb:cluster-parameter-group' },
  operations: [describeDBClusterParameters],
  gives: { 'documentdb:cluster-parameter-group': ['parameters'] },
  run: clusterParameters(DOCUMENTDB),
});

interface ParameterPage {
  readonly Parameters?: RDS.Parameter[] | undefined;
  readonly Marker?: string | undefined;
}

/** The parameters of these names with their values, from every page; null where there is no group. */
async function valuesOf(
  op: Operation,
  names: readonly string[],
  first: ParameterPage | null,
  more: (Marker: string) => AsyncIterable<ParameterPage>,
): Promise<Record<string, string | null> | null> {
  if (first === null) return null;
  const values: Record<string, string | null> = {};
  const keep = (page: ParameterPage) => {
    for (const { ParameterName, ParameterValue } of must(page.Parameters, op, 'Parameters')) {
      const name = names.find((known) => known === ParameterName);
      if (name !== undefined) values[name] = ParameterValue ?? null;
    }
  };
  keep(first);
  if (first.Marker) for await (const page of more(first.Marker)) keep(page);
  return values;
}
