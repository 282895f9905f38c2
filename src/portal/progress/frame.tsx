/** The frame of both walls: it scrolls by itself, its head and its first columns stay. */
import type { ChangeEvent, MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useName, useWords } from '../words';
import type { WallUnit } from './wall';
import { wallWords } from './words';

/** Which units are ticked, by the keys of their assessments. */
export interface Picking { readonly ticked: ReadonlySet<string>; readonly tick: (ids: readonly string[], on: boolean) => void }

interface FrameProps {
  readonly label: string;
  readonly units: readonly WallUnit[];
  readonly picking: Picking;
  readonly head: (corner: (rows: number) => ReactNode, unitHead: (rows: number) => ReactNode) => ReactNode;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onMouseOver?: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

export function Frame({ label, units, picking: { ticked, tick }, head, onClick, onMouseOver, children }: FrameProps): ReactNode {
  const t = useWords(wallWords);
  const all = units.length > 0 && units.every(({ id }) => ticked.has(id));
  const changed = ({ target }: ChangeEvent<HTMLElement>): void => {
    if (target instanceof HTMLInputElement && target.dataset['tick'] !== undefined) tick([target.dataset['tick']], target.checked);
  };
  const corner = (rows: number): ReactNode => <td rowSpan={rows} className="pick"><input type="checkbox" aria-label={t.tickAll} checked={all} onChange={({ target }) => tick(units.map(({ id }) => id), target.checked)} /></td>;
  const unitHead = (rows: number): ReactNode => <th scope="col" rowSpan={rows} className="name">{t.unit}</th>;
  return (
    // Without a place in the tab order one could not scroll it by keyboard.
    <section className="wall-frame" aria-label={label} tabIndex={0}>
      <table className="wall">
        <thead>{head(corner, unitHead)}</thead>
        <tbody onClick={onClick} onMouseOver={onMouseOver} onChange={changed}>{children}</tbody>
      </table>
    </section>
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
