/** Names of the duties to publish (publish/time-limits Duty), for the words: this room knows no packs. */
export type DutyName = 'fund' | 'project-before' | 'project-after' | 'round' | 'quarter';
