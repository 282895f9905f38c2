import { Arg, Args, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { CalendarDay, CalendarYear } from './calendar.entity.js';
import { FillCalendarYearInput, RemoveCalendarDaysInput, SetCalendarDaysInput } from './calendar.input.js';
import { calendarDays } from './calendar.loader.js';
import { calendarYear, fillCalendarYear, removeCalendarDays, setCalendarDays } from './calendar.service.js';

@Resolver()
export class CalendarResolver {
  @Query(() => calendarDays.Connection, { description: 'The days of the office\'s calendar that are otherwise than their weekday says: holidays, and weekend days that are worked.' }) @Allowed('calendarDay.read')
  calendarDays(@Uow() uow: UnitOfWork, @Args(() => calendarDays.Args) args: ListArgs) { return calendarDays.read(uow, args); }

  @Query(() => CalendarYear, { description: 'One year of the office\'s calendar, and whether it is known at all.' }) @Allowed('calendarDay.read')
  calendarYear(@Uow() uow: UnitOfWork, @Arg('year', () => Int, { nullable: true, description: 'The year; left out, this one.' }) year?: number | null) { return calendarYear(uow, year); }

  @Mutation(() => [CalendarDay], { description: 'Enters days in the calendar or sets them otherwise, all or none.' }) @Allowed('calendarDay.set')
  setCalendarDays(@Uow() uow: UnitOfWork, @Arg('input', () => SetCalendarDaysInput, { description: 'The days.' }) input: SetCalendarDaysInput) { return setCalendarDays(uow, input); }

  @Mutation(() => [CalendarDay], { description: 'Takes days out of the calendar, all or none: their weekday counts again. Gives them as they were.' }) @Allowed('calendarDay.set')
  removeCalendarDays(@Uow() uow: UnitOfWork, @Arg('input', () => RemoveCalendarDaysInput, { description: 'The days.' }) input: RemoveCalendarDaysInput) { return removeCalendarDays(uow, input); }

  @Mutation(() => [CalendarDay], { description: 'Enters the public holidays of a year and their make-up days where the calendar has not got these days, and gives what was entered.' }) @Allowed('calendarDay.set')
  fillCalendarYear(@Uow() uow: UnitOfWork, @Arg('input', () => FillCalendarYearInput, { description: 'The year.' }) input: FillCalendarYearInput) { return fillCalendarYear(uow, input); }
}
