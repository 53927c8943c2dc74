import { z } from 'zod';

// Zod builds faster checkers with `new Function`, which the site's Content-Security-Policy forbids and reports. Schemas ask for this
// when they are made, so whoever makes schemas for the browser imports this module before any of them.
z.config({ jitless: true });
