/** The database keeps any text but these: one with a zero in it, or with half of a character. */
const half = /\p{Cs}/gu;

/** Whether the database can keep a text as it is. */
export const isKeepable = (text: string): boolean => !text.includes('\0') && text.search(half) === -1;

/** The text with a mark for what the database cannot keep. */
export const keepable = (text: string): string => text.replaceAll('\0', '\ufffd').replace(half, '\ufffd');
