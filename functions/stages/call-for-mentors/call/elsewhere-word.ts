import { placesLeft } from '../../../company/elsewhere.ts';
import { elsewhereOfPerson } from '../../../company/person-elsewhere.ts';
import type { Form } from '../../../forms/form.ts';
import type { Localised } from '../../../locales/locale.ts';
import { placesOf } from '../../../people/places.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';

/**
 * What somebody has to know of their other cohorts before they offer places here, and when they have: nobody accompanies
 * more people than they said because two cohorts ask.
 */
export async function wordToMentor({ table, cohort, request }: FormContext): Promise<Localised | undefined> {
  const { personId, answers } = request;
  const elsewhere = await elsewhereOfPerson(table, cohort.cohortId, personId);
  const mentees = elsewhere.menteesOf(personId);
  if (mentees === 0) return undefined;
  if (!answers) return BEFORE(mentees);
  const offered = placesOf({ application: answers }, cohort.settings.matching.policy.capacity);
  return AFTER(mentees, offered, placesLeft(offered, personId, elsewhere));
}

/** The same for somebody who asks for a mentor: one at a time. */
export async function wordToMentee({ table, cohort, request }: FormContext): Promise<Localised | undefined> {
  const { mentored } = await elsewhereOfPerson(table, cohort.cohortId, request.personId);
  return mentored.has(request.personId) ? HAS_MENTOR : undefined;
}

/** A form that says it above its questions, and again once it has been answered. */
export function withWord<F extends Pick<Form, 'lead'> & { next: Localised }>(
  form: F,
  word: Localised | undefined,
): F {
  if (word === undefined) return form;
  const { lead, next } = form;
  return {
    ...form,
    lead: [...lead, word],
    next: { en: `${next.en} ${word.en}`, fr: `${next.fr} ${word.fr}` },
  };
}

const accompanied = (mentees: number): Localised => ({
  en: `In other cohorts you accompany ${mentees === 1 ? 'one person' : `${mentees} people`}, or are being asked to.`,
  fr: `Dans d’autres cohortes, vous accompagnez ${mentees === 1 ? 'une personne' : `${mentees} personnes`}, ou on vous le propose en ce moment.`,
});

const BEFORE = (mentees: number): Localised => ({
  en: `${accompanied(mentees).en} That counts here: each takes one of the places you offer.`,
  fr: `${accompanied(mentees).fr} Cela compte ici : chacune prend une des places que vous offrez.`,
});

const AFTER = (mentees: number, offered: number, left: number): Localised => ({
  en: `${accompanied(mentees).en} So of the places you offer (${offered}) this many count here for now: ${left}.`,
  fr: `${accompanied(mentees).fr} Des places que vous offrez (${offered}), voici donc combien comptent ici pour le moment : ${left}.`,
});

const HAS_MENTOR: Localised = {
  en: 'In another cohort you have a mentor, or one is being proposed to you. Nobody has two mentors at once, so that a pair can be proposed to you here only when that is over.',
  fr: 'Dans une autre cohorte, vous avez un mentor, ou on vous en propose un en ce moment. Personne n’a deux mentors à la fois : un binôme ne pourra vous être proposé ici que lorsque ce sera terminé.',
};
