import { Graph, layout } from '@dagrejs/dagre';
import { sanitize } from '../sanitize.ts';
import { widthOf } from '../terminal/width.ts';
import type { AccessGraph, EdgeValue, GraphNode } from './graph.ts';

/** Sizes in pixels. The widths are those of the widest common sans-serif fonts, so that no text runs over its box. */
const FONT = { label: 13, note: 11, edge: 11, column: { label: 7.6, note: 6.4, edge: 6.4 } };
const BOX = { padding: 14, line: 18, least: 90 };
const PAGE = { margin: 28, title: 44, legend: 64 };
const LONGEST = 38;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
}

const VALUES: readonly (readonly [EdgeValue, string])[] = [
  ['certain', 'with the policies as they are'],
  ['conditional', 'where a condition holds'],
  ['needs-resource', 'with a resource that must exist'],
];

/** One file, no script, no font or style from elsewhere; light or dark as the reader's screen is. */
export function drawGraph(graph: AccessGraph): string {
  const placed = arrange(graph);
  const { width = 0, height = 0 } = placed.graph();
  const inner = Math.max(width, 560);
  const total = { width: inner + 2 * PAGE.margin, height: height + PAGE.title + PAGE.legend + PAGE.margin };
  const move = `translate(${PAGE.margin + (inner - width) / 2} ${PAGE.title})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(total.width)} ${round(total.height)}" width="${round(total.width)}" height="${round(total.height)}" role="img" aria-labelledby="title what">`,
    `<title id="title">${safe(graph.title)}</title>`,
    `<desc id="what">${safe(describe(graph))}</desc>`,
    `<style>${STYLE}</style>`,
    MARKERS,
    `<rect class="paper" width="100%" height="100%"/>`,
    `<text class="title" x="${PAGE.margin}" y="28">${safe(graph.title)}</text>`,
    `<g transform="${move}">`,
    ...graph.edges.map((edge, at) =>
      drawEdge(placed.edge(edge.from, edge.to, String(at)) as unknown as Line, edge.label, edge.value),
    ),
    ...graph.nodes.map((node) => drawNode(placed.node(node.id) as unknown as Placed, node)),
    '</g>',
    ...drawLegend(graph, total.height - PAGE.legend + 12),
    '</svg>',
    '',
  ].join('\n');
}

function arrange(graph: AccessGraph): Graph {
  const drawing = new Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 56, edgesep: 16 });
  for (const node of graph.nodes) drawing.setNode(node.id, sizeOf(node));
  graph.edges.forEach((edge, at) => {
    const width = widthOf(short(edge.label)) * FONT.column.edge + 12;
    drawing.setEdge(edge.from, edge.to, { width, height: 18, labelpos: 'c' }, String(at));
  });
  layout(drawing);
  return drawing;
}

function sizeOf(node: GraphNode): { width: number; height: number } {
  const text = Math.max(
    widthOf(short(node.label)) * FONT.column.label,
    widthOf(short(node.note ?? '')) * FONT.column.note,
  );
  const lines = node.note === undefined ? 1 : 2;
  return { width: Math.max(BOX.least, text + 2 * BOX.padding), height: lines * BOX.line + BOX.padding };
}

function drawNode({ x, y, width, height }: Placed, node: GraphNode): string {
  const top = node.note === undefined ? y + 4.5 : y - 4;
  const radius = node.kind === 'role' ? 4 : height / 2;
  return [
    `<g class="node ${node.kind}"><title>${safe(node.label)}${node.note === undefined ? '' : `, ${safe(node.note)}`}</title>`,
    `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`,
    `<text x="${round(x)}" y="${round(top)}">${safe(short(node.label))}</text>`,
    ...(node.note === undefined
      ? []
      : [`<text class="note" x="${round(x)}" y="${round(y + 13)}">${safe(short(node.note))}</text>`]),
    '</g>',
  ].join('');
}

function drawEdge({ points, x, y }: Line, label: string, value: EdgeValue): string {
  const width = widthOf(short(label)) * FONT.column.edge + 8;
  return [
    `<g class="edge ${value}"><title>${safe(label)}</title>`,
    `<path d="${curve(points)}" marker-end="url(#arrow-${value})"/>`,
    `<rect class="under" x="${round(x - width / 2)}" y="${round(y - 9)}" width="${round(width)}" height="18"/>`,
    `<text x="${round(x)}" y="${round(y + 4)}">${safe(short(label))}</text></g>`,
  ].join('');
}

