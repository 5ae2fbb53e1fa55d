import { configureGlobal } from 'fast-check';

/**
 * Property tests draw the same examples every time, so that a green commit stays green. Other examples are looked at
 * with `PROPERTY_SEED=7 npm test`.
 */
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2023) });
