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
