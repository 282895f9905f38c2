const fullWidth = /[０-９．。]/g;

/** A number as people type it with a Chinese keyboard, in plain digits: full-width ones and the Chinese full stop too. */
export const plainNumber = (typed: string): string => typed.trim().replace(fullWidth, (one) => (one === '．' || one === '。' ? '.' : String.fromCharCode(one.charCodeAt(0) - 0xfee0)));
