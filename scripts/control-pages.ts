import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../src/checklist/items.ts';
import type { CaseTable } from '../src/controls/case.ts';
import type { PeerControl } from '../src/controls/crosswalk/peer-controls.ts';
import { PEER_NAMES, peerControls, PEERS } from '../src/controls/crosswalk/peer-controls.ts';
import type { Guide } from '../src/controls/guide.ts';
import { GUIDES } from '../src/controls/guides.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Control } from '../src/model/control.ts';
import { VERDICTS } from '../src/model/verdict.ts';
import { tellRelation } from '../src/reports/relation.ts';
import { makePlan } from '../src/scan/run.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import { judgeCase } from '../test/support/judge-case.ts';
import { escaped, NOTICE, table } from './markdown.ts';

/** Sentences shown for one verdict. */
const EXAMPLES = 3;

const TITLES: ReadonlyMap<string, string> = new Map(ITEMS.map((item) => [item.id, item.title]));
const SECURITY_HUB: ReadonlyMap<string, PeerControl> = new Map(
  peerControls('securityHub').map((it) => [it.id, it]),
);

/** `[path from the repository, text]` of each page of docs/controls/. `root` is the repository. */
export async function controlPages(root: string): Promise<readonly (readonly [string, string])[]> {
  const tables = await caseTables(join(root, 'src/controls'));
  const pages = CONTROLS.map((control) => {
    const text = page(control, GUIDES[control.id], tables.get(control.id));
    return [`docs/controls/${control.id}.md`, text] as const;
  });
  return [['docs/controls/README.md', index()], ...pages];
}

async function caseTables(folder: string): Promise<ReadonlyMap<string, CaseTable>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const tables = files
    .filter((file) => file.endsWith('.cases.ts'))
    .map(async (file) => ((await import(join(folder, file))) as { default: CaseTable }).default);
  return new Map((await Promise.all(tables)).map((table) => [table.control, table]));
}

function serviceOf({ id }: Control): string {
  return id.split('-', 1)[0] ?? '';
}

function index(): string {
  const services = [...Map.groupBy(CONTROLS, serviceOf)];
  const text = [
    NOTICE,
    '',
    '# Controls',
    '',
    `${CONTROLS.length} controls over ${services.length} services. Each page says what the control asks, why, how to fix and`,
    'check it, and what it reads; `seaworthy controls ID` shows the same in the terminal. [Severity](../severity.md) follows',
    'from a written rule.',
    ...services.flatMap(([service, some]) => [
      '',
      `## ${service}`,
      '',
      ...table(
        ['control', 'severity', 'what must be true'],
        some.map(({ id, severity, title }) => [`[${id}](${id}.md)`, severity, escaped(title)]),
      ),
    ]),
    '',
  ];
  return text.join('\n');
}

