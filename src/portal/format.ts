/** How days, instants and sizes are written. Numbers of points come from the server as they are shown. */
import { useMemo } from 'react';
import { useViewer } from './graph/viewer';
import { useLanguage, type Language } from './words';

/** The demo's and the public's zone; whoever is signed in has their office's own. */
const defaultZone = 'Asia/Shanghai';
const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

const day = (tongue: Language, value: string): string =>
  new Intl.DateTimeFormat(locales[tongue], { timeZone: 'UTC', year: 'numeric', month: tongue === 'zh' ? 'long' : 'short', day: 'numeric' }).format(new Date(`${value}T00:00:00Z`));

const shortDay = (tongue: Language, value: string): string =>
  new Intl.DateTimeFormat(locales[tongue], { timeZone: 'UTC', month: tongue === 'zh' ? 'long' : 'short', day: 'numeric' }).format(new Date(`${value}T00:00:00Z`));

const instant = (tongue: Language, zone: string, value: string): string =>
  new Intl.DateTimeFormat(locales[tongue], { timeZone: zone, year: 'numeric', month: tongue === 'zh' ? 'long' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(value));

/** Which instant shows this day and time in a zone: the same in UTC, less what the zone shows of it beyond that. */
function instantOf(zone: string, value: string, time: string): string {
  const asUtc = new Date(`${value}T${time}:00Z`);
  const parts = new Map(new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(asUtc).map(({ type, value: text }) => [type, text]));
  const shown = Date.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}:00Z`);
  return new Date(2 * asUtc.getTime() - shown).toISOString();
}

export interface Format {
  /** `2018-07-24` as 2018年7月24日. */
  readonly day: (value: string) => string;
  /** `2018-07-24` as 7月24日. */
  readonly shortDay: (value: string) => string;
  /** An instant in the office's time zone. */
  readonly instant: (value: string) => string;
  /** The day of an instant in the office's time zone, as 7月24日. */
  readonly dayOf: (value: string) => string;
  /** The day of an instant in the office's time zone, as `2018-07-24`. */
  readonly isoDay: (value: string) => string;
  /** `2018-07-24` as 星期二. */
  readonly weekday: (value: string) => string;
  /** `2018-07-24` as 2018年7月. */
  readonly month: (value: string) => string;
  /** The instant of `2018-07-24` and `18:00` in the office's time zone, as the graph takes it. */
  readonly instantOf: (day: string, time: string) => string;
  readonly size: (bytes: number) => string;
}

export function useFormat(): Format {
  const tongue = useLanguage();
  const zone = useViewer().office?.timeZone ?? defaultZone;
  // The same functions for as long as language and zone are the same: what is drawn by them is not drawn anew.
  return useMemo(() => ({
    day: (value) => day(tongue, value),
    shortDay: (value) => shortDay(tongue, value),
    instant: (value) => instant(tongue, zone, value),
    dayOf: (value) => new Intl.DateTimeFormat(locales[tongue], { timeZone: zone, month: tongue === 'zh' ? 'long' : 'short', day: 'numeric' }).format(new Date(value)),
    isoDay: (value) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(value)),
    weekday: (value) => new Intl.DateTimeFormat(locales[tongue], { timeZone: 'UTC', weekday: tongue === 'zh' ? 'long' : 'short' }).format(new Date(`${value}T00:00:00Z`)),
    month: (value) => new Intl.DateTimeFormat(locales[tongue], { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(new Date(`${value}T00:00:00Z`)),
    instantOf: (value, time) => instantOf(zone, value, time),
    size: (bytes) => (bytes < 1_048_576 ? `${Math.max(1, Math.ceil(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
  }), [tongue, zone]);
}
