/**
 * Small decorators that declare a property as a column and, with a description, as a field of the graph: one line for
 * each, so that an entity reads like the table of what it is.
 */
import { Field, ID, Int } from 'type-graphql';
import { Column, PrimaryColumn, type ColumnType } from 'typeorm';
import { Bytes, Day, Instant, Money, Percent, Points, TimeOfDay } from './scalars.js';

/** How type-graphql is told the type of a field. */
export type ReturnTypeFunc = NonNullable<Parameters<typeof Field>[0]>;

interface Options {
  /** The column may be null, or is hidden from some who see the row. */
  readonly nullable?: boolean;
}

function column(type: ColumnType, shown: ReturnTypeFunc, extra: { array?: boolean } = {}) {
  return (description: string, { nullable = false }: Options = {}): PropertyDecorator =>
    (target, property) => {
      Column({ type, nullable, ...extra } as never)(target, property as string);
      Field(shown, { description, nullable })(target, property as string);
    };
}

export const id = (description: string): PropertyDecorator => (target, property) => {
  PrimaryColumn('uuid')(target, property as string);
  Field(() => ID, { description })(target, property as string);
};

export const text = column('text', () => String);
export const texts = column('text', () => [String], { array: true });
export const integer = column('integer', () => Int);
export const integers = column('integer', () => [Int], { array: true });
export const flag = column('boolean', () => Boolean);
/** How long something is: it may be longer than the graph's own whole numbers reach. */
export const bytes = column('bigint', () => Bytes);
/** Hundredths of a point in the row, `"92.35"` in the graph. */
export const points = column('integer', () => Points);
/** Hundredths of a percent in the row, `"40.00"` in the graph. */
export const percent = column('integer', () => Percent);
/** Yuan with two decimals, text in both. */
export const money = column('numeric', () => Money);
/** A calendar day of the office, `YYYY-MM-DD`. */
export const day = column('date', () => Day);
/** A time of day of the office. */
export const timeOfDay = column('time', () => TimeOfDay);
/** A moment, with its zone. */
export const instant = column('timestamptz', () => Instant);

/** One value of a declared list of values. */
export const choice = (values: () => object, description: string, options: Options = {}): PropertyDecorator => column('text', values as ReturnTypeFunc)(description, options);

/** Structured data with a type of its own in the graph. */
export const json = (shown: ReturnTypeFunc, description: string, options: Options = {}): PropertyDecorator => column('jsonb', shown)(description, options);

/** A column that the graph does not show: a reference that is followed by a loader, or a secret. */
export const unshown = (type: ColumnType = 'uuid', options: Options = {}): PropertyDecorator => (target, property) =>
  Column({ type, nullable: options.nullable ?? false } as never)(target, property as string);
