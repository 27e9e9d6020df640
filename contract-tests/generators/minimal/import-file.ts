import './client.js';
