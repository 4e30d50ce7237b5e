import { extname } from 'node:path';
import { graphFor } from '../../effective/permissions/analysis.ts';
import type { PermissionFacts } from '../../effective/permissions/relations.ts';
import { WORKLOADS } from '../../effective/permissions/relations.ts';
import { cutFor, cutForAll } from '../../iam/escalation/cut.ts';
import type { Cut } from '../../iam/escalation/cut.ts';
import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import { pathBetween, pathToAdmin } from '../../iam/escalation/paths.ts';
import { hasBit } from '../../iam/sets/bits.ts';
import { drawGraph } from '../../reports/iam/graph-svg.ts';
import { pathGraph } from '../../reports/iam/path-graph.ts';
import type { FoundPath, PathsView } from '../../reports/iam/path-view.ts';
import { foundPath } from '../../reports/iam/path-view.ts';
import { renderPaths } from '../../reports/iam/paths.ts';
import { CliError, EXIT } from '../errors.ts';
import { askedFormat, askedPrincipal } from './asked.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { put, say } from './say.ts';

interface PathsOptions extends AccountOptions {
  readonly from?: string;
  readonly to: string;
  readonly all?: boolean;
  readonly format?: string;
  readonly output?: string;
}

const FORMATS = ['text', 'json', 'svg'] as const;
const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = {
  '.svg': 'svg',
  '.json': 'json',
  '.txt': 'text',
};

/** `seaworthy iam paths [--from PRINCIPAL] [--to admin|PRINCIPAL]`. */
export async function pathsCommand(options: PathsOptions): Promise<number> {
  const format = formatOf(options);
  const { authorization, related } = await readPermissions(WORKLOADS, options);
  // The relations asked for are those of the facts' own type.
  const graph = graphFor(related as unknown as PermissionFacts, authorization.accountId);
  const view = viewOf(graph, options, authorization.gaps);
  if (format === 'svg') {
    put(drawGraph(pathGraph(view)), options);
    return EXIT.ok;
  }
  const all = options.all === true;
  return say(format, view, (look) => renderPaths(view, { ...look, all }), options, EXIT.ok);
}

function formatOf({ format, output }: PathsOptions): (typeof FORMATS)[number] {
  if (format !== undefined) return askedFormat(format, FORMATS);
  if (output === undefined) return 'text';
  const byEnding = ENDINGS[extname(output).toLowerCase()];
  if (byEnding !== undefined) return byEnding;
  throw new CliError(`--output ${output} has no format: add --format, or name the file .svg, .json or .txt`);
}

function viewOf(graph: EscalationGraph, options: PathsOptions, gaps: PathsView['gaps']): PathsView {
  const { authorization } = graph.map;
  const { principals, accountId } = authorization;
  const from = options.from === undefined ? undefined : askedPrincipal(authorization, options.from).number;
  const isAdmin = options.to === 'admin';
  const to = isAdmin ? -1 : askedPrincipal(authorization, options.to).number;
  const starts = from === undefined ? [...principals.keys()] : [from];
  const arnOf = (place: number): string => principals[place]?.arn ?? '';
  const found = starts.flatMap((place): readonly FoundPath[] => {
    if (place === to || (isAdmin && hasBit(graph.admins.may, place))) return [];
    const path = isAdmin ? pathToAdmin(graph, place) : pathBetween(graph, place, to);
    return path === undefined || path.steps.length === 0 ? [] : [foundPath(arnOf(place), path)];
  });
  const admins = isAdmin ? [...principals.keys()].filter((it) => hasBit(graph.admins.must, it)) : [];
  const perhaps = isAdmin
    ? [...principals.keys()].filter((it) => hasBit(graph.admins.may, it) && !hasBit(graph.admins.must, it))
    : [];
  const cut = isAdmin && found.length > 0 ? cutOf(graph, from) : undefined;
  return {
    accountId,
    to: isAdmin ? 'an administrator' : arnOf(to),
    ...(from === undefined ? {} : { from: arnOf(from) }),
    of: principals.length,
    there: admins.map(arnOf),
    perhapsThere: perhaps.map(arnOf),
    paths: found.toSorted(bySureness),
    ...(cut === undefined ? {} : { cut: { ...cut, remaining: cut.remaining.map(arnOf) } }),
    gaps,
  };
}

function cutOf(graph: EscalationGraph, from: number | undefined): Cut | undefined {
  return from === undefined ? cutForAll(graph) : cutFor(graph, from);
}

const ORDER = ['certain', 'conditional', 'needs-resource'];

function bySureness(one: FoundPath, other: FoundPath): number {
  return ORDER.indexOf(one.value) - ORDER.indexOf(other.value) || one.steps.length - other.steps.length;
}
