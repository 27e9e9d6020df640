import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Gives errors of the service a meaning and a remedy.
import 'otc-dms-kafka/error-codes';
import { App } from './app.js';
import './styles/index.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
