import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Community, Intersection, Office, Unit } from './territory.entity.js';
import { ChangeUnitInput, RegisterCommunityInput, RegisterIntersectionInput, RegisterUnitInput, RevealUnitPhoneInput } from './territory.input.js';
import { communities, intersections, officeById, unitById, units } from './territory.loader.js';
import { changeUnit, masked, registerCommunity, registerIntersection, registerUnit, revealUnitPhone } from './territory.service.js';

@Resolver(() => Unit)
export class UnitPhoneResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Telephone of the clerk, masked: `revealUnitPhone` gives it whole. Hidden from communities and supervisors.' }) @Allowed('unit.read')
  contactPhone(@Root() unit: Unit) { return masked(unit.contactPhone); }

  @Mutation(() => String, { nullable: true, description: 'The whole telephone number of a unit; that somebody has asked for it is written into the log.' }) @Allowed('unit.revealPhone')
  revealUnitPhone(@Uow() uow: UnitOfWork, @Arg('input', () => RevealUnitPhoneInput, { description: 'The unit.' }) input: RevealUnitPhoneInput) { return revealUnitPhone(uow, input); }
}

@Resolver()
export class TerritoryResolver {
  @Query(() => Office, { nullable: true, description: 'The own office.' }) @Allowed('office.read')
  office(@Uow() uow: UnitOfWork) { return uow.load(officeById, uow.officeId); }

  @Query(() => units.Connection, { description: 'The units that one sees.' }) @Allowed('unit.read')
  units(@Uow() uow: UnitOfWork, @Args(() => units.Args) args: ListArgs) { return units.read(uow, args); }

  @Query(() => Unit, { nullable: true, description: 'One unit, or null where there is none for you.' }) @Allowed('unit.read')
  unit(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(unitById, id); }

  @Query(() => communities.Connection, { description: 'The communities of the office.' }) @Allowed('community.read')
  communities(@Uow() uow: UnitOfWork, @Args(() => communities.Args) args: ListArgs) { return communities.read(uow, args); }

  @Query(() => intersections.Connection, { description: 'The intersections of the office.' }) @Allowed('intersection.read')
  intersections(@Uow() uow: UnitOfWork, @Args(() => intersections.Args) args: ListArgs) { return intersections.read(uow, args); }

  @Mutation(() => Unit, { description: 'Registers a unit.' }) @Allowed('unit.register')
  registerUnit(@Uow() uow: UnitOfWork, @Arg('input', () => RegisterUnitInput, { description: 'The unit.' }) input: RegisterUnitInput) { return registerUnit(uow, input); }

  @Mutation(() => Unit, { description: 'Changes the data of a unit.' }) @Allowed('unit.register')
  changeUnit(@Uow() uow: UnitOfWork, @Arg('input', () => ChangeUnitInput, { description: 'The changes.' }) input: ChangeUnitInput) { return changeUnit(uow, input); }

  @Mutation(() => Community, { description: 'Registers a community.' }) @Allowed('community.register')
  registerCommunity(@Uow() uow: UnitOfWork, @Arg('input', () => RegisterCommunityInput, { description: 'The community.' }) input: RegisterCommunityInput) { return registerCommunity(uow, input); }

  @Mutation(() => Intersection, { description: 'Registers an intersection.' }) @Allowed('intersection.register')
  registerIntersection(@Uow() uow: UnitOfWork, @Arg('input', () => RegisterIntersectionInput, { description: 'The intersection.' }) input: RegisterIntersectionInput) { return registerIntersection(uow, input); }
}
