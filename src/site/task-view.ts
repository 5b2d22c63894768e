import type { BadgeView, DateView, LinkView, NameView } from './name-view.ts';

export interface UpdateView {
  readonly date: DateView;
  readonly state: BadgeView;
  readonly note: string;
  readonly evidence?: NameView;
}

export interface TaskView {
  /** Anchor in the page of its directive: 'nhiem-vu-<id>'. */
  readonly anchor: string;
  /** Its own page. */
  readonly href: string;
  readonly text: string;
  readonly responsible: readonly NameView[];
  readonly due?: DateView;
  readonly state: BadgeView;
  /** 'ghi nhận ngày 03/02/2099' */
  readonly asOf?: DateView;
  readonly overdue?: true;
  readonly passage: string;
  readonly updates: readonly UpdateView[];
}

/** A task away from its directive: with who asked, when and where. */
export interface FollowedTaskView extends TaskView {
  readonly issuer: NameView;
  readonly directive: LinkView;
  readonly given: DateView;
}

/** A few of many tasks, with the way to all of them. */
export interface TaskSelectionView {
  readonly summary: string;
  readonly items: readonly FollowedTaskView[];
  readonly total: number;
  readonly all: LinkView;
}
