import { pageOfList, taskAddress } from '#domain/address.ts';
import type { SiteContext } from '../site-context.ts';
import { pageCount } from '../views/paging.ts';
import { taskListFrame, taskLists, taskListView } from '../views/task-lists.ts';
import { taskFrame, taskPageView } from '../views/task-page.ts';
import type { SitePage } from './page.ts';

/** What was asked: the open tasks, the lists by state, body and place, and a page for each task. */
export function* taskPages(site: SiteContext): Generator<SitePage> {
  for (const list of taskLists(site)) {
    for (let page = 1; page <= pageCount(site, list); page += 1) {
      yield {
        address: pageOfList(list.address, page),
        layout: 'taskList',
        contents: () => ({
          frame: taskListFrame(site, list, page),
          view: taskListView(site, list, page),
        }),
      };
    }
  }
  for (const directive of site.archive.entries.directives) {
    for (const task of directive.fields.tasks) {
      yield {
        address: taskAddress(directive.id, task.id),
        layout: 'task',
        contents: () => {
          const view = taskPageView(site, directive, task);
          return { frame: taskFrame(site, directive, task, view), view };
        },
      };
    }
  }
}
