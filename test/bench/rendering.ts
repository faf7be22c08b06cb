import { DEFAULT_SKILLS } from '../../functions/definition/definition.ts';
import type { Form } from '../../functions/forms/form.ts';
import { formPage } from '../../functions/forms/page/form-page.tsx';
import { mailContent } from '../../functions/mail/frame.ts';
import { renderHtml } from '../../functions/mail/html/html.tsx';
import { menteeApplicationForm } from '../../functions/people/mentee-application.form.ts';
import { pulseForm } from '../../functions/stages/check-ins/pulse/pulse.form.ts';
import { pulseMail } from '../../functions/stages/check-ins/pulse/pulse.mail.ts';

/** Renders pages and a mail many times and prints the mean of the last half in milliseconds, and their size. */
const HALF = Math.ceil(Number(process.argv[2]) / 2);

const mentors = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: `Mentor ${index}` }));
const application = () =>
  menteeApplicationForm({
    cohort: 'Leadership',
    skills: DEFAULT_SKILLS,
    weeks: 26,
    trainingHours: 1,
    extra: [],
    mentors,
  });
const pulse = () => pulseForm({ side: 'mentee', partnerName: 'Claire Martin', extra: [] });

const page = (form: Form) =>
  formPage({
    form,
    locale: 'fr',
    path: '/f/token',
    cohort: 'Leadership',
    contact: { name: 'Sonia', email: 'sonia@example.com' },
    until: new Date('2027-03-01T08:00:00Z'),
    timeZone: 'Europe/Paris',
    version: 0,
  });

const mail = () =>
  renderHtml(
    mailContent(
      pulseMail,
      {
        recipientName: 'Claire Martin',
        cohortName: 'Leadership',
        hr: { name: 'Sonia', email: 'sonia@example.com' },
        timeZone: 'Europe/Paris',
        myDataUrl: 'https://mentoring.example/me/token',
        formUrl: 'https://mentoring.example/f/token',
        deadline: '2027-03-01T08:00:00Z',
        reminder: 0,
        side: 'mentee',
        partnerNames: ['Paul Durand'],
      },
      'fr',
    ),
  );

function timed(name: string, render: () => string) {
  for (let run = 0; run < HALF; run++) render();
  const from = performance.now();
  for (let run = 0; run < HALF; run++) render();
  const ms = (performance.now() - from) / HALF;
  return { page: name, ms: Math.round(ms * 100) / 100, kilobytes: Math.round(render().length / 1024) };
}

console.log(
  JSON.stringify([
    timed('mentee application', () => page(application())),
    timed('pulse', () => page(pulse())),
    timed('mail of a pulse', mail),
  ]),
);
