import { shortArn } from './answer.ts';
import type { AccessGraph, GraphEdge, GraphNode } from './graph.ts';
import type { FoundPath, PathsView, StepView } from './path-view.ts';
import { stopText } from './path-view.ts';

/** More boxes than this cannot be read. */
const MOST = 60;

/** The paths as a picture. Principals that take the very same first steps stand together in one box. */
export function pathGraph(view: PathsView): AccessGraph {
  const groups = [...Map.groupBy(view.paths, sameSteps).values()];
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  let left = 0;
  for (const paths of groups) {
    if (nodes.size >= MOST) left += paths.length;
    else addPaths(paths, view, nodes, edges);
  }
  const title =
    view.to === 'an administrator'
      ? `Who can become an administrator in ${view.accountId}`
      : `Who can act as ${shortArn(view.to, view.accountId)} in ${view.accountId}`;
  return {
    title,
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    ...(left === 0 ? {} : { leftOut: `${left} more are left out: the picture would be too large.` }),
  };
}

function sameSteps({ from, steps }: FoundPath): string {
  const [first, ...rest] = steps;
  const own = (step: StepView | undefined) =>
    step && [step.rule, step.value, step.to.arn === from ? 'itself' : step.to, step.through ?? ''];
  return JSON.stringify([from.split(':')[5]?.split('/', 1), own(first), rest.map((it) => [it.rule, it.to])]);
}

function addPaths(
  paths: readonly FoundPath[],
  view: PathsView,
  nodes: Map<string, GraphNode>,
  edges: Map<string, GraphEdge>,
): void {
  const [first] = paths;
  if (first === undefined) return;
  const start = startNode(paths, view.accountId);
  nodes.set(start.id, start);
  let at = start.id;
  first.steps.forEach((step, place) => {
    const isLast = place === first.steps.length - 1;
    const node = isLast ? goalNode(step, view) : stopNode(step, view.accountId);
    if (node.id === at) return;
    if (isLast || !nodes.has(node.id)) nodes.set(node.id, node);
    const label = step.permissions.map((it) => it.action).join(' + ') || step.name;
    edges.set(`${at} ${node.id} ${label}`, { from: at, to: node.id, label, value: step.value });
    at = node.id;
  });
}

function startNode(paths: readonly FoundPath[], accountId: string): GraphNode {
  const [first] = paths;
  const arns = paths.map((it) => it.from);
  const [kind = '', ...name] = shortArn(first?.from ?? '', accountId).split('/');
  if (arns.length === 1 && first !== undefined) {
    return { id: first.from, label: name.join('/'), note: kind, kind: kind === 'user' ? 'user' : 'role' };
  }
  const shown = arns.slice(0, 2).map((it) => it.split('/').at(-1) ?? it);
  return {
    id: arns.join(' '),
    label: `${arns.length} ${kind}s`,
    note: `${shown.join(', ')} …`,
    kind: 'several',
  };
}

function stopNode({ to }: StepView, accountId: string): GraphNode {
  const text = stopText(to, accountId);
  const [kind = '', ...name] = text.split('/');
  return {
    id: `${to.arn} ${to.change ?? ''}`.trim(),
    label: name.join('/') || text,
    note: kind.slice(0, 20),
    kind: kind === 'user' ? 'user' : 'role',
  };
}

/** The administrator who is reached, or what becomes one. */
function goalNode(step: StepView, { to, accountId }: PathsView): GraphNode {
  const node = stopNode(step, accountId);
  const isNew = step.to.change === 'new-administrator';
  if (isNew) return { id: 'new', label: 'A new administrator', kind: 'goal' };
  return {
    ...node,
    ...(to === 'an administrator' ? { note: `${node.note ?? ''}, administrator` } : {}),
    kind: 'goal',
  };
}
