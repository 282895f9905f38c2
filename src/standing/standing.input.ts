import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';
import { RoundPhase } from '../round/round.entity.js';

@InputType({ description: 'A step of a round\'s life.' })
export class MoveRoundInput extends DeedInput {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => RoundPhase, { description: 'Where it goes: the next phase, or the one before.' }) to: RoundPhase;
  @Field(() => String, { defaultValue: '', description: 'Why; needed for a step back.' }) @MaxLength(500) reason: string;
}
