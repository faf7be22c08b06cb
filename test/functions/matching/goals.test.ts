import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SKILLS } from '../../../functions/definition/definition.ts';
import { inLocale, type Locale } from '../../../functions/locales/locale.ts';
import { goalsFit } from '../../../functions/matching/rules/fit/goals.ts';
import { MenteeProfile, MentorProfile } from '../../../functions/matching/rules/profile.ts';
import { plainTokens } from '../../../functions/matching/rules/topics/plain-tokens.ts';
import { Terms } from '../../../functions/matching/rules/topics/terms.ts';
import { TOPICS } from '../../../functions/matching/rules/topics/topics.ts';
import { menteeApplicationForm } from '../../../functions/people/mentee-application.form.ts';
import { mentorApplicationForm } from '../../../functions/people/mentor-application.form.ts';
import { GOALS, OFFERS } from '../../../infra/local/rehearsal/simulated-people/sentences/goals.ts';

const OPEN = 500;
const person = (id: string, more: object = {}) => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  language: 'en' as const,
  ...more,
});
const mentee = (goals: string, at = 0, more = {}) =>
  MenteeProfile.parse({ person: person(`e${at}`, more), goals });
const mentor = (goals: string, at = 0, more = {}) =>
  MentorProfile.parse({ person: person(`m${at}`, more), goals });
type Skills = Parameters<typeof goalsFit>[2];

/** The topics named for a mentee and a mentor who wrote this. */
function named(sought: string, offered: string, locale: Locale = 'en', skills: Skills = []): string[] {
  return goalsFit([mentee(sought)], [mentor(offered)], skills)
    .facts(0, 0)
    .flatMap((fact) => ('words' in fact ? fact.words : []))
    .map((word) => inLocale(word, locale));
}

/** The share of a mentee's and a mentor's texts, in a cohort whose others write about all kinds of things. */
function share(sought: string, offered: string): number {
  const others = TOPICS.map(({ label }, at) => [mentee(label.en, at + 1), mentor(label.fr, at + 1)] as const);
  return goalsFit(
    [mentee(sought), ...others.map(([one]) => one)],
    [mentor(offered), ...others.map(([, other]) => other)],
    [],
  ).share(0, 0);
}

const labels = TOPICS.map(({ label }) => label);
const someLabels = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...labels), { minLength, maxLength });
const written = (topics: readonly (typeof labels)[number][], locale: Locale) =>
  topics.map((label) => `${label[locale]}.`).join(' ');

describe('what two free texts share', () => {
  it('is what they are about, named by a noun in the reader’s language', () => {
    const sought = 'I want to negotiate with suppliers and to hand over whole tasks.';
    const offered = 'Négocier, tenir un budget, déléguer : je l’ai fait pendant dix ans.';
    expect(named(sought, offered, 'en')).toEqual(['delegation', 'negotiation']);
    expect(named(sought, offered, 'fr')).toEqual(['délégation', 'négociation']);
  });

  it('is a term whole, and its words no second time', () => {
    expect(named('La conduite du changement', 'I led change management for a plant')).toEqual([
      'change management',
    ]);
    expect(named('difficult conversations', 'une tâche difficile, une conversation')).toEqual([]);
    expect(named('public speaking', 'I work for the public. Speaking of it')).toEqual([]);
  });

  it('is nothing where only verbs, everyday words, numbers and names are shared', () => {
    for (const everyday of [
      'It is difficult, I will know, I will have',
      'I will hold one call within a week, and know',
      'Je veux tenir trois fois par semaine ; ce sera difficile, je saurai, j’aurai',
      'Bonjour, je m’appelle Claire et je travaille chez Example depuis 2019, j’ai 12 ans d’expérience',
      'Hello, I am Claire of Example Ltd, with 12 years of experience, please help me to develop quickly',
      'J’ai vraiment besoin de comprendre comment travaillent les autres personnes de mon équipe',
      'I want to understand how others manage, lead, think, work, build and improve things',
    ]) {
      expect(named(everyday, everyday), everyday).toEqual([]);
      expect(share(everyday, everyday)).toBe(OPEN);
    }
  });

  it('is not where they work', () => {
    const inMarketing = { team: 'Marketing' };
    const fit = goalsFit(
      [mentee('I am in marketing. Budget.', 0, inMarketing), mentee('I want to move to marketing', 1)],
      [mentor('I work in marketing. Budgets.', 0, inMarketing), mentor('marketing', 1)],
      [],
    );
    expect(fit.facts(0, 0)).toMatchObject([{ words: [{ en: 'budget' }] }]);
    expect(fit.facts(1, 1)).toMatchObject([{ words: [{ en: 'marketing' }] }]);
  });

  it('is also what HR’s own list of skills names, over both languages', () => {
    const skills = [{ label: { en: 'Glass blowing', fr: 'Soufflage de verre' } }];
    expect(named('le soufflage du verre', 'Glass blowing!', 'fr', skills)).toEqual(['Soufflage de verre']);
    // What is a topic already stays one topic, and learns HR's word for it.
    const known = [{ label: { en: 'Budgeting', fr: 'Tenir ses comptes' } }];
    expect(named('tenir mes comptes', 'the budgets of a site', 'en', known)).toEqual(['budget']);
  });

  it('puts first what few others name', () => {
    const others = Array.from({ length: 6 }, (_, at) => mentee('recruiting', at + 1));
    const fit = goalsFit(
      [mentee('recruiting, budget, roadmap, coaching'), ...others],
      [mentor('budget roadmap recruiting')],
      [],
    );
    expect(fit.facts(0, 0)).toMatchObject([
      { words: [{ en: 'roadmap' }, { en: 'budget' }, { en: 'recruiting' }] },
    ]);
  });

  it('tells nobody apart where most people name it', () => {
    const all = Array.from({ length: 20 }, (_, at) => mentee('negotiate', at));
    const fit = goalsFit(all, [mentor('negotiate')], []);
    expect([fit.share(0, 0), fit.facts(0, 0)]).toEqual([OPEN, []]);
    expect(goalsFit([mentee('negotiate')], [mentor('negotiate')], []).share(0, 0)).toBeGreaterThan(OPEN);
  });
});

