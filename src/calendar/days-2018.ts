/**
 * The public holidays of 2018 and their make-up days, as the State Council's General Office gave them:
 * 国务院办公厅关于2018年部分节假日安排的通知 (国办发明电〔2017〕12号) for the year, and for its last three days
 * 国务院办公厅关于2019年部分节假日安排的通知 (国办发明电〔2018〕15号), whose New Year began on 30 December.
 * Weekend days that lie beside a holiday (元旦, 端午节, 中秋节: "与周末连休") rest by themselves and are not listed.
 */
import type { Exception } from './working-days.js';

interface Period { readonly name: string; readonly from: string; readonly to: string; readonly workdays: readonly string[]; readonly source: string }

const notice2018 = '国办发明电〔2017〕12号';
const notice2019 = '国办发明电〔2018〕15号';

export const periodsOf2018: readonly Period[] = [
  { name: '元旦', from: '2018-01-01', to: '2018-01-01', workdays: [], source: notice2018 },
  { name: '春节', from: '2018-02-15', to: '2018-02-21', workdays: ['2018-02-11', '2018-02-24'], source: notice2018 },
  { name: '清明节', from: '2018-04-05', to: '2018-04-07', workdays: ['2018-04-08'], source: notice2018 },
  { name: '劳动节', from: '2018-04-29', to: '2018-05-01', workdays: ['2018-04-28'], source: notice2018 },
  { name: '端午节', from: '2018-06-18', to: '2018-06-18', workdays: [], source: notice2018 },
  { name: '中秋节', from: '2018-09-24', to: '2018-09-24', workdays: [], source: notice2018 },
  { name: '国庆节', from: '2018-10-01', to: '2018-10-07', workdays: ['2018-09-29', '2018-09-30'], source: notice2018 },
  { name: '元旦', from: '2018-12-30', to: '2018-12-31', workdays: ['2018-12-29'], source: notice2019 },
];

/** A day of the national calendar, with its name and who says so. */
export interface NationalDay extends Exception { readonly name: string; readonly source: string }
