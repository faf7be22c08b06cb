import { DAY_MS } from '../../../../functions/time/day.ts';
import { pickSome } from './chance.ts';
import type { Control } from './page.ts';
import { matterOf, type Persona } from './persona.ts';
import { level, ratingAmong } from './ratings.ts';
import { askedIn, type Situation } from './situation.ts';
import { written } from './writing.ts';

/** A form filled in as this person would: every control by its kind and by what it is called. */
export function fillIn(situation: Situation): URLSearchParams {
  const { controls, buttons } = situation.form;
  const fields = new URLSearchParams();
  for (const control of controls) {
    for (const value of valuesFor(control, situation)) fields.append(control.name, value);
  }
  const [button] = buttons;
  if (button?.name) fields.append(button.name, button.value);
  return fields;
}

/**
 * The same form once more after the page said what was wrong: what it complains of is filled in for certain,
 * short and within the bounds the page names; the rest stays as it was typed.
 */
export function correct(situation: Situation, typed: URLSearchParams): URLSearchParams {
  const fields = new URLSearchParams(typed);
  for (const control of situation.form.controls) {
    if (control.kind === 'hidden' && control.value !== undefined) fields.set(control.name, control.value);
    if (!control.wrong) continue;
    fields.delete(control.name);
    const options = control.options.filter(({ value }) => value !== '');
    for (const value of valuesFor({ ...control, options, optional: false }, situation)) {
      fields.append(control.name, value);
    }
  }
  return fields;
}

/** Leaves one thing out, as people in a hurry do. */
export function fillInCarelessly(situation: Situation): URLSearchParams {
  const fields = fillIn(situation);
  const forgotten = situation.form.controls.find(({ kind, optional }) => kind !== 'hidden' && !optional);
  if (forgotten) fields.delete(forgotten.name);
  return fields;
}

/** What is to be decided of whom: people read names, and what a field is called is another one in each cohort. */
function subjectOf({ name, label }: Control): string {
  return name.startsWith('decision-') ? label : name;
}

function valuesFor(control: Control, situation: Situation): string[] {
  const { persona, page } = situation;
  const draw = persona.chance(matterOf(page), subjectOf(control), askedIn(situation).times);
  switch (control.kind) {
    case 'hidden':
      return [control.value ?? ''];
    case 'choice':
      return [choiceAmong(control, situation, draw)].filter((value) => value !== undefined);
    case 'boxes':
      return boxesAmong(control, situation);
    case 'list':
      return [listed(control, situation, draw)];
    case 'date':
      return [dateWithin(control, situation)];
    case 'time':
      return ['10:00'];
    case 'text':
    case 'area':
      return [written(control, situation, draw)].filter((value) => value !== undefined);
  }
}

function choiceAmong(control: Control, situation: Situation, draw: number): string | undefined {
  const { persona, page, fit } = situation;
  const { name, options } = control;
  const values = options.map(({ value }) => value);
  const has = (value: string) => values.includes(value);
  const matter = matterOf(page);
  if (has('retry')) return 'retry';
  if (has('proceed')) return 'proceed';
  // HR called the silent ones: half of them simply had not found the time.
  if (has('dissolve')) return draw < 0.5 ? 'accept' : 'dissolve';
  if (name.startsWith('decision-')) return persona.selects(draw) ? 'accept' : 'decline';
  if (has('accept') && has('decline')) return persona.declines(matter) ? 'decline' : 'accept';
  if (name === 'mayPublish') return mayPublish(control, persona, draw);
  if (name === 'contactMe')
    return persona.asksForContact(`${matter}\n${askedIn(situation).times}`) ? 'yes' : 'no';
  if (control.optional && draw < 0.3) return undefined;
  if (name.startsWith('skills.')) return skillLevel(control, persona, matter);
  if (has('yes') && has('no')) return draw < 0.45 + 0.5 * fit ? 'yes' : 'no';
  if (has('yesWithAnotherPartner'))
    return ['no', 'yesWithAnotherPartner', 'yes'][level(fit, draw, 3)] ?? 'yes';
  const numbers = values.filter((value) => /^\d+$/.test(value));
  if (numbers.length > 1 && numbers.length >= values.length - 1)
    return ratingAmong(control, numbers, situation, draw);
  return values[Math.floor(draw * values.length)];
}

/** Some are glad to be quoted, with or without their name, some never are; one in four does not get to the question. */
function mayPublish({ options }: Control, persona: Persona, draw: number): string | undefined {
  if (draw < 0.25) return undefined;
  const likesTo = persona.chance('likes to be quoted');
  const wish = likesTo < 0.2 ? 'withName' : likesTo < 0.68 ? 'withoutName' : 'no';
  return options.find(({ value }) => value === wish)?.value;
}

/** Three to five of the topics, each at some level; the others are left out, as the hint asks. */
function skillLevel({ name, options }: Control, persona: Persona, matter: string): string {
  const topic = persona.chance(matter, name, 'topic');
  const levels = options.map(({ value }) => value).filter((value) => value !== '');
  if (topic > 0.45) return options.find(({ value }) => value === '')?.value ?? levels[0] ?? '';
  return levels[Math.floor(persona.chance(matter, name, 'level') * levels.length)] ?? '';
}

function boxesAmong({ name, options }: Control, { persona, page }: Situation): string[] {
  const values = options.map(({ value }) => value);
  // One box alone is something to agree to.
  if (values.length === 1) return values;
  // Of what may be quoted HR leaves out some.
  if (name.startsWith('quotes-')) return values.filter((value) => persona.selects(persona.chance(value)));
  const own = values.filter(
    (value) => value === page.language || (value === 'en' && persona.chance('English') < 0.6),
  );
  return own.length > 0 ? own : pickSome(values, 1, persona.address, name);
}

function listed({ name, options, optional }: Control, { persona, page }: Situation, draw: number): string {
  const values = options.map(({ value }) => value).filter((value) => value !== '');
  const [question = '', place] = name.split('.');
  if (place !== undefined) {
    // A ranking: two in five wish for one person, one in five for two, nobody for the same one twice.
    const wishes = Math.floor(persona.chance(matterOf(page), question, 'wishes') * 5) - 2;
    const ranked = pickSome(values, Math.max(0, wishes), persona.address, question);
    return ranked[Number(place) - 1] ?? '';
  }
  return optional && draw < 0.5 ? '' : (values[Math.floor(draw * values.length)] ?? '');
}

/** Some day of the coming fortnight, within what the page allows. */
function dateWithin({ min, max, name }: Control, { persona, page, today }: Situation): string {
  const days = 1 + Math.floor(persona.chance(matterOf(page), name) * 13);
  const wished = new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  if (min && wished < min) return min;
  return max && wished > max ? max : wished;
}
