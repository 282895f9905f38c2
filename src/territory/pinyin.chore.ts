import type { Chore } from '../platform/chore.js';
import { pinyinOf } from './pinyin.service.js';

/** Spells the names that nobody has spelt yet: those from before names were searched by pinyin, and those written past the services. */
export const spellNames: Chore = {
  name: 'spell-names',
  everySeconds: 60,
  run: async (work) => {
    for (const table of ['unit', 'community', 'intersection'] as const) {
      await work.transact('write', async (uow) => {
        const names = await uow.query<{ id: string; name_zh: string }>(`select id, name_zh from ${table} where pinyin = '' order by id limit 1000 for update skip locked`);
        if (names.length === 0) return;
        const spelt = names.map(({ id, name_zh }) => ({ id, pinyin: pinyinOf(name_zh) || '-' }));
        await uow.query(`update ${table} set pinyin = said.pinyin from jsonb_to_recordset($1::jsonb) as said (id uuid, pinyin text) where ${table}.id = said.id`, [JSON.stringify(spelt)]);
      });
    }
  },
};
