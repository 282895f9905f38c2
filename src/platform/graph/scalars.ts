import { GraphQLScalarType, Kind, GraphQLError } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

const decimal = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/;

/** "92.35" → 9235. Takes at most two decimals and no exponent; anything else is no such number. */
export function hundredthsOf(text: string): number {
  const match = decimal.exec(text);
  if (!match) throw new GraphQLError(`"${text}" is not a number with at most two decimals`);
  const [, sign, whole, fraction = ''] = match;
  const size = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return sign === '-' && size !== 0 ? -size : size;
}

/** 9235 → "92.35". */
export function decimalOf(hundredths: number): string {
  const size = Math.abs(hundredths);
  return `${hundredths < 0 ? '-' : ''}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

function hundredthsScalar(name: string, description: string): GraphQLScalarType<number, string> {
  const parse = (value: unknown): number => {
    if (typeof value === 'string') return hundredthsOf(value.trim());
    if (typeof value === 'number') return hundredthsOf(String(value));
    throw new GraphQLError(`${name} takes a number with at most two decimals`);
  };
  return new GraphQLScalarType<number, string>({
    name,
    description,
    serialize: (value) => decimalOf(value as number),
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING && node.kind !== Kind.INT && node.kind !== Kind.FLOAT) throw new GraphQLError(`${name} takes a number with at most two decimals`);
      return hundredthsOf(node.value.trim());
    },
  });
}

export const Points = hundredthsScalar('Points', 'Points, exact to two decimals and given as text: "92.35". Input may be text or a number with at most two decimals.');
export const Percent = hundredthsScalar('Percent', 'Percent, exact to two decimals and given as text: "40.00" is 40 %. Input may be text or a number with at most two decimals.');

const moneyText = (value: unknown): string => {
  const text = String(value).trim();
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(text)) throw new GraphQLError('Money takes yuan with at most two decimals, not below zero');
  return text;
};

export const Money = new GraphQLScalarType<string, string>({
  name: 'Money',
  description: 'An amount in yuan (CNY), exact to two decimals and given as text: "30000.00".',
  serialize: (value) => String(value),
  parseValue: moneyText,
  parseLiteral: (node) => ('value' in node ? moneyText(node.value) : moneyText(undefined)),
});

/** A calendar day of the office: text `YYYY-MM-DD` in rows and in the graph. */
export const Day: GraphQLScalarType = GraphQLLocalDate;
/** A moment with its zone: a `Date` in rows, ISO 8601 text in UTC in the graph. */
export const Instant: GraphQLScalarType = GraphQLDateTimeISO;
/** A number of bytes: whole, and beyond the two thousand million of `Int`. */
export const Bytes: GraphQLScalarType = GraphQLSafeInt;

const timeText = (value: unknown): string => {
  const text = String(value).trim();
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new GraphQLError('A time of day takes HH:MM, from 00:00 to 23:59');
  return text;
};

/** A time of day of the office: the database's `HH:MM:SS` in rows, "07:30" in the graph. */
export const TimeOfDay = new GraphQLScalarType<string, string>({
  name: 'TimeOfDay',
  description: 'A time of day in the office\'s own zone, given as text: "07:30".',
  serialize: (value) => String(value).slice(0, 5),
  parseValue: timeText,
  parseLiteral: (node) => timeText('value' in node ? node.value : undefined),
});