/** A smooth line through the middles of the layout's segments. */
function curve(points: Line['points']): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map((point, at) => {
    const next = rest[at + 1];
    if (next === undefined) return `L${round(point.x)} ${round(point.y)}`;
    return `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

function drawLegend(graph: AccessGraph, y: number): string[] {
  const used = VALUES.filter(([value]) => graph.edges.some((edge) => edge.value === value));
  let x = PAGE.margin;
  const lines = used.map(([value, text]) => {
    const line = `<g class="edge ${value}"><path d="M${x} ${y}h34" marker-end="url(#arrow-${value})"/></g><text class="legend" x="${x + 46}" y="${y + 4}">${text}</text>`;
    x += 70 + text.length * FONT.column.note;
    return line;
  });
  const note =
    graph.leftOut === undefined
      ? []
      : [`<text class="legend" x="${PAGE.margin}" y="${y + 26}">${safe(graph.leftOut)}</text>`];
  return [...lines, ...note];
}

/** The picture in words, for those who cannot see it. */
function describe(graph: AccessGraph): string {
  const labels = new Map(graph.nodes.map((it) => [it.id, it.label]));
  const sentences = graph.edges.map(
    (it) => `${labels.get(it.from) ?? it.from} can reach ${labels.get(it.to) ?? it.to} by ${it.label}.`,
  );
  return sentences.slice(0, 200).join(' ') || 'There is nothing to show.';
}

function short(text: string): string {
  const shown = Array.from(sanitize(text));
  if (shown.length <= LONGEST) return shown.join('');
  const half = (LONGEST - 1) / 2;
  return `${shown.slice(0, Math.ceil(half)).join('')}…${shown.slice(-Math.floor(half)).join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function safe(text: string): string {
  return sanitize(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const COLOURS: Readonly<Record<EdgeValue, readonly [light: string, dark: string]>> = {
  certain: ['#b42318', '#ff8a80'],
  conditional: ['#946200', '#e3b341'],
  'needs-resource': ['#57606a', '#9aa4af'],
};

const STYLE = `
.paper{fill:#fff}text{font:${FONT.label}px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#1f2328}
.title{font-size:16px;font-weight:600}.legend{font-size:${FONT.note}px;fill:#57606a}
.node text{text-anchor:middle}.node .note{font-size:${FONT.note}px;fill:#57606a}
.node rect{fill:#f6f8fa;stroke:#8c959f}.user rect{fill:#eef6ff;stroke:#4a7fb5}.role rect{fill:#f4f0ff;stroke:#7a5fc4}
.outside rect{fill:#fff8e6;stroke:#b58900}.several rect{stroke-width:2.5}.goal rect{fill:#ffebe9;stroke:#b42318;stroke-width:2}
.edge path{fill:none;stroke-width:1.6}.edge text{font-size:${FONT.edge}px;text-anchor:middle;fill:#424a53}.under{fill:#fff;opacity:.88}
${VALUES.map(([value]) => `.${value} path,.${value}.head{stroke:${COLOURS[value][0]}}.head.${value}{fill:${COLOURS[value][0]}}`).join('\n')}
.conditional path{stroke-dasharray:7 4}.needs-resource path{stroke-dasharray:2 4}
@media (prefers-color-scheme:dark){.paper,.under{fill:#10161d}text{fill:#e6edf3}.legend,.node .note{fill:#9aa4af}.edge text{fill:#c3ccd5}
.node rect{fill:#1b232c;stroke:#6b7682}.user rect{fill:#13263a;stroke:#5b9bd5}.role rect{fill:#221a3a;stroke:#a28be0}
.outside rect{fill:#33290f;stroke:#e3b341}.goal rect{fill:#3a1a18;stroke:#ff8a80}
${VALUES.map(([value]) => `.${value} path,.${value}.head{stroke:${COLOURS[value][1]}}.head.${value}{fill:${COLOURS[value][1]}}`).join('\n')}}
`.replaceAll('\n', '');

const MARKERS = `<defs>${VALUES.map(
  ([value]) =>
    `<marker id="arrow-${value}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head ${value}" d="M0 0 10 5 0 10z" stroke="none"/></marker>`,
).join('')}</defs>`;
