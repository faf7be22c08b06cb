import { BUSINESS } from './business.ts';
import { LEADING } from './leading.ts';
import { ONESELF } from './oneself.ts';
import { TECHNOLOGY } from './technology.ts';
import type { Topic } from './topic.ts';

/**
 * What two people can share in substance. Only what is listed here or among HR's skills counts: of the words that any
 * list of everyday ones leaves, "difficult", "know" and "will have" once made up all that a pair was said to share.
 * The list is ours, written from the fields that mentoring programmes and their applications name.
 */
export const TOPICS: readonly Topic[] = [...LEADING, ...ONESELF, ...BUSINESS, ...TECHNOLOGY];
