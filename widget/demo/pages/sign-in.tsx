import { useState } from 'preact/hooks';
import { call } from '../api.ts';

export const SignIn = ({ signedIn }: { signedIn: () => Promise<void> }) => {
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement); // the listener stands on the form
    const answer = await call('/api/sign-in', { email: form.get('email'), password: form.get('password') });
    setWrong(answer === null);
    if (answer !== null) await signedIn();
  };
  return (
    <form class="sign-in" onSubmit={(event) => void submit(event)}>
      <img src="/harbor.svg" alt="" width="48" height="48" />
      <h1>Harbor CRM</h1>
      <label>
        Email
        <input name="email" type="email" autocomplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autocomplete="current-password" required />
      </label>
      <p role="alert">{wrong ? 'This email and password do not match.' : ''}</p>
      <button type="submit" class="primary">
        Sign in
      </button>
      <p class="hint">
        Demo: <code>admin@harbor.example</code> or <code>member@harbor.example</code>, password <code>harbor</code>
      </p>
    </form>
  );
};
