import { useId } from 'preact/hooks';

export type SelectFieldProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** One of several words, with its label before it. */
export function SelectField<Id extends string>({ label, options, chosen, onChoose }: SelectFieldProps<Id>) {
  const id = useId();
  return (
    <div class="select-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={chosen}
        onChange={({ currentTarget }) => {
          const option = options.find((one) => one.id === currentTarget.value);
          if (option) onChoose(option.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
