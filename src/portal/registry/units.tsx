import { useDeferredValue, useState, type ReactNode } from 'react';
import { ExportButton } from '../exports/export-button';
import { useDeed, usePages } from '../graph/ask';
import { ChangeUnitDocument, RegisterUnitDocument, RegistryUnitsDocument, type Affiliation, type RegisteredUnitFragment, type UnitCategory } from '../graph/documents';
import { FormButton, type FormField } from '../look/form';
import { Scroll, Tag } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { Select } from '../look/select';
import { categoryNames } from '../names';
import { useName, useWords } from '../words';
import { Finder, sought } from './finder';
import { Phone } from './phone';
import { affiliationNames, registryWords } from './words';

const categories = Object.keys(categoryNames) as UnitCategory[];

export function Units(): ReactNode {
  const t = useWords(registryWords);
  const names = useWords(categoryNames);
  const [name, setName] = useState('');
  const [category, setCategory] = useState('');
  const asked = usePages(RegistryUnitsDocument, { name: sought(useDeferredValue(name)), category: category === '' ? null : [category as UnitCategory] }, ({ units }) => units);
  return (
    <>
      <div className="row no-print">
        <Finder value={name} onChange={setName} />
        <Select aria-label={t.category} value={category} onChange={setCategory} options={[{ value: '', label: t.allCategories }, ...categories.map((value) => ({ value, label: names[value] }))]} />
        <RegisterUnit />
        <ExportButton kind="UNITS" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => (nodes.length === 0 ? <Empty title={t.nothing}><p>{t.nothingHint}</p></Empty> : (
          <div className="card"><p className="soft">{t.count(totalCount)}</p><Table units={nodes} /><More of={asked} /></div>
        ))}
      </Asked>
    </>
  );
}

function Table({ units }: { readonly units: readonly RegisteredUnitFragment[] }): ReactNode {
  const t = useWords(registryWords);
  const [categoryOf, affiliationOf, nameOf] = [useWords(categoryNames), useWords(affiliationNames), useName()];
  return (
    <Scroll label={t.units}>
      <table className="table cards">
        <thead><tr><th scope="col" className="number">{t.number}</th><th scope="col">{t.name}</th><th scope="col">{t.category}</th><th scope="col">{t.affiliation}</th><th scope="col">{t.contact}</th><th scope="col">{t.state}</th><th scope="col"><span className="sr-only">{t.change}</span></th></tr></thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <td className="number" data-label={t.number}>{unit.number}</td>
              <th scope="row">{nameOf(unit)}<br /><small className="soft">{unit.code}</small></th>
              <td data-label={t.category}>{categoryOf[unit.category]}</td>
              <td data-label={t.affiliation}>{affiliationOf[unit.affiliation]}</td>
              <td data-label={t.contact}>{unit.contactName || '—'}{unit.contactPhone && <Phone unitId={unit.id} masked={unit.contactPhone} of={nameOf(unit)} />}</td>
              <td data-label={t.state}><Tag tone={unit.active ? 'good' : 'plain'}>{unit.active ? t.active : t.inactive}</Tag></td>
              <td className="no-print"><ChangeUnit unit={unit} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function useUnitFields(): Readonly<Record<'number' | 'code' | 'nameZh' | 'nameEn' | 'category' | 'affiliation' | 'contactName' | 'contactPhone', FormField>> {
  const t = useWords(registryWords);
  const [categoryOf, affiliationOf] = [useWords(categoryNames), useWords(affiliationNames)];
  return {
    number: { name: 'number', label: t.number, required: true, type: 'number' },
    code: { name: 'code', label: t.code, hint: t.codeHint('unit-148'), required: true },
    nameZh: { name: 'nameZh', label: t.name, required: true },
    nameEn: { name: 'nameEn', label: t.nameEn },
    category: { name: 'category', label: t.category, hint: t.categoryHint, required: true, choices: categories.map((value) => ({ value, label: categoryOf[value] })) },
    affiliation: { name: 'affiliation', label: t.affiliation, required: true, choices: (Object.keys(affiliationNames) as Affiliation[]).map((value) => ({ value, label: affiliationOf[value] })) },
    contactName: { name: 'contactName', label: t.contact },
    contactPhone: { name: 'contactPhone', label: t.phone },
  };
}

function RegisterUnit(): ReactNode {
  const t = useWords(registryWords);
  const fields = useUnitFields();
  const register = useDeed(RegisterUnitDocument);
  return (
    <FormButton label={t.registerUnit} title={t.registerUnit} send={t.register} deed={register} button={{ type: 'primary' }} fields={Object.values(fields)}
      onSend={({ number, category, affiliation, contactPhone, ...texts }, close) => register.mutate({
        code: texts['code']!.trim(), nameZh: texts['nameZh']!.trim(), nameEn: (texts['nameEn'] ?? '').trim(), contactName: (texts['contactName'] ?? '').trim(),
        number: Number(number), category: category as UnitCategory, affiliation: affiliation as Affiliation, ...(contactPhone?.trim() ? { contactPhone: contactPhone.trim() } : {}),
      }, { onSuccess: close })} />
  );
}

function ChangeUnit({ unit }: { readonly unit: RegisteredUnitFragment }): ReactNode {
  const t = useWords(registryWords);
  const { nameZh, nameEn, category, contactName, contactPhone } = useUnitFields();
  const change = useDeed(ChangeUnitDocument);
  const active: FormField = { name: 'active', label: t.state, hint: t.activeHint, required: true, choices: [{ value: 'yes', label: t.active }, { value: 'no', label: t.inactive }] };
  return (
    <FormButton label={t.change} title={t.changeOf(unit.nameZh)} send={t.save} deed={change} button={{ size: 'small', 'aria-label': t.changeOf(unit.nameZh) }} fields={[nameZh, nameEn, category, contactName, { ...contactPhone, hint: t.phoneHint }, active]}
      values={{ nameZh: unit.nameZh, nameEn: unit.nameEn, category: unit.category, contactName: unit.contactName ?? '', active: unit.active ? 'yes' : 'no' }}
      onSend={(values, close) => change.mutate({
        unitId: unit.id, nameZh: values['nameZh']!.trim(), nameEn: values['nameEn']!.trim(), contactName: values['contactName']!.trim(), ...(values['contactPhone']?.trim() ? { contactPhone: values['contactPhone'].trim() } : {}), category: values['category'] as UnitCategory, active: values['active'] === 'yes',
      }, { onSuccess: close })} />
  );
}
