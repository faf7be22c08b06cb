import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { MAIL_KINDS as KINDS_WITH_PARAGRAPHS, WORDABLE_MAILS } from '../../../functions/stages/mail-kinds.ts';
import { MAIL_KINDS, mailContent } from '../../../functions/stages/mail-samples/every-kind.ts';
import { everyMail, rendered } from '../../../functions/stages/mail-samples/every-mail.ts';
import { partner, samples } from '../../../functions/stages/mail-samples/samples.ts';
import { variants } from '../../../functions/stages/mail-samples/variants.ts';
import { ROUND_KINDS, roundOf } from '../../../functions/stages/rounds.ts';
import { linksOf } from './links-of.ts';

/** Gmail cuts a mail at 102 KB; nine tenths of that leave room for HR's own paragraph. */
const MAX_BYTES = 90_000;
/** That somebody leaves or is refused, why, what was answered or how it was rated. */
const CONFIDENTIAL =
  /withdr|\bleav(?:e|es|ing)\b|\bleft\b|refus|declin|reject|reason|rating|\brated|confidential|unwanted|erase|complain|retir|quitt|(?<!au )départ|renonc|raison|note de|confidentiel|indésirable|effac|plainte/i;
const validator = new HtmlValidate({ extends: ['html-validate:a11y', 'html-validate:document'] });

