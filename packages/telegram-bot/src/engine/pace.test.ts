import { expect, it } from 'vitest';
import { createPace } from './pace';

function paced() {
  let time = 0;
  const pace = createPace({ messages: 3, seconds: 60 }, () => new Date(time));
  return { pace, pass: (seconds: number) => (time += seconds * 1000) };
}

it('lets a chat have so many answers in a window that slides', () => {
  const { pace, pass } = paced();
  for (let index = 0; index < 3; index++) {
    expect(pace.wait('a')).toBe(0);
    pace.note('a');
    pass(10);
  }
  expect(pace.wait('a')).toBe(30_000);
  expect(pace.wait('b')).toBe(0);
  pass(30);
  expect(pace.wait('a')).toBe(0);
  pace.note('a');
  expect(pace.wait('a')).toBe(10_000);
});

it('tells once, and again only after the chat has been quiet', () => {
  const { pace, pass } = paced();
  for (let index = 0; index < 3; index++) pace.note('a');
  expect([pace.tell('a'), pace.tell('a'), pace.tell('b')]).toEqual([true, false, true]);
  pass(61);
  expect(pace.admit('a')).toBe(true);
  expect(pace.tell('a')).toBe(true);
});

it('takes in ten times as many, and no more until the window has passed', () => {
  const { pace, pass } = paced();
  for (let index = 0; index < 30; index++) expect(pace.admit('a')).toBe(true);
  expect([pace.admit('a'), pace.admit('b')]).toEqual([false, true]);
  pass(61);
  expect(pace.admit('a')).toBe(true);
});

it('forgets chats that have been quiet', () => {
  const { pace, pass } = paced();
  for (let index = 0; index < 900; index++) pace.note(`old-${index}`);
  pass(61);
  for (let index = 0; index < 200; index++) pace.note(`new-${index}`);
  pass(-61);
  // What was swept away is known no more, though the clock went back.
  for (let index = 0; index < 2; index++) pace.note('old-0');
  expect(pace.wait('old-0')).toBe(0);
});
