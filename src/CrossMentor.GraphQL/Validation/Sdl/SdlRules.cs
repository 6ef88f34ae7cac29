using System.Collections.Immutable;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>A rule about SDL text, before there are types: names must be unique and must exist.</summary>
internal interface ISdlRule
{
    void Check(SdlContext context);
}

/// <summary>The rules that make it safe to assemble types from the text.</summary>
internal static class SdlRules
{
    public static readonly ImmutableArray<ISdlRule> All =
    [
        new TypeSystemDefinitionsOnly(),
        new LoneSchemaDefinition(),
        new OperationTypeUniqueness(),
        new TypeNameUniqueness(),
        new MemberNameUniqueness(),
        new DirectiveNameUniqueness(),
        new TypeExtensionsArePossible(),
        new TypeReferencesExist(),
    ];
}
