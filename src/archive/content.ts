/** What a clerk writes of a piece of evidence, apart from the row that keeps it: two saves of it can be laid over each other. */
export interface Content {
  readonly ruleId: string;
  readonly slot: number | null;
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly documentNumber: string;
  readonly aboutFrom: string | null;
  readonly aboutTo: string | null;
  readonly links: readonly string[];
  /** In any order: which files, not which first. */
  readonly fileIds: readonly string[];
}

export const contentFields = ['ruleId', 'slot', 'title', 'note', 'text', 'documentNumber', 'aboutFrom', 'aboutTo', 'links', 'fileIds'] as const satisfies readonly (keyof Content)[];

export type ContentField = (typeof contentFields)[number];

/** The content alone of what has more. */
export const contentOf = ({ ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links, fileIds }: Content): Content =>
  ({ ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links, fileIds: [...fileIds].sort() });

export interface Merged {
  readonly content: Content;
  /** Fields in which the piece is now otherwise than it was. */
  readonly changed: readonly ContentField[];
  /** Fields that this save and another since its base have both changed, to different values. */
  readonly conflicts: readonly ContentField[];
}

/**
 * Lays a save over what the piece has become since the version that the save began from. A field that the save leaves as it
 * was in its base stays as somebody else has made it; a field that both have changed is a conflict, unless to the same.
 */
export function merge(base: Content, current: Content, given: Partial<Content>): Merged {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const wanted = contentOf({ ...base, ...given });
  const touched = contentFields.filter((field) => !same(wanted[field], base[field]));
  const content = touched.reduce<Content>((so, field) => ({ ...so, [field]: wanted[field] }), contentOf(current));
  return {
    content,
    changed: contentFields.filter((field) => !same(content[field], current[field])),
    conflicts: touched.filter((field) => !same(current[field], base[field]) && !same(current[field], wanted[field])),
  };
}

/** The characters that make a link something else than one line of an address. */
const unfit = /[\s\p{Cc}\p{Cf}"<>\\^`{|}]/u;

/** Whether a text is an https link fit to be shown: with a host, and without a name and password. Nothing is ever fetched. */
export function isHttpsLink(text: string): boolean {
  if (!/^https:\/\/[^/]/i.test(text) || unfit.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
