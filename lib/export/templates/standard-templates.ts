// The templates that are there from the beginning. Their headings are in the language that the reader chose for an
// export; in a copy to be changed they stand as words.
import { exportLabels } from '../labels';
import type { Template } from './template';

export type StandardId = 'standard' | 'highlights' | 'reading';

/** The properties that Obsidian's clipper writes, as far as they are known. */
const PROPERTIES = `---
title: {{title}}
source: {{url}}
{% if author %}
author:
{% for name in author %}
  - {{name}}
{% endfor %}
{% endif %}
{% if site %}
site: {{site}}
{% endif %}
{% if published %}
published: {{published}}
{% endif %}
created: {{created}}
{% if description %}
description: {{description}}
{% endif %}
{% if language %}
language: {{language}}
{% endif %}
tags:
  - "clippings"
{% for tag in tags %}
  - {{tag}}
{% endfor %}
---
`;

const WRITTEN = `*{{IT.date}}*{% for tag in IT.tags %} · {{tag|hashtag}}{% endfor %}

{{IT.TEXT}}

{% for old in IT.earlier %}
*{{labels.earlier}}, {{old.date}}:*

> {{old.text}}

{% endfor %}
`;

function written(of: string, text: string): string {
  return WRITTEN.replaceAll('IT', of).replaceAll('TEXT', text);
}

const HIGHLIGHTS = `{% if highlights %}
## {{labels.passages}}

{% for highlight in highlights %}
> {{highlight.words}}
{% if highlight.details or highlight.place %}
>
> – {{highlight.details|join:" · "}}{% if highlight.details and highlight.place %} · {% endif %}{% if highlight.place %}[{{labels.place}}]({{highlight.place}}){% endif %}
{% endif %}

${written('highlight', 'note')}
{% if highlight.lost and highlight.paragraph %}
*{{labels.paragraph}}:*

> {{highlight.paragraph}}

{% endif %}
{% endfor %}
{% endif %}
`;

const NOTES = `{% if notes %}
## {{labels.notes}}

{% for note in notes %}
### {{note.about}}

${written('note', 'text')}
{% endfor %}
{% endif %}
`;

const SUMMARY = `{% if summary %}
## {{labels.summary}}

{% if sentences %}
{% for sentence in sentences %}
- {{sentence}}
{% endfor %}
{% else %}
{{summary}}
{% endif %}

{% endif %}
`;

function names(list: 'people' | 'organizations'): string {
  return `{% if ${list} %}
## {{labels.${list}}}

{% for one in ${list} %}
- {{one.name}}{% if one.role %} – {{one.role}}{% endif %} ({{one.times}})
{% endfor %}

{% endif %}
`;
}

const QUOTATIONS = `{% if quotations %}
## {{labels.quotations}}

{% for quotation in quotations %}
> {{quotation.words}}
>
> – {{quotation.speaker}}{% if quotation.cue %} · *{{quotation.cue}}*{% endif %} · {{quotation.kind}} · {{quotation.sureness}}{% if quotation.place %} · [{{labels.place}}]({{quotation.place}}){% endif %}

{% endfor %}
{% endif %}
`;

const HEAD = `
# {{title}}

{% if domain %}[{{site ?? labels.source}}]({{url}}){% else %}{{site ?? url}}{% endif %}{% if author %} · {{author|join:", "}}{% endif %}{% if published %} · {{published}}{% endif %}


`;

const FILE_NAME = '{{published}}-{{title}}';

const BODIES: Readonly<Record<StandardId, string>> = {
  standard: [
    PROPERTIES,
    HEAD,
    SUMMARY,
    names('people'),
    names('organizations'),
    NOTES,
    HIGHLIGHTS,
    QUOTATIONS,
  ].join(''),
  highlights: [PROPERTIES, HEAD, NOTES, HIGHLIGHTS].join(''),
  reading: [PROPERTIES, HEAD, SUMMARY, '{{content}}\n'].join(''),
};

/** Everything; only what the reader wrote and marked; the article to read. */
export const STANDARD_IDS: readonly StandardId[] = ['standard', 'highlights', 'reading'];

/** A template that is there from the beginning; its added words follow the language of an export. */
export function standardTemplate(id: StandardId): Template {
  return { body: BODIES[id], fileName: FILE_NAME };
}

/** The same to be changed: with its headings as words in a language (`de`, `en`, …). */
export function standardTemplateIn(id: StandardId, language: string): Template {
  const labels = new Map(Object.entries(exportLabels(language)));
  const body = BODIES[id].replace(/\{\{labels\.(\w+)\}\}/g, (whole, name: string) => {
    const words = labels.get(name);
    return typeof words === 'string' ? words : whole;
  });
  return { body, fileName: FILE_NAME };
}
