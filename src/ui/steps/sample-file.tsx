import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';

/** The sample that fits what the person chose so far. */
export const SampleFile = () => {
  const { session, t, download } = useUi();
  const { objects, modes } = session.state.choices;
  const save = (): void => {
    const mode = modes[objects[0] ?? 'contact'] ?? 'create';
    download(
      session.ask.sampleFile(objects, mode),
      objects.includes('opportunity') ? 'sample-contacts-opportunities.csv' : 'sample-contacts.csv',
    );
  };
  return (
    <Button look="quiet" icon="download" onClick={save}>
      {t('upload.sample')}
    </Button>
  );
};
