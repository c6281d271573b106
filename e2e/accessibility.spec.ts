import { locales } from '@/lib/locale';
import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import { checkEveryLook } from './fixtures/every-look';
import { expect, test } from './fixtures/office';
import {
  anEmptyProgramme,
  filledOffice,
  programmeScreens,
  sheetOfEveryState,
} from './fixtures/office-screens';

const messages = { fr, en, ar };

const isOfFramework = (screen: string) => screen.startsWith('/framework');
const parts = [
  ['any screen of the framework', programmeScreens.filter(isOfFramework), []],
  [
    'any other office screen',
    programmeScreens.filter((screen) => !isOfFramework(screen)),
    ['/office', '/office/new', '/office/no'],
  ],
] as const;

// The public pages have the same in public-pages.spec.ts.
for (const locale of locales) {
  for (const [part, ofProgramme, others] of parts) {
    test(`axe finds nothing on ${part}, ${locale}`, async ({ browser, database }) => {
      test.setTimeout(300_000);
      const { page, root } = await filledOffice(browser, database);
      for (const path of [...ofProgramme.map((screen) => root + screen), ...others]) {
        await page.goto(`/${locale}${path}`);
        await checkEveryLook(page, path);
      }
      await page.context().close();
    });
  }

  test(`axe finds nothing on the way in, ${locale}`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const path of ['/sign-in', '/setup?token=dead', '/offline']) {
      await page.goto(`/${locale}/office${path}`);
      await checkEveryLook(page, path);
    }
  });

  test(`axe finds nothing where a sheet or a decision asks something, ${locale}`, async ({
    browser,
    database,
  }) => {
    test.setTimeout(120_000);
    const { page, root } = await filledOffice(browser, database);
    await page.goto(`/${locale}${root}${sheetOfEveryState}`);
    const row = (name: string) => page.getByRole('row', { name });
    const type = async (name: string, text: string) => {
      // The first cell of a row says what the period before did.
      await row(name).getByRole('gridcell').nth(1).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await type('served', 'quinze');
    await type('units', '6');
    await row('placed').getByRole('button').click();
    await expect(row('served').getByRole('gridcell').nth(1)).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await checkEveryLook(page, 'sheet');

    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`/${locale}${root}/review`);
    await page.getByRole('row').nth(1).getByRole('button').last().click();
    await page.getByRole('dialog').getByRole('button').last().click();
    await checkEveryLook(page, 'return');

    await page.goto(`/${locale}${root}/releases`);
    await page.getByRole('main').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkEveryLook(page, 'publish');
    await page.context().close();
  });

  test(`axe finds nothing in the forms of the framework, ${locale}`, async ({
    browser,
    database,
  }) => {
    test.setTimeout(240_000);
    const { page, root } = await filledOffice(browser, database);
    const { setting } = messages[locale];
    const { places, successions, organisations, dimensions, breakdowns } = setting;
    for (const [screen, opener] of [
      ['places', places.add.place],
      ['places', places.add.group],
      ['places', successions.declare],
      ['organisations', organisations.add],
      ['dimensions', dimensions.add],
      ['dimensions', breakdowns.make],
    ] as const) {
      await page.goto(`/${locale}${root}/framework/${screen}`);
      await page.getByRole('button', { name: opener, exact: true }).click();
      await page.getByRole('dialog').locator('[type=submit]').click();
      await expect(page.getByRole('dialog').getByText('▲').first()).toBeVisible();
      await checkEveryLook(page, opener);
    }
    await page.context().close();
  });
}

test('axe finds nothing where a programme is being set up', async ({ office }) => {
  test.setTimeout(120_000);
  const page = await office.signedIn('administrator');
  const empty = `/office/${anEmptyProgramme(office.db, office.programme)}`;
  const ready = `/office/${office.programme.slug}/framework`;
  const tabs = ['', '/time', '/places', '/plan', '/targets', '/programme'];
  for (const path of [empty, ...tabs.map((tab) => `${empty}/framework${tab}`), ready]) {
    await page.goto(`/fr${path}`);
    await checkEveryLook(page, path);
  }
});
