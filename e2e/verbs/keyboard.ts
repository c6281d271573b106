import { expect, type Locator, type Page } from '@playwright/test';

const farEnough = 300;

/** Presses Tab until what is meant has the focus, and nothing else. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let presses = 0; presses < farEnough; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((all) => all.some((one) => one === document.activeElement));
}

/** Goes to a link, a button or a summary and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Types a day as the browser shows it in English: month, day, year. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`${month}${date}${year}`);
  await expect(field).toHaveValue(day);
}

/** Chooses in a list by typing how the choice begins. */
export async function typeChoice(page: Page, list: Locator, choice: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(choice);
  await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${choice}`));
}

/** Goes to a group of radio buttons and moves in it with the arrows. */
export async function chooseByArrows(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio');
  const wanted = page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name: choice, exact: true });
  await tabTo(page, radios);
  await page.keyboard.press('Space');
  for (let steps = await radios.count(); steps > 0; steps -= 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}
