/** A pace so fast that no test waits for it. */
export const AT_ONCE = {
  everywhere: 10_000,
  chat: { burst: 1000, everySeconds: 0.001 },
  group: { burst: 1000, everySeconds: 0.001 },
};
