import * as z from 'zod';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { directoryReading, onlyWhatIsKept } from '../../../definition/directory-reading.ts';
import type { Side } from '../../../definition/side.ts';
import { directoryProblems } from '../../../directory/directory-problems.ts';
import { issueWords } from '../../../directory/issue-words.ts';
import type { Person } from '../../../directory/person.ts';
import { acceptedValues } from '../../../forms/answers/accepted-values.ts';
import { type Form, questionsOf } from '../../../forms/form.ts';
import { directory, type PersonOfDirectory } from '../../../people/directory.ts';
import { asPosted } from '../../../people/staff-ids.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { jsonPointer, type ProblemError, problemErrors } from '../../../web/api/problem.ts';
import { cohortOf } from '../cohort-of.ts';
import type { ApiRequest, Endpoint } from '../endpoint.ts';
import type { Registered } from './action-operations.ts';
import { conflict } from './conflict.ts';
import { applicationForm, register } from './register.ts';
import { registrationBy } from './registration.ts';

export const registerMentor: Endpoint<'POST /cohorts/{id}/mentors'> = (request, collaborators, context) =>
  registerPerson('mentor', request, collaborators.sender(context));

export const registerMentee: Endpoint<'POST /cohorts/{id}/mentees'> = (request, collaborators, context) =>
  registerPerson('mentee', request, collaborators.sender(context));

/** HR enters a mentor or a mentee by hand. Everything is checked before anything is stored. */
async function registerPerson(
  side: Side,
  request: ApiRequest<unknown, 'id'>,
  sender: Sender,
): Promise<Registered> {
  const { table } = sender;
  const cohort = await cohortOf(table, request);
  const posted = request.body();
  if (isTooLate(cohort)) {
    throw conflict({
      en: 'Nobody can be registered any more: the evaluation has begun, or the cohort is over.',
      fr: 'Plus personne ne peut être inscrit : l’évaluation a commencé, ou la cohorte est terminée.',
    });
  }
  const form = await applicationForm(table, cohort, side);
  const everybody = await directory(table, cohort.cohortId);
  const body = withWishesByReference(posted, everybody);
  const parsed = registrationBy(form, body, request.locale).safeParse(body, { error: issueWords });
  if (!parsed.success) throw refused(problemErrors(parsed.error).map((error) => withValues(error, form)));
  const { keeps } = directoryReading(cohort.settings, sender.now());
  const { person: given } = parsed.data;
  const person = typeof given === 'string' ? given : onlyWhatIsKept(given, keeps);
  const problems = personProblems(person, peopleAsPosted(everybody));
  if (problems.length > 0) throw refused(problems);

  const registered = await register(
    cohort,
    side,
    { ...parsed.data, person, by: caller(request.event) },
    sender,
  );
  if (registered.outcome === 'hasLeft') {
    throw new ApiError({
      status: 409,
      title: { en: 'This person has left the cohort.', fr: 'Cette personne a quitté la cohorte.' },
      detail: {
        en: 'Nobody is put back whom we told that they are out of it.',
        fr: 'Personne n’est remis dans une cohorte après avoir appris en être sorti.',
      },
    });
  }
  return { person: registered.personId, side, status: registered.status };
}

function isTooLate({ status, stages, stopRequestedAt }: Cohort): boolean {
  const isOver = status === 'closed' || status === 'stopped' || stopRequestedAt !== undefined;
  return isOver || stages.some(({ name }) => name === 'evaluation');
}

/** The form offers mentors by reference; HR's programs name them by its own ids. */
function withWishesByReference(posted: unknown, people: readonly PersonOfDirectory[]): unknown {
  const withWishes = WithWishes.safeParse(posted);
  if (!withWishes.success) return posted;
  const ids = new Map(people.map(({ id, staffId }) => [staffId, id]));
  const { answers, ...rest } = withWishes.data;
  return { ...rest, answers: { ...answers, wishes: answers.wishes.map((wish) => ids.get(wish) ?? wish) } };
}

const WithWishes = z.looseObject({ answers: z.looseObject({ wishes: z.array(z.string()) }) });

function peopleAsPosted(people: readonly PersonOfDirectory[]): Person[] {
  const staffIds = new Map(people.map(({ id, staffId }) => [id, staffId]));
  return people.map((person) => asPosted(person, (id) => staffIds.get(id)));
}

function personProblems(person: string | Person, known: readonly Person[]): ProblemError[] {
  const id = typeof person === 'string' ? person : person.id;
  const found = known.find((one) => one.id === id);
  if (typeof person === 'string') {
    if (found) return [];
    const detail = {
      en: `Nobody of the directory has the id "${id}".`,
      fr: `Personne de l’annuaire n’a l’identifiant "${id}".`,
    };
    const remedy = {
      en: 'Give the whole person instead: id, name, email and language at least.',
      fr: 'Donnez plutôt la personne entière : id, name, email et language au moins.',
    };
    return [{ pointer: jsonPointer(['person']), detail, remedy }];
  }
  if (found && isSame(found, person)) return [];
  const everybody = [...known, person];
  return directoryProblems(everybody)
    .filter(({ index }) => index === known.length)
    .map(({ field, detail }) => ({ pointer: jsonPointer(['person', field]), detail }));
}

/** Whatever the order of the fields: the same call twice is the same person. */
function isSame(one: Person, other: Person): boolean {
  const text = (person: Person) =>
    JSON.stringify(Object.entries(person).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}

/** A form shows what can be chosen; whoever writes the answers by a program reads it here. */
function withValues(error: ProblemError, form: Form): ProblemError {
  const question = questionsOf(form).find(({ name }) =>
    `${error.pointer}/`.startsWith(`${jsonPointer(['answers', name])}/`),
  );
  const values = question && acceptedValues(question);
  return values === undefined ? error : { ...error, remedy: values };
}

function refused(errors: readonly ProblemError[]): ApiError {
  return new ApiError({
    status: 422,
    title: {
      en: 'This person cannot be registered yet.',
      fr: 'Cette personne ne peut pas encore être inscrite.',
    },
    errors,
  });
}
