import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';

/** All steps in order. A new one is added here, with its test and its frozen backup (src/storage/README.md). */
export const migrations: readonly Migration[] = [v1];

/** The version that this code writes. */
export const currentVersion = migrations.length;
