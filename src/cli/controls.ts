import type { Guide } from '../controls/guide.ts';
import type { Control } from '../model/control.ts';
import { renderControl, renderControls } from '../reports/terminal/controls.ts';
import { makePlan } from '../scan/run.ts';
import { operationName } from '../sources/aws/read.ts';
import { READS } from '../sources/aws/registry.ts';
import { CliError, EXIT } from './errors.ts';
import { isDisabled, knownControls, turnedOff } from './known-controls.ts';
import { nearest } from './nearest.ts';
import type { Selection } from './select.ts';
import { selectControls } from './select.ts';
import { columnsOf, wantsColour } from './terminal.ts';

export interface ControlsOptions extends Selection {
  readonly format: string;
  readonly color?: boolean;
  /** How far our controls ask what other tools ask, instead of the controls. */
  readonly coverage?: boolean;
}

/** `seaworthy controls [id]`, `seaworthy controls --coverage`. */
export async function controlsCommand(id: string | undefined, options: ControlsOptions): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new CliError(`there is no format ${options.format}: use table or json`);
  }
  const look = {
    columns: columnsOf(process.stdout),
    colour: wantsColour(process.stdout, options.color === false),
  };
  const json = options.format === 'json';
  if (options.coverage === true) {
    if (id !== undefined) throw new CliError(`--coverage is about all controls: leave out ${id}`);
    const { coverageOf, renderCoverage } = await coverageParts();
    const peers = coverageOf(knownControls());
    process.stdout.write(json ? asJson(peers) : renderCoverage(peers, look));
    return EXIT.ok;
  }
  if (id === undefined) {
    const chosen = selectControls(options);
    process.stdout.write(json ? asJson(chosen.map((it) => describe(it))) : renderControls(chosen, look));
    return EXIT.ok;
  }
  const control = one(id);
  const guide = await guideOf(control);
  const operations = operationsOf(control);
  process.stdout.write(
    json
      ? asJson([describe(control, guide)])
      : renderControl({ control, operations, ...(guide === undefined ? {} : { guide }) }, look),
  );
  return EXIT.ok;
}

/** The peers' lists are large and rarely wanted. */
async function coverageParts() {
  return {
    ...(await import('../controls/crosswalk/coverage.ts')),
    ...(await import('../reports/terminal/coverage.ts')),
  };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function guideOf({ id }: Control): Promise<Guide | undefined> {
  const { GUIDES } = await import('../controls/guides.ts');
  return Object.hasOwn(GUIDES, id) ? GUIDES[id] : undefined;
}

/** By our id, or by a peer's name for the same question where just one control has it. */
function one(id: string): Control {
  const controls = knownControls();
  const control = controls.find((it) => it.id === id);
  if (control !== undefined) return control;
  if (isDisabled(id)) throw new CliError(turnedOff(id));
  const known = controls.filter((it) => Object.values(it.aka).flat().includes(id));
  if (known.length === 1 && known[0] !== undefined) return known[0];
  const near =
    known.length > 0
      ? known.map((it) => it.id)
      : nearest(
          id,
          controls.map((it) => it.id),
        );
  throw new CliError(
    `there is no control ${id}: ${near.length === 0 ? '`seaworthy controls` lists them' : `did you mean ${near.join(', ')}?`}`,
  );
}

function operationsOf(control: Control) {
  const operations = makePlan([control], READS).reads.flatMap((read) => read.operations);
  return operations.map((operation) => ({ operation: operationName(operation), actions: operation.actions }));
}

/** A control as data: everything but the function that judges. */
function describe(control: Control, guide?: Guide) {
  const { judge: _judge, relations, ...rest } = control;
  return {
    ...rest,
    relations: Object.values(relations),
    operations: operationsOf(control),
    ...(guide === undefined ? {} : { guide }),
  };
}
