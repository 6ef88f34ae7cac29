// One line of JSON in, one line of JSON out, in the same order, until standard input ends.
import { createInterface } from 'node:readline';

export async function answerLines(verbs) {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) {
    const question = JSON.parse(line);
    let reply;
    try {
      reply = { answer: (await verbs[question.verb](question)) ?? null };
    } catch (error) {
      reply = { failure: String(error?.stack ?? error) };
    }
    process.stdout.write(JSON.stringify(reply) + '\n');
  }
}
