import { Extensions, Field, ID, InputType, ObjectType } from 'type-graphql';
import { IsOptional, Matches, MaxLength, MinLength } from 'class-validator';

/** A type that is part of a row and has no key of its own: who sees the row sees it. */
export const Value = (description: string): ClassDecorator => (target) => {
  ObjectType(target.name, { description, simpleResolvers: true })(target as never);
  Extensions({ value: true })(target as never);
};

/** Text that says something: not spaces alone. */
export const NotBlank = (message = 'is blank'): PropertyDecorator => Matches(/\S/, { message });

/** What every deed takes: a key that makes a repeated request one deed. */
@InputType({ description: 'What every deed takes.' })
export abstract class DeedInput {
  @Field(() => ID, { nullable: true, description: 'A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused.' })
  @IsOptional() @MinLength(1) @MaxLength(200)
  idempotencyKey?: string | null;
}
