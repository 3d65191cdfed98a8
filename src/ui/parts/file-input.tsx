import type { InputHTMLAttributes, Ref } from 'preact';

interface FileInputProps extends Pick<InputHTMLAttributes, 'id' | 'class' | 'hidden' | 'accept' | 'aria-describedby'> {
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}

/** Takes one file, and forgets it: the same file may be chosen again after a refusal. */
export const FileInput = ({ inputRef = null, onFile, ...rest }: FileInputProps) => (
  <input
    ref={inputRef}
    type="file"
    accept=".csv,text/csv"
    {...rest}
    onChange={({ currentTarget }) => {
      const file = currentTarget.files?.[0];
      currentTarget.value = '';
      if (file) onFile(file);
    }}
  />
);
