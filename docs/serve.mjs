import { createServer } from 'node:http';
import sirv from 'sirv';

/* Serves the demo page with the built script beside it, and prints where. */
const demo = sirv('docs/demo', { dev: true });
const script = sirv('packages/element/cdn', { dev: true });

const server = createServer((request, response) => {
  script(request, response, () => demo(request, response));
});
server.listen(Number(process.env.PORT ?? 8000), () => {
  console.log(`The scan is at http://localhost:${server.address().port}/`);
});
