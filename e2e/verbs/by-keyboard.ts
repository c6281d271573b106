import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a control as one does without a pointer: from where the focus is, step by step. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 200; steps += 1) {
    const way = await target.evaluate((element) => {
      const held = document.activeElement;
      if (element === held) return 'here';
      const order = held ? element.compareDocumentPosition(held) : 0;
      return order & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
    });
    if (way === 'here') return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The Tab key never comes to ${target}.`);
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Types over whatever stands in a field; in a list of choices, that goes to the choice. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  const isText = await target.evaluate((element) => element.tagName !== 'SELECT');
  if (isText) await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes to a choice in a list by typing how it begins. */
export async function pick(page: Page, list: Locator, choice: string): Promise<void> {
  await type(page, list, choice);
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${choice}`));
}

/** Types a day as a browser in English asks for it: month, day, year. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`${month}${date}${year}`);
  await expect(field).toHaveValue(day);
}

/** Comes to a group of radio buttons and moves in it with the arrows. */
export async function pickByArrows(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio');
  const wanted = radios.and(page.getByRole('radio', { name: choice, exact: true }));
  const checked = radios.and(page.locator(':checked'));
  // Tab leads to the one that is chosen, else to the first.
  if ((await checked.count()) > 0) await tabTo(page, checked);
  else await press(page, radios.first(), 'Space');
  for (let steps = await radios.count(); steps > 0; steps -= 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** Comes to a grid: to the one cell of it that Tab leads to. */
export async function tabToGrid(page: Page): Promise<void> {
  await tabTo(page, page.locator('[role="gridcell"][tabindex="0"]'));
}
