import type { Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  TextField as RacTextField,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './field.module.css'

type Props = Omit<TextFieldProps, 'children' | 'className' | 'style'> & {
  label: string
  /** The label is only for screen readers. */
  hasHiddenLabel?: boolean
  placeholder?: string
  /** A sentence below the field. */
  help?: string | undefined
  /** What is wrong, in a sentence. */
  error?: string | undefined
  /** Lines, where more than one may be written. */
  rows?: number
  /** A name that will rather be replaced than extended. */
  isSelectedOnFocus?: boolean
  className?: string | undefined
  inputRef?: Ref<HTMLInputElement>
}

/** A field for text with its label, help and error. */
export function TextField({
  label,
  hasHiddenLabel,
  placeholder,
  help,
  error,
  rows,
  isSelectedOnFocus,
  className,
  inputRef,
  ...props
}: Props) {
  const hint = placeholder === undefined ? {} : { placeholder }
  return (
    <RacTextField
      {...(isSelectedOnFocus ? { onFocus: ({ target }) => target.select() } : {})}
      {...props}
      isInvalid={error !== undefined}
      className={classes(styles.field, className)}
    >
      <Label className={classes(styles.label, hasHiddenLabel && 'unseen')}>{label}</Label>
      {rows ? (
        <TextArea rows={rows} {...hint} className={classes(styles.input, styles.area)} />
      ) : (
        <Input {...hint} {...(inputRef ? { ref: inputRef } : {})} className={classes(styles.input)} />
      )}
      {help && !error && (
        <Text slot="description" className={classes(styles.help)}>
          {help}
        </Text>
      )}
      {error && <FieldError className={classes(styles.error)}>{error}</FieldError>}
    </RacTextField>
  )
}
