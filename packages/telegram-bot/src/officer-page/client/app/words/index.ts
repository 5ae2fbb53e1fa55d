import { en } from './en';
import { vi } from './vi';

/** The page's own words. What the chat says as well comes from the server. */
export type Words = typeof vi;

export const words: Readonly<Record<'vi' | 'en', Words>> = { vi, en };
