using System.Collections.Immutable;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>A rule of section 3 about assembled types.</summary>
internal interface ITypeRule
{
    void Check(TypeContext context);
}

/// <summary>The type validation of section 3.</summary>
internal static class TypeRules
{
    public static readonly ImmutableArray<ITypeRule> All =
    [
        new RootOperationTypes(),
        new ReservedNames(),
        new DirectiveDefinitions(),
        new FieldsOfTypes(),
        new InterfaceImplementation(),
        new UnionMembers(),
        new EnumValues(),
        new InputObjects(),
        new InputObjectCycles(),
        new AppliedDirectives(),
        new DefaultValues(),
        new DefaultValueCycles(),
    ];
}
