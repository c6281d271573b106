import type { Page } from '@playwright/test';
import { locales } from '@/lib/locale';
import { axeFindings, cutWhenSpaced, sidewaysScroll } from './fixtures/axe';
import { expect, test } from './fixtures/office';
import { filledOffice, programmeScreens, sheetOfEveryState } from './fixtures/office-screens';

const themes = ['light', 'dark'] as const;
const widths = [320, 1280] as const;

/** Axe in both themes and at both widths of the page as it stands, without loading it again. */
async function checkEveryLook(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect([name, width, await sidewaysScroll(page)]).toEqual([name, width, 0]);
    expect([name, width, await cutWhenSpaced(page)]).toEqual([name, width, []]);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect([name, width, colorScheme, await axeFindings(page)]).toEqual([
        name,
        width,
        colorScheme,
        [],
      ]);
    }
  }
}

// The public pages have the same in public-pages.spec.ts.
for (const locale of locales) {
  test(`axe finds nothing on any office screen, ${locale}`, async ({ browser, database }) => {
    test.setTimeout(300_000);
    const { page, root } = await filledOffice(browser, database);
    for (const path of [
      ...programmeScreens.map((screen) => root + screen),
      '/office',
      '/office/new',
      '/office/no',
    ]) {
      await page.goto(`/${locale}${path}`);
      await checkEveryLook(page, path);
    }
    await page.context().close();
  });

  test(`axe finds nothing on the way in, ${locale}`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const path of ['/sign-in', '/setup?token=dead']) {
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
    await row('served').getByRole('textbox').first().fill('quinze');
    await row('units').getByRole('textbox').first().fill('6');
    await row('placed').getByRole('button').click();
    await expect(row('served').getByRole('textbox').first()).toHaveAttribute(
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
}
