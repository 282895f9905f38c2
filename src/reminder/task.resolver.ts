import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { Viewer } from '../people/viewer.entity.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { pageSize } from '../platform/graph/list.js';
import { Task } from './task.entity.js';
import { tasksOf } from './task.service.js';

@Resolver(() => Viewer)
export class ViewerTasksResolver {
  @FieldResolver(() => [Task], { description: 'What one has to do in this role, the most urgent first: what, why, until when, and what is at stake.' }) @Allowed('task.read')
  async tasks(@Uow() uow: UnitOfWork, @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1–100.' }) first: number) { return (await tasksOf(uow)).slice(0, pageSize(first)); }
}
