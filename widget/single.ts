import './contact-importer.ts';
