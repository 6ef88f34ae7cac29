// A browser without a window: opens a page, does what the test says step by step, and tells what it saw.
import { chromium } from 'playwright-core';
import { answerLines } from './lines.mjs';

const patience = 15_000;

async function done(page, step) {
  const target = step.at ? page.locator(step.at) : null;
  switch (step.do) {
    case 'click': await target.click(); return null;
    case 'fill': await target.fill(step.text); return null;
    case 'type': await target.pressSequentially(step.text); return null;
    case 'press': await page.keyboard.press(step.text); return null;
    case 'caret': await target.evaluate((area, at) => area.setSelectionRange(at, at), step.position); return null;
    case 'wait': await page.locator(step.at).filter({ hasText: step.text }).first().waitFor({ timeout: patience }); return null;
    case 'text': return target.innerText();
    case 'value': return target.inputValue();
    case 'texts': return target.allInnerTexts();
    case 'focus': return page.evaluate(() => document.activeElement?.id ?? '');
    case 'unnamed': return page.evaluate(() => [...document.querySelectorAll('button, input, textarea, [role=tab]')]
      .filter(control => !(control.labels?.length > 0 || control.ariaLabel || control.getAttribute('aria-labelledby') || control.innerText.trim() || control.closest('[hidden]')))
      .map(control => control.outerHTML.slice(0, 80)));
    case 'evaluate': return page.evaluate(step.text);
    case 'picture': await page.screenshot({ path: step.text }); return null;
    case 'reload': await page.reload(); return null;
    default: throw new Error('Unknown step ' + step.do);
  }
}

await answerLines({
  async visit({ url, executable, steps }) {
    const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
      page.setDefaultTimeout(patience);
      const complaints = [];
      const foreign = [];
      page.on('console', message => { if (message.type() === 'error') { complaints.push(message.text()); } });
      page.on('pageerror', error => complaints.push(String(error)));
      page.on('request', request => { if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:')) { foreign.push(request.url()); } });
      await page.goto(url);
      const seen = [];
      for (const [index, step] of steps.entries()) {
        try {
          seen.push(await done(page, step));
        } catch (problem) {
          throw new Error(`Step ${index} (${JSON.stringify(step)}): ${problem.message}\n${complaints.join('\n')}\n${await page.locator('body').innerText()}`);
        }
      }
      return { seen, complaints, foreign };
    } finally {
      await browser.close();
    }
  },
});
