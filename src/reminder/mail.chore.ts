import type { Chore } from '../platform/chore.js';
import type { Mailer } from '../platform/mailer.js';
import { sendMail, writeDigests } from './mail.service.js';

/** Tells people by mail what they have not read in the portal: one letter to each person, however much there is to tell. */
export const mailChore = (mailer: Mailer): Chore => ({
  name: 'mail',
  everySeconds: 60,
  run: async (work) => {
    await work.transact('write', writeDigests);
    await sendMail(work, mailer);
  },
});
