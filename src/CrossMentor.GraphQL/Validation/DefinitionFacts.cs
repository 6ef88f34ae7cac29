using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation;

/// <summary>What the walk noted of one operation or fragment: which variables and fragments it names, in source order.</summary>
internal sealed class DefinitionFacts(ExecutableDefinition definition)
{
    public ExecutableDefinition Definition { get; } = definition;

    public List<VariableUsage> Usages { get; } = [];

    public List<FragmentSpread> Spreads { get; } = [];
}
