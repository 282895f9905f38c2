import { useDeferredValue, useState, type ReactNode } from 'react';
import { ExportButton } from '../exports/export-button';
import { useDeed, usePages } from '../graph/ask';
import { RegisterCommunityDocument, RegisterIntersectionDocument, RegistryCommunitiesDocument, RegistryIntersectionsDocument } from '../graph/documents';
import { FormButton, type FormField } from '../look/form';
import { Scroll } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { useName, useWords } from '../words';
import { Finder, sought } from './finder';
import { registryWords } from './words';

interface Tie { readonly id: string; readonly toDay?: string | null; readonly unit: { readonly nameZh: string; readonly nameEn: string } | null }
interface Place { readonly id: string; readonly code: string; readonly nameZh: string; readonly nameEn: string; readonly street?: string; readonly ties: readonly Tie[] }

export function Communities(): ReactNode {
  const t = useWords(registryWords);
  const [name, setName] = useState('');
  const asked = usePages(RegistryCommunitiesDocument, { name: sought(useDeferredValue(name)) }, ({ communities }) => communities);
  const register = useDeed(RegisterCommunityDocument);
  const fields = usePlaceFields('community-061');
  return (
    <>
      <div className="row no-print">
        <Finder value={name} onChange={setName} />
        <FormButton label={t.registerCommunity} title={t.registerCommunity} send={t.register} deed={register} button={{ type: 'primary' }} fields={[...fields, { name: 'street', label: t.street }]}
          onSend={({ code = '', nameZh = '', nameEn = '', street = '' }, close) => register.mutate({ code: code.trim(), nameZh: nameZh.trim(), nameEn: nameEn.trim(), street: street.trim() }, { onSuccess: close })} />
        <ExportButton kind="COMMUNITIES" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => <Places label={t.communities} ties={t.partners} total={totalCount} places={nodes.map((one) => ({ ...one, ties: one.partnerships.nodes }))}><More of={asked} /></Places>}
      </Asked>
    </>
  );
}

export function Intersections(): ReactNode {
  const t = useWords(registryWords);
  const [name, setName] = useState('');
  const asked = usePages(RegistryIntersectionsDocument, { name: sought(useDeferredValue(name)) }, ({ intersections }) => intersections);
  const register = useDeed(RegisterIntersectionDocument);
  const fields = usePlaceFields('intersection-41');
  return (
    <>
      <div className="row no-print">
        <Finder value={name} onChange={setName} />
        <FormButton label={t.registerIntersection} title={t.registerIntersection} send={t.register} deed={register} button={{ type: 'primary' }} fields={fields}
          onSend={({ code = '', nameZh = '', nameEn = '' }, close) => register.mutate({ code: code.trim(), nameZh: nameZh.trim(), nameEn: nameEn.trim() }, { onSuccess: close })} />
        <ExportButton kind="INTERSECTIONS" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => <Places label={t.intersections} ties={t.standing} total={totalCount} places={nodes.map((one) => ({ ...one, ties: one.dutyPosts.nodes }))}><More of={asked} /></Places>}
      </Asked>
    </>
  );
}

function usePlaceFields(example: string): readonly FormField[] {
  const t = useWords(registryWords);
  return [{ name: 'code', label: t.code, hint: t.codeHint(example), required: true }, { name: 'nameZh', label: t.name, required: true }, { name: 'nameEn', label: t.nameEn }];
}

function Places({ label, ties, total, places, children }: { readonly label: string; readonly ties: string; readonly total: number; readonly places: readonly Place[]; readonly children: ReactNode }): ReactNode {
  const t = useWords(registryWords);
  const nameOf = useName();
  if (places.length === 0) return <Empty title={t.nothing}><p>{t.nothingHint}</p></Empty>;
  const streets = places.some(({ street }) => street !== undefined);
  return (
    <div className="card">
      <p className="soft">{t.count(total)}</p>
      <Scroll label={label}>
        <table className="table cards">
          <thead><tr><th scope="col">{t.name}</th>{streets && <th scope="col">{t.street}</th>}<th scope="col">{ties}</th></tr></thead>
          <tbody>
            {places.map((place) => {
              const now = place.ties.filter(({ toDay }) => !toDay);
              return (
                <tr key={place.id}>
                  <th scope="row">{nameOf(place)}<br /><small className="soft">{place.code}</small></th>
                  {streets && <td data-label={t.street}>{place.street || '—'}</td>}
                  <td data-label={ties}>{now.length === 0 ? <span className="soft">{t.noTie}</span> : <span>{now.map(({ unit }) => nameOf(unit)).join('、')}</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      {children}
    </div>
  );
}
