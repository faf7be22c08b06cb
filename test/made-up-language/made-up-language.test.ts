import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCALES } from '../../functions/definition/indicator.ts';
import { participationCsv } from '../../functions/evaluation/export/participation-csv.ts';
import { BOARD_PAGES } from '../../functions/http/board/board-request.ts';
import { participationRows } from '../../functions/http/hr-api/views/participation-rows.ts';
import { ROOM_NAMES } from '../../functions/http/my-page/rooms/room-names.ts';
import { PAIR_ROOMS } from '../../functions/http/pair-page/rooms/pair-rooms.ts';
import { Locale } from '../../functions/locales/locale.ts';
import { mannersOf } from '../../functions/locales/manners.ts';
import { formOf, ROUND_KINDS } from '../../functions/stages/rounds.ts';
import { webCatalogue } from '../../functions/web/catalogue.ts';
import { UNKNOWN_LINK_PAGE } from '../../functions/web/link-pages.tsx';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { attribute, elementsOf, textOf } from '../functions/web/submitted.ts';
import { lived } from './cohort/lived.ts';
import type { ReadCohort } from './cohort/read-cohort.ts';
import { stopped } from './cohort/stopped.ts';
import { INDICATORS } from './fixtures/greek-report.ts';
import { MADE_UP } from './fixtures/made-up.ts';
import { forms, formWithSwitch } from './places/forms.ts';
import { mails, sameInBoth } from './places/mails.ts';
import { pages } from './places/pages.tsx';
import { reports } from './places/report.tsx';
import { hardCoded, type Place } from './reading/hard-coded.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Everything was read, and nothing of it is in a language of the product's. */
function expectTranslated(places: readonly Place[]): void {
  expect(hardCoded(places)).toEqual([]);
  expect(places.filter(({ texts }) => texts.length === 0)).toEqual([]);
}

describe('no word is hard-coded', () => {
  test('in a mail, in every situation and its reminders', () => expectTranslated(mails()));
  test('in what the English and the French mail share', () => expect(sameInBoth()).toEqual([]));
  test('in a form, whatever it asks and whatever is wrong', () => expectTranslated(forms()));
  test('on the pages about links, sessions and refusals', () => expectTranslated(pages()));
  test('in the report, on screen, on paper and in a spreadsheet', async () =>
    expectTranslated(await reports()));
  test('in what HR is told of a cohort that fails and is stopped', async () =>
    expectTranslated((await stopped(await memory.another())).places));
});

describe('a cohort from its launch to its follow-up', () => {
  let cohort: ReadCohort;
  beforeAll(async () => {
    cohort = await lived(await memory.another());
  });

  test('says no hard-coded word in any mail or on any page', () => expectTranslated(cohort.places));

  test('has shown the form of every round that has one', () => {
    const unseen = ROUND_KINDS.filter((kind) => formOf(kind) && !cohort.formsSeen.has(kind));
    expect(unseen).toEqual([]);
  });

  test('has shown every room of one’s page, of a pair’s and of the board', () => {
    const seen = new Set(
      cohort.places.map(({ place }) => / \/(?:me|b|p)\/…(?:\/\w+~\w+)?\/?([\w/]*)/.exec(place)?.[1]),
    );
    // A file is no page.
    const rooms = [...ROOM_NAMES.filter((room) => room !== 'file'), ...PAIR_ROOMS, ...BOARD_PAGES];
    expect(rooms.filter((room) => !seen.has(room))).toEqual([]);
  });

  test('exports its participants without one', async () => {
    const rows = await participationRows(cohort.table, await cohort.cohort(), MADE_UP);
    const texts = participationCsv(rows, MADE_UP).split(/[;\r\n]+/);
    expectTranslated([{ place: 'participation.csv', texts }]);
  });
});

test('the reports read have an objective of every measure there is', () => {
  expect(new Set(INDICATORS.map(({ measure }) => measure))).toEqual(new Set(Object.keys(SCALES)));
});

test('a page names all other languages, each by its own name', () => {
  for (const locale of Locale.options) {
    const named = elementsOf(formWithSwitch(locale))
      .filter((element) => attribute(element, 'hreflang') !== undefined)
      .map((element) => [attribute(element, 'hreflang'), attribute(element, 'lang'), textOf(element)]);
    const others = Locale.options.filter((other) => other !== locale);
    expect(named).toEqual(others.map((other) => [other, other, mannersOf[other].name]));
  }
});

test('a link nobody knows is answered in every language, as nothing is known of the reader', () => {
  const said = elementsOf(UNKNOWN_LINK_PAGE)
    .filter(({ tagName }) => tagName === 'span' || tagName === 'p')
    .map((element) => [attribute(element, 'lang'), textOf(element).trim()]);
  for (const locale of Locale.options) {
    const { unknownLinkTitle, unknownLinkLead } = webCatalogue[locale];
    const lang = locale === 'en' ? undefined : locale;
    expect(said).toEqual(
      expect.arrayContaining([
        [lang, unknownLinkTitle],
        [lang, unknownLinkLead],
      ]),
    );
  }
});
