// A browser without a window: opens a page, does what the test says step by step, and tells what it saw.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { answerLines } from './lines.mjs';

const patience = 15_000;

async function done(page, step) {
  const target = step.at ? page.locator(step.at) : null;
  switch (step.do) {
    case 'click': await target.click(); return null;
    case 'fill': await target.fill(step.text); return null;
    case 'type': await target.pressSequentially(step.text); return null;
    // An editor may close a brace that is open for a moment; what it put behind the text goes.
    case 'insert': await target.click(); await page.keyboard.press('Control+A'); await page.keyboard.insertText(step.text); await page.keyboard.press('Control+Shift+End'); await page.keyboard.press('Delete'); return null;
    case 'choose': await target.selectOption(step.text); return null;
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
    case 'shown': return target.isVisible();
    case 'barriers': return barriers(page);
    case 'evaluate': return page.evaluate(step.text);
    case 'picture': await page.screenshot({ path: step.text }); return null;
    case 'reload': await page.reload(); return null;
    default: throw new Error('Unknown step ' + step.do);
  }
}

/** What axe holds against the page, by the rules of WCAG 2.2 A and AA. */
async function barriers(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' ')}`);
}

await answerLines({
  async visit({ url, executable, scheme, steps }) {
    const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 850 }, colorScheme: scheme });
      page.setDefaultTimeout(patience);
      const complaints = [];
      const foreign = [];
      page.on('console', message => { if (message.type() === 'error') { complaints.push(message.text()); } });
      page.on('pageerror', error => complaints.push(String(error)));
      const { origin, host } = new URL(url);
      page.on('request', request => { if (!request.url().startsWith(origin + '/') && !request.url().startsWith('data:')) { foreign.push(request.url()); } });
      page.on('websocket', socket => { if (new URL(socket.url()).host !== host) { foreign.push(socket.url()); } });
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
