import type { ArchiveEntry } from '../archive.ts';
import type {
  ConferenceView,
  DirectiveView,
  EditorialView,
  FrameView,
  HomeView,
  ResolutionView,
  SearchView,
  SubjectView,
} from '../view.ts';
import type { ListView } from '../list-view.ts';
import type { AccessibilityView } from '../views/accessibility.ts';
import type { CoverageView } from '../views/coverage.ts';
import type { DataView } from '../views/data.ts';
import type { GlossaryView } from '../views/glossary.ts';
import type { MovedView } from '../views/moved.ts';
import type { OfflineView } from '../views/offline.ts';
import type { ReferenceView } from '../views/reference.ts';
import type { RelationListView } from '../views/relations.ts';
import type { WaysView } from '../views/subjects.ts';
import type { TargetListView } from '../views/target-lists.ts';
import type { TaskListView } from '../views/task-lists.ts';
import type { TaskPageView } from '../views/task-page.ts';

/** What each layout shows between the frame and the text. */
export interface Views {
  readonly accessibility: AccessibilityView;
  readonly conference: ConferenceView;
  readonly coverage: CoverageView;
  readonly data: DataView;
  readonly directive: DirectiveView;
  readonly editorial: EditorialView;
  readonly glossary: GlossaryView;
  readonly home: HomeView;
  readonly list: ListView;
  readonly moved: MovedView;
  readonly offline: OfflineView;
  readonly reference: ReferenceView;
  readonly relationList: RelationListView;
  readonly resolution: ResolutionView;
  readonly search: SearchView;
  readonly subject: SubjectView;
  readonly targetList: TargetListView;
  readonly task: TaskPageView;
  readonly taskList: TaskListView;
  readonly ways: WaysView;
}

export type LayoutName = keyof Views;

/** The text of a page: of an entry, which is rendered when the page is made, or ready HTML. */
export type PageText = { readonly entry: ArchiveEntry } | { readonly html: string };

/** Everything that a page shows. Beside the code, nothing else may decide what it looks like. */
export interface PageContents<L extends LayoutName = LayoutName> {
  readonly frame: FrameView;
  readonly view: Views[L];
  readonly text?: PageText;
}

/** A page of the site; what it shows is found out when it is asked for. */
export interface SitePage<L extends LayoutName = LayoutName> {
  /** From the root of the site, as in `/hoi-nghi/`. */
  readonly address: string;
  readonly layout: L;
  readonly contents: () => PageContents<L>;
}
