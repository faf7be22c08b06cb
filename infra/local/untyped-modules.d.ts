/** The parts used here of packages that come without types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** @param options `path`: folder of the LevelDB store; the `*Ms` are pretended durations. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}

declare module 'mailparser' {
  export interface Address {
    name: string;
    address?: string;
  }
  export interface ParsedMail {
    subject?: string;
    text?: string;
    html?: string | false;
    messageId?: string;
    from?: { value: Address[]; text: string };
    to?: { value: Address[]; text: string } | { value: Address[]; text: string }[];
    headers: Map<string, unknown>;
    attachments: { filename?: string; contentType: string; content: Buffer; size: number }[];
  }
  export function simpleParser(
    source: string | Buffer,
    options?: {
      skipHtmlToText?: boolean;
      skipTextToHtml?: boolean;
      skipTextLinks?: boolean;
      skipImageLinks?: boolean;
    },
  ): Promise<ParsedMail>;
}
