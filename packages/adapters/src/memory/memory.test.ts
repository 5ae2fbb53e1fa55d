import { describe, it } from 'vitest';
import { createMemoryStore } from '.';
import { storeContract } from '../contract';

storeContract({ name: 'memory', open: async () => createMemoryStore() }, { describe, it });
