import { main } from './commands/action.js';

await main();