function page(control: Control, guide: Guide | undefined, cases: CaseTable | undefined): string {
  const { id, title, kind, severity } = control;
  const sections = [
    [
      NOTICE,
      '',
      `# ${id}`,
      '',
      `**${escaped(title)}**`,
      '',
      `Severity ${severity}. Judges each \`${kind}\`.`,
    ],
    ...(guide === undefined ? [] : [section('What it asks', guide.asks)]),
    section('Why it matters', escaped(control.why), ...(guide === undefined ? [] : ['', guide.attack])),
    severitySection(control),
    ...(cases === undefined ? [] : [verdictSection(control, cases)]),
    ...(guide === undefined ? [section('How to fix it', escaped(control.fix))] : fixSections(control, guide)),
    readsSection(control),
    settingsSection(control),
    datedSection(control),
    section('Checklist', ...control.items.map((item) => `- \`${item}\`: ${escaped(TITLES.get(item) ?? '')}`)),
    knownSection(control),
    ...(guide === undefined ? [] : [section('Read more', ...guide.links.map((link) => `- <${link}>`))]),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, ...lines: readonly string[]): string[] {
  return [`## ${title}`, '', ...lines];
}

function severitySection({ severity, risk, severityNote, aka }: Control): string[] {
  const { impact, exposure, ease } = risk;
  const others = (aka.securityHub ?? []).flatMap((id) => {
    const theirs = SECURITY_HUB.get(id)?.severity;
    return theirs === undefined || theirs === null || theirs === severity ? [] : [`${id} ${theirs}`];
  });
  const rule = `**${severity}**, by the [rule](../severity.md): impact \`${impact}\`, exposure \`${exposure}\`, ease \`${ease}\`.`;
  if (severityNote === undefined) return section('Severity', rule);
  return section(
    'Severity',
    rule,
    '',
    `Security Hub says otherwise (${others.join(', ')}). ${escaped(severityNote)}`,
  );
}

/** Real sentences: what the engine says of the control's own cases. */
function verdictSection(control: Control, { kind, cases }: CaseTable): string[] {
  const reasons = new Map<string, Set<string>>();
  for (const row of cases) {
    const known = reasons.get(row.verdict) ?? new Set();
    reasons.set(row.verdict, known);
    if (known.size === EXAMPLES) continue;
    for (const { reason } of judgeCase(control, kind, row)) known.add(reason);
  }
  const rows = VERDICTS.filter((verdict) => reasons.has(verdict)).map((verdict) => {
    const said = [...(reasons.get(verdict) ?? [])].map(escaped);
    return [verdict, said.join('<br>')];
  });
  return section('Verdicts', ...table(['verdict', 'reasons, for example'], rows));
}

function fixSections(control: Control, { console: steps, cli, terraform, cost, byHand }: Guide): string[][] {
  return [
    section(
      'How to fix it',
      escaped(control.fix),
      '',
      '### In the AWS console',
      '',
      ...steps.map((step, at) => `${at + 1}. ${step}`),
      '',
      '### With the AWS CLI',
      '',
      ...fenced('sh', cli),
      '',
      '### With Terraform',
      '',
      ...fenced('hcl', terraform),
      '',
      '### What it costs and may break',
      '',
      cost,
    ),
    section('How to check it by hand', ...fenced('sh', byHand.run), '', byHand.look),
  ];
}

function fenced(language: string, text: string): string[] {
  return [`\`\`\`${language}`, text, '```'];
}

function readsSection(control: Control): string[] {
  const operations = makePlan([control], READS).reads.flatMap((read) => read.operations);
  const names = new Map(operations.map((it) => [operationName(it), it.actions]));
  const facts = control.facts.map((fact) => `\`${fact}\``).join(', ');
  const relations = Object.values(control.relations).map(
    (relation) => `- ${escaped(tellRelation(relation))}`,
  );
  return section(
    'What it reads',
    facts === '' ? 'Nothing of the resource itself.' : `Facts of the resource: ${facts}.`,
    ...(relations.length === 0 ? [] : ['', 'Beside it:', '', ...relations]),
    '',
    ...table(
      ['API operation', 'IAM action'],
      [...names].map(([name, actions]) => [name, actions.join(', ') || 'none needed']),
    ),
  );
}

function settingsSection({ settings }: Control): string[] {
  const entries = Object.entries(settings);
  if (entries.length === 0) return [];
  return section(
    'Settings',
    'A [configuration](../configuration.md) may change them.',
    '',
    ...table(
      ['setting', 'default'],
      entries.map(([name, value]) => [`\`${name}\``, `\`${JSON.stringify(value)}\``]),
    ),
  );
}

function datedSection({ dated = [] }: Control): string[] {
  if (dated.length === 0) return [];
  const lines = dated.map(({ about, asOf, sources }) => {
    const links = sources.map((source) => `<${source}>`).join(', ');
    return `- ${escaped(about)}, as of ${asOf}: ${links}`;
  });
  return section('Data that grows old', 'It judges by what this program knows of:', '', ...lines);
}

function knownSection({ aka }: Control): string[] {
  const lines = PEERS.flatMap((peer) => {
    const ids = aka[peer] ?? [];
    return ids.length === 0 ? [] : [`- ${PEER_NAMES[peer]}: ${ids.map((id) => `\`${id}\``).join(', ')}`];
  });
  return lines.length === 0 ? [] : section('Also known as', ...lines);
}
