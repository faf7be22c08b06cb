const ENGLISH = [
  ...['the', 'this', 'that', 'these', 'which', 'who', 'you', 'it', 'its', 'they', 'there', 'here', 'nobody'],
  ...[
    'is',
    'are',
    'was',
    'be',
    'been',
    'has',
    'have',
    'had',
    'does',
    'did',
    'must',
    'can',
    'cannot',
    'would',
  ],
  ...['of', 'to', 'with', 'from', 'at', 'and', 'or', 'not', 'than', 'such', 'only', 'give', 'send'],
];

/** What people wrote, and what is to be written as it is. */
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|\{[^}]*\}/gu;

/** English words of a text that is to be French: what is quoted may be in any language. */
export function englishWords(text: string): string[] {
  const words = text.replaceAll(QUOTED, ' ').split(/\s+/u);
  return words.map((word) => word.replace(/[,;.?!)]+$/u, '')).filter((word) => ENGLISH.includes(word));
}