describe('a text', () => {
  it('that is empty or about something else leaves open what the data leave open', () => {
    for (const text of [
      '',
      'budget',
      'Ich möchte besser führen.',
      'もっと学びたい',
      '…!?',
      '🙂'.repeat(900),
    ]) {
      expect(share(text, 'delegation')).toBe(OPEN);
      expect(share('delegation', text)).toBe(OPEN);
    }
  });

  it('gains nothing by repetition, capitals, accents or the order of its sentences', () => {
    const texts = fc.record({
      ours: someLabels(1, 8),
      theirs: someLabels(1, 8),
      times: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(texts, ({ ours, theirs, times }) => {
        const plain = share(written(ours, 'fr'), written(theirs, 'en'));
        const shouted = `${written(ours.toReversed(), 'fr').toUpperCase()} `.normalize('NFD').repeat(times);
        expect(share(shouted, written(theirs.toReversed(), 'en'))).toBe(plain);
        expect(share(written(ours, 'en'), written(theirs, 'fr'))).toBe(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('is worth more with each topic that both name, and no more than the whole', () => {
    fc.assert(
      fc.property(someLabels(1, 9), (topics) => {
        const shares = topics.map((_, count) => {
          const shared = topics.slice(0, count + 1);
          return share(written(shared, 'en'), written(shared, 'fr'));
        });
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.min(...shares)).toBeGreaterThan(OPEN);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 40 },
    );
  });

  it('gains nothing by everyday words around what it is about, however long', () => {
    const around = 'I will know that it has changed when I can really do it, and it is difficult today. ';
    const about = 'Negotiation. Budget. ';
    expect(share((around + about).repeat(35).slice(0, 4000), about)).toBe(share(about, about));
  });

  it('that names everything says next to nothing, whoever reads it', () => {
    const everything = written(labels, 'en');
    for (const { en } of labels) {
      expect(share(everything, en)).toBeLessThan(share(en, en));
      expect(share(en, everything) - OPEN).toBeLessThan((share(en, en) - OPEN) / 4);
    }
  });

  it('that repeats its question names no topic', () => {
    const common = { cohort: 'Spring', skills: [], weeks: 26, trainingHours: 2, extra: [] };
    const forms = [
      menteeApplicationForm({ ...common, mentors: [] }),
      mentorApplicationForm({ ...common, maxPlaces: 2 }),
    ];
    const asked = forms.flatMap(({ sections }) =>
      sections.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.name === 'goals' && 'hint' in question ? [question.label, question.hint] : [],
        ),
      ),
    );
    const terms = new Terms(TOPICS, []);
    for (const locale of ['en', 'fr'] as const) {
      const texts = asked.map((text) => inLocale(text, locale));
      expect(texts).toHaveLength(4);
      expect(terms.topicsIn(texts.join('\n'))).toEqual(new Set());
    }
  });
});

describe('the list of topics', () => {
  const terms = new Terms(TOPICS, []);

  it('gives each term to one topic only', () => {
    const byTerm = new Map<string, string>();
    for (const { label, forms } of TOPICS) {
      for (const form of [label.en, label.fr, ...forms]) {
        const term = plainTokens(form)
          .map((tokens) => tokens.join(' '))
          .join(' | ');
        expect(term, form).not.toMatch(/\||^$/);
        expect(byTerm.get(term) ?? label.en, form).toBe(label.en);
        byTerm.set(term, label.en);
        expect([...terms.topicsIn(form)], form).toEqual([labels.indexOf(label)]);
      }
    }
    expect(byTerm.size).toBeGreaterThan(700);
  });

  it('knows every skill of the default list in both languages', () => {
    for (const { label } of DEFAULT_SKILLS) {
      const found = (['en', 'fr'] as const).map((locale) => [...terms.topicsIn(inLocale(label, locale))]);
      expect(found[0], inLocale(label, 'en')).toHaveLength(1);
      expect(found[1], inLocale(label, 'fr')).toEqual(found[0]);
    }
  });

  it('finds something in most of what people write', () => {
    const goals = (['en', 'fr'] as const).flatMap((locale) => [
      ...Object.values(GOALS[locale]).flat(),
      ...OFFERS[locale],
    ]);
    const silent = goals.filter((text) => terms.topicsIn(text).size === 0);
    expect(silent.length, silent.join('\n')).toBeLessThan(goals.length / 3);
  });
});
