import { expect, test } from 'vitest';
import { goalsFit } from '../../../functions/matching/rules/fit/goals.ts';
import { MenteeProfile, MentorProfile } from '../../../functions/matching/rules/profile.ts';

const person = (id: string) => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.com`,
  language: 'en' as const,
});
const mentee = (goals: string, at = 0) => MenteeProfile.parse({ person: person(`e${at}`), goals });
const mentor = (goals: string, at = 0) => MentorProfile.parse({ person: person(`m${at}`), goals });

/** The words named for a mentee and a mentor who wrote this. */
function named(sought: string, offered: string): string[] {
  return goalsFit([mentee(sought)], [mentor(offered)])
    .facts(0, 0)
    .flatMap((fact) => ('words' in fact ? fact.words : []));
}

test('names words that say something, three at most, whatever else the two wrote alike', () => {
  const en = 'I would like to build a network outside my site: three people I can call when I am stuck.';
  expect(named(en, en)).toEqual(['network']);
  const fr =
    'J’aimerais me construire un réseau hors de mon site : trois personnes que je peux appeler quand je bloque.';
  expect(named(fr, fr)).toEqual(['réseau']);
  const many = 'budget, negotiation, recruiting, roadmap, coaching, presenting';
  expect(named(many, many)).toHaveLength(3);
});

test('says nothing where only words of all trades are shared', () => {
  expect(named('I will hold one call within a week', 'One week: hold the call within it, and know')).toEqual(
    [],
  );
  expect(named('Je veux tenir trois fois, une semaine', 'Trois fois par semaine, je peux tenir')).toEqual([]);
});

test('the words that few others wrote come first', () => {
  const others = Array.from({ length: 6 }, (_, at) => mentee('recruiting', at + 1));
  const fit = goalsFit(
    [mentee('recruiting, budget, roadmap'), ...others],
    [mentor('budget roadmap recruiting')],
  );
  expect(fit.facts(0, 0)).toEqual([{ criterion: 'goals', words: ['roadmap', 'budget', 'recruiting'] }]);
});

test('a word that most people use tells nobody apart: it gives no points either', () => {
  const all = Array.from({ length: 20 }, (_, at) => mentee('negotiate', at));
  const fit = goalsFit(all, [mentor('negotiate')]);
  expect([fit.share(0, 0), fit.facts(0, 0)]).toEqual([0, []]);
  const few = goalsFit([mentee('negotiate')], [mentor('negotiate')]);
  expect(few.share(0, 0)).toBeGreaterThan(0);
});
