// Reads one feed and says what it took.
import { fromSources } from '../from-sources.js';

const [, , file] = process.argv;
const { openReviews } = await fromSources('src/workspace/import/open-reviews.ts');
let reviews = 0;
for await (const each of openReviews([file], { cwd: process.cwd() })) if ('from' in each) reviews++;
console.log(
  JSON.stringify({
    reviews,
    seconds: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 100_000) / 10,
    memory: Math.round(process.resourceUsage().maxRSS / 1000),
  }),
);
