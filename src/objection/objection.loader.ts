import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, given, listOf, oneOf } from '../platform/graph/list.js';
import { ObjectionSubject, Ruling } from '../standing/ruling.entity.js';
import { Objection, ObjectionFile, ObjectionState } from './objection.entity.js';

export const objectionById = rowById(Objection);

export const objections = listOf(Objection, {
  says: 'objections',
  filter: {
    state: oneOf<Objection>('state', () => ObjectionState, 'In one of these states.'),
    subject: oneOf<Objection>('subject', () => ObjectionSubject, 'About one of these.'),
    roundId: equals<Objection>('roundId', () => ID, 'In this round.'),
    assessmentId: equals<Objection>('assessmentId', () => ID, 'Of this assessment.'),
    unitId: equals<Objection>('unitId', () => ID, 'Of this unit.'),
    ruleId: equals<Objection>('ruleId', () => ID, 'To the mark for this rule.'),
  },
  order: ['createdAt', 'state'],
});

export const objectionFiles = listOf(ObjectionFile, { says: 'files of the objection', filter: { fileId: equals<ObjectionFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });

export const rulings = listOf(Ruling, {
  says: 'rulings',
  filter: {
    upheld: equals<Ruling>('upheld', () => Boolean, 'Whether the objection was upheld.'),
    superseded: given<Ruling>('supersededAt', 'Whether they stand no more.'),
    roundId: equals<Ruling>('roundId', () => ID, 'In this round.'),
    unitId: equals<Ruling>('unitId', () => ID, 'About this unit.'),
  },
  order: ['ruledAt'],
});
