import type { ChangeEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { categoryNames, submissionStepNames } from '../names';
import { Tag } from '../look/page';
import { useName, useWords } from '../words';
import { Tick, type Picking } from './frame';
import { stepTones } from './steps-table';
import type { WallUnit } from './wall';
import { wallWords } from './words';

/** The wall on a phone: a card for each unit. */
export function Cards({ units, picking }: { readonly units: readonly WallUnit[]; readonly picking: Picking }): ReactNode {
  const changed = ({ target }: ChangeEvent<HTMLElement>): void => {
    if (target instanceof HTMLInputElement) picking.tick([target.dataset['tick']!], target.checked);
  };
  return <ul className="links wall-cards" onChange={changed}>{units.map((unit) => <li key={unit.id}><UnitCard unit={unit} ticked={picking.ticked.has(unit.id)} /></li>)}</ul>;
}

function UnitCard({ unit: { id, unit, archive, category, submissionStep }, ticked }: { readonly unit: WallUnit; readonly ticked: boolean }): ReactNode {
  const t = useWords(wallWords);
  const [categories, steps, name] = [useWords(categoryNames), useWords(submissionStepNames), useName()(unit)];
  const progress = archive?.progress;
  return (
    <div className="item">
      <Tick id={id} label={t.tick(name)} ticked={ticked} />
      <span className="grow">
        <Link className="link-title" to={`/archives/${archive?.id}`}>{unit?.number}. {name}</Link><br />
        <span className="soft">{[categories[category], progress && t.completeOf(progress.rulesComplete, progress.rulesAsked), progress && t.atStakeOf(progress.pointsAtStake),
          progress && (progress.isOpen ? t.leftOf(progress.daysLeft) : t.over), progress && progress.returned > 0 && t.sentOf(progress.returned)].filter(Boolean).join(' · ')}</span>
      </span>
      <Tag tone={stepTones[submissionStep]}>{steps[submissionStep]}</Tag>
    </div>
  );
}
