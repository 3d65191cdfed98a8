import { useRef, useState } from 'preact/hooks';
import { fault, isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from './button.tsx';
import { FileInput } from './file-input.tsx';
import { FaultMessage } from './message.tsx';

interface ContinueImportProps {
  readonly importId: string;
  readonly name: string;
  /** The browser has kept the file itself. */
  readonly hasFile?: boolean;
  readonly onContinue?: () => void;
}

/** Goes on with an import that is not finished: the file is asked for, and where corrections are missing here, a decision. */
export const ContinueImport = ({ importId, name, hasFile = false, onContinue }: ContinueImportProps) => {
  const { session, t } = useUi();
  const picker = useRef<HTMLInputElement>(null);
  const [looking, setLooking] = useState(false);
  const [asking, setAsking] = useState<{ readonly file: File; readonly about: Fault } | null>(null);
  const resume = (file?: File, withoutEdits = false): void => {
    setAsking(null);
    session.send({ do: 'resume-checkpoint', importId, ...(file === undefined ? {} : { file }), withoutEdits });
    onContinue?.();
  };
  const choose = async (file: File): Promise<void> => {
    setLooking(true);
    const lacks = await session.ask.lacksEdits(importId);
    setLooking(false);
    if (isFault(lacks)) setAsking({ file, about: lacks });
    else if (lacks) setAsking({ file, about: fault('EDITS_ELSEWHERE') });
    else resume(file);
  };
  return (
    <>
      <Button
        small
        label={t('resume.go.label', { name })}
        icon="play"
        busy={looking}
        onClick={() => (hasFile ? resume() : picker.current?.click())}
      >
        {t('resume.go')}
      </Button>
      <FileInput inputRef={picker} hidden onFile={(file) => void choose(file)} />
      {asking && <FaultMessage fault={asking.about} onDismiss={() => setAsking(null)} />}
      {asking?.about.code === 'EDITS_ELSEWHERE' && (
        <Button small onClick={() => resume(asking.file, true)}>
          {t('resume.withoutEdits')}
        </Button>
      )}
    </>
  );
};
