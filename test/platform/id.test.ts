import { isId, newId, tagOf } from '../../src/platform/db/id.js';

const at = new Date('2018-05-14T09:00:00+08:00');

describe('a key', () => {
  test('tells the kind of its row and its moment, and nothing else is one', () => {
    const id = newId(14, at);
    expect([isId(id), tagOf(id)]).toEqual([true, 14]);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime());
    for (const other of ['', 'x', id.toUpperCase(), id.replace('-7', '-4'), `${id}0`]) expect(isId(other)).toBe(false);
  });

  test('of a table sorts after every key that was made before it, in one millisecond too', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => newId(3, new Date(at.getTime() + Math.trunc(n / 1_000))));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
  });
});
