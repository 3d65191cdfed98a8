export const BulkActions = () => (
  <>
    <header class="bar">
      <div>
        <h1>Bulk Actions</h1>
        <p>Imports of this sub-account</p>
      </div>
    </header>
    <contact-importer endpoint="/contact-importer" view="history" />
  </>
);
