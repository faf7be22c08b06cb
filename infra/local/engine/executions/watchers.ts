import { descriptionForParent } from '../api/descriptions.ts';
import type { Execution } from '../step/execution.ts';
import type { Child } from '../step/pending.ts';
import { currentTask } from './current-task.ts';
import type { Runner } from './runner.ts';

/** The tasks that wait for an execution to end. */
export class Watchers {
  /** By the ARN of the execution they wait for. */
  readonly #waiting = new Map<string, { readonly runner: Runner; readonly child: Child }[]>();

  add(runner: Runner, child: Child): void {
    const others = this.#waiting.get(child.executionArn) ?? [];
    this.#waiting.set(child.executionArn, [...others, { runner, child }]);
  }

  remove(child: Child): void {
    const others = this.#waiting.get(child.executionArn)?.filter((each) => each.child !== child);
    if (others !== undefined) this.#waiting.set(child.executionArn, others);
  }

  /** Tells the tasks that wait for the execution how it ended. */
  tell(ended: Execution): void {
    const arn = ended.started.executionArn;
    const waiting = this.#waiting.get(arn) ?? [];
    this.#waiting.delete(arn);
    for (const { runner, child } of waiting) {
      const resource = currentTask(runner, child.thread)?.resource;
      const parsed = resource?.kind === 'integration' && resource.pattern === 'sync:2';
      void runner.deliver({
        kind: 'childEnded',
        thread: child.thread,
        scheduled: child.scheduled,
        succeeded: ended.head.status === 'SUCCEEDED',
        description: descriptionForParent(ended, parsed),
      });
    }
  }
}
