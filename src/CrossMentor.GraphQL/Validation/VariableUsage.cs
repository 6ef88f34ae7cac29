using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation;

/// <summary>A variable in the place of a value.</summary>
internal readonly record struct VariableUsage(Variable Variable, InputPosition Position);
