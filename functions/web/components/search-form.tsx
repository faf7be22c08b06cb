export interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  readonly submit: string;
  readonly value?: string;
  /** The field's name in the address. */
  readonly name?: string;
  /** Kept in the address beside the words sought, such as the language of the view. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** Looks something up by a GET, so that the result can be reloaded and bookmarked. */
export function SearchForm({ action, label, submit, value, name = 'q', keep = {} }: SearchFormProps) {
  return (
    <search>
      <form class="search" method="get" action={action}>
        {Object.entries(keep).map(([key, kept]) => (
          <input type="hidden" name={key} value={kept} />
        ))}
        <div>
          <label for={`search-${name}`}>{label}</label>
          <input id={`search-${name}`} type="search" name={name} value={value ?? ''} autocomplete="off" />
        </div>
        <button type="submit" class="secondary">
          {submit}
        </button>
      </form>
    </search>
  );
}
