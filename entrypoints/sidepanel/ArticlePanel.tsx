import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Tab, Tabs } from '../../components/controls/Tabs';
import { ProgressLine } from '../../components/feedback/ProgressLine';
import { Toast } from '../../components/feedback/Toast';
import { type ToastMessage, useToast } from '../../components/feedback/use-toast';
import { type NameItem, nameItems } from '../../components/names/name-items';
import { useFollowed } from '../../components/names/use-followed';
import { ArticleHead } from '../../components/reading/ArticleHead';
import { useWatched, type Watched } from '../../components/state/use-watched';
import { formatNumber } from '../../components/words/format-number';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { PageState, Place } from '../../lib/messages';
import type { Note, NoteSubject } from '../../lib/note';
import { listQuotations } from '../../lib/quotations/read-quotation';
import type { ArticleRecord } from '../../lib/store/articles';
import type { PanelServices } from './services';
import { LeftOutTab } from './tabs/LeftOutTab';
import { NotesTab } from './tabs/NotesTab';
import { PeopleTab } from './tabs/PeopleTab';
import { askedIn, QuotationsTab } from './tabs/QuotationsTab';
import { SummaryTab } from './tabs/SummaryTab';
import type { TabPage } from './use-tab-page';

export type ArticlePanelProps = {
  readonly page: TabPage;
  readonly state: PageState;
  readonly article: Article;
  readonly analysis: Analysis;
  /** How far a newer analysis of this page is, where one takes a while. */
  readonly share: number | undefined;
  readonly services: PanelServices;
};

/** What every tab of the panel is given. */
export type TabContent = ArticlePanelProps & {
  readonly names: readonly NameItem[];
  readonly record: ArticleRecord | undefined;
  readonly notes: Watched<readonly Note[]>;
  readonly reveal: (place: Place) => void;
  readonly show: (message: ToastMessage) => void;
};

type ViewId = 'people' | 'quotations' | 'notes' | 'summary' | 'left-out';

function tabsOf({ names, analysis, notes, state }: TabContent): Tab<ViewId>[] {
  const count = (value: number) => (value > 0 ? formatNumber(value) : undefined);
  return [
    { id: 'people', label: i18n.t('panel_people'), count: count(names.length) },
    {
      id: 'quotations',
      label: i18n.t('panel_quotations'),
      count: count(listQuotations(analysis.quotations).length),
    },
    { id: 'notes', label: i18n.t('panel_notes'), count: count(notes.value?.length ?? 0) },
    { id: 'summary', label: i18n.t('panel_summary') },
    { id: 'left-out', label: i18n.t('panel_leftOut'), count: count(state.leftOut.length) },
  ];
}

/** The margin of one article: who is named, what was said, what the reader wrote, what was left out. */
export function ArticlePanel(props: ArticlePanelProps) {
  const { page, state, article, analysis, share, services } = props;
  const { show, ...toast } = useToast();
  const [view, setView] = useState<ViewId>('people');
  const [begun, setBegun] = useState<readonly NoteSubject[]>([]);
  const id = state.articleId;
  const record = useWatched(id === undefined ? undefined : services.watchArticle(id), [services, id]);
  const notes = useWatched(id === undefined ? undefined : services.watchNotes(id), [services, id]);
  const named = useMemo(() => nameItems(analysis), [analysis]);
  const names = useFollowed(services, named);
  const asked = askedIn(state);
  useEffect(() => {
    if (asked !== undefined) setView('quotations');
  }, [asked?.speaker, asked?.turn]);

  const reveal = (place: Place) =>
    void page.reveal(place).then((isThere) => {
      if (!isThere) show({ text: i18n.t('popup_notOnPage') });
    });
  const onNote = useCallback((item: NameItem) => {
    const { name, kind } = item;
    setBegun((now) =>
      now.some((one) => one.on === 'entity' && one.name === name)
        ? now
        : [{ on: 'entity', name, kind }, ...now],
    );
    setView('notes');
  }, []);

  const content: TabContent = { ...props, names, record: record.value, notes, reveal, show };
  return (
    <main class="panel">
      <ArticleHead
        isShort
        title={article.title}
        site={article.site}
        published={article.published}
        publishedCertain={article.publishedCertain}
        language={article.language}
      />
      {share !== undefined && <ProgressLine share={share} />}
      <Tabs label={i18n.t('panel_views')} tabs={tabsOf(content)} selected={view} onSelect={setView}>
        {view === 'people' && <PeopleTab content={content} onNote={id === undefined ? undefined : onNote} />}
        {view === 'quotations' && <QuotationsTab content={content} />}
        {view === 'notes' && <NotesTab content={content} begun={begun} />}
        {view === 'summary' && <SummaryTab content={content} />}
        {view === 'left-out' && <LeftOutTab content={content} />}
      </Tabs>
      <Toast {...toast} />
    </main>
  );
}