describe.each(everyMail())('$name', ({ content, html, text, locale, reminder }) => {
  it('says every link of its HTML in its text too', () => {
    const links = linksOf(html);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(text).toContain(link.replace(/^mailto:/, ''));
  });

  it('says its language on the document and inside the body', () => {
    expect(html.match(/ lang="[a-z]+"/g)).toEqual([` lang="${locale}"`, ` lang="${locale}"`]);
    expect(html).toMatch(new RegExp(`<body[^>]*><div lang="${locale}" dir="ltr"`));
  });

  it('has a subject of at most 70 characters and a preview line', () => {
    expect(content.subject.length).toBeGreaterThan(5);
    expect(content.subject.length).toBeLessThanOrEqual(70);
    expect(content.subject).not.toContain('…');
    expect(content.preheader.length).toBeGreaterThan(20);
    expect(content.preheader).not.toContain('…');
    expect(html).toContain('display:none');
  });

  it('loads nothing and leaks nothing', () => {
    for (const part of [content.subject, html, text]) {
      expect(part).not.toContain('http:');
      expect(part).not.toContain('undefined');
      expect(part).not.toContain('[object');
    }
    const body = html.replace(/<style>.*<\/style>/s, '');
    expect(body + text + content.subject).not.toContain('{');
    expect(html).not.toMatch(/<(?:img|link|script|iframe|video|form)\b|url\(|@import|@font-face/i);
  });

  it('shows no code of the product: no kind or state, no id of the engine, no JSON, no instant', () => {
    for (const part of [content.subject, content.preheader, text]) {
      const prose = part.replaceAll(/https:\S+|\S+@\S+/g, '');
      expect(prose).not.toMatch(
        /\b(?:null|NaN|arn:|[a-z]+[A-Z]\w*|[0-9A-HJKMNP-TV-Z]{26}|[\da-f]{8}-[\da-f]{4}-|\d{4}-\d\d-\d\dT)|[{}[\]]|"\s*:/,
      );
    }
  });

  it('is small', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(MAX_BYTES);
  });

  it('is valid, accessible HTML with one title', async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('greets the person and says why they get it', () => {
    expect(text).toMatch(/(?:Hello|Bonjour) Camille,/);
    expect(text).toMatch(locale === 'fr' ? /Vous recevez ce message parce/ : /You receive this mail because/);
  });

  it('has one-click unsubscription in every mail to participants, and there only', () => {
    const offered = text.includes('/me/');
    expect(content.unsubscribeUrl !== undefined).toBe(offered);
    expect(text.includes('/u/')).toBe(offered);
  });

  it('says of which cohort it is, in the subject, where there is room', () => {
    const rest = content.subject.replace(' (Élan 2026)', '');
    expect(content.subject.includes('Élan 2026') || rest.length + ' (Élan 2026)'.length > 70).toBe(true);
    if (reminder === 0) expect(content.subject).toContain('Élan 2026');
  });

  it('tells nothing confidential to whoever sees the inbox over a shoulder', () => {
    for (const line of [content.subject, content.preheader]) expect(line).not.toMatch(CONFIDENTIAL);
  });

  it('begins with the deadline where it reminds, in the subject, the preview and the first line', () => {
    if (reminder === 0) return;
    const [subject, day] =
      locale === 'en'
        ? [/^Until (?:Monday 16 March|Mon 16 Mar), \d\d:\d\d: /, 'You have until Monday 16 March 2026 at ']
        : [
            /^Jusqu’au (?:lundi|lun\.) 16 mars, \d{1,2}\u00a0h(?:\u00a0\d\d)?\u00a0: /,
            'Vous avez jusqu’au lundi 16 mars 2026 à ',
          ];
    expect(content.subject).toMatch(subject);
    expect(content.preheader.startsWith(day)).toBe(true);
    const [, greeting, first] = content.blocks;
    expect(greeting).toMatchObject({ content: [expect.stringContaining('Camille,')] });
    expect(first).toMatchObject({ content: [{ strong: expect.stringContaining(day) }] });
  });
});

describe.each(everyMail().filter(({ locale }) => locale === 'fr'))('$name', ({ content, html, text }) => {
  it('keeps French punctuation with its word', () => {
    for (const part of [content.subject, content.preheader, text, html.replace(/<style>.*<\/style>/s, '')]) {
      expect(part).not.toMatch(/ [;!?»%]/);
      expect(part).not.toMatch(/ :\s/);
      expect(part).not.toMatch(/« /);
      // A word and its mark glued together, as English writes it.
      const words = part.replace(/https:\S+|<[^>]*>|&[a-z#0-9]+;/g, '');
      expect(words).not.toMatch(/[\p{L}\d][!?;]|\p{L}:(?!\S)/u);
      expect(part).not.toMatch(/\p{L}'\p{L}/u);
    }
  });
});

describe('the set of mails', () => {
  it('is what HR can write paragraphs for, and what HR and leadership read instead where a round goes to them', () => {
    const instead = ['stoppedByClock', 'stoppedForLeadership'];
    expect([...MAIL_KINDS].sort()).toEqual([...KINDS_WITH_PARAGRAPHS, ...instead].sort());
  });

  it('gives each kind a subject of its own', () => {
    for (const locale of ['en', 'fr'] as const) {
      const subjects = MAIL_KINDS.map((kind) => mailContent(kind, samples[kind], locale).subject);
      expect(new Set(subjects).size).toBe(subjects.length);
    }
  });
});

describe('a subject of HR’s own', () => {
  const own = 'Élan, our way';
  const wordable = MAIL_KINDS.filter(
    (kind) => KINDS_WITH_PARAGRAPHS.includes(kind) && !WORDABLE_MAILS.fixedSubject.includes(kind),
  );

  it('stands in place of ours, in every situation', () => {
    for (const kind of wordable.filter((kind) => !WORDABLE_MAILS.namesSomebody.includes(kind)))
      for (const args of [samples[kind], ...(variants[kind] ?? [])])
        expect(rendered(kind, 'en', 0, { ...args, ownSubject: own }).content.subject).toBe(
          `${own} (Élan 2026)`,
        );
  });

  it('holds the first name of whom the mail is about, in every situation', () => {
    for (const kind of MAIL_KINDS.filter((kind) => WORDABLE_MAILS.namesSomebody.includes(kind)))
      for (const args of [samples[kind], ...(variants[kind] ?? [])]) {
        const { subject } = rendered(kind, 'en', 0, { ...args, ownSubject: 'About {firstName}' }).content;
        expect([kind, subject]).toEqual([
          kind,
          expect.stringMatching(/^About \p{L}+(?: and \p{L}+)? \(Élan 2026\)$/u),
        ]);
      }
  });

  it('comes after the deadline in a reminder, whole', () => {
    for (const locale of ['en', 'fr'] as const) {
      const args = { ...samples.mentorCall, ownSubject: 'x'.repeat(40) };
      const { subject } = rendered('mentorCall', locale, 1, args).content;
      expect(subject).toMatch(locale === 'en' ? /^Until Mon/ : /^Jusqu’au lun/);
      expect(subject).toContain('x'.repeat(40));
      expect(subject.length).toBeLessThanOrEqual(70);
    }
  });

  it('gives way to ours where nobody is known whose name it wants', () => {
    const args = { ...samples.mentorCall, ownSubject: 'About {firstName}' };
    expect(rendered('mentorCall', 'en', 0, args).content.subject).toBe('Would you be a mentor? (Élan 2026)');
  });
});

describe('reminders', () => {
  it('ask the same thing more shortly, and carry the same link', () => {
    const first = rendered('mentorCall', 'en', 0, samples.mentorCall);
    const second = rendered('mentorCall', 'en', 2, samples.mentorCall);
    expect(second.content.subject).toBe('Until Monday 16 March, 09:00: Would you be a mentor? (Élan 2026)');
    expect(second.text.length).toBeLessThan(first.text.length);
    expect(second.text).toContain(samples.mentorCall.formUrl);
    expect(second.text.match(/16 March 2026/g)).toHaveLength(1);
  });

  it('tell of an extended call', () => {
    const extended = rendered('menteeCall', 'en', 1, { ...samples.menteeCall, extended: true });
    expect(extended.text).toContain('a little longer');
    expect(rendered('menteeCall', 'en', 1, samples.menteeCall).text).not.toContain('a little longer');
  });
});

describe('whoever is asked once more', () => {
  it('reads why, and is not welcomed a second time', () => {
    for (const kind of ['mentorCall', 'menteeCall'] as const) {
      const text = (extended: boolean) =>
        rendered(kind, 'en', 0, { ...samples[kind], extended }).text.includes('we ask you once more');
      expect([kind, text(true), text(false)]).toEqual([kind, true, false]);
    }
    for (const [locale, welcome] of [
      ['en', /Welcome|Good news/],
      ['fr', /Bienvenue|Bonne nouvelle/],
    ] as const) {
      const mail = (again: boolean) =>
        rendered('mentorTraining', locale, 0, { ...samples.mentorTraining, again });
      expect(mail(false).text).toMatch(welcome);
      expect(mail(true).text).not.toMatch(welcome);
      expect(mail(true).content.subject).not.toBe(mail(false).content.subject);
    }
  });
});

describe('the cohort’s name', () => {
  it('does not lengthen a subject', () => {
    const cohortName = 'A programme whose name goes on and on '.repeat(3);
    for (const kind of MAIL_KINDS) {
      const { subject } = mailContent(kind, { ...samples[kind], cohortName }, 'fr');
      expect(subject.length).toBeLessThanOrEqual(70);
    }
  });

  it('is cut at a whole character, and left out where it would say nothing', () => {
    const cohortName = `Programme ${'👩‍🔬'.repeat(20)}`;
    const { subject } = mailContent('selfView', { ...samples.selfView, cohortName }, 'en');
    expect(subject.length).toBeLessThanOrEqual(70);
    expect(subject).toMatch(/^Where do you stand today\? \(Programme .*👩‍🔬…\)$/u);
    const long = { ...samples.decisionTaken, decidedBy: 'Somebody of a Rather Long Name', cohortName };
    expect(mailContent('decisionTaken', long, 'en').subject).not.toContain('(');
  });
});

describe('what some mails must or must not say', () => {
  it('a proposal never gives the partner’s address, a confirmed pair does', () => {
    const proposal = rendered('pairProposal', 'fr', 0, samples.pairProposal);
    expect(proposal.text).not.toMatch(/@(?!mentorat)/);
    expect(rendered('pairConfirmed', 'fr', 0, samples.pairConfirmed).text).toContain(
      'ousmane.diallo@example.com',
    );
  });

  it('a mentor of two finds both in the kickoff', () => {
    const second = { name: 'Lin Zhao', email: 'lin.zhao@example.com' };
    const { text } = rendered('kickoff', 'en', 0, {
      ...samples.kickoff,
      mentors: [],
      mentees: [partner, second],
    });
    expect(text).toContain('ousmane.diallo@example.com');
    expect(text).toContain('lin.zhao@example.com');
  });

  it('the end of a pair says neither who left nor why', () => {
    for (const locale of ['en', 'fr'] as const) {
      const { text } = rendered('pairEnded', locale, 0, { ...samples.pairEnded, matchedAgain: false });
      expect(text).not.toMatch(/withdr|left the|a quitté|retir/i);
      expect(text).not.toMatch(/our list|notre liste/);
    }
  });

  it('while the programme goes on, whoever lost a partner hears that they stay on the list', () => {
    const waiting = { ...samples.pairEnded, matchedAgain: false, waits: true };
    for (const locale of ['en', 'fr'] as const) {
      const { text } = rendered('pairEnded', locale, 0, waiting);
      expect(text).toMatch(/our list|notre liste/);
      expect(text).not.toMatch(/withdr|left the|a quitté|retir/i);
    }
  });

  it('whoever is asked to change reads what becomes of the pair they have, on both sides, in both languages', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const args of variants.pairProposal ?? []) {
        const { text } = rendered('pairProposal', locale, 0, args);
        for (const name of args.atStake ?? []) expect(text).toContain(name);
        expect(text).not.toMatch(/we look for somebody else|nous cherchons quelqu/);
      }
      for (const args of variants.proposalFell ?? []) {
        const { text } = rendered('proposalFell', locale, 0, args);
        expect(text).toMatch(/You go on with|Vous continuez avec/);
        expect(text).not.toMatch(/looking for|cherch/i);
      }
    }
  });

  it('HR’s own mails offer no way to leave', () => {
    expect(rendered('matchReview', 'en', 1, samples.matchReview).text).not.toMatch(
      /leave the programme|\/u\//,
    );
  });
});

describe('what HR is asked to decide', () => {
  const ASKING_HR = [
    'mentorSelection',
    'menteeSelection',
    'readiness',
    'noMentors',
    'noMentees',
    'noPairs',
    'matchReview',
    'silentProposals',
    'beforeReport',
  ] as const;
  const IF_NOBODY = {
    en: ['If nobody decides by the date below,', 'If nobody decides by then,'],
    fr: ['Sans décision d’ici à la date ci-dessous,', 'Sans décision d’ici là,'],
  };

  it('names every round that HR decides', () => {
    const decided = ROUND_KINDS.filter((kind) => roundOf(kind).asks?.decidedByHr);
    expect(decided.toSorted()).toEqual([...ASKING_HR].sort());
  });

  it.each(ASKING_HR)('%s: the mail and its reminder say what happens if nobody decides', (kind) => {
    for (const locale of ['en', 'fr'] as const) {
      for (const args of [samples[kind], ...(variants[kind] ?? [])]) {
        for (const reminder of [0, 1] as const) {
          const { text } = rendered(kind, locale, reminder, args);
          expect(text.replaceAll(/\s+/g, ' ')).toContain(IF_NOBODY[locale][reminder]);
        }
      }
    }
  });

  it('where there is nobody to match, silence ends the cohort; where there is, it matches', () => {
    const nobody = { ...samples.readiness, places: 0 };
    const end = (args: typeof nobody) => rendered('readiness', 'en', 0, args).text.replaceAll(/\s+/g, ' ');
    expect(end(nobody)).toMatch(/If nobody decides by the date below, it ends/);
    expect(end(samples.readiness)).toMatch(/below, the matching begins with those who are ready/);
  });
});

describe('whoever leaves', () => {
  it('reads that their data is erased, and where it stays, only if HR has asked for that', () => {
    for (const locale of ['en', 'fr'] as const) {
      const text = (isErased: boolean) =>
        rendered('withdrawalConfirmed', locale, 0, { ...samples.withdrawalConfirmed, isErased }).text;
      expect(text(true)).toMatch(/14 (?:days|jours)/);
      expect(text(false)).not.toMatch(/14 (?:days|jours)|erase|efface/);
      // HR may have asked for it in their place.
      expect(text(true)).not.toMatch(/you withdrew|vous avez demandé/);
    }
  });
});

describe('the day and time', () => {
  it('are those of the reader’s time zone and language', () => {
    const english = rendered('pulse', 'en', 0, { ...samples.pulse, timeZone: 'America/New_York' });
    expect(english.text).toContain('Monday 16 March 2026 at 04:00 (Eastern Daylight Time)');
    expect(rendered('pulse', 'fr', 0, samples.pulse).text).toContain(
      'lundi 16 mars 2026 à 9\u00a0h (heure d’Europe centrale)',
    );
  });
});
