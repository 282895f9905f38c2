/** The frame of both walls: it scrolls by itself, its head and its first columns stay. */
import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useName, useWords } from '../words';
import type { WallUnit } from './wall';
import { wallWords } from './words';

/** Which units are ticked, by the keys of their assessments. */
export interface Picking { readonly ticked: ReadonlySet<string>; readonly tick: (ids: readonly string[], on: boolean) => void }

interface FrameProps {
  readonly label: string;
  readonly picking: Picking;
  /** The lines of the head; the first begins with `<HeadCells>`. */
  readonly head: ReactNode;
  /** What opens a cell and what tells about it, for tables whose cells do something. */
  readonly onOpen?: (cell: HTMLTableCellElement) => void;
  readonly onTell?: (cell: HTMLTableCellElement) => void;
  readonly children: ReactNode;
}

/** Its lines are bare elements; what happens in any of them is heard here. A cell that does something has `data-at`. */
export function Frame({ label, picking: { tick }, head, onOpen, onTell, children }: FrameProps): ReactNode {
  const changed = ({ target }: ChangeEvent<HTMLElement>): void => {
    if (target instanceof HTMLInputElement && target.dataset['tick'] !== undefined) tick([target.dataset['tick']], target.checked);
  };
  const heard = (hear: FrameProps['onOpen']) => ({ target }: { readonly target: EventTarget }): void => {
    if (target instanceof HTMLTableCellElement && target.dataset['at'] !== undefined) hear?.(target);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') heard(onOpen)(event);
    else if (step(event.target, event.key)) event.preventDefault();
  };
  return (
    // Without a place in the tab order one could not scroll it by keyboard.
    <section className="wall-frame" aria-label={label} tabIndex={0}>
      <table className="wall">
        <thead>{head}</thead>
        <tbody onClick={heard(onOpen)} onKeyDown={pressed} onMouseOver={heard(onTell)} onFocus={heard(onTell)} onChange={changed}>{children}</tbody>
      </table>
    </section>
  );
}

/** By the arrow keys one goes from a unit's name into its cells, and from cell to cell. */
function step(from: EventTarget, key: string): boolean {
  const cell = from instanceof Element ? from.closest('td, th') : null;
  const line = cell?.parentElement;
  if (!cell || !line || !(from instanceof HTMLAnchorElement || (from instanceof HTMLTableCellElement && from.dataset['at'] !== undefined))) return false;
  const within = (row: Element | null): Element | undefined => row?.children[[...line.children].indexOf(cell)];
  const to = { ArrowRight: from instanceof HTMLAnchorElement ? line.querySelector('[data-at]') : cell.nextElementSibling, ArrowLeft: cell.previousElementSibling, ArrowDown: within(line.nextElementSibling), ArrowUp: within(line.previousElementSibling) }[key];
  const target = to instanceof HTMLTableCellElement && to.dataset['at'] === undefined ? line.querySelector<HTMLElement>('a') : to;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTableCellElement) target.tabIndex = -1;
  target.focus();
  return true;
}

/** The head of the first two columns. */
export function HeadCells({ rows, units, picking: { ticked, tick } }: { readonly rows: number; readonly units: readonly WallUnit[]; readonly picking: Picking }): ReactNode {
  const t = useWords(wallWords);
  const all = units.length > 0 && units.every(({ id }) => ticked.has(id));
  return (
    <>
      <td rowSpan={rows} className="pick"><input type="checkbox" aria-label={t.tickAll} checked={all} onChange={({ target }) => tick(units.map(({ id }) => id), target.checked)} /></td>
      <th scope="col" rowSpan={rows} className="name">{t.unit}</th>
    </>
  );
}

/** The first two cells of a line: to tick the unit, and to open its archive. */
export function UnitHead({ unit: { id, unit, archive }, ticked }: { readonly unit: WallUnit; readonly ticked: boolean }): ReactNode {
  const t = useWords(wallWords);
  const name = useName()(unit);
  return (
    <>
      <td className="pick"><Tick id={id} label={t.tick(name)} ticked={ticked} /></td>
      <th scope="row" className="name"><Link to={`/archives/${archive?.id}`} title={name}>{unit?.number}. {name}</Link></th>
    </>
  );
}

/** A box to tick; who holds it hears of the change by its `data-tick`. */
export function Tick({ id, label, ticked }: { readonly id: string; readonly label: string; readonly ticked: boolean }): ReactNode {
  return <input type="checkbox" data-tick={id} aria-label={label} checked={ticked} onChange={noted} />;
}

const noted = (): void => undefined;
