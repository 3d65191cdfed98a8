import type { ComponentChildren } from 'preact';

interface StepFrameProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Beside the heading. */
  readonly aside?: ComponentChildren;
  readonly footer?: ComponentChildren;
}

/** One step: a heading that takes the focus when the step appears, the content, and a bar of actions that stays in sight. */
export const StepFrame = ({ title, lead, aside, children, footer }: StepFrameProps) => (
  <>
    <div class="step" part="step">
      <div class="step-head">
        <div>
          <h2 class="step-title" part="step-title" tabIndex={-1} data-step-heading>
            {title}
          </h2>
          {lead !== undefined && <p class="lead">{lead}</p>}
        </div>
        {aside !== undefined && <div class="step-aside">{aside}</div>}
      </div>
      {children}
    </div>
    {footer !== undefined && (
      <div class="actions" part="footer">
        {footer}
      </div>
    )}
  </>
);
