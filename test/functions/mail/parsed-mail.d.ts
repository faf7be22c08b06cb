/** What these tests read of a parsed mail beyond what the local machine does; declarations of a module merge. */
declare module 'mailparser' {
  interface ParsedMail {
    replyTo?: { value: Address[]; text: string };
    date?: Date;
    headerLines: { key: string; line: string }[];
  }
}
