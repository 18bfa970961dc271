import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** What takes too long for every run. */
export default defineConfig({ ...base, grep: /@deep/u, grepInvert: [] });
