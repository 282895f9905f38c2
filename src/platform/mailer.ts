/** Letters out of the building, through the mail server of the settings. Nothing else of the server speaks to the outside. */
import { createTransport } from 'nodemailer';

/** A letter in plain text. The same letter, sent again, has the same `messageId`: whoever gets it twice can tell. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Why a letter was not sent. `final` where the mail server refuses this letter or this address, so that trying again is no use. */
export class MailRefused extends Error {
  constructor(sentence: string, readonly final: boolean) {
    super(sentence);
  }
}

export interface Mailer {
  /** The domain of the sender, for the letters' own keys. */
  readonly domain: string;
  /** Sends one letter; rejects with `MailRefused`. Done means that the mail server has taken it over. */
  send(letter: Letter): Promise<void>;
}

interface SmtpFailure { readonly code?: string; readonly command?: string; readonly responseCode?: number; readonly message: string }

/** The mailer of `SMTP_URL` and `MAIL_FROM`. One connection for each letter, so that an answer that is lost is lost for one. */
export function smtpMailer(url: string, from: string, seconds = 20): Mailer {
  const limit = seconds * 1_000;
  const transport = createTransport({ url, connectionTimeout: limit, greetingTimeout: limit, socketTimeout: limit, dnsTimeout: limit, disableFileAccess: true, disableUrlAccess: true });
  return {
    domain: addressIn(from).split('@')[1] ?? 'localhost',
    send: async ({ to, subject, text, messageId }) => {
      try {
        // As an object, never as a list: nothing in an address is read as a second one.
        await transport.sendMail({ from, to: { name: '', address: to }, subject: oneLine(subject), text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        const { command = '', responseCode = 0, code = '', message } = error as SmtpFailure;
        // A server that does not know us, or is busy, may think better of it; one that refuses the address or the letter will not.
        throw new MailRefused(oneLine(message === '' ? code : message).slice(0, 300), responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA'));
      }
    },
  };
}

const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').trim();

/** The address in `name <address>` or alone. */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
