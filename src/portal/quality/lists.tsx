import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FileButton } from '../files/file-button';
import { useFormat } from '../format';
import { usePages, type Pages } from '../graph/ask';
import { DoubtfulRatingsDocument, PhotoMatchesDocument, UnsignedSheetsDocument, type PhotoMatchesQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { Card, Scroll } from '../look/page';
import { Asked } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { qualityWords } from './words';

/** Which sheets of a round under inspection are not signed, unit by unit. */
export function Unsigned({ roundId, inspected }: { readonly roundId: string; readonly inspected: boolean }): ReactNode {
  const t = useWords(qualityWords);
  const nameOf = useName();
  const english = useLanguage() === 'en';
  const units = useAskAll(UnsignedSheetsDocument, { roundId }, ({ assessments }) => assessments, inspected);
  if (!inspected) return <Card title={t.unsigned}><p className="soft">{t.notInspected}</p></Card>;
  return (
    <Card title={t.unsigned}>
      <Asked of={units}>
        {(all) => {
          const open = all.map(({ closing, ...unit }) => ({ ...unit, sheets: closing.blockers.filter(({ code }) => code === 'SHEET_UNSIGNED' || code === 'TEAM_MISSING') })).filter(({ sheets }) => sheets.length > 0);
          if (open.length === 0) return <p className="note good">{t.allSigned}</p>;
          return (
            <>
              <p role="status">{t.unsignedCount(open.reduce((sum, { sheets }) => sum + sheets.length, 0))}</p>
              <ul>{open.map(({ id, unit, sheets }) => <li key={id}><Link to={`/team/${id}`}>{unit?.number}. {nameOf(unit)}</Link>: <span className="soft">{sheets.map(({ about, message }) => (english ? message : about?.split('：')[1] ?? message)).join('、')}</span></li>)}</ul>
            </>
          );
        }}
      </Asked>
    </Card>
  );
}

/** The rest of a list, on demand. */
function More({ of }: { readonly of: Pages<unknown> }): ReactNode {
  const t = useWords(qualityWords);
  return of.hasMore && <Button loading={of.reading} onClick={of.more}>{t.more}</Button>;
}

export function Doubtful({ roundId }: { readonly roundId: string }): ReactNode {
  const t = useWords(qualityWords);
  const nameOf = useName();
  const pages = usePages(DoubtfulRatingsDocument, { roundId }, ({ doubtfulRatings }) => doubtfulRatings);
  return (
    <Card title={t.doubtful}>
      <p className="soft">{t.doubtfulLead}</p>
      <Asked of={pages}>
        {({ nodes, totalCount }) => (nodes.length === 0 ? <p className="note good">{t.noDoubtful}</p> : (
          <>
            <p role="status">{t.count(totalCount)}</p>
            <table className="table cards">
              <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.community}</th><th scope="col" className="number">{t.score}</th><th scope="col" className="number">{t.confirmed}</th></tr></thead>
              <tbody>{nodes.map((one) => (
                <tr key={one.id}><th scope="row">{one.assessment?.unit?.number}. {nameOf(one.assessment?.unit)}</th><td data-label={t.community}>{nameOf(one.community)}</td><td className="number" data-label={t.score}>{one.score}</td><td className="number" data-label={t.confirmed}>{one.confirmedEntries ?? 0}</td></tr>
              ))}</tbody>
            </table>
            <More of={pages} />
          </>
        ))}
      </Asked>
    </Card>
  );
}

type Photo = PhotoMatchesQuery['photoMatches']['nodes'][number]['file'];

export function Photos(): ReactNode {
  const t = useWords(qualityWords);
  const pages = usePages(PhotoMatchesDocument, {}, ({ photoMatches }) => photoMatches);
  return (
    <Card title={t.photos}>
      <p className="soft">{t.photosLead}</p>
      <Asked of={pages}>
        {({ nodes, totalCount }) => (nodes.length === 0 ? <p className="note good">{t.noPhotos}</p> : (
          <>
            <p role="status">{t.count(totalCount)}</p>
            <Scroll label={t.photos}>
              <table className="table cards">
                <thead><tr><th scope="col">{t.later}</th><th scope="col">{t.earlier}</th><th scope="col">{t.distance}</th></tr></thead>
                <tbody>{nodes.map((one) => (
                  <tr key={one.id}><td data-label={t.later}><PhotoShown photo={one.file} /></td><td data-label={t.earlier}><PhotoShown photo={one.otherFile} /></td><td data-label={t.distance}>{t.alike(one.distance)}</td></tr>
                ))}</tbody>
              </table>
            </Scroll>
            <More of={pages} />
          </>
        ))}
      </Asked>
    </Card>
  );
}

function PhotoShown({ photo }: { readonly photo: Photo }): ReactNode {
  const nameOf = useName();
  const format = useFormat();
  return photo && <div>{nameOf(photo.unit ?? photo.community)}<br /><FileButton file={photo} /><br />{photo.uploadedAt && <small className="soft">{format.instant(photo.uploadedAt)}</small>}</div>;
}
