import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one PostgreSQL of a test run is asked for; it starts when the first test needs it. */
    postgres: string;
  }
}
