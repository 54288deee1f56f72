/** `npm run due [-- --before 2027-02-01]`: what must be checked again and when; fails when something is past due. */
import { contentFolder } from './contentFolder.ts';
import { dueReviews } from './reviewing/dueReviews.ts';
import { today } from './today.ts';

try {
  const { text, late } = dueReviews(process.argv.slice(2), contentFolder, today(process.env));
  console.log(text);
  process.exitCode = late ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
