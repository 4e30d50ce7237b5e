import { CONTROLS } from '../controls/registry.ts';
import type { Control } from '../model/control.ts';
import { renderControl, renderControls } from '../reports/terminal/controls.ts';
import { makePlan } from '../scan/run.ts';
import { operationName } from '../sources/aws/read.ts';
import { READS } from '../sources/aws/registry.ts';
import { CliError, EXIT } from './errors.ts';
import { nearest } from './nearest.ts';
import type { Selection } from './select.ts';
import { selectControls } from './select.ts';
import { columnsOf, wantsColour } from './terminal.ts';

export interface ControlsOptions extends Selection {
  readonly format: string;
  readonly color?: boolean;
}

/** `seaworthy controls [id]`. */
export async function controlsCommand(id: string | undefined, options: ControlsOptions): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new CliError(`there is no format ${options.format}: use table or json`);
  }
  const chosen = id === undefined ? selectControls(options) : [one(id)];
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify(chosen.map(describe), null, 2)}\n`);
    return EXIT.ok;
  }
  const look = {
    columns: columnsOf(process.stdout),
    colour: wantsColour(process.stdout, options.color === false),
  };
  const [only] = chosen;
  const text =
    id === undefined || only === undefined
      ? renderControls(chosen, look)
      : renderControl({ control: only, operations: operationsOf(only) }, look);
  process.stdout.write(text);
  return EXIT.ok;
}

/** By our id, or by a peer's name for the same question where just one control has it. */
function one(id: string): Control {
  const control = CONTROLS.find((it) => it.id === id);
  if (control !== undefined) return control;
  const known = CONTROLS.filter((it) => Object.values(it.aka).flat().includes(id));
  if (known.length === 1 && known[0] !== undefined) return known[0];
  const near =
    known.length > 0
      ? known.map((it) => it.id)
      : nearest(
          id,
          CONTROLS.map((it) => it.id),
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
function describe(control: Control) {
  const { judge: _judge, relations, ...rest } = control;
  return { ...rest, relations: Object.values(relations), operations: operationsOf(control) };
}
