import type { MadeLibrary } from './fake-figures';

/** Three people and two organizations in four articles. */
export const SMALL_LIBRARY: MadeLibrary = {
  people: [
    { name: 'Anna Keller', kind: 'person', role: 'Anwältin' },
    { name: 'Bernd Müller', kind: 'person', role: 'Richter' },
    { name: 'Clara Müller', kind: 'person' },
    { name: 'Stadtrat von Aue', kind: 'organization' },
    { name: 'Greenpeace', kind: 'organization' },
  ],
  articles: [
    {
      title: 'Streit am Fluss',
      site: 'Zeitung',
      day: '2024-12-04',
      named: ['Anna Keller', 'Stadtrat von Aue'],
      said: [{ by: 'Anna Keller', words: '„Der Fluss gehört allen.“', cue: 'sagte' }],
    },
    {
      title: 'Das Urteil',
      site: 'Blatt',
      day: '2025-03-01',
      named: ['Anna Keller', 'Bernd Müller', 'Greenpeace'],
      said: [
        { by: 'Bernd Müller', words: '„So nicht.“', cue: 'so' },
        { by: 'Anna Keller', words: 'man werde weitermachen' },
      ],
    },
    { title: 'Ein Fest', site: 'Zeitung', day: '2025-05-09', named: ['Clara Müller', 'Anna Keller'] },
    { title: 'Wahl in Aue', site: 'Blatt', day: '2026-01-20', named: ['Bernd Müller', 'Stadtrat von Aue'] },
  ],
};
